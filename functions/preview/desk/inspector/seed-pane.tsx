/** A bullet's passage where it stands: the seed file around it, all that the bullet cites of the file highlighted. */
import type { Bullet } from '#core/model.ts';
import { isOutside, place } from '../state.ts';
import { SeedText } from './seed-text.tsx';

export function SeedPane({ bullet }: { bullet: Bullet }) {
  const first = bullet.citations[0];
  const shown = place.value ?? first ?? null;
  if (shown === null) return null;
  const cited = bullet.citations.filter(({ file }) => file === shown.file);
  return (
    <section>
      <h3>In the seed file</h3>
      {isOutside(shown.file) ? (
        <p class="soft">This source is no seed: the editor gave it with the bullet.</p>
      ) : (
        <SeedText place={shown} marks={cited} />
      )}
    </section>
  );
}
