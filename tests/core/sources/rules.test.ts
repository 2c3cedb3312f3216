import { describe, expect, it } from 'vitest';
import { captionOf, datedCaption } from '#core/sources/captions.ts';
import { bylineOf, isBiography, isCreditLine } from '#core/sources/credits.ts';
import { embedded } from '#core/sources/embeds.ts';
import { furnitureOf, isGarbled } from '#core/sources/furniture.ts';
import { toLines } from '#core/sources/lines.ts';
import { agencyOf, outletShaped, selfNamed, statedSource, titleSuffix } from '#core/sources/outlets.ts';
import { bulletLength, endsSentence, isQuestion, titleLike } from '#core/sources/shapes.ts';
import { isTeaser } from '#core/sources/teasers.ts';
import { line, split } from './splitting.ts';

describe('furniture', () => {
  it.each([
    ['Recommended Stories', 'boilerplate'],
    ['list of 4 itemsend of list', 'boilerplate'],
    ['Advertisement', 'boilerplate'],
    ['NewsFeed', 'boilerplate'],
    ['Please use another browser to see this player', 'boilerplate'],
    ['© 2025 Example Press. All rights reserved.', 'boilerplate'],
    ['This article was first published in Sample Wire.', 'boilerplate'],
    ['Correction: An earlier version of this article said that 16 ferries were late.', 'boilerplate'],
    ['A previous version of this story gave the wrong quay.', 'boilerplate'],
    ['This article was amended on March 3 to add the port’s answer.', 'boilerplate'],
    ['Contact the author: eva@sample.example', 'boilerplate'],
    ['Follow our live coverage here', 'promotion'],
    ['Read more: How the harbour froze', 'promotion'],
    ['Sign up for our morning newsletter', 'promotion'],
    ['In this video, the mayor shows the new quay.', 'promotion'],
    ["We'll bring you updates through the night.", 'promotion'],
  ])('%s', (text, reason) => {
    expect(furnitureOf(line(text))?.reason).toBe(reason);
  });

  it.each([
    ['The home secretary watched the talks live from the harbour, her office said.'],
    ['“We will follow this case until the end,” said the prosecutor.'],
    ['Share prices fell for a third day.'],
    ['Police read the report before they searched the house.'],
    ['The next ferry leaves on Monday, the company said.'],
    ['Copyright law will change in March, the minister said.'],
    ['The earlier version of the law was struck down on Monday.'],
    ['Correction of the tables will take a week, the port said.'],
    ['See-through tiles were laid in the old station.'],
  ])('not: %s', (text) => {
    expect(furnitureOf(line(text))).toBeNull();
  });
});

describe('captions', () => {
  it.each([
    ['Dockers wait at the gate on January 6, 2025. (Photo by Kim Sample / AFP)'],
    ['Dockers wait at the gate [Kim Sample/Reuters]'],
    ['Dockers wait at the gate [File: Kim Sample/AP Photo]'],
    ['A docker looks on, Exampleton, Exampleland, January 6, 2025. REUTERS/Kim Sample'],
    ['A docker looks on in Exampleton January 6, 2025.'],
    ['The old quay seen from above. Harbour Archive'],
    ['The old quay seen from above. Photo by Kim Sample'],
    ['Image caption: the old quay'],
    ['This handout photograph shows the quay.'],
    ['(Sample Wire)'],
    ['INTERACTIVE-PORTS OF THE NORTH-1700000'],
    ['These images show firefighters at the gate.'],
    ['Harbour cameras Smoke over a dockHarbour cameras'],
  ])('%s', (text) => {
    expect(captionOf(line(text))).not.toBeNull();
  });

  it.each([
    ['The law was signed on December 3, 2024.'],
    ['Talks have stood still since January 6, 2025.'],
    ['He told Reuters that the quay would open.'],
    ['The figure was reported by Reuters.'],
    ['The mayor thanked the port (and its dockers).'],
    ['He paid with a photo of his house.'],
    ['“The quay will open,” she said. “Soon.”'],
    ['The harbour office moved to the U.S. in May.'],
    ['The minister met the challenger, Gov. Jane Doe'],
    ['He plays for St. Example Rovers'],
  ])('not: %s', (text) => {
    expect(captionOf(line(text))).toBeNull();
  });
});

describe('captions that open on their date', () => {
  it.each([
    ['March 3: Dockers wait at the gate of the container terminal.'],
    ['March 3, 2025: A crane is seen on the empty quay in Haverquay.'],
    ['Monday, March 3: Ferries lie in the harbour as crews hold a meeting.'],
    ['March 3: A boat makes its way through ice that has drifted from the north.'],
    ['AFP March 3: A crane is seen on the empty quay.'],
    ['3 March 2025: Volunteers in Millsand, Nsh., fill orange sandbags.'],
  ])('%s', (text) => {
    expect(datedCaption(line(text))).toBe(true);
  });

  it.each([
    ['March 3: The crews walked out at noon.'],
    ['March 3: Two ferries collided and sank.'],
    ['March 3: The mayor says the quay will open.'],
    ['March 3: A fire killed 4 dockers.'],
    ['Dockers wait at the gate of the terminal.'],
    ['On March 3 dockers wait at the gate.'],
    ['March 3: Strike'],
  ])('not: %s', (text) => {
    expect(datedCaption(line(text))).toBe(false);
  });

  it('are left out of a row of pictures, each with its credit', () => {
    const page =
      'Gate stays shut\n\nThe gate stayed shut on Monday, the port said.\n\nNo ship came in all day, it said on Monday.\n\nMarch 3: Dockers wait at the gate of the terminal.\n\nAP March 4: Crews hold a meeting in the hall of the port.\n\nAFP';
    expect(split(page).left('caption').length).toBe(2);
  });

  it('are no chronicle', () => {
    const chronicle =
      'How it went\n\nMarch 3: Dockers wait at the gate.\n\nMarch 4: Crews hold a meeting in the hall.\n\nMarch 5: Ferries lie still.\n\nMarch 6: Talks begin in town.';
    expect(split(chronicle).left('caption')).toEqual([]);
  });
});

describe('teasers', () => {
  it.each([
    ['The harbour office said the quay would not be op... Ferries are late again after a night of storms.'],
    ['A fire broke out on the old pier, 40 years aft... “Never again,” the mayor said… Crews from Millsand co...'],
  ])('%s', (text) => {
    expect(isTeaser(line(text))).toBe(true);
  });

  it.each([
    ['The mayor waited for a long time... and then she left.'],
    ['“We waited for the boat... Then it came,” she said.'],
    ['We are still waiting for the ferry... More soon.'],
    ['The harbour office said the quay would not be opened soon…'],
    ['She paused. ... Then she went on.'],
  ])('not: %s', (text) => {
    expect(isTeaser(line(text))).toBe(false);
  });
});

describe('credits', () => {
  it.each([
    ['By Sam Sample, transport correspondent', 'Sam Sample'],
    ['By Ana de la Vega', 'Ana de la Vega'],
    ['Written by Ola Nordmann in Oslo', 'Ola Nordmann'],
    ['By early Monday the quay was empty', null],
    ['By Monday evening, the quay was empty.', null],
    ['Stand by Sam Sample', null],
  ])('byline: %s', (text, author) => {
    expect(bylineOf(line(text))).toBe(author);
  });

  it.each([
    ['Additional reporting by Kim Sample; editing by Bo Beispiel', true],
    ['With agencies', true],
    ['Reporting by the port had stopped, he said.', false],
    ['Agencies were closed on Monday.', false],
  ])('reporting credits: %s', (text, expected) => {
    expect(isCreditLine(line(text))).toBe(expected);
  });

  it.each([
    ['Ada Example is a freelance writer who covers ports.', true],
    ['Follow him on Sampler at @ada', true],
    ['Ada Example is in hospital, her brother said.', false],
  ])('biography: %s', (text, expected) => {
    expect(isBiography(line(text))).toBe(expected);
  });
});

describe('what stands above the text', () => {
  const TEXT = ['The port of Haverquay closed on Monday, police said.', 'Two ships were sent on to Millsand.'];
  it.each([
    [['Editor’s note: Ada Example is a docker in Millsand.', 'She is the author of two books.'], 'biography'],
    [['Crews walk out of the port Editors’ Note: Follow the latest on the strike.'], 'biography'],
    [['By the Dock Staff Crews walk out NEW: The quay is shut Talks go on in the town hall'], 'recap'],
    [['NEW: The quay is shut in the morning NEW: Talks go on The mayor left'], 'recap'],
  ] as const)('%j', (above, reason) => {
    const made = split(['Port closes for good', ...above, ...TEXT].join('\n\n'));
    expect(made.blocks(0)).toEqual(TEXT);
    expect(made.left(reason)).toEqual(above);
  });

  it.each([
    ['She is the author of two books on ports, the mayor said.'],
    ['The editor’s note said: the port will close.'],
    ['The ferry NEW: Horizon left the port on Monday. It is late.'],
  ])('not: %s', (first) => {
    expect(split(['Port closes for good', first, ...TEXT].join('\n\n')).blocks(0)).toEqual([first, ...TEXT]);
  });
});

describe('embedded posts', () => {
  const found = (text: string) => embedded(toLines(text));

  it('take the paragraphs that fit into one post', () => {
    const text = `The port said on Monday that the quay would open again in the spring.\n\nThe quay opens!\n\nCome and see. pic.twitter.com/AbCd1\n\n— Port of Exampleton (@port) May 3, 2025\n\nIt did not say when.`;
    expect(found(text)).toEqual([false, true, true, true, false]);
  });

  it('leave alone what an article says of the post', () => {
    const text = `First line.\n\nThe port wrote on Monday:\n\nCome and see.\n\n— Port (@port) May 3, 2025`;
    expect(found(text)).toEqual([false, false, true, true]);
  });

  it.each([['She said — as ever (@ her desk) — nothing.'], ['— a long wait (of 2 days) began']])('not: %s', (text) => {
    expect(found(text)).toEqual([false]);
  });
});

describe('outlets', () => {
  it.each([
    ['Reuters', 'Reuters'],
    ['(AP)', 'AP'],
    ['The Associated Press', 'AP'],
    ['AP/AFP', 'AP'],
    ['Anadolu Agency', 'Anadolu'],
    ['KYODO', 'Kyodo'],
    ['Reuters said so', null],
    ['Apples', null],
  ])('agency: %s', (text, agency) => {
    expect(agencyOf(line(text))).toBe(agency);
  });

  it.each([
    ['Source: Example Times', 'Example Times'],
    ['Source - Sample Wire', 'Sample Wire'],
    ['This article was first published by Sample Wire.', 'Sample Wire'],
    ['The report was published in March, and nobody read it.', null],
    ['Source: the ministry said it was two people. It gave no names.', null],
    ['Source: https://news.example/a', null],
  ])('closing line: %s', (text, outlet) => {
    expect(statedSource(line(text))).toBe(outlet);
  });

  it.each([
    ['BBC', true],
    ['The Example Times', true],
    ['Example Broadcasting', true],
    ['The harbour', false],
    ['Talks go on in the city', false],
  ])('shape: %s', (text, expected) => {
    expect(outletShaped(line(text))).toBe(expected);
  });

  it.each([
    ['The Example Times could not verify this claim.', 'The Example Times'],
    ['Sample Wire has not been able to independently verify the figures.', 'Sample Wire'],
    ['Why you can trust Sample News', 'Sample News'],
    ['Exampleland could not confirm that its ship was there.', null],
    ['They could not independently verify the figures.', null],
  ])('of itself: %s', (text, outlet) => {
    expect(selfNamed([line(text)])).toBe(outlet);
  });

  it.each([
    ['Two ships leave the port | Port strike News', null, 18],
    ['Two ships leave the port | The Example Times', 'The Example Times', 20],
  ])('behind a bar: %s', (title, outlet, length) => {
    expect(titleSuffix(title)).toMatchObject({ outlet });
    expect(titleSuffix(title)?.length).toBe(title.length - title.indexOf(' |'));
    expect(length).toBeGreaterThan(0);
  });

  it.each([['Two ships leave'], ['A | B'], ['Ships leave the port | the mayor said that she would see to it at once']])(
    'no suffix: %s',
    (title) => {
      expect(titleSuffix(title)).toBeNull();
    },
  );
});

describe('shapes', () => {
  it.each([
    ['Two ships leave the port', true],
    ['‘We need to be sure’', true],
    ['Is a deal still possible?', true],
    ['Mayor flies to the U.S.', true],
    ['Two ships left the port.', false],
    ['“We need to be sure,” he said.', false],
    ['The mayor said:', false],
    ['and so it went on', false],
    ['12.5', true],
  ])('headline: %s', (text, expected) => {
    expect(titleLike(line(text))).toBe(expected && /\p{L}/u.test(text));
  });

  it.each([
    ['It opened.”', true],
    ['It opened…', true],
    ['It opened', false],
    ['at 5.30pm', false],
  ])('sentence end: %s', (text, expected) => {
    expect(endsSentence(line(text))).toBe(expected);
  });

  it.each([
    ['When will schools open?', true],
    ['You shut them. Why?', true],
    ['The schools are shut. Who decides when they open?', false],
    ['“When will schools open?”', false],
    ['Schools open on Monday.', false],
  ])('question: %s', (text, expected) => {
    expect(isQuestion(line(text))).toBe(expected);
  });

  it.each([
    ['• One', 2],
    ['•  Two', 3],
    ['- Three', 2],
    ['-5 degrees', 0],
    ['— Port (@port) May 3, 2025', 0],
  ])('bullet: %s', (text, length) => {
    expect(bulletLength(line(text))).toBe(length);
  });

  it.each([
    ['It was â€œlike soupâ€', true],
    ['The cafÃ© is shut', true],
    ['The château and the São João café', false],
  ])('encoding: %s', (text, expected) => {
    expect(isGarbled(line(text))).toBe(expected);
  });
});
