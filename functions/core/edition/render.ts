/** One Digest → every file of the edition. Templates arrive precompiled: no compiler and no `eval` at run time. */
import Handlebars from 'handlebars/runtime.js';
import type { Digest, Edition } from '../model.ts';
import type { Story } from '../story/schema.ts';
import compiled, { type CompiledTemplates } from './compiled.js';
import { forHtml, forText } from './escape.ts';
import type { SiteLinks } from './site.ts';
import { editionView } from './view.ts';
import { wrapText } from './wrap.ts';

/** @param site what the web page links to on a public site; left out: nothing */
export type Renderer = (digest: Digest, story: Story, site?: SiteLinks) => Edition;

/**
 * digest.json, email.mjml (the MJML template filled, for people who work with MJML tools), email.html (what MJML makes
 * of it, byte for byte), email.txt and index.html. The emails hold the tokens of `links.ts` until they are sent.
 */
export const renderEdition: Renderer = rendererOf(compiled);

/** The renderer of other templates than the committed ones, for the preview while they are being edited. */
export function rendererOf({ templates, partials: specs }: CompiledTemplates): Renderer {
  const partials = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, Handlebars.template(spec)]));
  const mjml = Handlebars.template(templates['email.mjml']);
  const html = Handlebars.template(templates['email.html']);
  const text = Handlebars.template(templates['email.txt']);
  const page = Handlebars.template(templates['index.html']);

  return (digest, story, site) => {
    const view = editionView(digest, story, site);
    const escaped = forHtml(view, ['links']);
    return {
      'digest.json': `${JSON.stringify(digest, null, 2)}\n`,
      'email.mjml': mjml(escaped, { partials }),
      'email.html': html(escaped, { partials }),
      'email.txt': wrapText(text(forText(view, ['links']), { partials })),
      'index.html': page(escaped, { partials }),
    };
  };
}
