/** What holds of every composed day and of every edition, whatever the seeds say. */
import { load } from 'cheerio/slim';
import { expect } from 'vitest';
import { LINK_TOKENS } from '#core/edition/links.ts';
import { renderEdition } from '#core/edition/render.ts';
import { NoEditionError } from '#core/errors.ts';
import type { Edition, SeedFile } from '#core/model.ts';
import { type ComposedDay, composeDay, type DayInput } from '#core/pipeline.ts';
import type { Story } from '#core/story/schema.ts';

/** The day and its edition; null where the seeds make none. Any other error is a fault. */
export function composed(input: DayInput): { readonly day: ComposedDay; readonly edition: Edition } | null {
  let day: ComposedDay;
  try {
    day = composeDay(input);
  } catch (error) {
    if (error instanceof NoEditionError) return null;
    throw error;
  }
  return { day, edition: renderEdition(day.digest, input.story) };
}

/** Every citation slices, every character of a bullet has its origin, and nothing is lost without a reason. */
export function expectSound({ digest, statements, events, excluded }: ComposedDay, seeds: readonly SeedFile[]): void {
  const texts = new Map(seeds.map(({ file, text }) => [file, text]));
  const bullets = digest.sections.flatMap(({ items }) => items);
  for (const { text, citations, derivation } of bullets) {
    for (const { file, start, end, quote } of citations) expect(texts.get(file)?.slice(start, end)).toBe(quote);
    expect(derivation.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
  const inEvents = new Set<string>(events.flatMap((event) => event.statements));
  const gone = new Set(excluded.map(({ file, start, end }) => `${file}:${start}:${end}`));
  const lost = statements.filter(
    ({ id, file, start, end }) => !inEvents.has(id) && !gone.has(`${file}:${start}:${end}`),
  );
  expect(lost.map(({ text }) => text)).toEqual([]);
  const left = excluded.filter(({ reason }) => ['over-budget', 'unverified', 'terms'].includes(reason)).length;
  expect([digest.accounting.kept, left]).toEqual([bullets.length, events.length - bullets.length]);
  const counts = Object.fromEntries([...Map.groupBy(excluded, ({ reason }) => reason)].map(([k, v]) => [k, v.length]));
  expect(digest.accounting.excluded).toEqual(counts);
  for (const { file, start, end } of excluded) {
    expect(start).toBeLessThanOrEqual(end);
    if (texts.has(file)) expect(end).toBeLessThanOrEqual(texts.get(file)?.length ?? 0);
  }
}

/** Control and bidirectional characters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;
const LINK = /^(?:https:\/\/|#|%%[A-Z_]+%%$)/;

/** Nothing in the files runs, loads, links away in secret or is a template to whoever fills one in later. */
export function expectHarmless(edition: Edition, story: Story): void {
  for (const name of ['email.html', 'index.html']) {
    const $ = load(edition[name] ?? '');
    expect($('script, iframe, object, embed, form, base, link[rel="import"], svg, math').length, name).toBe(0);
    $('*').each((_, element) => {
      for (const [attribute, value] of Object.entries($(element).attr() ?? {})) {
        expect(attribute, name).not.toMatch(/^on/i);
        if (/^(?:href|src|action|background)$/i.test(attribute)) expect(value, `${name}: ${attribute}`).toMatch(LINK);
      }
    });
  }
  const mjml = load(edition['email.mjml'] ?? '', { xml: true });
  const written = new Set(
    mjml('*')
      .map((_, element) => mjml(element).prop('tagName')?.toLowerCase())
      .get(),
  );
  expect([...written].filter((tag) => tag === 'script' || tag === 'img' || tag === 'iframe')).toEqual([]);
  for (const name of ['email.html', 'email.mjml', 'email.txt', 'index.html']) {
    let file = edition[name] ?? '';
    for (const token of Object.values(LINK_TOKENS)) file = file.replaceAll(token, '');
    expect(file, name).not.toMatch(/\{\{|\}\}|%%/);
    expect(file, name).not.toMatch(UNSEEN);
    expect(file.length, name).toBeGreaterThan(story.title.length);
  }
}
