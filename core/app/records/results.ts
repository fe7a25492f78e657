import type { Disclosure } from '../../domain/project/kinds.ts';
import type { RoleId } from '../../domain/policy/roles.ts';
import type { Finding } from '../../domain/result/findings.ts';
import type { ResultActions } from '../../domain/result/actions.ts';
import type { ResultBody } from '../../domain/result/result-body.ts';
import type { Disposition, ResultState } from '../../domain/result/states.ts';
import type { Row } from '../ports/shelf.ts';

/** One step of a result's way: who did what, when, with what opinion. */
export interface ResultStep {
  readonly act:
    | 'compute'
    | 'attend'
    | 'find'
    | 'send'
    | 'reply'
    | 'no-objection'
    | 'dispose'
    | 'return'
    | 'confirm'
    | 'release'
    | 'revise';
  readonly at: number;
  readonly by: string;
  readonly role: RoleId;
  readonly note: string;
}

/** The result of one evaluation, one row a revision; a later revision never overwrites an earlier one. Yearly. */
export interface ResultRecord extends Row {
  readonly evaluation: string;
  readonly round: string;
  readonly project: string;
  /** From 1. */
  readonly revision: number;
  readonly state: ResultState;
  /** As computed from the revealed sheets; never edited. */
  readonly body: ResultBody;
  readonly findings: readonly Finding[];
  /** The explicit "none found" of BJ11 三(六). */
  readonly noneFound: boolean;
  /** What people wrote about what the machine flagged. */
  readonly attention: string;
  readonly steps: readonly ResultStep[];
  readonly createdAt: number;
  readonly sentAt: number | null;
  /** The unit's reply is due, epoch milliseconds. */
  readonly replyBy: number | null;
  readonly answeredAt: number | null;
  readonly confirmedAt: number | null;
  readonly releasedAt: number | null;
  readonly disclosure: Disclosure;
  /** How the final result is used (RS20 三(五)); empty until then. */
  readonly actions: ResultActions;
}

/** What the unit says of one leaf, or of the whole (`leaf` empty), and what the bureau makes of it. Yearly. */
export interface ReplyRecord extends Row {
  readonly result: string;
  readonly evaluation: string;
  readonly leaf: string;
  readonly text: string;
  readonly by: string;
  readonly at: number;
  readonly disposition: Disposition | null;
  readonly dispositionReason: string;
  readonly disposedBy: string | null;
  readonly disposedAt: number | null;
}
