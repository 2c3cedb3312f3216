/** Rules `size`, `style-size` and `wrapped`. */

import type { CheerioAPI } from 'cheerio/slim';
import { SIZE_ERROR, SIZE_WARNING } from '../size.ts';
import { LINE_LENGTH } from '../wrap.ts';
import { elements } from './dom.ts';
import { error, type Finding, shortened, warning } from './finding.ts';

export const STYLE_LIMIT = 16 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

export function checkSize(email: string, $: CheerioAPI): readonly Finding[] {
  const size = bytes(email);
  const style = elements($, 'style').reduce((sum, node) => sum + bytes($(node).text()), 0);
  const findings: Finding[] = [];
  const message = `the email is ${size} bytes; mail clients clip it at ${SIZE_ERROR}: print fewer bullets (length in story.yaml)`;
  if (size >= SIZE_ERROR) findings.push(error('size', 'email.html', message));
  else if (size >= SIZE_WARNING) findings.push(warning('size', 'email.html', message));
  if (style >= STYLE_LIMIT) {
    findings.push(
      error(
        'style-size',
        'email.html',
        `the style is ${style} bytes, and ${STYLE_LIMIT} is the most that every client keeps: shorten it in templates/`,
      ),
    );
  }
  return findings;
}

/** No line over 78 characters, but for one that is a URL. */
export const checkWrapped = (text: string): readonly Finding[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      line.length <= LINE_LENGTH || /^\s*https:\/\/\S+$/.test(line) || /^\s{0,4}[^:]{0,60}: https:\/\/\S+$/.test(line)
        ? []
        : [
            error(
              'wrapped',
              `email.txt, line ${index + 1}: “${shortened(line)}”`,
              `the line is longer than ${LINE_LENGTH} characters: render the edition anew`,
            ),
          ],
    );
