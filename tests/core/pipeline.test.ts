import { describe, expect, it } from 'vitest';
import { NoEditionError } from '#core/errors.ts';
import type { Bullet, Digest, SeedFile } from '#core/model.ts';
import { type ComposedDay, composeDay, type DayInput } from '#core/pipeline.ts';
import { STRIKE } from '#tests/support/builders.ts';

const seed = (
  file: string,
  published: string | undefined,
  outlet: string | undefined,
  ...paragraphs: readonly string[]
): SeedFile => ({
  file,
  text: paragraphs.join('\n\n'),
  meta: { ...(published ? { published } : {}), ...(outlet ? { outlet } : {}) },
});

const FIRE_TIMES = seed(
  'fire-times.txt',
  '2031-03-09',
  'The Specimen Times',
  'Crane burns at northern gate as strike goes on',
  'A crane burned at the northern gate of Port Example on Sunday, killing two dockers, police in Haverquay said.',
  'Port director Tomas Berrigan said the strike had cost the port $14m in five weeks. “We cannot go on like this,” he said.',
  'The union denied that dockers on strike had set the crane on fire in Haverquay.',
  'The port opened in 1912 and has been closed three times since a flood in 1953.',
);
const FIRE_HERALD = seed(
  'fire-herald.txt',
  '2031-03-09',
  'Example Herald',
  'Two dead in crane fire',
  'Two dockers were killed when a crane burned at the northern gate of Port Example on Sunday, Haverquay police said.',
  'Meanwhile, Transport Minister Mira Vollan will meet both sides of the strike in Millsand on Tuesday, her ministry said.',
);
const BEACHES = seed(
  'beaches.txt',
  '2031-03-09',
  'Example Herald',
  'Ten quiet beaches',
  'The sand is white and the water is warm.',
  'Take a towel and a good book.',
);
const UNDATED = seed(
  'undated.txt',
  undefined,
  undefined,
  'Strike goes on',
  'The strike at Port Example goes on for another week, the union said.',
);
const NEXT_DAY = seed(
  'next.txt',
  '2031-03-10',
  'The Specimen Times',
  'Toll of crane fire rises to four at Port Example',
  'The fire of a crane at the northern gate of Port Example on Sunday killed four dockers, police in Haverquay said on Monday.',
  'Dockers of Port Example voted by 812 to 40 on Monday to go on with their strike, the union said.',
);
const SEEDS = [FIRE_TIMES, FIRE_HERALD, BEACHES, UNDATED];

const compose = (over: Partial<DayInput> = {}): ComposedDay =>
  composeDay({ story: STRIKE, date: '2031-03-10', seeds: SEEDS, previous: 'none', ...over });
const bulletsOf = (digest: Digest): Bullet[] => digest.sections.flatMap(({ items }) => items);
const about = (digest: Digest, word: RegExp): Bullet[] => bulletsOf(digest).filter(({ text }) => word.test(text));

describe('the promises of a digest', () => {
  it('1: every character of a bullet comes from somewhere, every citation is in its file', () => {
    const { digest } = compose();
    const texts = new Map(SEEDS.map(({ file, text }) => [file, text]));
    expect(bulletsOf(digest).length).toBeGreaterThanOrEqual(3);
    for (const { text, citations, derivation } of bulletsOf(digest)) {
      for (const { file, start, end, quote } of citations) expect(texts.get(file)?.slice(start, end)).toBe(quote);
      expect(derivation.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const stretch of derivation) {
        if (stretch.from !== 'citation') continue;
        const file = citations[stretch.citation]?.file ?? '';
        const length = stretch.end - stretch.start;
        expect(texts.get(file)?.slice(stretch.sourceStart, stretch.sourceStart + length)).toBe(
          text.slice(stretch.start, stretch.end),
        );
      }
    }
  });

  it('2: two outlets that tell one happening give one bullet, corroborated or disputed, citing both', () => {
    const fires = about(compose().digest, /crane burned/);
    expect(fires.length).toBe(1);
    expect(new Set(fires[0]?.citations.map(({ outlet }) => outlet))).toEqual(
      new Set(['The Specimen Times', 'Example Herald']),
    );
    expect(fires[0]?.standing).not.toBe('reported');
  });

  it('2: nothing told yesterday is told again unless it changed, and then it is an update', () => {
    const previous = compose().digest;
    const same = [
      ...SEEDS,
      seed(
        'again.txt',
        '2031-03-10',
        'Example Herald',
        'Crane fire at Port Example',
        'Two dockers were killed when a crane burned at the northern gate of Port Example on Sunday, Haverquay police said.',
      ),
    ];
    const again = compose({ date: '2031-03-11', seeds: [...same, NEXT_DAY], previous });
    expect(about(again.digest, /killed/).map(({ text, status }) => [/four/.test(text), status])).toEqual([
      [true, 'update'],
    ]);
  });

  it('3: a claim keeps its claimant', () => {
    const claims = about(compose().digest, /crane burned|cost the port|will meet/);
    expect(claims.length).toBeGreaterThan(1);
    for (const { text } of claims) expect(text).toMatch(/said/);
  });

  const CLAIM = seed(
    'claim.txt',
    '2031-03-09',
    'Example Herald',
    'Port accuses dockers',
    'The OECS said dockers of Port Example had poured sand into the engine of a crane at Millsand on Sunday.',
    'Grain prices at Haverquay rose by 4 percent because of the strike, traders said on Sunday.',
  );
  const DENIAL = seed(
    'denial.txt',
    '2031-03-09',
    'The Specimen Times',
    'Dockers deny sabotage',
    'Mira Vollan denied that dockers of Port Example had poured sand into the engine of a crane at Millsand.',
  );

  it('3: a denial stands in the claim’s bullet or right behind it', () => {
    const told = bulletsOf(compose({ seeds: [CLAIM, DENIAL] }).digest).map(({ text }) => text);
    const claim = told.findIndex((text) => /OECS said/.test(text));
    expect(claim).toBeGreaterThanOrEqual(0);
    expect([told[claim], told[claim + 1]].join(' ')).toMatch(/denied/);
    const short = bulletsOf(compose({ seeds: [CLAIM, DENIAL], max: 1 }).digest).map(({ text }) => text);
    expect(/OECS said/.test(short.join()) ? short.join() : 'denied').toMatch(/denied/);
  });

  it('4: background is left out', () => {
    const { digest, excluded } = compose();
    expect(about(digest, /1912/)).toEqual([]);
    expect(excluded.filter(({ reason }) => reason === 'background').length).toBe(1);
  });

  it('5: the same inputs give the same bytes, whatever their order', () => {
    const bytes = (seeds: readonly SeedFile[]) => JSON.stringify(compose({ seeds }).digest);
    expect(bytes([...SEEDS].reverse())).toBe(bytes(SEEDS));
    expect(bytes(SEEDS)).not.toBe(bytes(SEEDS.slice(0, 3)));
  });

  it('6: a refused seed is in the accounting and costs nothing else', () => {
    const refused = [{ file: 'bad.txt', start: 0, end: 0, reason: 'not-utf8' as const, detail: 'byte 7' }];
    const { digest } = compose({ refused });
    expect(digest.accounting.excluded['not-utf8']).toBe(1);
    expect(bulletsOf(digest).length).toBe(bulletsOf(compose().digest).length);
  });

  it('7: an outlet that allows no printing is not printed', () => {
    const quiet = seed(
      'quiet.txt',
      '2031-03-09',
      'Quiet Post',
      'Ships leave Port Example',
      'Nine ships left Port Example for Millsand on Sunday because of the strike, officials said.',
    );
    const { digest, excluded } = compose({ seeds: [...SEEDS, quiet] });
    expect(about(digest, /Nine ships/)).toEqual([]);
    expect(excluded.some(({ file, reason }) => file === 'quiet.txt' && reason === 'terms')).toBe(true);
  });
});

describe('the accounting', () => {
  it('names what has no date and what is off the story', () => {
    const { excluded, digest } = compose();
    expect(excluded.filter(({ reason }) => reason === 'undated').map(({ file }) => file)).toEqual(['undated.txt']);
    expect(excluded.filter(({ reason }) => reason === 'off-topic').map(({ file }) => file)).toEqual(['beaches.txt']);
    expect(digest.accounting.articles).toBe(4);
  });

  it('loses no statement: each is in an event or excluded', () => {
    const { statements, events, excluded } = compose();
    expect(statements.length).toBeGreaterThan(5);
    const inEvents = new Set<string>(events.flatMap((event) => event.statements));
    const gone = new Set(excluded.map(({ file, start, end }) => `${file}:${start}:${end}`));
    for (const { id, file, start, end } of statements)
      expect(inEvents.has(id) || gone.has(`${file}:${start}:${end}`)).toBe(true);
  });

  it('counts as many bullets and left-out events as there are events', () => {
    const { digest, events, excluded } = compose({ max: 1 });
    const left = excluded.filter(({ reason }) => ['over-budget', 'unverified', 'terms'].includes(reason)).length;
    expect(digest.accounting.kept + left).toBe(events.length);
    expect(digest.accounting.kept).toBe(1);
  });
});

describe('days', () => {
  it('a day with little news says so, a day with none gives no edition and says why', () => {
    expect(compose().digest.note).toMatch(/quiet day/i);
    expect(() => compose({ date: '2031-05-01' })).toThrow(NoEditionError);
    expect(() => compose({ date: '2031-05-01' })).toThrow(/articles? from other days/);
    expect(() => compose({ seeds: [] })).toThrow(NoEditionError);
  });

  it('a day before the story’s first is refused', () => {
    const early = seed(
      'early.txt',
      '2031-01-20',
      'Example Herald',
      'Strike at Port Example',
      'Dockers of Port Example began a strike on Monday, the union said.',
    );
    expect(() => compose({ date: '2031-01-20', seeds: [early] })).toThrow(
      /before the story's first day \(2031-01-30\)/,
    );
  });

  it('have their frame', () => {
    const { title, standfirst, leadIn, day } = compose().digest;
    expect([title, standfirst, leadIn, day]).toEqual([
      'Dock strike: List of key events, day 40',
      'These are the key developments from day 40 of the dock strike at Port Example.',
      'Here is where things stand on Monday, March 10:',
      40,
    ]);
  });

  const OPEN_DAY = seed(
    'open-day.txt',
    '2031-03-09',
    'Example Herald',
    'Court asked to rule on strike',
    'The Transport Workers Union has asked a court in Haverquay to allow the strike at Port Example, its lawyer Tomas Berrigan said.',
  );

  it('without a given previous edition, the day before is composed and not told again', () => {
    const seeds = [...SEEDS, OPEN_DAY];
    const before = compose({ date: '2031-03-09', seeds }).digest;
    const { digest } = composeDay({ story: STRIKE, date: '2031-03-10', seeds });
    expect(about(before, /asked a court/).length).toBe(1);
    expect(digest.inputs.previous).not.toBeNull();
    expect(about(digest, /asked a court/)).toEqual([]);
    expect(about(digest, /crane burned/).length).toBe(1);
  });

  it('a shorter list of the day does not shorten what the day before told', () => {
    const seeds = [...SEEDS, OPEN_DAY];
    const input = { story: STRIKE, date: '2031-03-10', seeds };
    expect(composeDay({ ...input, max: 1 }).digest.inputs.previous).toBe(composeDay(input).digest.inputs.previous);
  });

  it('an article dated on the day itself that tells of its daytime waits for the next', () => {
    const night = seed(
      'night.txt',
      '2031-03-09',
      'Example Herald',
      'Night of fires at Port Example',
      'Fires burned at the southern gate of Port Example overnight into Sunday, firefighters in Haverquay said.',
    );
    const { digest, excluded } = compose({ date: '2031-03-09', seeds: [FIRE_TIMES, night] });
    expect(bulletsOf(digest).map(({ citations }) => citations[0]?.file)).toEqual(['night.txt']);
    expect(excluded.some(({ file, reason }) => file === 'fire-times.txt' && reason === 'outside-window')).toBe(true);
  });
});
