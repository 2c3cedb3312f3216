/** One template as Handlebars precompiles it: functions for its runtime, of no use to anybody else. */
export type TemplateSpec = Readonly<Record<string, unknown>>;

/** The whole of `templates/`, compiled. `partials` are known to every template by their names. */
export interface CompiledTemplates {
  readonly templates: {
    readonly 'email.mjml': TemplateSpec;
    readonly 'email.html': TemplateSpec;
    readonly 'email.txt': TemplateSpec;
    readonly 'correction.html': TemplateSpec;
    readonly 'correction.txt': TemplateSpec;
    readonly 'index.html': TemplateSpec;
    readonly 'archive.html': TemplateSpec;
  };
  readonly partials: Readonly<Record<string, TemplateSpec>>;
}

declare const compiled: CompiledTemplates;
export default compiled;
