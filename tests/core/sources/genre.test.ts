import { describe, expect, it } from 'vitest';
import { genreOf } from '#core/sources/genre.ts';
import { anArticle } from '#tests/support/builders.ts';

const TEXT = 'The dockers of Port Example stayed out on Sunday.';
const reason = (title: string, url: string | null = null, text = TEXT) =>
  genreOf(anArticle({ title, url, text }), text)?.reason ?? null;

it.each([
  ['How do I get to work? Your questions answered', 'explainer'],
  ['Ask the doctor: is it safe to swim?', 'explainer'],
  ['Opinion: dockers are right', 'opinion'],
  ['Dockers ask the union to wait', null],
  ['Ask the dockers to wait, mayor tells union', null],
])('a post of a live blog, “%s”: %s', (title, expected) =>
  expect(genreOf(anArticle({ title, kind: 'live-post', text: TEXT }), TEXT)?.reason ?? null).toBe(expected),
);

describe('what a headline says of its piece', () => {
  it.each([
    ['Opinion: dockers are right', 'opinion'],
    ['The Specimen view on the docks: pay up', 'opinion'],
    ['ADA OKORO: The port has only itself to blame', 'opinion'],
    ['Letters to the editor: the port and its bosses', 'opinion'],
    ['Dockers can win – and here’s why', 'opinion'],
    ['I spent a night on the picket line', 'opinion'],
    ['What happened to my harbour', 'opinion'],
    ['Explainer: how a port is closed', 'explainer'],
    ['The dock strike: what you need to know', 'explainer'],
    ['A timeline of the dock strike', 'explainer'],
    ['Will the tolls be enough?', 'explainer'],
    ['Port talks have failed. Now what?', 'explainer'],
    ['Why the cranes stand still', 'explainer'],
    ['How the port lost its ships', 'explainer'],
    ['What the port’s salt means to Haverquay', 'explainer'],
    ['What’s at stake at the dock gate', 'explainer'],
    ['Five takeaways from the port talks', 'explainer'],
    ['A minister’s fall and a lost seal: take the Thursday quiz', 'quiz'],
    ['Crossword no 1,204', 'quiz'],
    ['Weather forecast', 'static'],
    ['Privacy policy', 'static'],
    ['More &raquo;', 'static'],
    ['Life on the quay – in pictures', 'feature'],
    ['Salt by Mira Vollan review – a novel of the docks', 'feature'],
    ['Fish soup: a recipe for a cold night', null],
    ['Recipe: fish soup', 'feature'],
    ['The 10 best beaches of Northshire', 'feature'],
  ])('“%s”: %s', (title, expected) => expect(reason(title)).toBe(expected));

  it.each([
    ['Dockers walk out'],
    ['Opinion polls favour dockers'],
    ['Union leader: I will not call off the strike'],
    ['‘I have lost my job’: dockers tell of the lockout'],
    ['Port director quizzes union over picket'],
    ['Dock strike live: what we know on day 40'],
    ['BREAKING NEWS: Port Example closed'],
    ['How many ships were lost is not known'],
    ['Police ask who set fire to the gate'],
    ['Police ask what set fire to the gate'],
    ['Minister reviews port safety'],
    ['Weather closes Port Example for a third day'],
    ['Storm warning for dockers'],
    ['“Why are we waiting?” asks the union as talks fail'],
  ])('a report keeps: “%s”', (title) => expect(reason(title)).toBeNull());
});

it('a piece that reports is a report, whatever its headline asks', () => {
  const title = 'Will the tolls be enough?';
  const said = 'The union said on Sunday that it would go on. ';
  const text = said + said;
  const blocks = [0, said.length].map((start) => ({ start, end: start + said.length, heading: null }));
  expect(genreOf(anArticle({ title, text, blocks }), text)).toBeNull();
  expect(genreOf(anArticle({ title: `Explained: ${title}`, text, blocks }), text)?.reason).toBe('explainer');
  expect(genreOf(anArticle({ title, text, blocks: blocks.slice(1) }), text)?.reason).toBe('explainer');
});

describe('what an address says of its piece', () => {
  it.each([
    ['https://specimen.example/opinion/2031/the-docks', 'opinion'],
    ['https://www.specimen.example/commentisfree/2031/mar/09/docks', 'opinion'],
    ['https://specimen.example/travel/port-example-by-night', 'feature'],
    ['https://specimen.example/sport/football/port-united', 'feature'],
    ['https://specimen.example/lifestyle/food/fish', 'feature'],
    ['https://specimen.example/news/obituaries/a-docker', 'feature'],
    ['https://specimen.example/crosswords/quick/12', 'quiz'],
    ['https://specimen.example/about-us', 'static'],
    ['https://specimen.example/weather', 'static'],
    ['https://specimen.example/news/2031/03/09/dockers-walk-out', null],
    // The slug says nothing: it is the headline again.
    ['https://specimen.example/news/opinion', null],
    ['https://specimen.example/world/travel-ban-for-port-director', null],
    ['https://specimen.example/?section=/opinion/x', null],
    ['not an address', null],
  ])('%s: %s', (url, expected) => expect(reason('Dockers walk out', url)).toBe(expected));

  it('a list of events and a post of a live blog are told by their own headline alone', () => {
    const url = 'https://specimen.example/opinion/x';
    for (const kind of ['list', 'live-post'] as const) {
      expect(genreOf(anArticle({ title: 'Why the cranes stand still', url, kind }), TEXT)).toBeNull();
      expect(genreOf(anArticle({ title: 'Analysis: the cranes', url, kind }), TEXT)?.reason).toBe('opinion');
    }
  });
});

describe('sport and culture by their words', () => {
  const MATCH = 'The tennis star won the tournament in Haverquay and gave her medal to the dockers.';
  it.each([
    ['Tennis star gives her prize to dockers', MATCH, 'feature'],
    ['Actor plays a docker in Hollywood film', 'The actress who won an Oscar is in the film too.', 'feature'],
    ['Dockers walk out', MATCH, null],
    ['Tennis star speaks to dockers', TEXT, null],
    ['Tennis star killed as crane falls in Port Example', MATCH, null],
    ['Minister bans tennis star from the port', MATCH, null],
  ])('“%s” over “%s”: %s', (title, text, expected) => expect(reason(title, null, text)).toBe(expected));
});
