/** What assistive technology needs of an email and a page, and what neither may hold. */

import type { CheerioAPI } from 'cheerio/slim';
import { elements } from './dom.ts';
import { error, type Finding, shortened, unless } from './finding.ts';

const MEND = 'mend the template in templates/';
/** Link texts that say nothing of where they lead. */
const EMPTY_WORDS =
  /^(?:(?:click |tap )?here|(?:read |see |learn )?more|link|this|details|continue|go|https?:\S*)?[.…»>→]*$/i;

/** For the email and the page alike. */
export function checkMarkup($: CheerioAPI, file: string): readonly Finding[] {
  const levels = elements($, 'h1, h2, h3, h4, h5, h6').map((node) => Number(node.tagName.slice(1)));
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...unless(
      nonEmpty($('html').attr('lang')) && nonEmpty($('html').attr('dir')),
      error('lang', file, `html has no lang or dir: ${MEND}`),
    ),
    ...unless($('title').first().text().trim() !== '', error('title', file, `there is no <title>: ${MEND}`)),
    ...unless(
      levels.filter((level) => level === 1).length === 1 && levels[0] === 1 && !skipped,
      error(
        'headings',
        file,
        `headings must begin at one h1 and skip no level (found ${levels.join(', ') || 'none'}): ${MEND}`,
      ),
    ),
    ...elements($, 'img:not([alt])').map((node) =>
      error(
        'alt',
        `${file}: ${node.attribs.src ?? 'img'}`,
        'an image has no alt text: write one, or alt="" for an ornament',
      ),
    ),
    ...elements($, 'a')
      .filter((node) => EMPTY_WORDS.test($(node).text().trim()) && !nonEmpty(node.attribs['aria-label']))
      .map((node) =>
        error(
          'link-text',
          `${file}: ${node.attribs.href ?? ''}`,
          `“${shortened($(node).text())}” does not say where the link leads: name the place`,
        ),
      ),
    ...checkActive($, file),
  ];
}

/** No scripts, nothing that runs, nothing fetched from elsewhere: no tracking pixel, no font, no frame. */
function checkActive($: CheerioAPI, file: string): readonly Finding[] {
  const active = elements($, 'script, iframe, object, embed, form, input, link, base, meta[http-equiv="refresh"]');
  const handlers = elements($, '*').filter((node) => Object.keys(node.attribs).some((name) => /^on/i.test(name)));
  const fetched = elements($, '[src], [background], [srcset]').filter(
    (node) => !/^data:image\//.test(node.attribs.src ?? ''),
  );
  const css = [
    ...elements($, 'style').map((node) => $(node).text()),
    ...elements($, '[style]').map((node) => node.attribs.style ?? ''),
  ];
  return [
    ...[...active, ...handlers].map((node) =>
      error('no-script', `${file}: <${node.tagName}>`, `nothing may run or be sent from here: take it out`),
    ),
    ...fetched.map((node) =>
      error('no-external', `${file}: <${node.tagName}>`, 'nothing may be fetched from elsewhere: take it out'),
    ),
    ...unless(
      !css.some((text) => /@import|url\s*\(|expression\s*\(/i.test(text)),
      error('no-external', `${file}: style`, 'the style fetches something: take out @import and url()'),
    ),
  ];
}

/** For the email alone. */
export function checkEmailMarkup($: CheerioAPI): readonly Finding[] {
  const file = 'email.html';
  const wrapper = $('[role="article"]');
  return [
    ...unless(
      nonEmpty($('body').attr('lang')) && nonEmpty($('body').attr('dir')),
      error('lang', file, `body has no lang or dir: ${MEND}`),
    ),
    ...unless(
      wrapper.attr('aria-roledescription') === 'email' && nonEmpty(wrapper.attr('aria-label')),
      error('roles', file, `the wrapper lacks role="article", aria-roledescription="email" or a label: ${MEND}`),
    ),
    ...unless(
      $('table:not([role="presentation"]):not([role="none"])').length === 0,
      error('roles', file, `a layout table has no role="presentation": ${MEND}`),
    ),
    ...unless(
      $('meta[name="color-scheme"]').attr('content') === 'light dark',
      error('colour-scheme', file, `the email does not say that it has a dark scheme: ${MEND}`),
    ),
  ];
}

const nonEmpty = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
