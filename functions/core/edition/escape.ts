/** The view made safe for one kind of output, all of it at once, so that no template can forget a field. */
import Handlebars from 'handlebars/runtime.js';

/**
 * Every string as HTML: escaped, braces as entities (the mail service reads `{{x}}` as a template of its own) and
 * doubled per cent signs broken up (they mark our own link tokens).
 */
export const forHtml = (view: object, keep: readonly string[]): unknown => mapView(view, keep, htmlText);

/** Every string as plain text: doubled braces and per cent signs are parted by a space. */
export const forText = (view: object, keep: readonly string[]): unknown => mapView(view, keep, plainText);

function htmlText(text: string): unknown {
  const escaped = Handlebars.escapeExpression(text)
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(/%(?=%)/g, '&#37;');
  return new Handlebars.SafeString(escaped);
}

/** Exported for the subject, which is plain text too. */
export const plainText = (text: string): string =>
  text
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\}(?=\})/g, '} ')
    .replace(/%(?=%)/g, '% ');

/** `keep` names parts of the view that stay as they are: our own links, and nothing that a seed has written. */
const mapView = (view: object, keep: readonly string[], change: (text: string) => unknown): unknown =>
  Object.fromEntries(
    Object.entries(view).map(([key, part]) => [key, keep.includes(key) ? part : mapStrings(part, change)]),
  );

/** The empty string stays as it is, so that it is still false. */
function mapStrings(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}
