import { escapeRegExp } from '#core/text/regexp.ts';
import type { Corruption, Kind, SoundCase } from './types.ts';
import { INTRUDERS, MONTHS, NAMES, NUMBERS, ONE_WAY, OPPOSITES, UNITS, WEEKDAYS } from './words.ts';

/** A number from 0 to 2^32 − 1 that depends on the text alone (FNV-1a). */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

const pick = <T>(all: readonly T[], seed: string): T | undefined => all[hash(seed) % Math.max(1, all.length)];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const tidy = (text: string): string =>
  capital(
    text
      .replace(/ {2,}/g, ' ')
      .replace(/ ([.,;])/g, '$1')
      .trim(),
  );
const word = (text: string, flags = 'i'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])${escapeRegExp(text)}(?![\\p{L}\\d-])`, `u${flags}`);
const put = (text: string, from: string, to: string): string => tidy(text.replace(word(from), to));

/** Every text that one rule makes of a sound one; the caller takes some of them. */
type Rule = (text: string, seed: string) => readonly string[];

const pairs =
  (table: readonly (readonly [string, string])[]): Rule =>
  (text) =>
    table.flatMap(([a, b]) => (word(a).test(text) ? [put(text, a, b)] : word(b).test(text) ? [put(text, b, a)] : []));

const oneWay =
  (table: readonly (readonly [string, string])[]): Rule =>
  (text) =>
    table.filter(([from]) => word(from).test(text)).map(([from, to]) => put(text, from, to));

const addNot: Rule = (text) =>
  [...text.matchAll(/ (was|were|had|has|have|will|would|is|are|could|may)(?= (?!not|no |never|yet)[a-z])/g)].map(
    ({ index, 0: found }) => `${text.slice(0, index + found.length)} not${text.slice(index + found.length)}`,
  );

const TAIL_SPEAKER =
  /, (?:[^,“”.;]+, ){0,2}[^,“”.;]+ (?:said|says|told [^,.;]+|wrote[^,.;]*|announced|reported|warned)(?: (?:late |early )?(?:on )?[A-Z][a-z]+day)?\.$/u;
const bare: Rule = (text) => {
  const front =
    /^[A-Z][^“”,.;]{2,70}? (?:said|claimed|estimated|warned|announced)(?: on [A-Z]\w+)?(?: that)? (?!:)(?=[a-z0-9])/u.exec(
      text,
    );
  const made = [];
  if (TAIL_SPEAKER.test(text)) made.push(text.replace(TAIL_SPEAKER, '.'));
  if (/, according to [^,;.]+\.$/.test(text)) made.push(text.replace(/, according to [^,;.]+\.$/, '.'));
  if (front) made.push(tidy(text.slice(front[0].length)));
  return made;
};

const SPEAKERS = ['local residents', 'the opposition', 'a hospital doctor', 'two diplomats'];
const speaker: Rule = (text, seed) => {
  const other = pick(SPEAKERS, seed) ?? '';
  const front = /^[A-Z][^“”,.;]{2,70}? (?=said |told |warned |announced )/u.exec(text);
  const made = [];
  if (TAIL_SPEAKER.test(text)) made.push(text.replace(TAIL_SPEAKER, `, ${other} said.`));
  if (front) made.push(`${capital(other)} ${text.slice(front[0].length)}`);
  return made;
};

const DIGITS = /(?<![\p{L}\d])\d[\d,.]*(?:\d|(?=\W))/gu;
const numbers: Rule = (text, seed) => {
  const found = [...text.matchAll(DIGITS)].map((match) => ({ at: match.index, text: match[0].replace(/[.,]$/, '') }));
  const made = found.map(({ at, text: old }) => {
    const others = found.map((other) => other.text).filter((other) => other !== old);
    const fresh = [
      ...others,
      old.includes(',') ? old.replace(',', '0,') : `${old}0`,
      `${Number(old.replace(/,/g, '')) + 1}`,
    ];
    return text.slice(0, at) + (pick(fresh, seed + at) ?? '') + text.slice(at + old.length);
  });
  const [a, b] = found;
  if (a && b && a.text !== b.text)
    made.push(
      text.slice(0, a.at) + b.text + text.slice(a.at + a.text.length, b.at) + a.text + text.slice(b.at + b.text.length),
    );
  return made;
};

const spelled: Rule = (text, seed) =>
  NUMBERS.filter((number) => word(number).test(text)).map((number) =>
    put(
      text,
      number,
      pick(
        NUMBERS.filter((other) => other !== number),
        seed + number,
      ) ?? '',
    ),
  );

const swapNames: Rule = (text) =>
  NAMES.flatMap((kind) => {
    const held = kind.filter((name) => word(name, '').test(text));
    const [a, b] = held;
    if (!a) return [];
    if (!b) return kind[0] && a !== kind[0] ? [text.replace(word(a, ''), kind[0])] : [];
    return [
      text.replace(new RegExp(`${word(a, '').source}|${word(b, '').source}`, 'gu'), (name) => (name === a ? b : a)),
    ];
  });

const inQuote: Rule = (text, seed) =>
  [...text.matchAll(/“([^”]+)”/g)].flatMap(({ index, 1: inside = '' }) => {
    const words = [...inside.matchAll(/\p{L}{4,}/gu)];
    const chosen = pick(words, seed);
    const first = index + 1 + (chosen?.index ?? 0);
    if (!chosen) return [];
    return [text.slice(0, first) + (pick(INTRUDERS, seed) ?? '') + text.slice(first + chosen[0].length)];
  });

const aroundParaphrase: Rule = (text, seed) => {
  const runs = [...text.matchAll(/(?<=\p{Ll} )[a-z]{3,} [a-z]{2,} [a-z]{3,}(?= [a-z])/gu)].filter(
    ({ index }) => text.slice(0, index).split('“').length === text.slice(0, index).split('”').length,
  );
  const run = pick(runs, seed);
  return run ? [`${text.slice(0, run.index)}“${run[0]}”${text.slice(run.index + run[0].length)}`] : [];
};

const other =
  (table: readonly string[]): Rule =>
  (text, seed) =>
    table
      .filter((name) => word(name, '').test(text))
      .map((name) =>
        text.replace(
          word(name, ''),
          pick(
            table.filter((one) => one !== name),
            seed + name,
          ) ?? '',
        ),
      );

const TAILS =
  /,? (?:(?:only )?if|unless|although|though|except|a claim that|a charge|which [^.]{0,40}(?:rejected|denied))\b[^.;”]*(?=\.$)/u;
const tails: Rule = (text) => (TAILS.test(text) ? [text.replace(TAILS, '')] : []);

const RULES: readonly (readonly [name: string, kind: Kind, rule: Rule])[] = [
  ['drop-not', 'negation', oneWay(ONE_WAY.negation)],
  ['add-not', 'negation', addNot],
  ['denial', 'denial', oneWay(ONE_WAY.denial)],
  ['bare', 'bare-claim', bare],
  ['speaker', 'speaker', speaker],
  ['digits', 'number', numbers],
  ['spelled', 'number', spelled],
  ['unit', 'unit', pairs(UNITS)],
  ['names', 'name', swapNames],
  ['in-quote', 'quotation', inQuote],
  ['quoted', 'quotation', aroundParaphrase],
  ['weekday', 'date', other(WEEKDAYS)],
  ['month', 'date', other(MONTHS)],
  ['modality', 'modality', oneWay(ONE_WAY.modality)],
  ['quantifier', 'quantifier', oneWay(ONE_WAY.quantifier)],
  ['tail', 'tail', tails],
  ['opposite', 'word', pairs(OPPOSITES)],
];

/** At most two corruptions of each rule for a sound case, chosen by a hash of its id. */
export function corruptByRule(sound: SoundCase): Corruption[] {
  return RULES.flatMap(([name, kind, rule]) => {
    const made = [...new Set(rule(sound.text, sound.id + name))].filter((text) => text !== sound.text);
    const from = hash(sound.id + name) % Math.max(1, made.length);
    return [...made.slice(from), ...made.slice(0, from)].slice(0, 2).map((text, index) => ({
      id: `${sound.id}/${name}-${index + 1}`,
      base: sound.id,
      kind,
      by: 'rule' as const,
      text,
      passages: sound.passages,
    }));
  });
}
