// The part of mjml 5 that is used here; it ships no types.
declare module 'mjml' {
  export interface MjmlOptions {
    readonly validationLevel?: 'strict' | 'soft' | 'skip';
  }
  export default function mjml2html(source: string, options?: MjmlOptions): Promise<{ readonly html: string }>;
}
