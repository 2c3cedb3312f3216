import { describe, expect, test, vi } from 'vitest';
import type { Digest } from '#core/model.ts';
import { checkReachable, type Web } from '#edge/editions/check-links.ts';
import { goldenDigest } from '#tests/golden/digest.ts';

/** The golden digest with these links in place of its own. */
function withLinks(...urls: readonly string[]): Digest {
  const [section] = goldenDigest.sections;
  const [bullet] = section?.items ?? [];
  const [citation] = bullet?.citations ?? [];
  if (!section || !bullet || !citation) throw new Error('the golden digest has a bullet');
  const citations = urls.map((url) => ({ ...citation, url }));
  return { ...goldenDigest, sections: [{ ...section, items: [{ ...bullet, citations }] }] };
}

const web = (head: Web['head'], addresses: Web['addresses'] = async () => ['93.184.215.14']): Web => ({
  head,
  addresses,
});
const rules = async (digest: Digest, net: Web) =>
  (await checkReachable(digest, net)).map(({ rule, severity, where }) => [rule, severity, where]);

describe('links that are asked', () => {
  test.each([
    [200, []],
    [301, []],
    [403, []],
    [405, []],
    [404, [['links-reachable', 'warning', 'link: https://news.example/a']]],
    [410, [['links-reachable', 'warning', 'link: https://news.example/a']]],
    [503, [['links-reachable', 'warning', 'link: https://news.example/a']]],
  ])('an answer of %i', async (status, findings) => {
    expect(
      await rules(
        withLinks('https://news.example/a'),
        web(async () => status),
      ),
    ).toEqual(findings);
  });

  test('no answer says why', async () => {
    const dead = web(async () => {
      throw new Error('connect ECONNREFUSED');
    });
    expect(await checkReachable(withLinks('https://news.example/a'), dead)).toMatchObject([
      { message: expect.stringContaining('ECONNREFUSED') },
    ]);
  });

  test('each once, a hundred at most', async () => {
    const head = vi.fn(async () => 200);
    await checkReachable(withLinks('https://news.example/a', 'https://news.example/a'), web(head));
    expect(head).toHaveBeenCalledTimes(1);
    const many = Array.from({ length: 130 }, (_, at) => `https://news.example/${at}`);
    expect(await rules(withLinks(...many), web(head))).toEqual([['links-reachable', 'warning', 'digest.json']]);
    expect(head).toHaveBeenCalledTimes(101);
  });
});

describe('links that are never asked', () => {
  test.each([
    'http://news.example/a',
    'https://127.0.0.1/a',
    'https://10.0.0.8/',
    'https://user:pass@news.example/',
    'ftp://news.example/',
  ])('%s', async (url) => {
    const head = vi.fn(async () => 200);
    expect(await rules(withLinks(url), web(head))).toEqual([]);
    expect(head).not.toHaveBeenCalled();
  });

  test.each(['127.0.0.1', '169.254.169.254', '192.168.1.4', '::1', 'fd00::1', '::ffff:10.0.0.1'])(
    'a public name that leads to %s',
    async (address) => {
      const head = vi.fn(async () => 200);
      const net = web(head, async () => ['93.184.215.14', address]);
      expect(await rules(withLinks('https://rebound.example/a'), net)).toEqual([
        ['links', 'error', 'link: https://rebound.example/a'],
      ]);
      expect(head).not.toHaveBeenCalled();
    },
  );
});
