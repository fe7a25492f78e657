import process from 'node:process';
import { languages, say } from './catalogue/say.ts';
import type { Message } from './catalogue/message.ts';
import { startMessages } from './catalogue/start.ts';

/** Says a text of the start on the console, in both languages. */
export function tell(id: keyof typeof startMessages, params: Readonly<Record<string, string | number>> = {}): void {
  const message: Message = startMessages[id];
  for (const language of languages) process.stdout.write(`${say(message, language, params)}\n`);
}

/** Accounts with their passwords, one a line. */
export function tellSignIns(signIns: readonly { readonly login: string; readonly password: string }[]): void {
  const width = Math.max(...signIns.map(({ login }) => login.length));
  for (const { login, password } of signIns) process.stdout.write(`  ${login.padEnd(width)}  ${password}\n`);
}

/** Says why there is no start. */
export function tellRefused(text: string): void {
  process.stderr.write(`${text}\n`);
}
