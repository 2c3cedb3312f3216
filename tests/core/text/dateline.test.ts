import { expect, it } from 'vitest';
import { datelineOf } from '#core/text/dateline.ts';

it.each([
  ['HAVERQUAY, Northshire (AP) — Dockers walked out.', 'Dockers walked out.'],
  ['HAVERQUAY (Reuters) - Dockers walked out.', 'Dockers walked out.'],
  ['PORT EXAMPLE, May 12 (AFP/Reuters) – “Go,” she said.', '“Go,” she said.'],
  ['Haverquay (dpa) – Dockers walked out.', 'Dockers walked out.'],
  ['(CNN) -- Dockers walked out.', 'Dockers walked out.'],
  ['(Reuters) Dockers walked out.', 'Dockers walked out.'],
  ['Reuters - Dockers walked out.', 'Dockers walked out.'],
  ['MILLSAND, Nsh. -- Dockers walked out.', 'Dockers walked out.'],
  ['White House MILLSAND, Nsh. -- Dockers walked out.', 'Dockers walked out.'],
  ['HAVERQUAY — Dockers walked out.', 'Dockers walked out.'],
  ['By Ann Poll, Labour Editor HAVERQUAY | Mon May 11 HAVERQUAY (Reuters) - Dockers left.', 'Dockers left.'],
  ['-- (Update 4:08 a.m. in Haverquay, 3:08 a.m. GMT) Dockers walked out.', 'Dockers walked out.'],
  ['(Updated 4:08 a.m. Tuesday in Haverquay) Dockers walked out.', 'Dockers walked out.'],
  [
    'January 31, 2031 | By Ann Poll and Luc Barr, CNN While talks go on, dockers march.',
    'While talks go on, dockers march.',
  ],
  ['HAVERQUAY (Sample Wire) — Dockers walked out.', 'Dockers walked out.'],
  ['PORT EXAMPLE, May 12 (Sample Press & News) - Dockers walked out.', 'Dockers walked out.'],
  ['HAVERQUAY (Northshire News Wire) — Dockers walked out.', 'Dockers walked out.'],
  ['HAVERQUAY, May 12 (Port Service) - Dockers walked out.', 'Dockers walked out.'],
  ['AP MOUTH OF THE MILLSAND RIVER – Dockers walked out.', 'Dockers walked out.'],
  // Sentences.
  ['-- (Dockers, all of them) walked out.', '-- (Dockers, all of them) walked out.'],
  ['HAVERQUAY (and its port) — a town of dockers.', 'HAVERQUAY (and its port) — a town of dockers.'],
  ['Haverquay (Millsand County) – Dockers walked out.', 'Haverquay (Millsand County) – Dockers walked out.'],
  ['NATO (Norburg branch) – Dockers walked out.', 'NATO (Norburg branch) – Dockers walked out.'],
  ['HAVERQUAY (Northshire) Dockers walked out.', 'HAVERQUAY (Northshire) Dockers walked out.'],
  ['(Dockers alone) 40 men walked out.', '(Dockers alone) 40 men walked out.'],
  ['By Monday, CNN Dockers said, all was quiet.', 'By Monday, CNN Dockers said, all was quiet.'],
  [
    'From Haverquay to Millsand, Reuters reporters saw smoke.',
    'From Haverquay to Millsand, Reuters reporters saw smoke.',
  ],
  ['NATO – Russia talks began.', 'NATO – Russia talks began.'],
  ['The alliance (NATO) – The Hague’s guest – met.', 'The alliance (NATO) – The Hague’s guest – met.'],
  [
    'The paper said its agency (AFP) Berlin office was shut.',
    'The paper said its agency (AFP) Berlin office was shut.',
  ],
  ['Haverquay – Millsand trains were late.', 'Haverquay – Millsand trains were late.'],
  ['US – Velland talks began.', 'US – Velland talks began.'],
  ['Dockers walked out, Reuters - the agency - said.', 'Dockers walked out, Reuters - the agency - said.'],
])('%s', (text, rest) => {
  expect(text.slice(datelineOf(text))).toBe(rest);
});
