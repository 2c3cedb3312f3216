import { describe, expect, it } from 'vitest';
import { itemSeeds, itemSentences, neutralItems } from './neutral.ts';

const DUMP = `https://sample.example/rss.xml
# Port closed
 - https://sample.example/port
 - RSS feed: https://sample.example/rss.xml
 - date published: 2025-03-04 09:01:20+00:00

<p>The port is closed, &amp; ships wait.</p><p>Nobody was hurt.</p> <a href="https://sample.example/port">Continue reading...</a>

# Dam holds
 - https://sample.example/dam
 - RSS feed: https://sample.example/rss.xml
 - date published: 2025-03-04T10:00:00+00:00
`;

describe('neutralItems', () => {
  it('reads a dump of items, in Markdown or HTML', () => {
    const items = neutralItems('samplewire-rssdump.txt', DUMP);
    expect(items.map(({ title, published, outlet }) => ({ title, published, outlet }))).toEqual([
      { title: 'Port closed', published: '2025-03-04T09:01:20+00:00', outlet: 'samplewire' },
      { title: 'Dam holds', published: '2025-03-04T10:00:00+00:00', outlet: 'samplewire' },
    ]);
    expect(items[0]?.paragraphs).toEqual(['The port is closed, & ships wait.', 'Nobody was hurt.']);
    expect(items.map(itemSentences)).toEqual([
      ['The port is closed, & ships wait.', 'Nobody was hurt.'],
      ['Dam holds'],
    ]);
  });
  it('reads a single article', () => {
    const text = 'https://sample.example/dam\nDam holds\n2025-03-04 10:00 UTC\n\nThe dam holds.\nEngineers left.\n';
    const [item] = neutralItems('samplewire-dam-holds.txt', text);
    expect(item).toMatchObject({
      title: 'Dam holds',
      published: '2025-03-04T10:00:00+00:00',
      paragraphs: ['The dam holds.', 'Engineers left.'],
    });
  });
  it('leaves out an item without a date', () => {
    expect(neutralItems('a.txt', 'https://sample.example\nA title\nno date\n\nText.')).toEqual([]);
  });
});

describe('itemSeeds', () => {
  it('gives each item its own file and what is known of it', () => {
    const [seed] = itemSeeds(neutralItems('samplewire-rssdump.txt', DUMP));
    expect(seed?.text).toBe('Port closed\n\nThe port is closed, & ships wait.\n\nNobody was hurt.\n');
    expect(seed?.meta).toMatchObject({ title: 'Port closed', published: '2025-03-04T09:01:20+00:00' });
  });
});
