import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvLine, readSubscriberCsv, subscriberCsv } from '#edge/people/subscriber-csv.ts';
import { aSubscriber } from '#tests/support/people.ts';

async function read(text: string): Promise<CsvLine[]> {
  const lines: CsvLine[] = [];
  for await (const line of readSubscriberCsv(Readable.from([text]), 'list.csv')) lines.push(line);
  return lines;
}
const none = { address: '', cadence: '', sections: '', status: '' };
const ann = { line: 1, ok: true, cells: { ...none, address: 'ann@reader.example' } };

describe('reading', () => {
  test.each([
    ['no header', 'ann@reader.example\n', [ann]],
    ['no header and more cells', 'ann@reader.example,Ann,Okoro\n', [ann]],
    [
      'a header',
      'Name,E-mail,Frequency\nAnn,ann@reader.example,Weekly\n',
      [{ ...ann, line: 2, cells: { ...ann.cells, cadence: 'Weekly' } }],
    ],
    [
      'semicolons, a byte order mark, quotation marks',
      '\ufeffEmail address;Sections\n"ann@reader.example";"talks, other"\n',
      [{ ...ann, line: 2, cells: { ...ann.cells, sections: 'talks, other' } }],
    ],
    [
      'tabs',
      'status\taddress\nleft\tann@reader.example',
      [{ ...ann, line: 2, cells: { ...ann.cells, status: 'left' } }],
    ],
    [
      'line ends of Windows, blanks and empty lines',
      ' ann@reader.example \r\n\r\n  \r\nben@reader.example\r\n',
      [ann, { line: 4, ok: true, cells: { ...none, address: 'ben@reader.example' } }],
    ],
    [
      'too few and too many cells',
      'address,cadence\nann@reader.example\nben@reader.example,daily,x,y\n',
      [
        { ...ann, line: 2 },
        { line: 3, ok: true, cells: { ...none, address: 'ben@reader.example', cadence: 'daily' } },
      ],
    ],
    [
      'line breaks in cells',
      'address,note,cadence\n"ann@reader.example","met at\n\nthe ""Quay"",\r\n1 Example Row",weekly\nben@reader.example,"",daily\n',
      [
        { line: 2, ok: true, cells: { ...none, address: 'ann@reader.example', cadence: 'weekly' } },
        { line: 6, ok: true, cells: { ...none, address: 'ben@reader.example', cadence: 'daily' } },
      ],
    ],
    [
      'a line break in the header',
      '"Email\naddress",cadence\nann@reader.example,daily\n',
      [{ ...ann, line: 3, cells: { ...ann.cells, cadence: 'daily' } }],
    ],
    ['nothing', '', []],
    ['a byte order mark and nothing', '\ufeff\n', []],
  ])('%s', async (_name, text, lines) => {
    expect(await read(text)).toEqual(lines);
  });

  test('a stray quotation mark costs its own line alone', async () => {
    const lines = await read('ann@reader.example\n"ben@reader.example\nc"d@reader.example\ncat@reader.example\n');
    expect(lines.map(({ line, ok }) => [line, ok])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, true],
    ]);
  });

  test('a mark that closes many lines later, where another one opens, does not take them along', async () => {
    const stray = `"ann@reader.example\n${'ben@reader.example\n'.repeat(3)}cat@reader.example,"a note"\n`;
    expect((await read(stray)).map(({ ok }) => ok)).toEqual([false, true, true, true, true]);
    const far = `"ann@reader.example\n${'ben@reader.example\n'.repeat(40)}"\n`;
    const lines = await read(far);
    expect(lines.filter(({ ok }) => ok)).toHaveLength(40);
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: 42 }, (_, at) => at + 1));
  });

  test('whatever marks stand in a list, every line of it is either read or refused, and once', async () => {
    const cell = fc.stringMatching(/^[a",; ]{0,6}$/);
    const list = fc.array(cell, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(list, async (cells) => {
        const lines = await read(`ann@reader.example\n${cells.join('\n')}\nlast@reader.example\n`);
        const numbers = lines.map(({ line }) => line);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        expect(lines.length).toBeGreaterThan(0);
        expect(lines[0]).toEqual(ann);
      }),
    );
  });

  test('a line that is far too long is refused, and the next one read', async () => {
    const lines = await read(`ann@reader.example\n${'x'.repeat(30_000)}@x.example\ncat@reader.example\n`);
    expect(lines.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  test('a list without a column for addresses is refused', async () => {
    await expect(read('name,city\nAnn,Port Example\n')).rejects.toThrow(/^list\.csv: its first line names no column/);
  });
});

describe('writing', () => {
  test('no cell begins as a formula does, whatever an address or a section is called', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', 'a', "'");
    const cell = fc.tuple(start, fc.stringMatching(/^[a-z0-9!|=+,;"' -]{0,12}$/)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(cell, cell, (local, section) => {
        const line = subscriberCsv([
          aSubscriber('ann@reader.example', { address: `${local}@reader.example`, sections: [section] }),
        ]);
        for (const part of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
          expect(part[1] ?? part[2] ?? '').not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('is read back as it was', async () => {
    const all = [
      aSubscriber('=1+1@reader.example', { sections: ['talks', 'other'] }),
      aSubscriber('-ann@reader.example', { cadence: 'weekly' }),
      aSubscriber("o'brien@reader.example", { status: 'left' }),
    ];
    const lines = await read(`address,status,cadence,sections\n${subscriberCsv(all)}`);
    expect(lines.map((one) => (one.ok ? one.cells : null))).toEqual([
      { address: '=1+1@reader.example', status: 'active', cadence: 'daily', sections: 'talks other' },
      { address: '-ann@reader.example', status: 'active', cadence: 'weekly', sections: '' },
      { address: "o'brien@reader.example", status: 'left', cadence: 'daily', sections: '' },
    ]);
  });
});
