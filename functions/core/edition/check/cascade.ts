/** As much of the CSS cascade as the edition's own style sheets need: enough to say which colour a text has. */

import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import postcss, { type Container, type Rule } from 'postcss';
import { type Element, elements } from './dom.ts';

export type Scheme = 'light' | 'dark';

interface Declared {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
  /** null: in every scheme. */
  readonly scheme: Scheme | null;
  readonly weight: number;
}

export type Cascade = (element: Cheerio<Element>, property: string, scheme: Scheme) => string | undefined;

/** The value that an element itself is given, `var()` put in; undefined where nothing sets it. */
export function cascadeOf($: CheerioAPI): Cascade {
  const sheet = elements($, 'style').flatMap((style) => declarationsOf($(style).text()));
  // Elements of one kind carry the same style, and a sheet the same selector for many declarations.
  const inline = new Map<string, readonly Declared[]>();
  const selected = new Map<string, ReadonlySet<unknown>>();
  const matched = new WeakMap<Element, readonly Declared[]>();

  const nodesOf = (selector: string): ReadonlySet<unknown> => {
    const known = selected.get(selector) ?? new Set<unknown>($(selector).toArray());
    selected.set(selector, known);
    return known;
  };

  const ofElement = (node: Element): readonly Declared[] => {
    const known = matched.get(node);
    if (known !== undefined) return known;
    const own = sheet.filter(({ selector }) => nodesOf(selector).has(node));
    matched.set(node, own);
    return own;
  };

  const inlineOf = (node: Element): readonly Declared[] => {
    const style = node.attribs.style ?? '';
    const known = inline.get(style);
    if (known !== undefined) return known;
    const own = declarationsOf(`x { ${style} }`).map((declared) => ({
      ...declared,
      weight: 10_000,
    }));
    inline.set(style, own);
    return own;
  };

  const won = new WeakMap<Element, Map<string, string | undefined>>();
  const winner = (element: Cheerio<Element>, property: string, scheme: Scheme): string | undefined => {
    const node = element.get(0);
    if (node === undefined) return undefined;
    const known = won.get(node) ?? new Map<string, string | undefined>();
    won.set(node, known);
    const key = `${scheme} ${property}`;
    if (known.has(key)) return known.get(key);
    const value = [...ofElement(node), ...inlineOf(node)]
      .filter((declared) => declared.property === property && (declared.scheme ?? scheme) === scheme)
      .toSorted((a, b) => Number(a.important) - Number(b.important) || a.weight - b.weight)
      .at(-1)?.value;
    known.set(key, value);
    return value;
  };

  return (element, property, scheme) => {
    const value = winner(element, property, scheme);
    const name = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
    return name === undefined ? value : winner($('html'), name, scheme);
  };
}

function declarationsOf(css: string): readonly Declared[] {
  const found: Declared[] = [];
  postcss.parse(css).walkDecls((declaration) => {
    const rule = declaration.parent;
    const scheme = rule === undefined ? 'print' : schemeOf(rule);
    if (!isRule(rule) || scheme === 'print') return;
    const { prop: property, value, important = false } = declaration;
    for (const selector of rule.selectors.filter((name) => !/:(?!root)/.test(name))) {
      const name = selector.replace(':root', 'html');
      found.push({ selector: name, property, value, important, scheme, weight: weightOf(name) });
    }
  });
  return found;
}

const isRule = (node: Container | undefined): node is Rule => node?.type === 'rule';

/** null outside every media query; "print" for a query that is not about the scheme, which is left aside. */
function schemeOf(node: Container): Scheme | null | 'print' {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.type !== 'atrule' || !('params' in at)) continue;
    const scheme = /^\(prefers-color-scheme:\s*(light|dark)\)$/.exec(String(at.params))?.[1];
    return scheme === 'light' || scheme === 'dark' ? scheme : 'print';
  }
  return null;
}

/** Specificity as one number: ids, then classes, then elements. */
const weightOf = (selector: string): number =>
  (selector.match(/#/g)?.length ?? 0) * 100 +
  (selector.match(/[.[]/g)?.length ?? 0) * 10 +
  (selector.match(/(?:^|[\s>+~])[a-z]/g)?.length ?? 0);
