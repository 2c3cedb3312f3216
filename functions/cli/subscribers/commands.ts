/** `daybrief subscribers …`: what each of its commands takes. The work of a command is in the file of its name. */
import type { Command } from 'commander';

/** @param done gets the exit code of the command that was run */
export function addSubscriberCommands(program: Command, done: (code: number) => void): void {
  const subscribers = program.command('subscribers').description('who gets the editions of a story, on the stack');
  const command = (name: string, description: string): Command =>
    subscribers
      .command(name)
      .description(description)
      .option('--stack <name>', 'the deployed stack', 'Daybrief-dev')
      .option('--local', 'with the stores that the environment names, in place of a stack');
  const changing = (name: string, description: string): Command =>
    command(name, description).option('--dry-run', 'say what would be done');

  changing('import', 'adds those of a CSV file: address or email, and cadence and sections if it has them')
    .argument('<file>', 'the file; its first line may name the columns')
    .argument('<story>', 'the story’s id')
    .action(async (file, story, options) => done(await (await import('./import.ts')).run(file, story, options)));
  command('export', 'all of a story, as CSV')
    .argument('<story>', 'the story’s id')
    .action(async (story, options) => done(await (await import('./export.ts')).run(story, options)));
  command('list', 'how many there are, and what they chose')
    .argument('<story>', 'the story’s id')
    .option('--json', 'as JSON')
    .action(async (story, options) => done(await (await import('./list.ts')).run(story, options)));
  changing('add', 'adds somebody who asked you for it')
    .argument('<story>', 'the story’s id')
    .argument('<address>', 'the email address')
    .option('--cadence <cadence>', 'daily or weekly', 'daily')
    .option('--sections <ids>', 'ids of sections, with commas between (default: all)')
    .action(async (story, address, options) => done(await (await import('./add.ts')).run(story, address, options)));
  changing('remove', 'takes somebody off the list, as if they had left')
    .argument('<story>', 'the story’s id')
    .argument('<address>', 'the email address')
    .option('--delete', 'remove the data from every story; a hash is kept, so that nobody adds the address again')
    .action(async (story, address, options) => done(await (await import('./remove.ts')).run(story, address, options)));
  changing('suppress', 'bars an address from every story, whoever asks for it')
    .argument('<story>', 'the story’s id')
    .argument('<address>', 'the email address')
    .option('--lift', 'take it back; a bounce or a complaint stays')
    .action(async (story, address, options) =>
      done(await (await import('./suppress.ts')).run(story, address, options)),
    );
}
