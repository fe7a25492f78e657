import { answerInvitation } from '../app/scoring/answer-invitation.ts';
import { readCard } from '../app/scoring/read-card.ts';
import { saveSheet } from '../app/scoring/save-sheet.ts';
import { sealSheet } from '../app/scoring/seal-sheet.ts';
import { undertake } from '../app/scoring/undertake.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Ports } from '../app/ports/ports.ts';
import type { TaskRecord } from '../app/records/scoring.ts';
import { toDecimal, decimal } from '../domain/number/decimal.ts';
import { multiply } from '../domain/number/exact.ts';
import type { PlannedLeaf } from '../domain/scoring/sheet-plan.ts';
import { hexEncode } from '../domain/hash/sha256.ts';
import type { SheetContent, SheetEntry } from '../generated/sheet-content.ts';
import type { DemoContext } from './demo-context.ts';
import { must } from './must.ts';

/** The drawn expert behind a task, whether or not an account stands behind the member. */
export async function expertOf(demo: DemoContext, task: TaskRecord): Promise<Caller> {
  const { scope } = await demo.as('officer');
  return { scope, actor: { account: `demo-${task.member}`, role: 'expert', member: task.member } };
}

/** The expert accepts the seat. */
export async function acceptTask(ports: Ports, demo: DemoContext, task: TaskRecord): Promise<void> {
  const expert = await expertOf(demo, task);
  must(await answerInvitation(ports)(expert, task.id, { answer: 'accept', reason: '' }));
}

/** The expert gives the undertaking, fills the sheet and seals it; `strictness` (0, 1, 2 …) makes panels that do not all agree. */
export async function scoreTask(
  ports: Ports,
  demo: DemoContext,
  { task, strictness }: { readonly task: TaskRecord; readonly strictness: number },
): Promise<void> {
  const expert = await expertOf(demo, task);
  must(await undertake(ports)(expert, task.id));
  const card = must(await readCard(ports)(expert, task.id));
  const leaves = card.frozen.plan.leaves.filter(({ source }) => 'rule' in source && source.judgedBy === 'expert');
  const content: SheetContent = {
    entries: leaves.map((leaf, index) => entryOf(leaf, index, strictness)),
    contests: [],
    raisedVetoes: [],
  };
  const saved = must(await saveSheet(ports)(expert, { task: task.id, ifMatch: card.row.version }, content));
  const salt = hexEncode(ports.chance.bytes(32));
  must(await sealSheet(ports)(expert, { task: task.id, ifMatch: saved.version }, { salt, undertaking: true }));
}

function entryOf(leaf: PlannedLeaf, index: number, strictness: number): SheetEntry {
  const rule = 'rule' in leaf.source ? leaf.source.rule : undefined;
  // Every third leaf loses a point with a strict expert, so that sheets differ and reasons stand on the card.
  const isStrict = (index + strictness) % 3 === 0 && strictness > 0;
  const reason = isStrict ? '材料对此未作说明，酌情扣分' : '材料齐全，符合要求';
  const said = { leaf: leaf.code, reason, basis: '绩效报告第二部分' };
  if (rule?.kind === 'checklist') {
    const earning = rule.items.filter(({ role }) => role === 'earn').map(({ code }) => code);
    const no = isStrict ? earning.slice(-1) : [];
    const yes = rule.items.map(({ code }) => code).filter((code) => !no.includes(code));
    return { ...said, answer: { kind: 'checked', yes, no } };
  }
  const level = rule?.kind === 'levels' ? rule.levels[isStrict ? 1 : 0] : undefined;
  const share = decimal(isStrict ? '0.7' : (['0.95', '0.9', '0.85'][strictness % 3] ?? '0.9'));
  const points = toDecimal(multiply(leaf.weight, share), 1);
  return { ...said, answer: { kind: 'level', level: level?.code ?? '', points } };
}
