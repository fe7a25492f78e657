import { AsyncLocalStorage } from 'node:async_hooks';
import { Fault } from '../app/fault.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Ports } from '../app/ports/ports.ts';
import type { Act, Transaction, Tx } from '../app/ports/transaction.ts';
import type { IdempotencyRecord } from '../app/records/house.ts';
import { refused, type Outcome } from '../domain/refusal.ts';

/** A request that carries an Idempotency-Key. */
export interface KeyedRequest {
  /** Hash over account and key. */
  readonly id: string;
  /** Hash over what was asked. */
  readonly fingerprint: string;
  readonly keepsAnswer: boolean;
}

interface Running extends KeyedRequest {
  transactions: number;
}

const running = new AsyncLocalStorage<Running>();

/** Runs `work` so that every transaction in it happens once for the key, however often the request comes. */
export const once = <T>(request: KeyedRequest | undefined, work: () => Promise<T>): Promise<T> =>
  request ? running.run({ ...request, transactions: 0 }, work) : work();

/**
 * Ports whose transactions remember their outcome under the running request's key, in the same database transaction as the
 * effect. A repeated request runs its route again, and each transaction answers what it answered before. Refusals are not
 * remembered: they did nothing.
 */
export function rememberingPorts(ports: Ports): Ports {
  const transaction: Transaction = async (act, work) => {
    const request = running.getStore();
    if (!request) return ports.transaction(act, work);
    const id = `${request.id}-${request.transactions}`;
    request.transactions += 1;
    return (await replayed(ports, act.caller, { id, request })) ?? firstTime(ports, { act, work, id, request });
  };
  return { ...ports, transaction };
}

interface Place {
  readonly id: string;
  readonly request: KeyedRequest;
}

async function firstTime<T>(
  ports: Ports,
  first: Place & { readonly act: Act; readonly work: (tx: Tx) => Promise<Outcome<T>> },
): Promise<Outcome<T>> {
  const { act, id, request } = first;
  const again = () => replayed<T>(ports, act.caller, first);
  try {
    const outcome = await ports.transaction(act, async (tx) => {
      const done = await first.work(tx);
      if (done.ok)
        await tx.idempotencies.add(rowOf(ports, { id, request, account: act.caller.actor.account }, done.value));
      return done;
    });
    return outcome.ok ? outcome : ((await again()) ?? outcome);
  } catch (cause) {
    // The same request ran beside this one and was first.
    const earlier = cause instanceof Fault && cause.code === 'STORE-021' ? await again() : undefined;
    if (earlier) return earlier;
    throw cause;
  }
}

async function replayed<T>(ports: Ports, caller: Caller, place: Place): Promise<Outcome<T> | undefined> {
  const row = await ports.reading(caller, (tx) => tx.idempotencies.find(place.id));
  if (!row) return undefined;
  if (row.fingerprint !== place.request.fingerprint) return refused('HTTP-422');
  if (row.outcome === null) return refused('HTTP-409');
  const plain = new TextDecoder().decode(ports.keyring.decrypt('idempotency', row.outcome, row.id));
  return { ok: true, value: (JSON.parse(plain) as { readonly value: T }).value };
}

function rowOf(
  ports: Ports,
  place: Place & { readonly account: string },
  value: unknown,
): Omit<IdempotencyRecord, 'version'> {
  const { id, account, request } = place;
  const outcome = request.keepsAnswer
    ? ports.keyring.encrypt('idempotency', JSON.stringify({ value }, plainOnly), id)
    : null;
  return { id, account, fingerprint: request.fingerprint, outcome, createdAt: ports.clock.now() };
}

/** What JSON would bend cannot be answered twice alike: the outcome of a transaction is plain JSON. */
function plainOnly(this: unknown, key: string, value: unknown): unknown {
  const own = (this as Readonly<Record<string, unknown>>)[key];
  if (ArrayBuffer.isView(own) || own instanceof Map || own instanceof Set) throw new Fault('HTTP-902');
  return value;
}
