/** schema.org data of a page → the articles and live blogs that it describes. */
import * as z from 'zod';
import { agencyNamed } from '../../outlets.ts';
import { machineMoment } from '../moment.ts';
import { type ItemFields, type Part, partsOfPlain } from '../page-text.ts';
import { htmlText, partsOf } from './parts.ts';

export interface LinkedArticle extends ItemFields {
  readonly title: string | null;
  /** Paragraphs; empty where the data holds no body. */
  readonly parts: readonly Part[];
}

export interface LinkedPage {
  readonly articles: readonly LinkedArticle[];
  /** Live blogs: what each says of itself, and its updates. */
  readonly blogs: readonly {
    readonly title: string | null;
    readonly about: readonly Part[];
    readonly updates: readonly LinkedArticle[];
  }[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const ARTICLE = /^(?:(?:\w*News)?Article|Report|SocialMediaPosting|BlogPosting|\w+NewsArticle|ReportageNewsArticle)$/;

/** Most objects of one page that are looked at, and how deep they lie. */
const [MOST, DEEPEST] = [20_000, 12];

/** What the parsed JSON-LD scripts of a page describe. */
export function linkedPage(documents: readonly unknown[]): LinkedPage {
  const nodes: Node[] = [];
  const queue = documents.map((value) => ({ value, depth: 0 }));
  for (let at = 0; at < queue.length && nodes.length < MOST; at += 1) {
    const { value, depth } = queue[at] ?? { value: null, depth: 0 };
    if (depth > DEEPEST) continue;
    if (Array.isArray(value)) for (const one of value) queue.push({ value: one, depth: depth + 1 });
    if (!isNode(value)) continue;
    nodes.push(value);
    const inner = isArticle(value) || isBlog(value) ? [] : ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];
    for (const key of inner) if (typeof value[key] === 'object') queue.push({ value: value[key], depth: depth + 1 });
  }
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const blogs = nodes.filter(isBlog);
  return {
    articles: nodes.filter((node) => !isBlog(node) && isArticle(node)).map((node) => articleOf(node, byId, {})),
    blogs: blogs.map((node) => {
      const blog = articleOf(node, byId, {});
      const about = blog.parts.length > 0 ? blog.parts : bodyParts(text(node.description));
      const common = { kind: 'live-post' as const, outlet: blog.outlet ?? null, url: blog.url ?? null };
      return {
        title: blog.title,
        about,
        updates: listOf(node.liveBlogUpdate)
          .filter(isNode)
          .map((one) => articleOf(one, byId, common)),
      };
    }),
  };
}

const typesOf = (node: Node): string[] => listOf(node['@type']).filter((one) => typeof one === 'string');
const isBlog = (node: Node): boolean =>
  typesOf(node).includes('LiveBlogPosting') && listOf(node.liveBlogUpdate).length > 0;
const isArticle = (node: Node): boolean =>
  typesOf(node).some((type) => ARTICLE.test(type) || type === 'LiveBlogPosting');

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A string, or what an object of one value holds. */
const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return isNode(value) && typeof value['@value'] === 'string' ? value['@value'] : '';
};

const bodyParts = (body: string): Part[] => partsOf(body, partsOfPlain);

function articleOf(node: Node, byId: ReadonlyMap<unknown, Node>, common: ItemFields): LinkedArticle {
  const names = (key: string) => listOf(node[key]).flatMap((one) => nameOf(one, byId));
  const authors = names('author').length > 0 ? names('author') : names('creator');
  const outlet = names('publisher')[0] ?? common.outlet ?? null;
  const credits = [
    ...listOf(node.creditText).map(text),
    ...names('provider'),
    ...names('sourceOrganization'),
    ...authors,
  ];
  return {
    ...common,
    title: htmlText(text(node.headline) || text(node.name)) || null,
    parts: bodyParts(text(node.articleBody) || text(node.text)),
    outlet,
    author: authors.map(htmlText).join(', ') || null,
    agency: credits.map((credit) => agencyNamed(credit)).find((name) => name !== null) ?? null,
    url: urlOf(node) ?? common.url ?? null,
    published:
      machineMoment(text(node.datePublished)) ??
      machineMoment(text(node.dateCreated)) ??
      machineMoment(text(node.dateModified)),
  };
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  if (!isNode(value)) return [];
  const name = text(listOf(value.name)[0]) || text(byId.get(value['@id'])?.name);
  return name === '' ? [] : [name];
}

const Url = z.url({ protocol: /^https?$/ });

function urlOf(node: Node): string | null {
  const page = node.mainEntityOfPage;
  const candidates = [node.url, isNode(page) ? (page['@id'] ?? page.url) : page, node['@id']];
  return candidates.map((one) => text(listOf(one)[0])).find((one) => Url.safeParse(one).success) ?? null;
}
