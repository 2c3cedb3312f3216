/** The passages that a bullet rests on, its words in them marked; and what else tells the same. */
import type { Bullet, Citation } from '#core/model.ts';
import type { EventView, Teller } from '../../api.ts';
import { change } from '../changes.ts';
import { isOutside, place } from '../state.ts';
import { head, momentWords } from '../words.ts';

export function Passages({ bullet, event }: { bullet: Bullet; event: EventView | null }) {
  const cited = new Set(bullet.citations.map(({ file, start }) => `${file}:${start}`));
  const others = (event?.tellers ?? []).filter(({ file, start }) => !cited.has(`${file}:${start}`));
  return (
    <>
      <section>
        <h3>Rests on</h3>
        {bullet.citations.map((citation, at) => (
          <Passage key={`${citation.file}:${citation.start}`} bullet={bullet} citation={citation} at={at} />
        ))}
      </section>
      {event !== null && event.deniedBy.length > 0 ? (
        <section>
          <h3>Denied</h3>
          {event.deniedBy.map((teller) => (
            <Other key={teller.id} teller={teller} />
          ))}
        </section>
      ) : null}
      {others.length > 0 ? (
        <section>
          <h3>Tells the same, not cited</h3>
          {others.map((teller) => (
            <Other key={teller.id} teller={teller} />
          ))}
        </section>
      ) : null}
      {event !== null && event.akin.length > 0 ? (
        <section>
          <h3>Perhaps the same happening</h3>
          <ul class="akin">
            {event.akin.map((one) => (
              <li key={one.id}>
                {one.text}{' '}
                <button type="button" onClick={() => change({ merge: { event: bullet.id, with: [one.id] } })}>
                  Merge into this bullet
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Passage({ bullet, citation, at }: { bullet: Bullet; citation: Citation; at: number }) {
  const { file, start, end } = citation;
  return (
    <figure class="passage">
      <blockquote>
        {piecesOf(bullet, citation, at).map(({ text, used }, index) =>
          used ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </blockquote>
      <figcaption>
        <Source {...citation} />
        <ShowIn place={{ file, start, end }} />
      </figcaption>
    </figure>
  );
}

function Other({ teller }: { teller: Teller }) {
  const { file, start, end, text } = teller;
  return (
    <figure class="passage">
      <blockquote>{text}</blockquote>
      <figcaption>
        <Source {...teller} />
        <ShowIn place={{ file, start, end }} />
      </figcaption>
    </figure>
  );
}

/** Outlet, title and time; the link only where it is one that a browser may follow safely. */
export function Source(source: Pick<Citation, 'outlet' | 'title' | 'published' | 'url' | 'file'>) {
  const { outlet, title, published, url, file } = source;
  const safe = url !== null && /^https:\/\//.test(url) ? url : null;
  return (
    <span class="source">
      <strong>{outlet ?? file}</strong>
      {title === '' ? null : <>, {head(title, 90)}</>}, {momentWords(published)}
      {safe === null ? null : (
        <>
          {' '}
          <a href={safe} target="_blank" rel="noreferrer noopener">
            Open the article
          </a>
        </>
      )}
    </span>
  );
}

export function ShowIn({ place: to }: { place: { file: string; start: number; end: number } }) {
  if (isOutside(to.file)) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        place.value = to;
      }}
    >
      Show in {to.file}
    </button>
  );
}

/** The passage in pieces: those that the bullet has letter for letter, and the rest. */
function piecesOf(bullet: Bullet, citation: Citation, index: number) {
  const pieces: { text: string; used: boolean }[] = [];
  const stretches = bullet.derivation
    .flatMap((one) => (one.from === 'citation' && one.citation === index ? [one] : []))
    .toSorted((a, b) => a.sourceStart - b.sourceStart);
  let at = 0;
  for (const { start, end, sourceStart } of stretches) {
    const from = Math.max(at, sourceStart - citation.start);
    const to = Math.min(citation.quote.length, sourceStart - citation.start + end - start);
    if (to <= from) continue;
    pieces.push({ text: citation.quote.slice(at, from), used: false });
    pieces.push({ text: citation.quote.slice(from, to), used: true });
    at = to;
  }
  pieces.push({ text: citation.quote.slice(at), used: false });
  return pieces.filter(({ text }) => text !== '');
}
