/** Where the items of a list begin that stands in one line: "1) … 2) …", "a. … b. …", "• … • …". */

interface Mark {
  readonly at: number;
  /** "N.", "N)", "a)", "(a)": marks of one list look alike. */
  readonly form: string;
  readonly value: number;
}

const QUICK = /(?:^|[\s(])(?:\d{1,3}|\p{L}|[ivx]{2,5})[.)]|[•⁃‣◦▪●]/u;
const MARK = /(?<=^|\s)(\(?)(\d{1,3}|\p{L}|[ivx]{2,5})(\.\)|[.)])(?=\s+[\p{L}\d“"‘'])/gu;
const BULLET = /(?<=\s)[•⁃‣◦▪●]\s?(?=[\p{L}\d“"‘'])/gu;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Where items begin in `flat`, in order: offsets of their marks. A mark counts with the next of its own list only. */
export function listMarks(flat: string): number[] {
  if (!QUICK.test(flat)) return [];
  const bullets = [...flat.matchAll(BULLET)].map((match) => match.index);
  const marks = [...flat.matchAll(MARK)].flatMap((match) => readings(match, flat));
  const used = new Set<number>();
  // Long lists first told by their first item: each mark looks for the next value of its form.
  const latest = new Map<string, Mark>();
  for (const mark of marks) {
    const before = latest.get(`${mark.form} ${mark.value - 1}`);
    if (before && (used.has(before.at) || begins(before, flat, used))) {
      used.add(before.at);
      used.add(mark.at);
    }
    latest.set(`${mark.form} ${mark.value}`, mark);
  }
  // "• 9." is one mark.
  const numbered = new Set(bullets.flatMap((at) => [at + 1, at + 2, at + 3]));
  const items = [...used].filter((at) => !numbered.has(at));
  return [...bullets, ...items].sort((a, b) => a - b);
}

/** A list begins with its first item, or with any where a passage begins. */
function begins(mark: Mark, flat: string, used: ReadonlySet<number>): boolean {
  const before = flat.slice(Math.max(0, mark.at - 80), mark.at).trimEnd();
  if (before === '' || /[.!?:;…]["”'’)]?$/.test(before)) return true;
  // "1. One item 2. Another 1. The first of the next list": a list without full stops before it.
  return mark.value === 1 && used.size > 0;
}

/** "i)" is a letter and a number; which of them is shown by the mark that follows. */
function readings(match: RegExpExecArray, flat: string): Mark[] {
  const [whole, open = '', label = '', close = ''] = match;
  const at = match.index;
  const shape = `${open}${close}`;
  // With a bare full stop only figures and small letters before a capital: "Jonas E. Smith" is no list.
  const next = flat.slice(at + whole.length, at + whole.length + 6).trimStart();
  if (close === '.' && !(/^(?:\d|\p{Ll})/u.test(label) && /^[\p{Lu}“"‘']/u.test(next))) return [];
  if (open === '(' && close !== ')') return [];
  if (/\d/.test(label)) return [{ at, form: `1${shape}`, value: Number(label) }];
  const lower = label.toLowerCase();
  const letter: Mark[] = label.length === 1 ? [{ at, form: `a${shape}`, value: lower.charCodeAt(0) - 96 }] : [];
  const roman = ROMAN.indexOf(lower);
  return roman > 0 ? [...letter, { at, form: `i${shape}`, value: roman }] : letter;
}
