/** Texts that mean harm: bait for regular expressions that backtrack, for templates, for whoever shows them. */
import type { SeedFile } from '#core/model.ts';

/** One kind of bait, of about so many characters. */
export type Bait = (characters: number) => string;

const repeat = (unit: string, characters: number): string => unit.repeat(Math.ceil(characters / unit.length));
const apart = (characters: number, half: (characters: number) => string): string =>
  `${half(characters / 2)} said ${half(characters / 2)}`;

/** What a text may be made of that a careless reader takes more than linear time over, each as a single line. */
export const BAITS: Readonly<Record<string, Bait>> = {
  'one letter': (n) => repeat('a', n),
  'one capital': (n) => repeat('A', n),
  'an accented letter': (n) => repeat('é', n),
  'combining marks': (n) => `a${repeat('\u0301', n)}`,
  digits: (n) => repeat('1', n),
  'digits and commas': (n) => repeat('1,', n),
  'digits and stops': (n) => repeat('1.', n),
  'digits and spaces': (n) => repeat('1 ', n),
  'clock times': (n) => repeat('12:30 ', n),
  'days of months': (n) => repeat('3 March ', n),
  weekdays: (n) => repeat('Monday ', n),
  money: (n) => repeat('$1m ', n),
  'spelled numbers': (n) => repeat('twenty-one ', n),
  spaces: (n) => `Ports${' '.repeat(n)}closed`,
  'spaces at the end': (n) => `Ports closed${' '.repeat(n)}.`,
  'no-break spaces': (n) => `Ports${'\u00a0'.repeat(n)}closed`,
  tabs: (n) => `Ports${'\t'.repeat(n)}closed`,
  'a space after each letter': (n) => repeat('a ', n),
  'a space after each capital': (n) => repeat('A ', n),
  'names in a row': (n) => repeat('Ada Okoro ', n),
  'names and commas': (n) => repeat('Ada Okoro, ', n),
  'names and of': (n) => repeat('Ministry of ', n),
  'names and and': (n) => repeat('Haverquay and ', n),
  initials: (n) => repeat('U.S. ', n),
  'initials without spaces': (n) => repeat('A.', n),
  titles: (n) => repeat('Gov. ', n),
  said: (n) => repeat('said ', n),
  'said and commas': (n) => repeat('said, ', n),
  'he said': (n) => repeat('he said he said, ', n),
  'said that': (n) => repeat('said that ', n),
  'according to': (n) => repeat('according to ', n),
  'a speaker each time': (n) => repeat('the union said, ', n),
  'after and before': (n) => repeat('after a strike before ', n),
  'who and which': (n) => repeat('who said which ', n),
  commas: (n) => repeat(',', n),
  'commas and spaces': (n) => repeat(', ', n),
  stops: (n) => repeat('.', n),
  'stops and spaces': (n) => repeat('. ', n),
  'question marks': (n) => repeat('?', n),
  hyphens: (n) => repeat('-', n),
  'words and hyphens': (n) => repeat('a-', n),
  'capitals and hyphens': (n) => repeat('A-', n),
  dashes: (n) => repeat(' – ', n),
  apostrophes: (n) => repeat('’', n),
  'words and apostrophes': (n) => repeat('a’', n),
  possessives: (n) => repeat('Ada’s ', n),
  'straight quotes': (n) => repeat('"', n),
  'straight quotes and spaces': (n) => repeat('" ', n),
  'single quotes': (n) => repeat("' ", n),
  'opening quotes': (n) => repeat('“', n),
  'closing quotes': (n) => repeat('”', n),
  'nested quotes': (n) => repeat('“', n / 2) + repeat('”', n / 2),
  'quotes in quotes': (n) => repeat('“‘', n / 2) + repeat('’”', n / 2),
  'quoted words': (n) => repeat('“a” ', n),
  'quoted sentences': (n) => repeat('“We go.” ', n),
  'an open quotation': (n) => `The union said “${repeat('we go ', n)}`,
  'quotations with speakers': (n) => repeat('“We go,” he said. ', n),
  'opening brackets': (n) => repeat('(', n),
  'closing brackets': (n) => repeat(')', n),
  'nested brackets': (n) => repeat('(', n / 2) + repeat(')', n / 2),
  'bracketed words': (n) => repeat('(a) ', n),
  'square brackets': (n) => repeat('[', n),
  slashes: (n) => repeat('/', n),
  'angle brackets': (n) => repeat('<', n),
  tags: (n) => repeat('<a>', n),
  braces: (n) => repeat('{{', n),
  'per cent signs': (n) => repeat('%', n),
  colons: (n) => repeat('a: ', n),
  semicolons: (n) => repeat('a; ', n),
  'at signs': (n) => repeat('@a ', n),
  addresses: (n) => repeat('https://example.invalid/a ', n),
  'one long address': (n) => `https://example.invalid/${repeat('a', n)}`,
  'Markdown links': (n) => repeat('[a](', n),
  'Markdown stars': (n) => repeat('**a', n),
  underscores: (n) => repeat('_', n),
  hashes: (n) => repeat('# ', n),
  backslashes: (n) => repeat('\\', n),
  'bullet signs': (n) => repeat('• ', n),
  'right-to-left overrides': (n) => repeat('\u202e', n),
  'zero-width spaces': (n) => repeat('\u200b', n),
  'lone surrogates': (n) => repeat('\ud83d', n),
  emoji: (n) => repeat('🚢', n),
  'byte order marks': (n) => repeat('\ufeff', n),
  'control characters': (n) => repeat('\u0001\u001b', n),
  'line separators': (n) => repeat('\u2028a', n),
  'carriage returns': (n) => repeat('a\r', n),
  'short sentences': (n) => repeat('The port closed. ', n),
  'sentences that lean': (n) => repeat('He left. ', n),
  'two halves': (n) => apart(n, (half) => repeat('the port closed and ', half)),
};

/** A sentence that makes a bullet. */
export const NEWS =
  'A crane burned at the northern gate of Port Example on Sunday, killing two dockers, police in Haverquay said.';

/** The same bait in each place where a reader may come upon it. */
export const PLACES: Readonly<Record<string, (bait: string) => string>> = {
  'the whole file': (bait) => bait,
  'the headline': (bait) => `${bait}\n\n${NEWS}\n`,
  'a paragraph': (bait) => `Strike at Port Example goes on\n\n${NEWS}\n\n${bait}\n\n${NEWS}\n`,
  'inside a sentence': (bait) =>
    `Strike at Port Example goes on\n\nDockers of Port Example said ${bait} on Sunday, the union said.\n`,
  'many short lines': (bait) =>
    `Strike at Port Example goes on\n\n${NEWS}\n\n${(bait.match(/[\s\S]{1,60}/g) ?? []).join('\n')}\n`,
};

const PARAGRAPH = 'The port stayed closed on Sunday, the union said.';
const unit =
  (...lines: readonly string[]): Bait =>
  (n) =>
    repeat(`${lines.join('\n')}\n`, n);

/** The same number of sentences, each made by its place in the row. */
const numbered =
  (sentence: (i: number) => string): Bait =>
  (n) => {
    const lines: string[] = [];
    for (let i = 0, length = 0; length < n; i++) {
      const line = sentence(i);
      lines.push(line);
      length += line.length + 2;
    }
    return lines.join('\n\n');
  };
const LETTERS = 'bdfgklmnprstvz';
/** A name for a number, as a place may be called: another number, another name. */
const nameOf = (i: number): string => {
  let name = '';
  for (let rest = i + 200; rest > 0; rest = Math.floor(rest / LETTERS.length))
    name += `${LETTERS.charAt(rest % LETTERS.length)}${'aeiou'.charAt(rest % 5)}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Texts that make many statements which all have something to do with one another. */
export const CROWDS: Readonly<Record<string, Bait>> = {
  'distinct happenings': numbered(
    (i) => `Dockers in ${nameOf(i)} blocked ${i + 20} lorries on ${nameOf(i * 7 + 3)} Street on Sunday, police said.`,
  ),
  'claims and denials': numbered((i) =>
    i % 2 === 0
      ? `Tomas Berrigan said on Sunday that dockers had burned ${i + 20} lorries in ${nameOf(i)} near Port Example.`
      : `Mira Vollan denied on Sunday that dockers had burned ${i + 19} lorries in ${nameOf(i - 1)} near Port Example.`,
  ),
  'groups alike': numbered(
    (i) =>
      `Dockers of Port Example burned ${200 + Math.floor(i / 300)} lorries in ${nameOf(Math.floor(i / 300))} on Sunday, the ${nameOf(i)} police said.`,
  ),
  'a chain of likenesses': numbered(
    (i) =>
      `Dockers of Port Example near Haverquay burned lorries between ${nameOf(Math.floor(i / 150))} and ${nameOf(Math.floor(i / 150) + 1)} on Sunday, ${nameOf(i)} police said.`,
  ),
  'one happening': numbered(
    (i) => `Dockers of Port Example burned 91 lorries in Haverquay on Sunday, the ${nameOf(i)} police said.`,
  ),
  'many people': numbered(
    (i) => `${nameOf(i)} ${nameOf(i * 3 + 1)} said on Sunday that dockers would strike in ${nameOf(i * 5 + 2)}.`,
  ),
  'pronouns alone': numbered((i) => `He said on Sunday that ${i + 20} dockers had left Port Example.`),
};

/** What a reader of layouts may take more than linear time over: the marks of each layout, again and again. */
export const PAGES: Readonly<Record<string, Bait>> = {
  'empty lines': (n) => `${NEWS}${'\n'.repeat(n)}${NEWS}\n`,
  'lines of one letter': unit('a'),
  'lines of one capital': unit('A'),
  'the same line': unit(PARAGRAPH),
  headlines: unit('Dockers walk out at the gate'),
  'headlines and paragraphs': unit('Dockers walk out at the gate', '', PARAGRAPH, ''),
  'numbered headlines and paragraphs': (n) =>
    Array.from({ length: Math.ceil(n / 90) }, (_, i) => `Dockers walk out at gate ${i}\n\n${i} ${PARAGRAPH}\n\n`).join(
      '',
    ),
  'live signs, headlines and paragraphs': unit(
    'Live updates',
    '',
    'Dockers walk out at the gate',
    '',
    PARAGRAPH,
    'Reuters',
    '',
  ),
  stamps: unit('12:30'),
  'stamped posts': unit('Dockers walk out at the gate', '12:30 , Ada Okoro', PARAGRAPH, ''),
  'full stamps': unit('Dockers walk out at the gate', '9 March 2031 12:30', PARAGRAPH, ''),
  dates: unit('March 9, 2031'),
  'dated posts': unit('March 9, 2031', '', 'Dockers walk out at the gate', '', PARAGRAPH, ''),
  'weekdays and posts': unit(
    'Dockers walk out at the gate',
    '',
    'On Monday the port stayed closed.',
    'It opens on Tuesday, March 11.',
    '',
  ),
  'closing links': unit('Source link'),
  'tagged articles': unit('Dockers walk out at the gate', PARAGRAPH, 'Source link', ''),
  bullets: unit('- The port stayed closed, the union said.'),
  'lists with frames': unit(
    'List of key events, day 40',
    '',
    'Here is where things stand on Monday, March 10:',
    '',
    'Fighting:',
    `- ${PARAGRAPH}`,
    `- ${PARAGRAPH}`,
    `- ${PARAGRAPH}`,
    `- ${PARAGRAPH}`,
    '',
  ),
  'feed items': unit('# Dockers walk out', '- https://example.invalid/a', '- published: 2031-03-09', '', PARAGRAPH, ''),
  bylines: unit('By Ada Okoro'),
  captions: unit('Dockers at the gate on Sunday [Ada Okoro/Reuters]'),
  questions: unit('What happened at the gate?', PARAGRAPH),
  'posts of a network': unit('— Ada Okoro (@ada) March 9, 2031'),
  'links alone': unit('https://example.invalid/a'),
  rules: unit('---'),
  'sub-headings': unit('At the gate', PARAGRAPH),
  'open quotations': unit('“The port stays closed.'),
};

/** The paragraphs of a text, a few at a time, as articles of many outlets. */
export const crowdSeeds = (text: string): SeedFile[] => {
  const paragraphs = text.split('\n\n');
  return Array.from({ length: Math.ceil(paragraphs.length / 5) }, (_, i) => ({
    file: `crowd-${i}.txt`,
    text: `Strike goes on at gate ${i}\n\n${paragraphs.slice(5 * i, 5 * i + 5).join('\n\n')}\n`,
    meta: { published: '2031-03-09', outlet: `Paper ${i % 50}` },
  }));
};

export const hostileSeed = (text: string, file = 'hostile.txt'): SeedFile => ({
  file,
  text,
  meta: { published: '2031-03-09', outlet: 'The Specimen Times' },
});
