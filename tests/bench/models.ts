/** Where the bench takes its sentences from: the sample story, or what lies beside the project where there is none. */
import type { SeedFile } from '#core/model.ts';
import { loadFolder, SAMPLE, sharedSeeds } from '#tests/eval/data.ts';

export async function modelSeeds(): Promise<readonly SeedFile[]> {
  const sample = await loadFolder(SAMPLE);
  return sample.length > 0 ? sample : sharedSeeds();
}
