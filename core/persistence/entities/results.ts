import type { ReplyRecord, ResultRecord } from '../../app/records/results.ts';
import { flag, id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

export const results = table<ResultRecord>(
  'results',
  {
    evaluation: id(),
    round: id(),
    project: id(),
    revision: wholeNumber(),
    state: text(),
    body: json(),
    findings: json(),
    noneFound: flag(),
    attention: text(),
    steps: json(),
    createdAt: time(),
    sentAt: nullable(time()),
    replyBy: nullable(time()),
    answeredAt: nullable(time()),
    confirmedAt: nullable(time()),
    releasedAt: nullable(time()),
    disclosure: text(),
    actions: json(),
  },
  { unique: [['evaluation', 'revision']], indexes: [['round'], ['project'], ['state']] },
);

export const replies = table<ReplyRecord>(
  'replies',
  {
    result: id(),
    evaluation: id(),
    leaf: text(),
    text: text(),
    by: id(),
    at: time(),
    disposition: nullable(text()),
    dispositionReason: text(),
    disposedBy: nullable(id()),
    disposedAt: nullable(time()),
  },
  { unique: [['result', 'leaf']] },
);
