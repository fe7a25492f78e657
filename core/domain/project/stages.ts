/** The five linked stages (京政办发〔2011〕53号 三), in order; titles are in core/catalogue/projects.ts. */
export const stageIds = ['pre-evaluation', 'goals', 'monitoring', 'evaluation', 'application'] as const;
export type StageId = (typeof stageIds)[number];

/** What a project holds for one stage: `exempt` carries its ground. Times are epoch milliseconds. */
export interface StageRecord {
  readonly state: 'open' | 'done' | 'exempt';
  readonly at: number;
  readonly by: string;
  readonly ground: string;
}

export type StageRecords = Readonly<Partial<Record<StageId, StageRecord>>>;

/** The first stage that is neither done nor exempt; undefined when all five are settled. */
export const currentStage = (records: StageRecords): StageId | undefined =>
  stageIds.find((id) => !isSettled(records[id]));

/** The stages before `stage` that are not settled yet: it cannot be settled while one stands. */
export const unsettledBefore = (records: StageRecords, stage: StageId): readonly StageId[] =>
  stageIds.slice(0, stageIds.indexOf(stage)).filter((id) => !isSettled(records[id]));

const isSettled = (record: StageRecord | undefined): boolean => record !== undefined && record.state !== 'open';
