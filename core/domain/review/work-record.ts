/** A person or firm of a pool. The id follows the person through leaving, renaming and splitting. */
export interface Member {
  readonly id: string;
  /** Day of admission, YYYY-MM-DD. */
  readonly admittedAt: string;
  readonly status: 'active' | 'suspended' | 'left' | 'removed';
}

/** A seat a member held, or a report a member owed. */
export interface TaskRecord {
  readonly kind: 'task';
  readonly member: string;
  readonly project: string;
  readonly panel: string;
  readonly year: number;
  /** RFC 3339 times; where one is missing the flag `late` decides. */
  readonly due?: string;
  readonly done?: string;
  readonly late?: boolean;
  readonly absence?: 'excused' | 'unexcused';
  /** The undertaking of independence was signed before the material opened. */
  readonly undertaking: boolean;
  /** Present once revealed. */
  readonly sheet?: RevealedSheet;
  /** High and low marks that need evidence, and those that have it. */
  readonly reasons?: Share;
  /** Shares from 0 to 1 that drawn readers, blind to name and score, gave the reasons. */
  readonly readings?: readonly string[];
  /** The total of a later audit or of a blind second review, decimal text. */
  readonly recheck?: string;
  /** Reading and site duties met, of those due. */
  readonly diligence?: Share;
}

export interface RevealedSheet {
  /** Of one hundred, decimal text. */
  readonly total: string;
  /** Share of its weight that each leaf earned, decimal text by leaf code. */
  readonly leaves: Readonly<Record<string, string>>;
}

/** So many of so many, whole numbers. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/** Training of one year, hours or sessions. */
export interface TrainingRecord {
  readonly kind: 'training';
  readonly member: string;
  readonly year: number;
  readonly required: number;
  readonly completed: number;
}

/** A complaint or breach after its decision: only upheld ones count. */
export interface FindingRecord {
  readonly kind: 'finding';
  readonly member: string;
  readonly year: number;
  readonly upheld: boolean;
  /** Upheld collusion: the panels whose statistics are made again without this member. */
  readonly collusionPanels?: readonly string[];
}

/** A seat refused by the member's own act or the supervisor's logged call. */
export interface RefusalRecord {
  readonly kind: 'refusal';
  readonly member: string;
  readonly year: number;
  readonly excused: boolean;
}

export type WorkRecord = TaskRecord | TrainingRecord | FindingRecord | RefusalRecord;

/** What the rule reads: members still in the pool, and the records of its window. */
export interface ReviewData {
  readonly members: readonly Member[];
  readonly records: readonly WorkRecord[];
}

/** Members who can be reviewed, by id in code-unit order, and the records of `years` that are theirs. */
export function withinYears({ members, records }: ReviewData, [from, to]: readonly [number, number]): ReviewData {
  const reviewed = members
    .filter(({ status }) => status === 'active' || status === 'suspended')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { members: reviewed, records: records.filter(({ year }) => year >= from && year <= to) };
}

/** Records of each member. */
export function byMember<T extends { readonly member: string }>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.member);
    if (group) group.push(record);
    else groups.set(record.member, [record]);
  }
  return groups;
}
