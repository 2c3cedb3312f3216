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
    ['nothing', '', []],
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
