import { generatedYear } from '../domain/review/generated-year.ts';
import type { WorkRecord } from '../domain/review/work-record.ts';
import { experts } from './cast.ts';

/** The last of three past years of panels. */
export const lastYear = 2025;

/** The first three experts are planted as weak scorers, the next two hand in late; this is one of them. */
export const lateExpert = experts[4];

const past = generatedYear({
  seed: 20,
  year: lastYear,
  years: 3,
  members: experts.length,
  projects: 120,
  seats: 5,
  weak: { erratic: 2, flat: 1, late: 2 },
  recheckShare: 0.1,
});

/** Work of a past year as the bureau has it on file, a body for each year. */
export interface PastYear {
  readonly year: number;
  readonly records: readonly WorkRecord[];
}

/** @param members ids in the house, by employer */
export function pastWork(members: ReadonlyMap<string, string>): readonly PastYear[] {
  const idOf = (generated: string): string => {
    const employer = experts[Number(generated.slice(1)) - 1]?.employer ?? '';
    const id = members.get(employer);
    if (id === undefined) throw new Error(`${generated} ${employer}`);
    return id;
  };
  const years = [lastYear - 2, lastYear - 1, lastYear];
  return years.map((year) => ({
    year,
    records: past.records
      .filter((record) => record.year === year)
      .map((record) => ({ ...record, member: idOf(record.member) })),
  }));
}
