/** The speaker behind a cue: by name, by office, or carried on from earlier in the article. */
import type { Attribution, Mention } from '../model.ts';
import { countryOf, knownPlace } from '../text/countries.ts';
import { phraseAfter, type Run } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { Glossary } from './glossary.ts';
import { bodyKey } from './keys.ts';
import { AGENCIES, TITLES } from './nouns.ts';
import { meantBy, memoryBody, type SpeakerMemory } from './speaker-memory.ts';
import { fold, type Word, wordSet } from './words.ts';

const VOICES = wordSet(
  'spokesman spokeswoman spokesperson spokespeople statement representative press report study research post message tweet',
);
const UNNAMED = wordSet(
  `official officials source sources witness witnesses analyst analysts expert experts resident residents diplomat diplomats
   reports data people critics observers lawmakers prosecutors soldiers commanders bloggers users activists investigators aides
   researchers economists correspondents journalists reporters supporters survivors`,
);
const NOT_THE_SPEAKER = wordSet('for of by to with from at under against');
const OFFICE = wordSet(
  'president minister premier chancellor secretary governor mayor leader king queen envoy ambassador commander chief spokesman spokeswoman',
);

/** Cue → attribution. `day` (or null) is the article's, for offices; `memory` is read here and written by `noteSpeaker`. */
export function attributionOf(
  cue: Cue,
  outer: readonly Word[],
  text: string,
  mentions: readonly Mention[],
  glossary: Glossary,
  memory: SpeakerMemory,
  day: string | null,
): Attribution {
  const who = (run: Run | null | undefined): Named | null =>
    run ? named(run, cue.verb, outer, text, mentions, glossary, memory, day) : null;
  const subject = who(cue.subject) ?? { speaker: '', key: null, span: null };
  const outlet = isOutlet(subject, glossary);
  // "Example Wire reported, citing two officials": the officials say so, the wire tells it.
  const cited = outlet ? who(cue.cited) : null;
  const found = cited ?? subject;
  const via = cited ? subject : (who(cue.via) ?? listener(cue, outer, who, glossary));
  return {
    speaker: found.speaker,
    speakerKey: found.key,
    verb: cue.verb,
    speakerSpan: found.span,
    clause: cue.clause,
    secondHand: cue.secondHand || outlet,
    via: via && (via.key ?? via.speaker),
  };
}

/** Stands for an outlet, or ends its name. */
const PRESS =
  /\b(?:newspapers?|broadcaster|channel|website|outlet|media|tabloid|television|TV|radio|magazine|Times|Post|Herald|Tribune|Gazette|Journal|Telegraph|Guardian)$/;

const isOutlet = ({ speaker }: Named, glossary: Glossary): boolean => {
  const words = fold(speaker).split(' ');
  return (
    glossary.outlets.has(fold(speaker)) ||
    words.some((word) => AGENCIES.has(word)) ||
    PRESS.test(speaker) ||
    /(?:^| )news(?: agency| service| website)?$/.test(fold(speaker))
  );
};

/** "X told Example Wire": the outlet that was told tells it; null where it is nobody of the kind ("told parliament"). */
function listener(
  { verb, at }: Cue,
  outer: readonly Word[],
  who: (run: Run) => Named | null,
  glossary: Glossary,
): Named | null {
  if (verb !== 'told' && verb !== 'tells') return null;
  const run = phraseAfter(outer, at + 1);
  const told = run && who(run);
  return told && isOutlet(told, glossary) ? told : null;
}

interface Named {
  speaker: string;
  key: string | null;
  span: { start: number; end: number } | null;
}

function named(
  run: Run,
  verb: string,
  outer: readonly Word[],
  text: string,
  mentions: readonly Mention[],
  glossary: Glossary,
  memory: SpeakerMemory,
  day: string | null,
): Named {
  const words = outer.slice(run.from, run.to);
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const span = { start, end };
  const whole = text.slice(start, end);
  const inside = mentions.filter(
    (mention) => mention.start >= start && mention.end <= end && mention.kind !== 'quantity',
  );
  const first = words[0]?.lower ?? '';
  if (twoNamed(words, inside)) return { speaker: whole, key: null, span };
  if (words.length === 1 && /^(?:he|she|it|they|we|i)$/.test(first))
    return { ...(meantBy(first, verb, memory) ?? { speaker: whole, key: null }), span };
  const person = inside.find((mention) => mention.kind === 'person' && speaks(mention, words));
  if (person) return { speaker: person.text, key: person.key, span };
  const head = words.slice(0, headLength(words));
  if (head.some((word) => VOICES.has(word.lower)) && inside.length > 0) {
    const voice = inside.find((mention) => mention.kind === 'body') ?? inside[0];
    return { speaker: whole, key: voice?.key ?? null, span };
  }
  const plain = first === 'the' ? words.slice(1) : words;
  const comma = words.findIndex((word) => word.text === ',');
  const short = comma < 1 ? whole : text.slice(start, words[comma - 1]?.end ?? end);
  if (head.some((word) => UNNAMED.has(word.lower))) return { speaker: short, key: null, span };
  const agency = /^(?:agency|newspaper|channel|outlet|broadcaster|service)$/.test(head.at(-1)?.lower ?? '');
  const body = inside.find(
    (mention) =>
      mention.kind === 'body' &&
      (agency || mention.start <= (plain[0]?.start ?? 0) || mention.end === head.at(-1)?.end),
  );
  if (body) return { speaker: short, key: body.key, span };
  const office = officeOf(plain, head, glossary, day);
  if (office) return { speaker: short, key: office, span };
  const known = first === 'the' && words.length <= 4 ? memoryBody(plain, memory) : undefined;
  if (known) return { speaker: whole, key: known.key, span };
  const place = inside[0];
  if (place?.kind === 'place' && place.start <= (plain[0]?.start ?? 0) && place.end === head.at(-1)?.end) {
    return { speaker: short, key: place.key, span };
  }
  return { speaker: short, key: null, span };
}

/** "Chile and the Czech Republic": two speak, and no one name stands for both. */
function twoNamed(words: readonly Word[], inside: readonly Mention[]): boolean {
  const and = words.findIndex((word) => word.lower === 'and');
  const left = words[and - 1];
  const right = words[and + 1]?.lower === 'the' ? words[and + 2] : words[and + 1];
  if (!left?.cap || !right?.cap || TITLES.has(left.lower) || words.slice(0, and).some(({ text }) => text === ','))
    return false;
  return !inside.some((mention) => mention.start <= left.start && mention.end >= right.end);
}

/** A person inside the phrase who is its head, not the one it belongs to ("Novak's aide", "a spokesman for Novak"). */
function speaks(person: Mention, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.start >= person.start);
  let before = at - 1;
  while (before >= 0 && (words[before]?.cap || words[before]?.lower === 'the')) before--;
  // "Secretary of State X": the preposition belongs to the title.
  const titled = before > 0 && words[before]?.lower === 'of' && TITLES.has(words[before - 1]?.lower ?? '');
  const after = words.find((word) => word.start >= person.end);
  return after?.lower !== "'s" && (titled || !NOT_THE_SPEAKER.has(before >= 0 ? (words[before]?.lower ?? '') : ''));
}

function headLength(words: readonly Word[]): number {
  const at = words.findIndex(
    (word, i) => i > 0 && (/^(?:for|of|from|in|at|with|by|to)$/.test(word.lower) || word.text === ','),
  );
  return at < 0 ? words.length : at;
}

function officeOf(
  plain: readonly Word[],
  head: readonly Word[],
  glossary: Glossary,
  day: string | null,
): string | undefined {
  const last = head.at(-1);
  if (!last || !OFFICE.has(last.lower)) return undefined;
  const title = bodyKey(plain);
  for (const office of last.lower === 'leader' ? ['president', 'prime minister', 'chancellor'] : [last.lower]) {
    const holder = glossary.holder(title.replace(/leader$/, office), day);
    if (holder) return holder;
  }
  const first = plain[0];
  const country = first && (countryOf(first.lower) || knownPlace(first.text) || plain[1]?.lower === "'s");
  return country ? title : undefined;
}
