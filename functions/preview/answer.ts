/** One request → one answer: pages, the edition's files for the frames, and the preview's own assets. */
import { readFile } from 'node:fs/promises';
import { DEMO_LINKS, fillLinks } from '#core/edition/links.ts';
import { IsoDate } from '#core/model.ts';
import { withScheme } from './scheme.ts';
import { type Asked, failurePage, statePage, VIEWS } from './shell.ts';
import type { StateCache } from './state.ts';
import { viewOf } from './views.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

const HTML = 'text/html; charset=utf-8';
const SHELL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Emails carry their style inline; everything else stays shut. `sandbox` holds when a frame is opened by itself too. */
const FRAME_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const ASSETS: Readonly<Record<string, string>> = {
  'preview.css': 'text/css; charset=utf-8',
  'preview.js': 'text/javascript; charset=utf-8',
};

const page = (status: number, body: string): Answer => ({ status, type: HTML, policy: SHELL_POLICY, body });
const plain = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  policy: FRAME_POLICY,
  body: `${body}\n`,
});

/** Never throws: what cannot be composed or rendered is a page that says why. */
export async function answer(url: URL, states: StateCache): Promise<Answer> {
  const asked = askedFor(url);
  if (asked === null) return plain(400, 'the date is not written as YYYY-MM-DD');
  const [, folder, name = ''] = /^\/(files|assets)\/([\w.-]+)$/.exec(url.pathname) ?? [];
  if (folder === 'assets') return asset(name);
  if (folder === undefined && url.pathname !== '/') return plain(404, 'no such page');
  try {
    const state = await states.get(asked.date);
    if (folder === undefined) return page(200, statePage(asked, state, viewOf(asked.view, state)));
    const file = Object.hasOwn(state.edition, name) ? state.edition[name] : undefined;
    if (file === undefined || !name.endsWith('.html')) return plain(404, 'no such file');
    const scheme = url.searchParams.get('scheme') === 'dark' ? 'dark' : 'light';
    return { status: 200, type: HTML, policy: FRAME_POLICY, body: withScheme(fillLinks(file, DEMO_LINKS), scheme) };
  } catch (cause) {
    return page(500, failurePage(asked, cause));
  }
}

function askedFor(url: URL): Asked | null {
  const view = VIEWS.find(([name]) => name === url.searchParams.get('view'))?.[0] ?? 'email';
  const date = url.searchParams.get('date');
  if (date === null) return { view, date: undefined };
  return IsoDate.safeParse(date).success ? { view, date } : null;
}

async function asset(name: string): Promise<Answer> {
  const type = ASSETS[name];
  if (type === undefined) return plain(404, 'no such file');
  return {
    status: 200,
    type,
    policy: SHELL_POLICY,
    body: await readFile(new URL(`assets/${name}`, import.meta.url), 'utf8'),
  };
}
