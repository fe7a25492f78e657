import type { PoolId } from '../../domain/pool/kinds.ts';
import type { Measure, ProposalKind } from '../../domain/review/decision.ts';
import type { ProposalRun } from '../../domain/review/elimination-proposals.ts';
import type { ReviewList } from '../../domain/review/review-list.ts';
import type { ReviewRule } from '../../domain/review/review-rule.ts';
import type { Row } from '../ports/shelf.ts';

/** What a locked run found; kept as it was computed. */
export interface ReviewOutput {
  readonly list: ReviewList;
  readonly run: ProposalRun;
  /** SHA-256 over members and records it was computed from, so that anyone with them recomputes it. */
  readonly dataHash: string;
  readonly records: number;
}

/**
 * The annual review of one pool: its rule, published and hashed before the year's first draw, and its locked run. Standing: it
 * looks at several fiscal years.
 */
export interface ReviewRecord extends Row {
  readonly pool: PoolId;
  /** The fiscal year under review. */
  readonly ofYear: number;
  readonly rule: ReviewRule;
  readonly ruleHash: string;
  readonly publishedAt: number;
  readonly publishedBy: string;
  readonly state: 'published' | 'computed' | 'closed';
  readonly output: ReviewOutput | null;
  readonly computedAt: number | null;
  readonly computedBy: string | null;
}

/** What is to become of one member: proposed by one person with a reason, decided by another. Standing. */
export interface ReviewDecisionRecord extends Row {
  readonly review: string;
  readonly member: string;
  readonly kind: ProposalKind;
  readonly proposal: Measure;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: number;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly decision: Measure | null;
  readonly decisionReason: string;
}
