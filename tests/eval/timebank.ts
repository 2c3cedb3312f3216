/** TimeBank's texts with their expressions of time, read from TimeML. */

/** One `TIMEX3` of a text: where it stands and the value that the annotators gave it. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface TimedText {
  readonly text: string;
  /** The day on which it was written. */
  readonly written: string;
  readonly times: readonly GoldTime[];
}

const PIECE = /<TIMEX3 ([^>]*)>|<\/TIMEX3>|<[^>]*>|&(\w+);|[^<&]+|[<&]/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const attribute = (source: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(source)?.[1] ?? '';

/** The text of one TimeML file without its tags, with the times annotated in it. */
export function readTimeMl(source: string): TimedText {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? '';
  const written = attribute(/<DCT>([\s\S]*?)<\/DCT>/.exec(source)?.[1] ?? '', 'value').slice(0, 10);
  const times: GoldTime[] = [];
  let text = '';
  let open: { start: number; source: string } | null = null;
  for (const [piece, opening, entity] of body.matchAll(PIECE)) {
    if (opening !== undefined) open = { start: text.length, source: opening };
    else if (piece === '</TIMEX3>') {
      if (open)
        times.push({
          start: open.start,
          end: text.length,
          type: attribute(open.source, 'type'),
          value: attribute(open.source, 'value'),
        });
      open = null;
    } else if (entity !== undefined) text += ENTITIES[entity] ?? piece;
    else if (!piece.startsWith('<') || piece === '<') text += piece;
  }
  return { text, written, times };
}
