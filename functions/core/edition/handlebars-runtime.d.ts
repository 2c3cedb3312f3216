// The runtime's own declaration file exports nothing; this is the part of it that is used here.
declare module 'handlebars/runtime.js' {
  import type { TemplateSpec } from '#core/edition/compiled.js';

  export type Template = (view: unknown, options?: { partials?: Record<string, Template> }) => string;
  const runtime: {
    template(spec: TemplateSpec): Template;
    escapeExpression(text: string): string;
    SafeString: new (text: string) => object;
  };
  export default runtime;
}
