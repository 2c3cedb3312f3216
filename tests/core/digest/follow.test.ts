import { describe, expect, it } from 'vitest';
import { followOf, isQuotationOf } from '#core/digest/follow.ts';
import { mayBe } from '#core/digest/gender.ts';
import { sourcesOf } from '#core/digest/sources.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { anArticle, STRIKE } from '#tests/support/builders.ts';

/** What would stand behind the first sentence; `|` parts two paragraphs. */
function follower(text: string, kind: 'article' | 'list' = 'article'): string | null {
  const file = `Dockers walk out\n\n${text.replaceAll(' | ', '\n\n')}`;
  const blocks = text.split(' | ').map((block) => {
    const start = file.indexOf(block);
    return { start, end: start + block.length, heading: null };
  });
  const article = anArticle({ kind, blocks, end: file.length, titleSpan: { start: 0, end: 16 } });
  const { kept } = extractStatements(article, file, STRIKE);
  const sources = sourcesOf(kept, [article]);
  const lead = kept.find(({ block }) => block === 0);
  const source = lead && sources.byId(lead.id);
  return source ? (followOf(source, sources)?.statement.text ?? null) : null;
}

describe('what stands behind a bullet’s first sentence', () => {
  it.each([
    [
      'its quotation',
      'Tomas Berrigan said the port had lost a third of its trade. | “We cannot go on like this for long,” Berrigan said.',
    ],
    [
      'more of the same speaker',
      'Tomas Berrigan said the port had lost a third of its trade. He also accused the union of locking out 40 drivers.',
    ],
    [
      'the denial of the claim',
      'Police accused the union of blocking the northern gate. | The union denied the accusation, saying it had opened a lane.',
    ],
    [
      'the denial in its own words',
      'Police said the union had blocked the northern gate on Sunday. | Union leaders denied that the gate was ever blocked.',
    ],
    [
      'that a claim could not be checked',
      'The port said it had unloaded ten ships on Sunday without the dockers. | The Specimen Times could not verify that claim.',
    ],
    [
      'the toll of the attack',
      'Masked men attacked a picket at Port Example on Sunday night. The attack left four dockers with burns, police said.',
    ],
    [
      'figures of the same speaker, who names nobody and nowhere else',
      'Police held a picket at Port Example overnight, according to Tomas Berrigan. | Some 40 dockers were held, Berrigan said.',
    ],
    [
      'more that one person says in a paragraph',
      'Tomas Berrigan said the port had lost a third of its trade. Tomas Berrigan said two gates would be shut.',
    ],
    [
      'the share of those whom it counts',
      'More than 400 dockers were arrested at the northern gate in Haverquay on Sunday. Nearly 90 percent were members of the union.',
    ],
    [
      'the others beside those whom it counts',
      'Two dockers were killed by a falling crane in Haverquay on Sunday. At least four others were hurt, police said.',
    ],
    [
      'the words of whom the claim did not name',
      'A senior mediator said the talks in Haverquay were near to collapse. | “The talks are near to collapse because neither side moves,” mediator Ruben Hale said.',
    ],
    [
      'who says so',
      'Two cranes burned down at the northern gate in Haverquay on Sunday. The cranes at the northern gate burned for six hours, Mayor Ilse Brandt said.',
    ],
    [
      'the answer that opens on But',
      'Tomas Berrigan offered the union a rise of 4 percent. He said it would cost the port $3m a year.',
    ],
  ])('is %s', (_, text) => {
    expect(follower(text)).toBe(text.split(/(?<=\.) (?:\| )?/)[1]);
  });

  it.each([
    [
      'the words of another speaker',
      'Tomas Berrigan said the port had lost a third of its trade. | “It is all his own fault,” Ada Okoro said.',
    ],
    [
      'of the other sex than its pronoun',
      'The port’s spokesman, Ruben Hale, left for Millsand. She said the strike would go on.',
    ],
    [
      'an answer to a question put to somebody',
      'Tomas Berrigan called on dockers to end the strike. | Asked if he would close the gate, he said he would not.',
    ],
    [
      'about an attack that the first does not tell',
      'Talks went on in Haverquay on Sunday. The attack left four dockers with burns, police said.',
    ],
    ['about a demand that the first does not tell', 'Snow fell on Millsand on Sunday. The union rejected that demand.'],
    [
      'others where the first counts nobody',
      'Snow fell on Millsand on Sunday. At least four others were hurt, police said.',
    ],
    [
      'a repetition',
      'Tomas Berrigan said the strike had cost the port $14m. | “The strike has cost the port $14m,” Berrigan said.',
    ],
    [
      'of another matter',
      'Masked men attacked a picket at Port Example on Sunday. Rail workers in Millsand will not move freight, the mayor said.',
    ],
    [
      'two paragraphs on',
      'Tomas Berrigan said trade was down. | Snow fell. | “We cannot go on like this,” Berrigan said.',
    ],
  ])('is nothing %s', (_, text) => {
    expect(follower(text)).toBeNull();
  });
});

describe('whom a pronoun may mean', () => {
  it.each([
    ['she', 'Chairman Ruben Hale spoke.', 'Ruben Hale', false],
    ['he', 'Chairman Ruben Hale spoke.', 'Ruben Hale', true],
    ['he', 'Ilse Brandt, a spokeswoman for the port, spoke.', 'Ilse Brandt', false],
    ['her', 'Mr Hale spoke.', 'Hale', false],
    ['he', 'Mayor Ilse Brandt spoke.', 'Ilse Brandt', true],
    ['they', 'Ms Brandt spoke.', 'Brandt', true],
    // The man is somebody else.
    ['she', 'Asked about the man, Ilse Brandt spoke.', 'Ilse Brandt', true],
  ])('%s: %s', (pronoun, text, name, may) => {
    const start = text.indexOf(name);
    expect(mayBe(pronoun, text, start, start + name.length)).toBe(may);
  });
});

describe('a quotation told with the sentence before it', () => {
  it.each([
    ['A senior mediator said the talks were near to collapse.', 'mediator Ruben Hale', true],
    ['Ilse Brandt said the talks were near to collapse.', 'mediator Ruben Hale', false],
    ['Ruben Hale said the talks were near to collapse.', 'Hale', true],
  ])('“%s” and words of %s: %s', (first, speaker, expected) => {
    const text = `${first} “The talks are near to collapse because neither side moves,” ${speaker} said.`;
    const article = anArticle({ text });
    const { kept } = extractStatements(article, text, STRIKE);
    const [lead, next] = kept.filter(({ block }) => block === 0).map((statement) => ({ statement, article }));
    expect(lead && next && isQuotationOf(lead, next)).toBe(expected);
  });
});
