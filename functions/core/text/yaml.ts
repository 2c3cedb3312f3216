/** YAML that a person writes, read against a schema; what is wrong is told with its place and what was expected. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';

/** The value, or one line that says what is wrong: `file:line:column: key: what was expected`. */
export type YamlRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wrong: string };

/** More aliases than this are an attack on the memory. */
const MOST_ALIASES = 100;

/** @param file how a message names the text */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlRead<T> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const wrong = (offset: number, message: string): YamlRead<T> => {
    const { line, col } = lines.linePos(offset);
    return { ok: false, wrong: `${file}:${line}:${col}: ${message}` };
  };
  const broken = doc.errors[0];
  if (broken) return wrong(broken.pos[0], broken.message);
  let value: unknown;
  try {
    value = doc.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    return wrong(0, error instanceof Error ? error.message : 'not valid');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return issue ? wrong(offsetOf(doc, issue), issueText(issue)) : wrong(0, 'not valid');
}

/** What a person who writes YAML calls the schema's types. */
const PLAIN: Readonly<Record<string, string>> = {
  object: 'keys with values',
  array: 'a list',
  string: 'a text',
  null: 'nothing',
};

/** What a schema found, in words for the person who wrote the text: "sections.0.heading: it is missing". */
export function issueText(issue: z.core.$ZodIssue): string {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const key = [...issue.path, ...unknown].join('.') || 'the whole file';
  if (unknown.length > 0) return `${key}: not known`;
  // A key that is left out has the very same code as a value of the wrong type; only the message tells.
  if (/received undefined$/.test(issue.message)) return `${key}: it is missing`;
  const message = issue.message.replace(/^(?:Invalid (?:input|option)|Too (?:small|big)): /, '');
  return `${key}: ${message.replace(/\b(?:object|array|string|null)\b/g, (word) => PLAIN[word] ?? word)}`;
}

/** Where the value at fault stands, or the key that is not known; where it is missing, where its nearest parent does. */
function offsetOf(doc: Document, { code, path, ...issue }: z.core.$ZodIssue): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
    if (code === 'unrecognized_keys' && 'keys' in issue && isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0]);
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
