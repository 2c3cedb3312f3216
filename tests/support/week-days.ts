import { ArticleId, type Bullet, type Citation, Digest, EventId, type IsoDate } from '#core/model.ts';
import { shortHash } from '#core/text/hash.ts';

export interface BulletOver extends Partial<Bullet> {
  readonly section?: string;
}

export type Told = readonly [text: string, over?: BulletOver];

/** A passage that is a file of its own. */
export function aPassage(text: string, date: IsoDate, outlet = 'Sample Wire'): Citation {
  const file = `${shortHash(text)}.txt`;
  return {
    articleId: ArticleId.parse(file),
    file,
    start: 0,
    end: text.length,
    quote: text,
    outlet,
    title: `Report of ${date}`,
    url: null,
    published: date,
  };
}

/** A bullet that says what its one passage says, letter for letter. */
export function aBullet(text: string, date: IsoDate, over: BulletOver = {}): Bullet {
  const { section: _, ...rest } = over;
  const salience = rest.salience ?? 8;
  return {
    id: EventId.parse(shortHash(text)),
    text,
    standing: 'reported',
    salience,
    parts: { sources: salience },
    status: 'new',
    edited: [],
    findings: [],
    citations: [aPassage(text, date)],
    derivation: [{ from: 'citation', citation: 0, sourceStart: 0, start: 0, end: text.length }],
    ...rest,
  };
}

const HEADINGS: Readonly<Record<string, string>> = {
  pickets: 'On the picket lines',
  talks: 'Talks',
  other: 'Other developments',
};

/** An edition of the dock strike (`STRIKE`), its bullets under "On the picket lines" unless they say otherwise. */
export function anEdition(date: IsoDate, told: readonly Told[]): Digest {
  const groups = Map.groupBy(told, ([, over]) => over?.section ?? 'pickets');
  const sections = [...groups].map(([id, items]) => ({
    id: HEADINGS[id] ? id : 'affair',
    heading: HEADINGS[id] ?? id,
    items: items.map(([text, over]) => aBullet(text, date, over)),
  }));
  return Digest.parse({
    story: 'dock-strike',
    date,
    day: 40,
    title: 'Dock strike',
    standfirst: 'These are the key developments.',
    leadIn: 'Here is where things stand:',
    note: null,
    sections,
    inputs: { seeds: 'a', story: 'b', edits: null, previous: null },
    accounting: { articles: 10, statements: 100, events: told.length, kept: told.length, excluded: {} },
  });
}
