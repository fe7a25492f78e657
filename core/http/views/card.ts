import type { CardFacts } from '../../app/scoring/read-card.ts';
import { emptyContent } from '../../domain/sheet/envelope.ts';
import type { Card } from '../../generated/api/scoring/card.ts';
import { cardLeafViews } from './card-leaf.ts';

/** Everything one expert needs for one project; the draft is the expert's own, and gone once it is sealed. */
export const cardView = (facts: CardFacts): Card => ({
  version: facts.row.version,
  ...seatPart(facts),
  ...sheetPart(facts),
  ...packPart(facts),
  leaves: cardLeafViews(facts),
  ...dossierPart(facts),
});

const seatPart = ({ seat: { task, round }, frozen: { dossier, dossierHash } }: CardFacts) => ({
  task: task.id,
  pseudonym: task.pseudonym,
  stratum: task.stratum,
  round: round.code,
  roundTitle: { zh: round.titleZh, en: round.titleEn },
  dueAt: task.dueAt,
  project: dossier.project,
  projectTitle: { zh: dossier.titleZh, en: dossier.titleEn },
  roundHash: dossier.roundHash,
  dossierHash,
});

const sheetPart = ({ envelope }: CardFacts) => ({
  sheet: envelope.state,
  seal: envelope.state === 'sealed' ? envelope.seal : null,
  sealedAt: envelope.state === 'sealed' ? envelope.sealedAt : null,
  content: envelope.state === 'draft' ? envelope.content : emptyContent,
});

const packPart = ({ frozen: { plan } }: CardFacts) => ({
  packTitle: { ...plan.pack.title },
  packVersion: plan.pack.version,
  places: plan.pack.rounding.leaf.places,
  groups: plan.pack.groups.map(({ code, parent, title }) => ({ code, parent: parent ?? null, title: { ...title } })),
  vetoes: plan.pack.vetoes.flatMap((veto) =>
    veto.judgedBy === 'expert' ? [{ code: veto.code, title: { ...veto.title }, question: { ...veto.question } }] : [],
  ),
});

const dossierPart = ({ frozen: { dossier, plan } }: CardFacts) => ({
  facts: dossier.facts.map(({ code, value, unit, evidence }) => ({
    code,
    title: { ...(plan.pack.facts[code]?.title ?? { zh: code, en: code }) },
    value: value === null ? null : String(value),
    unit,
    evidence: [...evidence],
  })),
  evidence: dossier.evidence.map(({ digest, name, mediaType, size, ground }) => ({
    digest,
    name,
    mediaType,
    size,
    ground,
  })),
});
