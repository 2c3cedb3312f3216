/** The plain-text part's line length: 78 characters without the line end (RFC 5322, section 2.1.1). */
export const LINE_LENGTH = 78;

/**
 * Wraps each line at white space. What opens a line (indent, bullet) sets the indent of the lines that go on from it.
 * A URL is never broken, even where it is longer than a line; any other word that long is cut.
 */
export function wrapText(text: string, width = LINE_LENGTH): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  if (line.length <= width) return line.trimEnd();
  const opening = /^ *(?:[-*] )?/.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(opening.length);
  const lines: string[] = [];
  let current = opening;
  let filled = false;
  for (const word of line.slice(opening.length).split(' ')) {
    for (const piece of pieces(word, width - opening.length)) {
      if (filled && current.length + 1 + piece.length > width) {
        lines.push(current);
        current = indent;
        filled = false;
      }
      current += filled ? ` ${piece}` : piece;
      filled = true;
    }
  }
  lines.push(current);
  return lines.join('\n');
}

function pieces(word: string, length: number): readonly string[] {
  if (word.length <= length || /^[(<]?https?:\/\//.test(word)) return [word];
  return word.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? [word];
}
