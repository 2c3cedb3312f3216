/** `npm run -s daybrief -- COMMAND`: runs one command line and sets the exit code. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Later starts read the stripped and compiled modules from here; where it cannot be written, they are compiled anew.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/daybrief'));

const [{ EXIT }, { run }] = await Promise.all([import('./output.ts'), import('./program.ts')]);

// A reader that closes the pipe early, as `head` does, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
