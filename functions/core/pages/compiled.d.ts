import type { TemplateSpec } from '../edition/compiled.js';

/** The whole of `templates/people/`, compiled. */
declare const compiled: {
  /** Of the pages' style sheet, as a Content-Security-Policy names it. */
  readonly styleHash: string;
  readonly templates: {
    readonly 'mail.html': TemplateSpec;
    readonly 'mail.txt': TemplateSpec;
    readonly 'subscribe.html': TemplateSpec;
    readonly 'message.html': TemplateSpec;
    readonly 'act.html': TemplateSpec;
    readonly 'preferences.html': TemplateSpec;
  };
  readonly partials: { readonly layout: TemplateSpec };
};
export default compiled;
