import { describe, expect, test } from 'vitest';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';
import { resolvedFrom, smallPack } from '../testing/small-pack.ts';
import { freezePack } from './freeze.ts';

describe('a frozen pack', () => {
  const resolved = resolvedFrom(smallPack);
  const frozen = freezePack(resolved);

  test('cannot be written to, down to its leaves', () => {
    expect(() => Object.assign(frozen.pack.indicators[0]!.title, { zh: '改' })).toThrow(TypeError);
    expect(() => (frozen.pack.indicators as unknown[]).push({})).toThrow(TypeError);
  });

  test('has one hash whatever the order its parts were written in', () => {
    const turned = Object.fromEntries(Object.entries(resolved).toReversed()) as ResolvedPack;
    expect(freezePack(turned).hash).toBe(frozen.hash);
    expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a changed weight changes it', () => {
    expect(freezePack({ ...resolved, version: '1.0.1' }).hash).not.toBe(frozen.hash);
  });
});
