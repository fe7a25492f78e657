import { mayReportProject } from '../../domain/project/reach.ts';
import {
  whyNotConfirm,
  whyNotDispose,
  whyNotRelease,
  whyNotReply,
  whyNotRevise,
  whyNotSend,
  whyNotWrite,
} from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { ResultFacts } from './read-result.ts';

export type ResultActId = 'write' | 'send' | 'reply' | 'dispose' | 'confirm' | 'release' | 'revise' | 'use';

/** What the reader may do with a result now: the page offers these and no others; the use cases decide again. */
export function resultActs(facts: ResultFacts, { actor }: Caller): readonly ResultActId[] {
  const { result, revisions, project } = facts;
  if (result.id !== revisions[0]?.id) return [];
  switch (actor.role) {
    case 'officer':
      return officerActs(facts);
    case 'supervisor':
      return confirmable(facts, actor.account) ? ['confirm'] : [];
    case 'department':
      return mayReportProject(actor.role, actor.unit, project) && !whyNotReply(result, facts.now) ? ['reply'] : [];
    default:
      return [];
  }
}

function officerActs({ result, replies, now }: ResultFacts): readonly ResultActId[] {
  const acts: readonly (readonly [ResultActId, boolean])[] = [
    ['write', !whyNotWrite(result, now)],
    ['send', !whyNotSend(result, now + 1, now)],
    ['dispose', !whyNotDispose(result, now) && replies.length > 0],
    ['release', !whyNotRelease(result, now)],
    ['revise', !whyNotRevise(result, now)],
    ['use', result.state === 'final'],
  ];
  return acts.flatMap(([act, may]) => (may ? [act] : []));
}

const confirmable = ({ result, replies, now }: ResultFacts, by: string): boolean =>
  !whyNotConfirm(result, { replies, touchedBy: result.steps.map((step) => step.by), by, now });
