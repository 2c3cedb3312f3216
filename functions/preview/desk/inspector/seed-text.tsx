/** The text of a seed file, scrolled to a place, with stretches highlighted. What one selects can be a bullet's source. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '#core/model.ts';
import { askSeed } from '../client.ts';
import { Scroll } from '../scroll.tsx';
import { day, dialog, type Place, setDraft } from '../state.ts';
import { useAnswer } from '../use-answer.ts';

export function SeedText({ place, marks }: { place: Place; marks: readonly Span[] }) {
  const { file, start, end } = place;
  const date = day.value?.date ?? '';
  const { value, wrong } = useAnswer(`${date} ${file} ${start}`, () => askSeed(date, file, start));
  const box = useRef<HTMLElement>(null);
  const [picked, setPicked] = useState('');
  useLayoutEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('mark.here');
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [value === null, file, start]);
  if (wrong !== null) return <p class="wrong">{wrong}</p>;
  if (value === null) return <p class="soft">Reading {file} …</p>;
  const pieces = piecesOf(value.text, value.start, [...marks, place], { start, end });
  return (
    <div class="seed">
      <p class="seed-name">
        <code>{file}</code>
        <button
          type="button"
          disabled={picked === ''}
          onClick={() => {
            setDraft('write-file', file);
            setDraft('write-quote', picked);
            setDraft('write-kind', 'seed');
            dialog.value = 'write';
          }}
        >
          Write from the selection
        </button>
      </p>
      <Scroll
        class="seed-text"
        label={`Text of ${file}`}
        box={box}
        onPicked={() => setPicked(selectionIn(box.current))}
      >
        {value.start > 0 ? (
          <span class="soft">
            … {value.start.toLocaleString('en-GB')} characters before …{'\n'}
          </span>
        ) : null}
        {pieces.map(({ text, mark, here }, at) =>
          mark ? (
            <mark key={at} class={here ? 'here' : undefined}>
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </Scroll>
    </div>
  );
}

/** What is selected in the text, if anything is. */
function selectionIn(box: HTMLElement | null): string {
  const selection = getSelection();
  if (!box || !selection || selection.isCollapsed || !box.contains(selection.anchorNode)) return '';
  return selection.toString().trim().slice(0, 4_000);
}

/** The text in pieces, parted where a marked stretch begins or ends. */
function piecesOf(text: string, offset: number, marks: readonly Span[], here: Span) {
  const inside = marks
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
    .filter(({ start, end }) => end > 0 && start < text.length && end > start)
    .toSorted((a, b) => a.start - b.start);
  const pieces: { text: string; mark: boolean; here: boolean }[] = [];
  let at = 0;
  for (const { start, end } of inside) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    pieces.push({ text: text.slice(at, from), mark: false, here: false });
    pieces.push({
      text: text.slice(from, end),
      mark: true,
      here: from <= here.start - offset && here.start - offset < end,
    });
    at = end;
  }
  pieces.push({ text: text.slice(at), mark: false, here: false });
  return pieces.filter((piece) => piece.text !== '');
}
