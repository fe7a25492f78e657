import { sharesToOpen, type Holder } from '../../domain/round/custody.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { RoundOpener } from '../ports/round-sealing.ts';
import type { Scope } from '../ports/scope.ts';
import type { Tx } from '../ports/transaction.ts';
import type { CustodyRecord, RoundRecord } from '../records/rounds.ts';
import { heldRound } from '../rounds/planned-round.ts';
import { shareContext } from '../rounds/take-custody.ts';
import { shareGiven, whyNotYet, type Given } from './give-share.ts';
import { openPanels, type RevealedPanel } from './open-panels.ts';

type Needs = Pick<Ports, 'transaction' | 'reading' | 'clock' | 'keyring' | 'packs' | 'sealing' | 'ids'>;

/** Everything that was revealed at once. */
export interface RevealedRound {
  readonly scope: Scope;
  readonly round: RoundRecord;
  readonly panels: readonly RevealedPanel[];
  readonly now: number;
}

/** Computes and stores the results of a round inside the reveal's own transaction; a refusal undoes the reveal. */
export type ComputeResults = (tx: Tx, revealed: RevealedRound) => Promise<Outcome<undefined>>;

/** Who has given a share, and how many sheets were opened: none until two have. */
export interface Revealing {
  readonly state: 'waiting' | 'revealed';
  readonly released: readonly Holder[];
  readonly sheets: number;
}

/**
 * Two custodians give their shares; the second opens every sheet of the round in one transaction: all seals are verified,
 * results computed, the veil over the log lifted. Before the deadlines time alone refuses it.
 */
export const revealRound =
  (ports: Needs, compute: ComputeResults) =>
  async (caller: Caller, key: string, passphrase: string): Promise<Outcome<Revealing>> => {
    const given = await shareGiven(ports, caller, { key, passphrase });
    return ports.transaction(
      { caller, act: 'round.reveal', on: `round/${key}` },
      async (tx): Promise<Outcome<Revealing>> => {
        if (!given.ok) return given;
        const held = await heldRound(tx, given.value.round);
        if (!held.ok) return held;
        const early = await whyNotYet(tx, ports, held.value);
        if (!early.ok) return early;

        const custodies = await keepShare(ports, tx, given.value);
        const released = custodies.map(({ holder }) => holder);
        tx.audit.note({ round: held.value.id, holder: given.value.holder });
        if (custodies.length < sharesToOpen) return ok({ state: 'waiting', released, sheets: 0 });
        const opener = await openerOf(ports, tx, { round: held.value.id, custodies });
        if (!opener) return refused('ROUND-075');
        const sheets = await openRound(ports, tx, { scope: caller.scope, round: held.value, opener, compute });
        return sheets.ok ? ok({ state: 'revealed', released, sheets: sheets.value }) : sheets;
      },
    );
  };

/** Keeps the share, encrypted, until another custodian comes; answers the custodies whose shares are there. */
async function keepShare({ keyring }: Needs, tx: Tx, given: Given): Promise<readonly CustodyRecord[]> {
  const rows = await tx.custodies.list({ round: given.round });
  const mine = rows.find(({ holder }) => holder === given.holder);
  if (!mine) return [];
  const releasedShare = keyring.encrypt('draft', given.share, shareContext(given.round, given.holder));
  const kept = await tx.custodies.save({ ...mine, releasedShare });
  return [...rows.filter(({ holder, releasedShare: other }) => holder !== given.holder && other !== null), kept];
}

async function openerOf(
  { keyring, sealing }: Needs,
  tx: Tx,
  { round, custodies }: { readonly round: string; readonly custodies: readonly CustodyRecord[] },
): Promise<RoundOpener | undefined> {
  const shares = custodies.map(({ releasedShare, holder }) =>
    new TextDecoder().decode(keyring.decrypt('draft', releasedShare ?? '', shareContext(round, holder))),
  );
  const { publicKey } = await tx.roundKeys.get(round);
  return sealing.opener(shares.slice(-sharesToOpen), publicKey);
}

interface Opening {
  readonly scope: Scope;
  readonly round: RoundRecord;
  readonly opener: RoundOpener;
  readonly compute: ComputeResults;
}

/** @returns how many sheets there were */
async function openRound(ports: Needs, tx: Tx, { scope, round, opener, compute }: Opening): Promise<Outcome<number>> {
  const now = ports.clock.now();
  const panels = await openPanels(ports, tx, { round, opener });
  if (!panels.ok) return panels;
  const sheets = panels.value.flatMap((panel) => panel.sheets.map(({ record }) => record));
  await tx.revealedSheets.addAll(sheets);
  for (const { id, seal, pseudonym } of sheets) tx.audit.also('sheet.reveal', `task/${id}`, { seal, pseudonym });
  for (const { evaluation } of panels.value) await tx.evaluations.save({ ...evaluation, state: 'revealed' });
  for (const custody of await tx.custodies.list({ round: round.id })) {
    await tx.custodies.save({ ...custody, releasedShare: null });
  }
  const revealed = await tx.rounds.save({ ...round, state: 'revealed', revealedAt: now });
  await tx.audit.unveil(round.id);
  const computed = await compute(tx, { scope, round: revealed, panels: await current(tx, panels.value), now });
  return computed.ok ? ok(sheets.length) : computed;
}

/** Evaluations as they were just saved, so that results may save them again. */
async function current(tx: Tx, panels: readonly RevealedPanel[]): Promise<readonly RevealedPanel[]> {
  const fresh: RevealedPanel[] = [];
  for (const panel of panels) fresh.push({ ...panel, evaluation: await tx.evaluations.get(panel.evaluation.id) });
  return fresh;
}
