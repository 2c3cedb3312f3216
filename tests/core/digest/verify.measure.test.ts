import { describe, expect, it } from 'vitest';
import { verifyWording } from '#core/digest/verify.ts';
import { corrupted, isHeldOut, sound } from './corruptions/cases.ts';
import { measureVerifier, mistakes } from './corruptions/measure.ts';
import { DAY, story } from './corruptions/story.ts';

describe('the corruption set', () => {
  it('is large, of many kinds, half of it held out, and no corruption says what a sound case says', () => {
    expect(sound.length).toBeGreaterThanOrEqual(110);
    expect(corrupted.filter(({ by }) => by === 'hand').length).toBeGreaterThanOrEqual(80);
    expect(corrupted.length).toBeGreaterThanOrEqual(300);
    expect(new Set(corrupted.map(({ kind }) => kind)).size).toBe(18);
    expect(new Set(corrupted.map(({ id }) => id)).size).toBe(corrupted.length);
    const held = sound.filter(({ id }) => isHeldOut(id)).length;
    expect(Math.abs(held - sound.length / 2)).toBeLessThan(sound.length / 10);
    const texts = new Map(sound.map(({ id, text }) => [id, text]));
    expect(corrupted.filter(({ base, text }) => texts.get(base) === text)).toEqual([]);
  });
});

describe('the verifier on it', () => {
  const measured = measureVerifier();
  it.each([
    ['all', measured],
    ['held out', measured.heldOut],
  ])('catches at least 95% of the corrupted and refuses at most 2%% of the sound: %s', (_, half) => {
    expect(half.caught / half.corrupted).toBeGreaterThanOrEqual(0.95);
    expect(half.refused / half.sound).toBeLessThanOrEqual(0.02);
  });

  it('makes no mistake on the half that it was tuned on', () => {
    const { refused, missed } = mistakes();
    expect(refused.map(({ id, findings }) => ({ id, findings }))).toEqual([]);
    expect(missed.map(({ id, text }) => ({ id, text }))).toEqual([]);
  });

  it('takes every passage as it stands', () => {
    const verbatim = sound.flatMap(({ passages }) =>
      passages.filter(Boolean).map((text) => verifyWording(text, [text], story, DAY)),
    );
    expect(verbatim.flat().filter(({ rule }) => rule !== 'leans')).toEqual([]);
  });

  it.each(Object.entries(measured.byKind))('catches nine in ten of the kind %s', (_, { corrupted: all, caught }) => {
    expect(caught / all).toBeGreaterThanOrEqual(0.9);
  });
});
