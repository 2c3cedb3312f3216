const SIDECAR = /\.meta\.ya?ml$/;

/** Folders of a story's place that hold no seeds, where they stand at its top. */
const APART = new Set(['edits', 'drafts', 'public', 'cache', 'sends', 'outbox']);

/** What a file is by its name: a seed, the sidecar of one, or neither (`story.yaml`, dotfiles, edits, drafts …). */
export function roleOf(file: string): 'seed' | 'sidecar' | 'other' {
  const parts = file.split('/');
  if (parts.some((part) => part.startsWith('.')) || file.endsWith('/')) return 'other';
  if (parts.length > 1 && APART.has(parts[0] ?? '')) return 'other';
  if (file === 'story.yaml' || file === 'story.yml') return 'other';
  return SIDECAR.test(file) ? 'sidecar' : 'seed';
}

/** The names that the sidecar of a seed may have: `NAME.meta.yaml`, with or without the seed's own ending. */
export function sidecarNames(seed: string): readonly string[] {
  const bare = seed.replace(/\.[^./]+$/, '');
  return [`${seed}.meta.yaml`, `${bare}.meta.yaml`, `${seed}.meta.yml`, `${bare}.meta.yml`];
}
