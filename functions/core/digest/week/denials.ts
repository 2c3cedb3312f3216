/** Which bullet of an edition denies another: the claim cites the very passage that the denial opens with. */
import type { Bullet, Citation, Digest } from '../../model.ts';

/** @returns each disputed bullet with the bullet that denies it */
export function denialsAmong({ sections }: Digest): ReadonlyMap<Bullet, Bullet> {
  const bullets = sections.flatMap(({ items }) => items);
  const opens = new Map(bullets.map((bullet) => [placeOf(bullet.citations[0]), bullet]));
  return new Map(
    bullets.flatMap((claim): [Bullet, Bullet][] => {
      if (claim.standing !== 'disputed') return [];
      const others = claim.citations.slice(1).flatMap((citation) => opens.get(placeOf(citation)) ?? []);
      const denial = others.find((other) => other !== claim && other.standing !== 'disputed');
      return denial ? [[claim, denial]] : [];
    }),
  );
}

const placeOf = (citation: Pick<Citation, 'file' | 'start'> | undefined): string =>
  citation ? `${citation.file}:${citation.start}` : '';
