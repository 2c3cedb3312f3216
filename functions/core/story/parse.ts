import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { InputError } from '../errors.ts';
import { Story } from './schema.ts';

/**
 * Reads the text of a `story.yaml`.
 * @param file how to name it in an error
 * @throws {InputError} one line: file, line, column, what was expected
 */
export function parseStory(text: string, file: string): Story {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = doc.errors[0];
  if (broken) throw new InputError(`${place(file, lines, broken.pos[0])}: ${broken.message}`);
  const parsed = Story.safeParse(valueOf(doc, file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []) as (string | number)[];
  const key = path.join('.') || 'the whole file';
  throw new InputError(`${place(file, lines, offsetOf(doc, path))}: ${key}: ${issue?.message ?? 'not valid'}`);
}

function valueOf(doc: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return doc.toJS();
  } catch (cause) {
    // Aliases of aliases, which would fill the memory.
    throw new InputError(`${file}: ${cause instanceof Error ? cause.message : 'not valid'}`, { cause });
  }
}

function place(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}`;
}

/** Where the value at a path stands; where it is missing, where its nearest parent does. */
function offsetOf(doc: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
    if ((isMap(node) || isScalar(node) || node) && typeof node === 'object') {
      const range = (node as { range?: [number, number, number] | null }).range;
      if (range) return range[0];
    }
  }
  return 0;
}
