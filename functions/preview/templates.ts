/** Templates recompiled while they are edited. MJML and the compiler are loaded only then. */
import type { CompiledTemplates } from '#core/edition/compiled.js';
import { type Renderer, rendererOf } from '#core/edition/render.ts';

/** @throws where a template does not compile, saying where */
export async function recompiledRenderer(): Promise<Renderer> {
  const { buildTemplates } = await import('../../templates/build.ts');
  const source = Buffer.from(await buildTemplates()).toString('base64');
  const module: { default: CompiledTemplates } = await import(`data:text/javascript;base64,${source}`);
  return rendererOf(module.default);
}
