import type { CustodyFacts, RoundFacts } from '../../app/rounds/read-round.ts';
import type { AccountRecord } from '../../app/records/accounts.ts';
import type { NotApplicableRecord, RoundRecord } from '../../app/records/rounds.ts';
import type { Custody } from '../../generated/api/rounds/custody.ts';
import type { Mark } from '../../generated/api/rounds/mark.ts';
import type { Round } from '../../generated/api/rounds/round.ts';
import type { RoundLine } from '../../generated/api/rounds/round-line.ts';

export const roundLineView = ({
  round,
  projects,
}: {
  readonly round: RoundRecord;
  readonly projects: number;
}): RoundLine => ({
  id: round.id,
  code: round.code,
  titleZh: round.titleZh,
  titleEn: round.titleEn,
  form: round.form,
  pack: round.pack,
  packVersion: round.packVersion,
  state: round.state,
  deadlines: { ...round.deadlines },
  projects,
});

export const roundView = (facts: RoundFacts): Round => ({
  ...roundLineView({ round: facts.round, projects: facts.evaluations.length }),
  version: facts.round.version,
  packHash: facts.round.packHash,
  packTitleZh: facts.packTitle.zh,
  packTitleEn: facts.packTitle.en,
  baseDate: facts.round.baseDate,
  period: facts.round.period,
  officer: personView(facts.round.officer, facts.officer),
  supervisor: personView(facts.round.supervisor, facts.supervisor),
  rules: facts.round.rules,
  roundHash: facts.round.roundHash,
  frozenAt: facts.round.frozenAt,
  revealedAt: facts.round.revealedAt,
  evaluations: facts.evaluations.map(evaluationView),
  marks: facts.marks.map((mark) => markView(mark, codeIn(facts, mark.evaluation))),
  custody: custodyView(facts.custody),
});

export const markView = (mark: NotApplicableRecord, project: string): Mark => ({
  id: mark.id,
  evaluation: mark.evaluation,
  project,
  leaf: mark.leaf,
  reason: mark.reason,
  proposedBy: mark.proposedBy,
  proposedAt: mark.proposedAt,
  confirmedBy: mark.confirmedBy,
  confirmedAt: mark.confirmedAt,
});

export const custodyView = ({ publicKey, holders }: RoundFacts['custody']): Custody => ({
  publicKey,
  holders: holders.map(holderView),
});

const holderView = ({ holder, account, taken, released }: CustodyFacts): Custody['holders'][number] => ({
  holder,
  account: account?.id ?? null,
  name: account?.displayName ?? null,
  taken,
  released,
});

const evaluationView = ({ evaluation, project }: RoundFacts['evaluations'][number]): Round['evaluations'][number] => ({
  id: evaluation.id,
  code: evaluation.code,
  project: evaluation.project,
  titleZh: project?.titleZh ?? '',
  titleEn: project?.titleEn ?? '',
  unit: project?.unit ?? '',
  state: evaluation.state,
  dossierHash: evaluation.dossierHash,
});

const codeIn = (facts: RoundFacts, evaluation: string): string =>
  facts.evaluations.find((one) => one.evaluation.id === evaluation)?.evaluation.code ?? '';

const personView = (account: string, record: AccountRecord | undefined) => ({
  account,
  name: record?.displayName ?? '',
});
