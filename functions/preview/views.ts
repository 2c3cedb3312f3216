/** The inside of each tab. */
import { inboxLine } from '#core/edition/inbox.ts';
import { DEMO_LINKS, fillLinks } from '#core/edition/links.ts';
import { accountingView } from './accounting.ts';
import { type Html, html } from './html.ts';
import type { Scheme } from './scheme.ts';
import type { View } from './shell.ts';
import type { PreviewState } from './state.ts';

/** What a tab shows of a composed day. */
export function viewOf(view: View, state: PreviewState): Html {
  switch (view) {
    case 'email':
      return html`${inbox(state)}${frames('email.html', state, ['light', 'light'])}`;
    case 'dark':
      return html`${inbox(state)}${frames('email.html', state, ['dark', 'dark'])}`;
    case 'page':
      return frames('index.html', state, ['light', 'dark']);
    case 'text':
      return html`<div class="sheet"><pre>${fillLinks(state.edition['email.txt'] ?? '', DEMO_LINKS)}</pre></div>`;
    case 'accounting':
      return accountingView(state);
  }
}

function inbox({ digest, story }: PreviewState): Html {
  const { subject, preheader } = inboxLine(digest, story);
  return html`<div class="inbox"><p class="soft">${story.sender?.name ?? 'No sender in story.yaml'}</p>
<p><strong>${subject}</strong> <span class="soft">– ${preheader}</span></p></div>`;
}

/** The file at desktop and at phone width. The frames may run nothing and reach nothing. */
function frames(file: string, state: PreviewState, [desktop, phone]: readonly [Scheme, Scheme]): Html {
  const frame = (width: 'desktop' | 'phone', scheme: Scheme): Html => {
    const label = `${width === 'desktop' ? 'Desktop' : 'Phone, 375 px'}, ${scheme}`;
    return html`<figure><figcaption>${label}</figcaption>
<iframe class="${width}" title="${file}: ${label}" sandbox src="/files/${file}?date=${state.date}&scheme=${scheme}"></iframe></figure>
`;
  };
  return html`<div class="frames">${frame('desktop', desktop)}${frame('phone', phone)}</div>`;
}
