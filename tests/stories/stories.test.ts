/** Two stories of our own, with nothing in common with the sample's war: what an editor asks of their editions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Digest, SeedFile } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';

interface Sample {
  readonly story: Story;
  readonly seeds: readonly SeedFile[];
  readonly digests: readonly Digest[];
}

async function sample(name: string, dates: readonly string[]): Promise<Sample> {
  const folder = join(import.meta.dirname, name);
  const story = parseStory(readFileSync(join(folder, 'story.yaml'), 'utf8'), 'story.yaml');
  const { seeds, refused } = await loadSeeds(folderSeeds(folder));
  expect(refused).toEqual([]);
  return { story, seeds, digests: dates.map((date) => composeDay({ story, date, seeds }).digest) };
}

const bullets = (digest: Digest | undefined): string[] =>
  (digest?.sections ?? []).flatMap(({ items }) => items.map(({ text }) => text));
/** The heading of the first bullet that matches; undefined where none does. */
const under = (digest: Digest | undefined, pattern: RegExp): string | undefined =>
  digest?.sections.find(({ items }) => items.some(({ text }) => pattern.test(text)))?.heading;
const section = (digest: Digest | undefined, heading: string): string[] =>
  digest?.sections.find((one) => one.heading === heading)?.items.map(({ text }) => text) ?? [];

function asksOfAny(get: () => Sample, days: readonly number[], foreign: RegExp) {
  it('counts its own days', () => expect(get().digests.map(({ day }) => day)).toEqual(days));

  it('tells enough of each day', () => {
    for (const digest of get().digests) expect(bullets(digest).length).toBeGreaterThanOrEqual(5);
  });

  it('has nothing of other news, opinion or the page’s furniture', () => {
    for (const digest of get().digests)
      for (const text of bullets(digest)) {
        expect(text).not.toMatch(foreign);
        expect(text).not.toMatch(
          /Sign up|JavaScript|Follow Channel|Listen to|Pictured|Watch:|Key Points|https?:|\d\d:\d\d ,/,
        );
      }
  });

  it('leaves little to the last heading, and none of a war’s', () => {
    const last = get().story.sections.at(-1)?.heading ?? '';
    const all = get().digests.flatMap(bullets).length;
    const rest = get().digests.flatMap((digest) => section(digest, last)).length;
    expect(rest).toBeLessThanOrEqual(0.35 * all);
    for (const { sections } of get().digests) {
      expect(sections.length).toBeLessThanOrEqual(6);
      for (const { heading } of sections) expect(heading).not.toMatch(/fighting|weapons|ceasefire/i);
    }
  });

  it('cites what it says', () => {
    const texts = new Map(get().seeds.map(({ file, text }) => [file, text]));
    for (const digest of get().digests)
      for (const { citations } of digest.sections.flatMap(({ items }) => items))
        for (const { file, start, end, quote } of citations) expect(texts.get(file)?.slice(start, end)).toBe(quote);
  });
}

describe('a strike, with headings and no terms', () => {
  let strike: Sample;
  beforeAll(async () => {
    strike = await sample('strike', ['2026-02-11', '2026-02-12', '2026-02-13']);
  });
  asksOfAny(() => strike, [2, 3, 4], /Rovers|Varga|soup|number 14 tram|Tindall/);

  it.each([
    [0, /1,900 tram and bus drivers/, 'Strike action'],
    [0, /called its offer/, 'Talks'],
    [0, /\$3m a day/, 'Economy'],
    [0, /detained two pickets/, 'Courts and police'],
    [1, /Delacroix ordered pickets/, 'Courts and police'],
    [1, /raised its offer to 3 percent/, 'Talks'],
    [2, /\$4m a day/, 'Economy'],
    [2, /talks would go on/, 'Talks'],
  ])('day %i: %s under %s', (day, pattern, heading) => expect(under(strike.digests[day], pattern)).toBe(heading));

  it('introduces people in full, with their office', () => {
    const first = bullets(strike.digests[0]).find((text) => text.includes('Renwick'));
    expect(first).toMatch(/Oda Renwick/);
    expect(first).toMatch(/general secretary/);
  });

  it('tells the claim and its denial on one day', () => {
    const told = bullets(strike.digests[1]).join('\n');
    expect(told).toMatch(/accused strikers .{0,20}of jamming/);
    expect(told).toMatch(/denied that its members had jammed/);
  });

  it('gives the fire a heading of its own, with the newest count and the denial', () => {
    const fire = section(strike.digests[2], 'Fire at the Corran depot');
    expect(fire.length).toBeGreaterThanOrEqual(4);
    expect(fire.join('\n')).toMatch(/Thirty-one buses/);
    expect(fire.join('\n')).toMatch(/denied that strikers had set the fire/);
    expect(fire.join('\n')).toMatch(/deliberate attack/);
  });

  it('has no affair on an ordinary day', () => {
    const own = new Set(strike.story.sections.map(({ heading }) => heading));
    for (const { sections } of strike.digests.slice(0, 2))
      expect(sections.filter(({ heading }) => !own.has(heading))).toEqual([]);
  });
});

describe('an outbreak, without headings', () => {
  let outbreak: Sample;
  beforeAll(async () => {
    outbreak = await sample('outbreak', ['2026-03-04', '2026-03-05', '2026-03-06']);
  });
  asksOfAny(() => outbreak, [4, 5, 6], /surf|Ellery|lighthouse|owes us all/);

  it.each([
    [0, /58 cases/, 'Cases and patients'],
    [1, /third patient/, 'Cases and patients'],
    [2, /131 confirmed cases/, 'Cases and patients'],
    [2, /fifth patient/, 'Cases and patients'],
  ])('day %i: %s under %s', (day, pattern, heading) =>
    expect(under(outbreak.digests[day], new RegExp(pattern, 'iu'))).toBe(heading),
  );

  it('tells what the health officials say and what the bottler answers', () => {
    const told = bullets(outbreak.digests[1]).join('\n');
    expect(told).toMatch(/traced the outbreak/);
    expect(told).toMatch(/Clearbrook denied/);
  });

  it('gives the recall a heading of its own', () =>
    expect(section(outbreak.digests[2], 'Recall of Clearbrook water').length).toBeGreaterThanOrEqual(4));
});
