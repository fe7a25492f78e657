import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import defaults from '../../data/round-rules.default.json' with { type: 'json' };
import { sha256Hex } from '../../domain/hash/sha256.ts';
import type { Account } from '../../generated/api/accounts/account.ts';
import type { Round } from '../../generated/api/rounds/round.ts';
import type { CustodyTaken } from '../../generated/api/rounds/custody-taken.ts';
import { passphrases, roundCode } from '../cast.ts';
import type { Terminal } from '../terminal.ts';
import { instants } from '../timetable.ts';

/** The officer opens a round from a file and chooses the project; three custodians take their shares; it is frozen. */
export async function openTheRound(terminal: Terminal): Promise<void> {
  const accounts = await terminal.asks<{ items: readonly Account[] }>('security-admin', ['account', 'list']);
  terminal.write('round.json', {
    code: roundCode,
    titleZh: '2026 年项目支出绩效评价',
    titleEn: 'Project expenditure 2026',
    form: 'fiscal',
    pack: 'common',
    baseDate: '2026-06-30',
    period: '2026',
    supervisor: accounts.items.find(({ login }) => login === 'supervisor')?.id,
    deadlines: instants,
    rules: defaults,
  });
  const round = await terminal.asks<Round>('officer', ['round', 'open', 'round.json']);
  terminal.notes.round = round.id;
  await terminal.does('officer', ['round', 'projects', roundCode, terminal.notes.project]);

  const custody = ['round', 'custody', roundCode];
  await terminal.does('officer', custody, [passphrases.officer]);
  await terminal.does('supervisor', custody, [passphrases.supervisor]);
  const { code } = await terminal.asks<CustodyTaken>('security-admin', custody, ['']);
  terminal.notes.printed = code ?? '';

  const { roundHash } = await terminal.asks<Round>('officer', ['round', 'freeze', roundCode]);
  await terminal.does('supervisor', ['round', 'file', roundCode, 'round-file.json']);
  expect(sha256Hex(readFileSync(path.join(terminal.folder, 'round-file.json')))).toBe(roundHash);
}
