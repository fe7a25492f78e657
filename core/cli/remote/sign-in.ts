import { hostname } from 'node:os';
import type { CreatedToken } from '../../generated/api/accounts/created-token.ts';
import type { Session } from '../../generated/api/accounts/session.ts';
import { sha256Hex } from '../../domain/hash/sha256.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { refusalAnswer } from '../spoken.ts';
import type { AskSecret } from './ask.ts';
import { answerOf } from './add-remote-command.ts';
import { remoteAt, type Remote, type Reply } from './client.ts';
import { isRefusal, readTokens, tokenFile, writeTokens } from './kept-tokens.ts';

/** A browser's part played once: its remote, and the session as it began. */
interface Entered {
  readonly remote: Remote;
  readonly session: Session;
}

export interface LogIn {
  readonly url: string;
  readonly login: string;
  readonly role: string | undefined;
  readonly days: number;
  /** Show the token instead of keeping it. */
  readonly print: boolean;
}

/** Signs in with a password, makes a personal token in the role asked for, keeps or shows it, and signs out again. */
export async function logIn(context: Context, ask: AskSecret, wanted: LogIn): Promise<Answer> {
  const password = await ask(text(context, 'prompt.password'));
  const entered = await enter(context, wanted.url, { login: wanted.login, password });
  if (!entered.ok) return answerOf(entered, context, () => []);
  const acting = await inRole(context, entered.value, wanted.role);
  if (!acting.ok) return answerOf(acting, context, () => []);

  const { remote, session } = acting.value;
  const label = `jiheng ${hostname()}`.slice(0, 80);
  const made = await remote.post<CreatedToken>('/tokens', { label, days: wanted.days });
  await remote.remove('/session');
  if (!made.ok) return answerOf(made, context, () => []);
  const { secret } = made.value;
  const told = { url: wanted.url, login: session.login, role: session.role, days: wanted.days };
  if (wanted.print) return { code: exit.ok, data: { ...told, token: secret }, lines: [secret] };
  return kept(context, told, secret);
}

/** Signs in and sets a new password. */
export async function setPassword(
  context: Context,
  ask: AskSecret,
  { url, login }: Pick<LogIn, 'url' | 'login'>,
): Promise<Answer> {
  const current = await ask(text(context, 'prompt.current'));
  const next = await ask(text(context, 'prompt.next'));
  const entered = await enter(context, url, { login, password: current });
  if (!entered.ok) return answerOf(entered, context, () => []);
  const set = await entered.value.remote.put('/session/password', { current, next });
  await entered.value.remote.remove('/session');
  return answerOf(set, context, () => [text(context, 'password.done')]);
}

/** Revokes the kept token of a server and forgets it. */
export async function logOut(context: Context, url: string): Promise<Answer> {
  const file = tokenFile(context);
  const tokens = readTokens(file);
  if (isRefusal(tokens)) return refusalAnswer([tokens], context);
  const { [url]: secret, ...others } = tokens;
  if (secret === undefined) return refusalAnswer([{ code: 'CLI-020', params: { url } }], context);
  // The server knows a token by the hash of its secret.
  const gone = await remoteAt(url, { authorization: `Bearer ${secret}` }, context).remove(
    `/tokens/${sha256Hex(secret)}`,
  );
  // A token the server no longer knows is as good as revoked.
  if (!gone.ok && gone.problem.code !== 'HTTP-401') return answerOf(gone, context, () => []);
  const refusal = writeTokens(file, others);
  if (refusal) return refusalAnswer([refusal], context);
  return { code: exit.ok, data: { url }, lines: [text(context, 'logout.done', { url })] };
}

async function enter(
  context: Context,
  url: string,
  who: { readonly login: string; readonly password: string },
): Promise<Reply<Entered>> {
  const reply = await remoteAt(url, { origin: url }, context).post<Session>('/session', who);
  return reply.ok
    ? { ...reply, value: { session: reply.value, remote: withCookie(context, url, reply.headers) } }
    : reply;
}

async function inRole(context: Context, entered: Entered, role: string | undefined): Promise<Reply<Entered>> {
  const { remote, session } = entered;
  if (role === undefined || role === session.role) return { ok: true, value: entered, headers: new Headers() };
  const reply = await remote.put<Session>('/session/role', { role });
  return reply.ok
    ? { ...reply, value: { session: reply.value, remote: withCookie(context, remote.url, reply.headers) } }
    : reply;
}

function withCookie(context: Context, url: string, headers: Headers): Remote {
  const cookie = headers.getSetCookie().map((set) => set.split(';', 1)[0] ?? '');
  return remoteAt(url, { origin: url, cookie: cookie.join('; ') }, context);
}

function kept(
  context: Context,
  told: { readonly url: string; readonly role: string; readonly days: number },
  secret: string,
): Answer {
  const file = tokenFile(context);
  const tokens = readTokens(file);
  const refusal = isRefusal(tokens) ? tokens : writeTokens(file, { ...tokens, [told.url]: secret });
  if (refusal) return refusalAnswer([refusal], context);
  const { url, role, days } = told;
  return { code: exit.ok, data: { ...told, file }, lines: [text(context, 'login.done', { url, role, days, file })] };
}
