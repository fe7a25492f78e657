import { expect } from 'vitest';
import type { Result } from '../../generated/api/results/result.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import { roundCode } from '../cast.ts';
import { lighting } from '../lighting.ts';
import type { Terminal } from '../terminal.ts';
import { moments } from '../timetable.ts';

const key = `${roundCode}.${lighting.code}`;
const leaf = 'O.Roads';

/** The officer sees score, grade and traces, writes a finding and sends the result to the unit. */
export async function sendTheResult(terminal: Terminal): Promise<void> {
  const result = await terminal.asks<Result>('officer', ['result', 'show', key]);
  expect(result).toMatchObject({ outcome: 'rated', grade: { code: 'excellent' } });
  expect(result.leaves.find(({ code }) => code === leaf)?.trace.clauses.length).toBeGreaterThan(0);
  expect((await terminal.run('department', ['result', 'show', key])).complained).toMatch(/^RESULT-001/u);
  const finding = {
    leaf,
    finding: '两条道路未完成改造',
    measure: '列入下年度计划并报送进度',
    owner: '市第一中学',
    due: '2026-12-31',
  };
  terminal.write('findings.json', { findings: [finding], noneFound: false, attention: '' });
  await terminal.does('officer', ['result', 'findings', key, 'findings.json']);
  await terminal.does('officer', ['result', 'send', key, moments.replyBy]);
}

/** The department sees the panel and no expert, and replies to one leaf. */
export async function replyToTheResult(terminal: Terminal): Promise<void> {
  const seen = await terminal.asks<Result>('department', ['result', 'show', key]);
  expect(seen).toMatchObject({ state: 'sent', sheets: [] });
  const { items } = await terminal.asks<Seats>('supervisor', ['round', 'seats', roundCode]);
  for (const { pseudonym } of items) expect(JSON.stringify(seen)).not.toContain(pseudonym);
  terminal.write('replies.json', { replies: [{ leaf, text: '另有两条道路已于年底完工，待验收' }] });
  await terminal.does('department', ['result', 'reply', key, 'replies.json']);
}

/** The officer settles the reply with a reason; a second person confirms; the result is released. */
export async function confirmTheResult(terminal: Terminal): Promise<void> {
  const { replies } = await terminal.asks<Result>('officer', ['result', 'show', key]);
  for (const { id } of replies)
    await terminal.does('officer', ['result', 'dispose', key, id, 'rejected', '评价以年末验收为准，下年度计入']);
  const final = await terminal.asks<Result>('supervisor', ['result', 'confirm', key, '同意']);
  expect(final.state).toBe('final');
  await terminal.does('officer', ['result', 'release', key]);
  expect(await terminal.does('curator', ['result', 'released'])).toContain(lighting.code);
}
