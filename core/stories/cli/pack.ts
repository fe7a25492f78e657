import { expect } from 'vitest';
import example from '../../../indicator-packs/common/examples/street-lighting.json' with { type: 'json' };
import type { Terminal } from '../terminal.ts';

/** The curator checks the pack and its worked examples, and scores one. */
export async function checkThePack(terminal: Terminal): Promise<void> {
  await terminal.does('curator', ['pack', 'validate', 'common']);
  await terminal.does('curator', ['pack', 'test', 'common']);
  terminal.write('example.json', example);
  expect(await terminal.does('curator', ['pack', 'score', 'common', 'example.json'])).toContain(example.expect.total);
}
