/** One object of a JSON file → an item: IPTC ninjs 1.x and 2.x, or plain names that people use. */
import * as z from 'zod';
import { agencyNamed } from '../outlets.ts';
import { htmlText, partsOf } from './html/parts.ts';
import { machineMoment } from './moment.ts';
import { type Part, partsOfPlain, type WrittenItem } from './page-text.ts';

type Json = Readonly<Record<string, unknown>>;

const Text = z.string().catch('');
const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Names = z
  .union([Named.transform((name) => [name]), z.array(Named.catch(''))])
  .catch([])
  .transform((names) => names.map((name) => name.trim()).filter((name) => name !== ''));
const When = z.union([z.string(), z.number().transform(epoch)]).catch('');

/** Headlines of ninjs 2: one for each role; "main", or none, is the headline. */
const Roles = z.array(z.object({ role: z.string().optional(), value: z.string() })).catch([]);
/** Bodies of ninjs 2, and `associations` of ninjs 1, are of no use but the text. */
const Bodies = z
  .array(
    z.object({
      role: z.string().optional(),
      contentType: z.string().optional(),
      contenttype: z.string().optional(),
      value: z.string(),
    }),
  )
  .catch([]);

const NINJS = [
  'uri',
  'versioncreated',
  'versionCreated',
  'pubstatus',
  'pubStatus',
  'bodies',
  'headlines',
  'body_xhtml',
  'body_html',
];

/** Fewest names of ninjs that make an object one. */
const FEWEST = 2;

/** @throws {TooDeep} */
export function objectItem(object: Json): WrittenItem & { readonly ninjs: boolean } {
  const first = (...keys: readonly string[]) =>
    keys.map((key) => Text.parse(object[key]).trim()).find((text) => text !== '') ?? '';
  const names = (...keys: readonly string[]) =>
    keys.map((key) => Names.parse(object[key])).find((list) => list.length > 0) ?? [];
  const headlines = Roles.parse(object.headlines);
  const headline = headlines.find(({ role }) => role === undefined || /main|^$/i.test(role)) ?? headlines[0];
  const authors = names('byline', 'by', 'author', 'authors', 'creator', 'byline_names');
  const people = authors.map((name) => htmlText(name).replace(/^by\s+/i, ''));
  const infoSources = names('infosources', 'infoSources');
  const outlet = names(
    'outlet',
    'publisher',
    'site',
    'site_name',
    'sitename',
    'publication',
    'source_name',
    'provider',
  )[0];
  const source = names('source')[0];
  const credits = [
    ...names('creditline', 'creditLine', 'credit', 'copyrightholder', 'copyrightHolder'),
    ...infoSources,
    source ?? '',
    ...people,
    outlet ?? '',
  ];
  const date = [
    'published',
    'date',
    'datePublished',
    'date_published',
    'published_at',
    'publishedAt',
    'pubDate',
    'pub_date',
    'publish_date',
    'firstcreated',
    'firstCreated',
    'contentcreated',
    'contentCreated',
    'versioncreated',
    'versionCreated',
    'created_at',
    'timestamp',
  ];
  return {
    title: htmlText(headline?.value ?? first('headline', 'title', 'name', 'headline_main')) || null,
    parts: bodyOf(object, first),
    outlet: outlet ?? source ?? infoSources[0] ?? null,
    author: people.join(', ') || null,
    agency: credits.map((name) => agencyNamed(name)).find((name) => name !== null) ?? null,
    url:
      [
        first('url', 'link', 'canonical_url', 'canonicalUrl', 'permalink', 'altlink', 'web_url', 'webUrl'),
        first('uri'),
      ].find((link) => /^https?:\/\//i.test(link)) ?? null,
    published: date.map((key) => machineMoment(When.parse(object[key]))).find((moment) => moment !== null) ?? null,
    ninjs: NINJS.filter((key) => key in object).length >= FEWEST,
  };
}

/** The fullest text of the object, with its paragraphs. */
function bodyOf(object: Json, first: (...keys: readonly string[]) => string): readonly Part[] {
  const bodies = Bodies.parse(object.bodies);
  const body =
    bodies.find(({ contentType, contenttype }) => /html/i.test(contentType ?? contenttype ?? ''))?.value ??
    bodies[0]?.value ??
    first(
      'body_html',
      'body_xhtml',
      'content_html',
      'html',
      'body',
      'body_text',
      'text',
      'content',
      'content_text',
      'articleBody',
      'full_text',
      'fulltext',
    );
  return partsOf(
    body || first('summary', 'description', 'description_text', 'description_html', 'abstract', 'excerpt', 'lead'),
    partsOfPlain,
  );
}

/** Seconds or milliseconds since 1970, as a moment. */
function epoch(value: number): string {
  const milliseconds = value > 1e11 ? value : value * 1000;
  return milliseconds > 0 && milliseconds < 4e12 ? new Date(milliseconds).toISOString() : '';
}
