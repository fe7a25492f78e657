import { generatedYear } from '../domain/review/generated-year.ts';
import type { WorkRecord } from '../domain/review/work-record.ts';
import { experts } from './cast.ts';

/** The last of three past years of panels, and whom the review finds late: the first two experts are planted so. */
export const lastYear = 2025;
export const lateExpert = experts[1] ?? experts[0];

const past = generatedYear({
  seed: 20,
  year: lastYear,
  years: 3,
  members: experts.length,
  projects: 90,
  seats: 5,
  weak: { late: 2 },
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
