/** `npm run -s daybrief -- COMMAND`: runs one command line and sets the exit code. */
import { EXIT } from './output.ts';
import { run } from './program.ts';

// A reader that closes the pipe early, as `head` does, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
