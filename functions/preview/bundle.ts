/** The page's script and style, bundled in memory when the desk starts: no build step, and nothing from elsewhere. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

const PAGE = fileURLToPath(new URL('./desk/', import.meta.url));

export async function bundlePage(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: { desk: `${PAGE}main.tsx`, style: `${PAGE}styles/desk.css` },
    bundle: true,
    write: false,
    outdir: PAGE,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** The page that loads them: everything that it shows comes by the API. */
export const PAGE_HTML = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Daybrief desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script src="/desk.js" type="module"></script>
</head>
<body><div id="desk"></div></body>
</html>
`;

/** Style properties are set by script, which needs no leave; a style attribute in a text would. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
