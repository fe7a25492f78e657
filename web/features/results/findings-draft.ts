import type { Finding } from '../../../core/generated/api/results/finding.ts';
import type { WriteFindings } from '../../../core/generated/api/results/write-findings.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';

/** A form over findings: flat, with the names that the API uses for places (`findings/0/due`). */
export type FindingsDraft = Readonly<Record<string, string | boolean | number>>;

export const findingFields = ['leaf', 'finding', 'measure', 'owner', 'due'] as const;
type Field = (typeof findingFields)[number];

export const nameOf = (at: number, field: Field): string => `findings/${at}/${field}`;

export const countOf = (draft: FindingsDraft): number => Number(draft['count'] ?? 0);

const empty: Finding = { leaf: null, finding: '', measure: '', owner: '', due: '' };

const rowsOf = (findings: readonly Finding[]): FindingsDraft =>
  Object.fromEntries(
    findings.flatMap((finding, at) => findingFields.map((field) => [nameOf(at, field), finding[field] ?? ''] as const)),
  );

/** Nothing written yet. */
export const emptyDraft: FindingsDraft = { noneFound: false, attention: '', count: 0 };

/** What stands in the result now. */
export const draftOf = ({ findings, noneFound, attention }: Result): FindingsDraft => ({
  noneFound,
  attention,
  count: findings.length,
  ...rowsOf(findings),
});

export const withOneMore = (draft: FindingsDraft): FindingsDraft => ({
  ...draft,
  noneFound: false,
  count: countOf(draft) + 1,
  ...rowsOf([...findingsOf(draft), empty]),
});

export function without(draft: FindingsDraft, at: number): FindingsDraft {
  const left = findingsOf(draft).toSpliced(at, 1);
  return {
    noneFound: draft['noneFound'] ?? false,
    attention: draft['attention'] ?? '',
    count: left.length,
    ...rowsOf(left),
  };
}

const textAt = (draft: FindingsDraft, at: number, field: Field): string =>
  String(draft[nameOf(at, field)] ?? '').trim();

function findingsOf(draft: FindingsDraft): readonly Finding[] {
  return Array.from({ length: countOf(draft) }, (_, at) => ({
    leaf: textAt(draft, at, 'leaf') || null,
    finding: textAt(draft, at, 'finding'),
    measure: textAt(draft, at, 'measure'),
    owner: textAt(draft, at, 'owner'),
    due: textAt(draft, at, 'due'),
  }));
}

/** Fields that must be filled and are not, by name. */
export const emptyFields = (draft: FindingsDraft): readonly string[] =>
  findingsOf(draft).flatMap((finding, at) =>
    findingFields.flatMap((field) => (field !== 'leaf' && finding[field] === '' ? [nameOf(at, field)] : [])),
  );

export const bodyOf = (draft: FindingsDraft): WriteFindings => ({
  findings: [...findingsOf(draft)],
  noneFound: draft['noneFound'] === true,
  attention: String(draft['attention'] ?? ''),
});
