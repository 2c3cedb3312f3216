import { describe, expect, it } from 'vitest';
import { datelineOf } from '#core/sources/datelines.ts';
import { gluedOpening } from '#core/sources/openings.ts';
import { expectWhole, split } from './splitting.ts';

const REST = 'The port closed.';

describe('datelines', () => {
  it.each([
    ['HAVERQUAY, March 3 (Reuters) - ', 'Reuters'],
    ['Haverquay, Northshire (AP) — ', 'AP'],
    ['(AFP) ', 'AFP'],
    ['(AFP) – ', 'AFP'],
    ['MILLSAND, Northshire — ', null],
    ['AP PORT EXAMPLE – ', 'AP'],
    ['AP MILLSAND – MILLSAND (AP) – ', 'AP'],
    ['HAVERQUAY | Fri May 1, 2009 6:23 pm BST HAVERQUAY (Reuters) - ', 'Reuters'],
    ['(Repeats with no changes) HAVERQUAY, April 27 (Reuters) - ', 'Reuters'],
    ['Port shuts after a storm * Crews sent home By Ann Poll HAVERQUAY, May 8 (Reuters) - ', 'Reuters'],
    ['By the Dock Staff The storm came at night NEW: The quay is flooded Haverquay (AP) – ', 'AP'],
    ['Editor’s note: Ann Poll is a docker. She works in Millsand. (AP) – ', 'AP'],
    ['VELLMARK (Northern Sample Wire) — ', 'Northern Sample Wire'],
  ])('%s', (head, agency) => {
    const found = datelineOf(head + REST);
    expect(found?.agency).toBe(agency);
    expect((head + REST).slice(found?.length)).toBe(REST);
  });

  it.each([
    ['The port (built in 1911) - the oldest - closed.'],
    ['The union (OECS) — The largest one — struck.'],
    ['NATO - an alliance of states - met.'],
    ['NATO – Velland talks began.'],
    ['LONDON – the city – has closed its port.'],
    ['The mayor told the agency (Reuters) of it.'],
    ['A local agency (AFP) – Haverquay’s oldest – said the port closed.'],
    ['MILLSAND PORT – THE LONG WAIT What came before'],
    ['It closed.'],
  ])('none: %s', (text) => {
    expect(datelineOf(text)).toBeNull();
  });

  it('name the outlet itself', () => {
    const text = `Dockers stay away NEW: The quay is shut (DNN) – ${REST}`;
    expect(text.slice(datelineOf(text, 'DNN')?.length)).toBe(REST);
    expect(datelineOf(text, 'Dock Herald')).toBeNull();
  });

  it('end at the first place of a round-up', () => {
    const text =
      'MILLSAND (AP) – The ferries stayed in the harbour all day on Monday. OLDTOWN (AP) – The bridge was shut.';
    expect(datelineOf(text)?.length).toBe('MILLSAND (AP) – '.length);
  });

  it.each([
    ['HAVERQUAY | Fri May 1, 2009 6:23 pm BST HAVERQUAY (Reuters) - ', '2009-05-01T18:23+01:00'],
    ['HAVERQUAY | Mon May 18, 2009 4:12 am EDT HAVERQUAY (Reuters) - ', '2009-05-18T04:12-04:00'],
    ['HAVERQUAY | Mon May 18, 2009 4:12 am IST HAVERQUAY (Reuters) - ', '2009-05-18'],
    ['HAVERQUAY, May 18 (Reuters) - ', null],
  ])('stamped: %s', (head, published) => {
    expect(datelineOf(head + REST)?.published ?? null).toBe(published);
  });
});

describe('stamps in datelines', () => {
  const text = `Port closes for good\n\nHAVERQUAY | Fri May 1, 2009 6:23 pm EDT HAVERQUAY (AP) - The port closed on Friday, police said.`;
  it.each([
    [undefined, '2009-05-01T18:23-04:00'],
    ['2009-05-01', '2009-05-01T18:23-04:00'],
    ['2009-05-02', '2009-05-02'],
    ['2009-05-01T20:00Z', '2009-05-01T20:00Z'],
  ])('beside what is stated: %s', (published, expected) => {
    expect(split(text, published ? { published } : {}).kept[0]?.published).toBe(expected);
  });
});

describe('agency copy', () => {
  it.each([
    ['HAVERQUAY (Reuters) - The port closed on Monday, police said.', {}, 'Reuters'],
    ['The port closed on Monday, police said.', { author: 'Agence France-Presse' }, 'AFP'],
    ['The port closed on Monday, police said.', { outlet: 'The Associated Press' }, 'AP'],
    ['The port closed on Monday, Reuters reported.', { outlet: 'Example Herald' }, null],
  ])('%s %j', (text, meta, agency) => {
    expect(split(`Port closes for good\n\n${text}`, meta).kept[0]?.agency).toBe(agency);
  });
});

describe('stamps and bylines glued to the text', () => {
  it.each([
    ['(Update 11:58 p.m. Haverquay, 4:58 p.m. ET) ', null],
    ['(Updated 4:35 p.m. (2335 in Haverquay)) ', null],
    ['[Updated at 5:48 p.m. ET] ', null],
    ['(Recasts lead, adds port comment) ', null],
    ['By the Dock Wire Staff ', null],
    ['Editor’s note: Ann M. Poll is a docker. She works in Millsand. ', null],
    ['By Ann Poll, Special to DNN ', null],
    ['By Ann Poll and Luc Barr, Special to the Dock Herald ', 'Dock Herald'],
  ])('%s', (head, outlet) => {
    const text = head + REST;
    expect(text.slice(gluedOpening(text, true, outlet)?.length)).toBe(REST);
  });

  it.each([
    ['(The port alone) 40 men walked out.'],
    ['(Updated maps show the flood.) The port closed.'],
    ['[The port] will close at 5:48 p.m., he said.'],
    ['By Monday, Special to the town as it is, the port was shut.'],
    ['By the Dock Street the staff waited.'],
    ['By Ann Poll’s count, special to Haverquay is its quay.'],
  ])('none: %s', (text) => {
    expect(gluedOpening(text, true, null)).toBeNull();
  });

  it('leave every character in its place', () => {
    const made = split(
      'Port closes for good\n\nBy the Dock Wire Staff Crews leave NEW: Quay shut (AP) – The port closed in Millsand, Nsh..\n\n(Updated 4:35 p.m. ET) It opened again on Monday, police said.',
    );
    expect(made.blocks(0)).toEqual(['The port closed in Millsand, Nsh.', 'It opened again on Monday, police said.']);
    expectWhole(made);
  });
});
