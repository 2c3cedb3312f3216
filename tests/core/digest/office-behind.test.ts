import { describe, expect, it } from 'vitest';
import { passage, textOf } from '#core/digest/draft.ts';
import { introducePeople } from '#core/digest/introduce.ts';
import { addOffices } from '#core/digest/office-behind.ts';
import { cite } from '#core/digest/wording.ts';
import { readArticles, readStatements } from '#core/reading.ts';
import { STRIKE } from '#tests/support/builders.ts';

/** The last of an article's sentences as a bullet, its speaker introduced. */
function introduced(paragraphs: readonly string[], met: readonly string[] = []): string {
  const text = `Dockers strike in Haverquay\n\n${paragraphs.join('\n\n')}\n`;
  const seeds = [{ file: 'a.txt', text, meta: { title: 'Dockers strike in Haverquay', published: '2031-03-10' } }];
  const { kept: articles } = readArticles(seeds, STRIKE);
  const sources = readStatements(articles, seeds, STRIKE).kept.flatMap((statement) =>
    articles.filter(({ id }) => id === statement.articleId).map((article) => ({ statement, article })),
  );
  const last = sources.at(-1);
  if (!last) throw new Error('no statements');
  const { start, text: own } = last.statement;
  const wording = introducePeople(
    { draft: passage(0, start, own), citations: [cite(last)] },
    sources,
    new Set(met),
    STRIKE,
  );
  return textOf(addOffices(wording, sources, new Set(met), STRIKE).draft);
}

const SAID = 'Two cranes fell in Haverquay, Halvard said.';

describe('the office that the article sets behind a speaker’s name', () => {
  it.each([
    ['the port’s chief engineer and director, told', 'the port’s chief engineer and director'],
    ['Northshire’s deputy head of customs, told', 'Northshire’s deputy head of customs'],
    ['acting director of the N.P. Centre for Tide Control told', 'acting director of the N.P. Centre for Tide Control'],
  ])('%s', (behind, office) => {
    const named = `“The strike is over,” Ines Halvard, ${behind} reporters in Haverquay.`;
    expect(introduced([named, SAID])).toBe(`Two cranes fell in Haverquay, Ines Halvard, ${office}, said.`);
    expect(introduced([named, 'Two cranes fell, said Halvard.'])).toBe(
      `Two cranes fell, said Ines Halvard, ${office}.`,
    );
    expect(introduced([named, SAID], ['ines halvard'])).toBe(SAID);
  });

  // A clause, no office, another person, somebody asked.
  it.each([
    ['who met the director, told'],
    ['a mother of two, told'],
    ['Minister Ruben Hale, and two others told'],
    ['speaking for the director, told'],
  ])('is none: %s', (behind) => {
    const named = `“The strike is over,” Ines Halvard, ${behind} reporters in Haverquay.`;
    expect(introduced([named, SAID])).toBe('Two cranes fell in Haverquay, Ines Halvard said.');
  });

  it('is not put where the name has a title, or owns something', () => {
    const named = '“The strike is over,” Ines Halvard, the port’s director, told reporters in Haverquay.';
    for (const last of ['Captain Ines Halvard said two cranes fell.', 'Dockers read what Ines Halvard’s paper said.'])
      expect(introduced([named, last])).toBe(last);
  });
});
