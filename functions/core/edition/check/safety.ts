/** Links that may be followed, and text that no machine after us reads as something else. */

import type { CheerioAPI } from 'cheerio/slim';
import { hasInvisible } from '../clean.ts';
import { LINK_TOKENS, publicUrl } from '../links.ts';
import { elements } from './dom.ts';
import { error, type Finding, shortened, unless } from './finding.ts';

/** Rule `links`: https to a public host, one of our own tokens, or a place in the same page. */
export function checkLinks($: CheerioAPI, file: string): readonly Finding[] {
  const tokens: readonly string[] = Object.values(LINK_TOKENS);
  return elements($, 'a, area')
    .filter((node) => {
      const href = node.attribs.href ?? '';
      if (href.startsWith('#')) return elements($, '[id]').every((target) => target.attribs.id !== href.slice(1));
      return !tokens.includes(href) && publicUrl(href) === null;
    })
    .map((node) =>
      error(
        'links',
        `${file}: “${shortened($(node).text())}”`,
        `“${shortened(node.attribs.href ?? '')}” is no https link to a public place: mend the URL in the seed or its .meta.yaml`,
      ),
    );
}

/** Rule `template-text`: the mail service reads `{{x}}` in what it is given as a template of its own. */
export function checkTemplateText(content: string, file: string): readonly Finding[] {
  const at = content.indexOf('{{');
  return unless(
    at < 0,
    error(
      'template-text',
      `${file}: “${shortened(content.slice(at, at + 60))}”`,
      'double braces would be read as a template when the mail is sent: they must be neutralised',
    ),
  );
}

/** Rule `invisible`: control and bidirectional characters, which make a text read as what it is not. */
export const checkInvisible = (content: string, file: string): readonly Finding[] =>
  unless(
    !hasInvisible(content.replace(/\r?\n/g, ' ')),
    error('invisible', file, 'there are control or bidirectional characters in it: they must be taken out'),
  );
