/** Whether each bullet rests on its passages: the project's own verifier, and beside it a check that shares no code with it. */

import { verifyBullet } from '#core/digest/verify.ts';
import type { Bullet, Digest } from '#core/model.ts';
import type { Story } from '#core/story/schema.ts';

export interface Unfaithful {
  readonly text: string;
  readonly findings: readonly string[];
}

type TextOf = (file: string) => string | undefined;

/** Bullets of a digest with at least one finding. */
export function unfaithful(digest: Digest, textOf: TextOf, story: Story): Unfaithful[] {
  return digest.sections.flatMap(({ items }) =>
    items.flatMap((bullet) => {
      const own = verifyBullet(bullet, textOf, story, digest.date).map(({ rule, found }) => `${rule}: ${found}`);
      const findings = [...own, ...offsetFaults(bullet, textOf), ...wordingFaults(bullet, story)];
      return findings.length === 0 ? [] : [{ text: bullet.text, findings }];
    }),
  );
}

/** Slicing the files gives each quote; the derivation covers the text once, and what it says is cited stands there. */
export function offsetFaults(bullet: Bullet, textOf: TextOf): string[] {
  const faults: string[] = [];
  for (const { file, start, end, quote } of bullet.citations) {
    if (textOf(file)?.slice(start, end) !== quote) faults.push(`citation ${file} ${start}–${end} is not the passage`);
  }
  let at = 0;
  for (const part of bullet.derivation) {
    if (part.start !== at || part.end < part.start) faults.push(`derivation: gap or overlap at ${at}`);
    at = part.end;
    if (part.from !== 'citation') continue;
    const source = bullet.citations[part.citation];
    const length = part.end - part.start;
    const inside = source && part.sourceStart >= source.start && part.sourceStart + length <= source.end;
    const there = source && textOf(source.file)?.slice(part.sourceStart, part.sourceStart + length);
    if (!inside || there !== bullet.text.slice(part.start, part.end))
      faults.push(`derivation: not as cited at ${part.start}`);
  }
  if (at !== bullet.text.length) faults.push(`derivation: ends at ${at} of ${bullet.text.length}`);
  return faults;
}

const straight = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').toLowerCase();

/** Numbers, quoted words, negations and capitalised names that no passage and no glossary entry has. */
export function wordingFaults(bullet: Bullet, story: Story): string[] {
  const passages = straight(bullet.citations.map(({ quote, title }) => `${quote} ${title}`).join(' \n '));
  const glossary = straight(JSON.stringify([story.glossary, story.parties, story.outlets]));
  const faults: string[] = [];
  const missing = (word: string) => !passages.includes(word) && !glossary.includes(word);
  for (const [figure] of bullet.text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    if (!new RegExp(`(?<![\\d.,])${figure.replace(/\./g, '\\.')}(?![\\d])`).test(passages))
      faults.push(`figure ${figure}`);
  }
  for (const [quoted] of bullet.text.matchAll(/“[^”]{1,2000}”/g)) {
    const inner = straight(quoted.slice(1, -1)).replace(/[.,]$/, '');
    if (!passages.includes(inner)) faults.push(`quotation ${quoted}`);
  }
  for (const { 0: name, index } of bullet.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]+/gu)) {
    if (missing(straight(name)) && !dayByRule(bullet, name, index)) faults.push(`name ${name}`);
  }
  const negations = (text: string) => (text.match(/\b(?:not|no|never|without|nobody|none|\w+n't)\b/g) ?? []).length;
  if (negations(straight(bullet.text)) > negations(passages)) faults.push('a negation that no passage has');
  return faults;
}

/** A weekday or month that a named rule put in the place of "yesterday" or "today"; what it stands for is the verifier's. */
function dayByRule({ derivation }: Bullet, name: string, at: number): boolean {
  return (
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      name,
    ) && derivation.some((part) => part.from === 'rule' && part.start <= at && at < part.end)
  );
}
