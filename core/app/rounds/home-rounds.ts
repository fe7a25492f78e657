import { holders } from '../../domain/round/custody.ts';
import { lastDue } from '../../domain/round/why-not-reveal.ts';
import type { HomeContributor, HomeItem } from '../home/home-work.ts';
import type { Caller } from '../ports/caller.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { holderFor } from './take-custody.ts';

/** What rounds ask of their officer, supervisor and custodians: by phase and time, never by any sheet. */
export const homeRounds: HomeContributor = async (tx, caller, now) => {
  if (!['officer', 'supervisor', 'security-admin'].includes(caller.actor.role)) return { todo: [], done: [], mine: [] };
  const rounds = await tx.rounds.list();
  const todo: HomeItem[] = [];
  for (const round of rounds) todo.push(...(await asked(tx, caller, { round, now })));
  const own = caller.actor.role === 'officer' ? rounds.filter(({ officer }) => officer === caller.actor.account) : [];
  return { todo, done: [], mine: own.map((round) => item(round, 'home.round.open', null)) };
};

interface Asking {
  readonly round: RoundRecord;
  readonly now: number;
}

async function asked(tx: ReadShelves, caller: Caller, { round, now }: Asking): Promise<readonly HomeItem[]> {
  if (round.state === 'planned') return planned(tx, caller, round);
  const isOfficer = caller.actor.role === 'officer';
  if (round.state === 'frozen' && isOfficer) return [item(round, 'home.round.draw', round.deadlines.declareBy)];
  if (round.state === 'drawn' && isOfficer) return [item(round, 'home.round.dossiers', round.deadlines.acceptBy)];
  if (round.state !== 'scoring') return [];
  const isCaller = caller.actor.account === round.supervisor && caller.actor.role === 'supervisor';
  const calls =
    isCaller && now >= round.deadlines.softAt ? [item(round, 'home.round.calls', round.deadlines.closeAt)] : [];
  return [...calls, ...(await toReveal(tx, caller, { round, now }))];
}

async function planned(tx: ReadShelves, caller: Caller, round: RoundRecord): Promise<readonly HomeItem[]> {
  const taken = await tx.custodies.list({ round: round.id });
  const holder = holderFor(round, caller);
  const due = round.deadlines.declareBy;
  if (holder && !taken.some((custody) => custody.holder === holder)) return [item(round, 'home.round.custody', due)];
  const whole = taken.length === holders.length;
  return whole && caller.actor.account === round.officer ? [item(round, 'home.round.freeze', due)] : [];
}

/** A custodian who has not given the share yet, once the time of all seats is up. */
async function toReveal(tx: ReadShelves, caller: Caller, { round, now }: Asking): Promise<readonly HomeItem[]> {
  const holder = holderFor(round, caller);
  if (!holder) return [];
  const seats = await tx.tasks.list({ round: round.id }, { limit: 100_000 });
  if (now < lastDue({ state: round.state, deadlines: round.deadlines, seats })) return [];
  const custody = await tx.custodies.first({ round: round.id, holder });
  const waits = custody?.account === caller.actor.account && custody.releasedShare === null;
  return waits ? [item(round, 'home.round.reveal', null)] : [];
}

const item = ({ id, code }: RoundRecord, text: string, due: number | null): HomeItem => ({
  id: `${text}-${id}`,
  text,
  params: { round: code },
  link: `#/rounds/${id}`,
  due,
});
