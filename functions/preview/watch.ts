/** Changes on disk, gathered: an editor that saves writes several times. */
import { watch } from 'chokidar';

const QUIET_MS = 120;

/**
 * Calls `changed` with the paths that changed, once they have been quiet for a moment. Resolves when watching has begun;
 * the answer stops it. Paths are files or folders, with all that is in them but what lies under `without`.
 */
export async function watchPaths(
  paths: readonly string[],
  without: readonly string[],
  changed: (paths: readonly string[]) => void,
): Promise<() => Promise<void>> {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => without.some((folder) => path === folder || path.startsWith(`${folder}/`)),
  });
  watcher.on('all', (_event, path) => {
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const gathered = [...pending];
      pending.clear();
      changed(gathered);
    }, QUIET_MS);
  });
  // A folder that cannot be watched (too many files, gone meanwhile) costs its reloads, not the preview.
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
