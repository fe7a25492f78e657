import type { AccountRecord, ApiTokenRecord, BureauRecord, SessionRecord, UnitRecord } from '../records/accounts.ts';
import type { IdempotencyRecord, ThrottleRecord } from '../records/house.ts';
import type { DeclarationRecord, DrawRow } from '../records/draws.ts';
import type { NoticeDeliveryRecord, NoticeRecord } from '../records/notices.ts';
import type { MemberChangeRecord, MemberRecord, WorkRow } from '../records/pools.ts';
import type { EvidenceRecord, FactRecord, ProjectRecord } from '../records/projects.ts';
import type {
  CustodyRecord,
  EvaluationRecord,
  NotApplicableRecord,
  RoundKeyRecord,
  RoundRecord,
} from '../records/rounds.ts';
import type { RevealedSheetRecord, SheetRecord, StandbyRecord, TaskRecord, TicketRecord } from '../records/scoring.ts';
import type { ReplyRecord, ResultRecord } from '../records/results.ts';
import type { ReviewDecisionRecord, ReviewRecord } from '../records/reviews.ts';
import type { ReadShelf, Row, Shelf } from './shelf.ts';

/**
 * Every kind of row there is. An area adds its records here and its entities in core/persistence/entities.
 * Standing kinds live in year 0 of the bureau, the others in the scope's fiscal year. All kinds named here by the kernel
 * (bureaus to notices) are standing.
 */
export interface Kinds {
  readonly bureaus: BureauRecord;
  readonly accounts: AccountRecord;
  readonly sessions: SessionRecord;
  readonly apiTokens: ApiTokenRecord;
  readonly units: UnitRecord;
  readonly throttles: ThrottleRecord;
  readonly idempotencies: IdempotencyRecord;
  readonly notices: NoticeRecord;
  readonly noticeDeliveries: NoticeDeliveryRecord;
  readonly projects: ProjectRecord;
  readonly facts: FactRecord;
  readonly evidence: EvidenceRecord;
  /** Standing. */
  readonly members: MemberRecord;
  /** Standing. */
  readonly memberChanges: MemberChangeRecord;
  readonly workRows: WorkRow;
  readonly declarations: DeclarationRecord;
  readonly draws: DrawRow;
  readonly rounds: RoundRecord;
  readonly evaluations: EvaluationRecord;
  readonly notApplicables: NotApplicableRecord;
  readonly custodies: CustodyRecord;
  readonly roundKeys: RoundKeyRecord;
  readonly tasks: TaskRecord;
  readonly standbys: StandbyRecord;
  readonly sheets: SheetRecord;
  readonly revealedSheets: RevealedSheetRecord;
  /** Standing. */
  readonly tickets: TicketRecord;
  readonly results: ResultRecord;
  readonly replies: ReplyRecord;
  /** Standing. */
  readonly reviews: ReviewRecord;
  /** Standing. */
  readonly reviewDecisions: ReviewDecisionRecord;
}

export type KindName = keyof Kinds;

export type Shelves = { readonly [K in KindName]: Kinds[K] extends Row ? Shelf<Kinds[K]> : never };
export type ReadShelves = { readonly [K in KindName]: Kinds[K] extends Row ? ReadShelf<Kinds[K]> : never };
