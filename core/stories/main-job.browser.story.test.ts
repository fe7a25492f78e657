import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { stores } from '../testing/stores.ts';
import { chapters } from './browser/chapters.ts';
import { openStage, type Stage } from './stage.ts';

const all = process.env['JIHENG_TEST_ALL'] === '1';
const kinds = (await stores()).filter(({ name }) => name === 'node:sqlite' || (all && name === 'PostgreSQL'));

describe.each(kinds)('the main job at the browser on $name', (kind) => {
  let stage: Stage;
  let lost = false;
  beforeAll(async () => {
    stage = await openStage(kind, { pictures: kind.name === 'node:sqlite' });
  });
  afterAll(() => stage.close());

  test.for(chapters)('%s', async ([, play], { skip }) => {
    skip(lost, '前面一章没有演完 an earlier chapter was not played to its end');
    onTestFailed(() => stage.keepTraces());
    lost = true;
    await play(stage);
    expect(stage.broken()).toEqual([]);
    lost = false;
  });
});
