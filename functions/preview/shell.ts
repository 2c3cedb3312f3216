/** The page around every view: title, days, tabs. */
import type { IsoDate } from '#core/model.ts';
import { Html, html } from './html.ts';
import type { PreviewState } from './state.ts';

export const VIEWS = [
  ['email', 'Email'],
  ['dark', 'Email, dark'],
  ['text', 'Plain text'],
  ['page', 'Web page'],
  ['accounting', 'Accounting'],
] as const;
export type View = (typeof VIEWS)[number][0];

export interface Asked {
  readonly view: View;
  /** The day asked for; undefined for the newest. */
  readonly date: IsoDate | undefined;
}

const address = (view: View, date: IsoDate | undefined): string =>
  date === undefined ? `/?view=${view}` : `/?view=${view}&date=${date}`;

/** @param days those that can be asked for, newest first. @param shown the day on the page, null for none */
export function shell(
  asked: Asked,
  title: string,
  days: readonly IsoDate[],
  shown: IsoDate | null,
  content: Html,
): string {
  const tabs = VIEWS.map(([view, label]) => link(address(view, asked.date), label, view === asked.view));
  const choices = days.map((day) => link(address(asked.view, day), day, day === shown));
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/preview.css">
<script src="/assets/preview.js" type="module"></script>
</head>
<body>
<header>
<div class="top"><h1>${title}</h1>${days.length > 1 ? html`<nav class="days" aria-label="Days">${choices}</nav>` : null}</div>
<nav aria-label="Views">${tabs}</nav>
</header>
<main>
${content}
</main>
</body>
</html>
`;
  return page.text;
}

const link = (href: string, label: string, current: boolean): Html =>
  html`<a href="${href}"${current ? new Html(' aria-current="page"') : null}>${label}</a>
`;

/** The page of a day that could not be made: what is wrong, and no more than that. */
export function failurePage(asked: Asked, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const content = html`<div class="sheet" role="alert"><h2>There is no edition to show</h2>
<p class="error">${message}</p>
<p>This page shows the edition as soon as that is mended.</p></div>`;
  return shell(asked, 'Preview', asked.date === undefined ? [] : [asked.date], asked.date ?? null, content);
}

export const statePage = (asked: Asked, state: PreviewState, content: Html): string =>
  shell(asked, state.digest.title, state.days ?? [], state.date, content);
