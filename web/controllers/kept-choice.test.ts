import { afterEach, expect, test, vi } from 'vitest';
import { keptChoice } from './kept-choice.ts';

afterEach(() => vi.unstubAllGlobals());

function storage(content: Readonly<Record<string, string>> = {}): Map<string, string> {
  const kept = new Map(Object.entries(content));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return kept;
}

test('a choice outlives the page', () => {
  const kept = storage();
  keptChoice('unit', ['yuan', 'wan'], 'wan').choose('yuan');
  expect(kept.get('jiheng.unit')).toBe('yuan');
  expect(keptChoice('unit', ['yuan', 'wan'], 'wan').value()).toBe('yuan');
});

test('a stored value that is not offered counts as absent', () => {
  storage({ 'jiheng.unit': 'dollar' });
  expect(keptChoice('unit', ['yuan', 'wan'], 'wan').value()).toBe('wan');
});

test('where storage is closed, the choice lasts as long as the page', () => {
  vi.stubGlobal('localStorage', undefined);
  const choice = keptChoice('unit', ['yuan', 'wan'], 'wan');
  choice.choose('yuan');
  expect(choice.value()).toBe('yuan');
});

test('followers hear of changes only, until they stop', () => {
  storage();
  const choice = keptChoice('unit', ['yuan', 'wan'], 'wan');
  const heard: string[] = [];
  const stop = choice.follow(() => heard.push(choice.value()));
  choice.choose('wan');
  choice.choose('yuan');
  stop();
  choice.choose('wan');
  expect(heard).toEqual(['yuan']);
});
