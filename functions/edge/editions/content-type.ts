const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  mjml: 'text/plain; charset=utf-8',
  json: 'application/json',
  yaml: 'application/yaml; charset=utf-8',
  xml: 'application/xml',
  css: 'text/css; charset=utf-8',
};

/** The media type of an edition's file, by its ending. */
export const contentType = (file: string): string =>
  TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
