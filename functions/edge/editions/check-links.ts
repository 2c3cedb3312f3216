/** Whether the links of an edition lead anywhere. Only where somebody asks: it tells the outlets that one looks. */
import { lookup } from 'node:dns/promises';
import { error, type Finding, warning } from '#core/edition/check/finding.ts';
import { publicUrl } from '#core/edition/links.ts';
import type { Digest } from '#core/model.ts';
import { mapConcurrently } from '../concurrent.ts';

const AT_ONCE = 4;
/** Links asked at most; an edition has some dozens. */
const MOST = 100;
const PATIENCE = 10_000;

/** What it needs of the network. */
export interface Web {
  /** The status of a HEAD request, redirections not followed. */
  head(url: string): Promise<number>;
  /** The addresses of a host. */
  addresses(host: string): Promise<readonly string[]>;
}

export const web: Web = {
  async head(url) {
    const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    await answer.body?.cancel();
    return answer.status;
  },
  addresses: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
};

/** One finding a link that is gone or cannot be reached. A host that leads into a private network is not asked. */
export async function checkReachable(digest: Digest, { head, addresses }: Web): Promise<readonly Finding[]> {
  const bullets = digest.sections.flatMap(({ items }) => items);
  const urls = [...new Set(bullets.flatMap(({ citations }) => citations.flatMap(({ url }) => publicUrl(url) ?? [])))];
  const found = await mapConcurrently(urls.slice(0, MOST), AT_ONCE, async (url): Promise<readonly Finding[]> => {
    const where = `link: ${url}`;
    try {
      const hosts = await addresses(new URL(url).hostname.replace(/^\[|\]$/g, ''));
      if (!hosts.every(isPublic))
        return [
          error('links', where, 'its host leads into a private network: mend the URL in the seed or its .meta.yaml'),
        ];
      const status = await head(url);
      // Some servers refuse HEAD, or whoever is no browser: that tells nothing of the page.
      return status === 404 || status === 410 || status >= 500
        ? [warning('links-reachable', where, `the server answers ${status}: open it, and mend the URL if it has moved`)]
        : [];
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : 'no answer';
      return [warning('links-reachable', where, `it cannot be reached (${why}): open it, and mend the URL`)];
    }
  });
  const left = urls.length - MOST;
  const more = left > 0 ? [warning('links-reachable', 'digest.json', `${left} more links were not asked`)] : [];
  return [...found.flat(), ...more];
}

const isPublic = (address: string): boolean =>
  publicUrl(`https://${address.includes(':') ? `[${address}]` : address}/`) !== null;
