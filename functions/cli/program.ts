/** The command line: which command there is, and what each takes. The work of a command is in the file of its name. */
import { Command, CommanderError } from 'commander';
import { EXIT, message, report } from './output.ts';
import { addSubscriberCommands } from './subscribers/commands.ts';

/** Runs one command line (without `node` and the script's name) and answers its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const does =
    <Options>(load: () => Promise<{ run: (options: Options) => Promise<number> }>) =>
    async (options: Options): Promise<void> => {
      code = await (await load()).run(options);
    };
  const program = new Command('daybrief')
    .description('Turns raw news texts into a daily list of key events.')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  const command = (name: string, description: string): Command => program.command(name).description(description);
  const seeded = (name: string, description: string): Command =>
    command(name, description)
      .requiredOption('--seeds <dir>', 'folder of seed files, or s3://bucket/prefix')
      .option('--story <file>', 'story.yaml (default: DIR/story.yaml, else a plain story)');
  const dated = (name: string, description: string): Command =>
    seeded(name, description)
      .requiredOption('--date <date>', 'the edition’s day, YYYY-MM-DD')
      .option('--previous <file>', 'digest.json of the day before, or none');

  seeded('articles', 'the articles that the seed files hold')
    .option('--json', 'as JSON')
    .action(does(() => import('./articles.ts')));
  seeded('statements', 'the statements that the articles make')
    .option('--article <id>', 'of one article')
    .option('--json', 'as JSON')
    .action(does(() => import('./statements.ts')));
  dated('digest', 'the digest of a day')
    .option('--exclude-kind <kind...>', 'leave out articles of a kind: article, live-post, list')
    .option('--max <n>', 'the most bullets')
    .option('--json', 'as JSON')
    .action(does(() => import('./digest.ts')));
  dated('build', 'writes the files of a day’s edition')
    .requiredOption('--out <dir>', 'folder to write them to')
    .action(does(() => import('./build.ts')));
  seeded('week', 'the digest of the seven days up to a date, nothing told twice')
    .requiredOption('--date <date>', 'the last day, YYYY-MM-DD')
    .option('--json', 'as JSON')
    .option('--out <dir>', 'folder to write the edition’s files to')
    .action(does(() => import('./week.ts')));
  dated('check', 'the findings on a day’s edition, one a line')
    .option('--links', 'ask each link whether it can be reached')
    .action(does(() => import('./check.ts')));
  command('preview', 'shows an edition in the browser, on this machine alone')
    .option('--seeds <dir>', 'folder of seed files', 'seeds/russia-ukraine')
    .option('--story <file>', 'story.yaml (default: DIR/story.yaml)')
    .option('--date <date>', 'the edition’s day (default: the newest that has news)')
    .option('--port <n>', 'port on 127.0.0.1')
    .action(does(() => import('./preview.ts')));

  const onStack = (name: string, description: string): Command =>
    command(name, description).option('--stack <name>', 'the deployed stack', 'Daybrief-dev');
  onStack('push', 'uploads a story’s folder to the deployed stack: what is new or changed')
    .argument('<dir>', 'folder with story.yaml and seed files')
    .argument('<story>', 'the story’s id')
    .option('--dry-run', 'say what would be uploaded')
    .option('--replace-edits', 'even where that loses entries made on the stack')
    .action(async (dir, story, options) => {
      code = await (await import('./push.ts')).run(dir, story, options);
    });
  onStack('pull', 'fetches the files of an edition from the deployed stack')
    .argument('<story>', 'the story’s id')
    .argument('<date>', 'the edition’s day, YYYY-MM-DD')
    .option('--out <dir>', 'folder to write them to', 'out')
    .action(async (story, date, options) => {
      code = await (await import('./pull.ts')).run(story, date, options);
    });
  onStack('run', 'composes an edition in the account, and shows its accounting')
    .argument('<story>', 'the story’s id')
    .argument('[date]', 'the edition’s day (default: today in the story’s time zone)')
    .action(async (story, date, options) => {
      code = await (await import('./run.ts')).run(story, date, options);
    });
  onStack('status', 'the last editions of a story, what was left out, and runs that failed')
    .argument('<story>', 'the story’s id')
    .action(async (story, options) => {
      code = await (await import('./status.ts')).run(story, options);
    });
  const sending = (name: string, description: string): Command =>
    onStack(name, description)
      .argument('<story>', 'the story’s id')
      .argument('<date>', 'the edition’s day, YYYY-MM-DD')
      .option('--kind <kind>', 'daily, weekly or correction-ID', 'daily')
      .option('--local', 'with the stores that the environment names, in place of a stack');
  sending('send', 'plans the sending of a published edition, or goes on with one that was stopped')
    .option('--another-day', 'although it is not today’s edition')
    .action(async (story, date, options) => {
      code = await (await import('./send.ts')).run(story, date, options);
    });
  sending('report', 'what became of everybody to whom an edition was to be sent')
    .option('--json', 'as JSON')
    .action(async (story, date, options) => {
      code = await (await import('./report.ts')).run(story, date, options);
    });
  sending('resend', 'sends again what may have been accepted: says how many, and does it with --yes')
    .option('--submitting', 'those in calls whose answer was lost; they may get it twice')
    .option('--yes', 'do it')
    .action(async (story, date, options) => {
      code = await (await import('./resend.ts')).run(story, date, options);
    });
  onStack('test-send', 'sends an edition to one address, marked as a test')
    .argument('<story>', 'the story’s id')
    .argument('<date>', 'the edition’s day, YYYY-MM-DD')
    .requiredOption('--to <address>', 'whom to send it to')
    .option(
      '--seeds <dir>',
      'of the seeds in a folder, in place of the stack; without DAYBRIEF_SENDER into its outbox/',
    )
    .action(async (story, date, options) => {
      code = await (await import('./test-send.ts')).run(story, date, options);
    });

  addSubscriberCommands(program, (of) => {
    code = of;
  });

  const edited = (name: string, description: string, date = '<date>'): Command =>
    onStack(name, description)
      .option('--seeds <dir>', 'a folder or s3://bucket/prefix in place of the stack')
      .option('--by <name>', 'who says so, for the record')
      .option('--dry-run', 'say what would be written')
      .argument('<story>', 'the story’s id')
      .argument(date, 'the edition’s day, YYYY-MM-DD');
  edited('approve', 'lets one revision of an edition go out')
    .option('--rev <rev>', 'the revision (default: the current one)')
    .option('--override <id...>', 'bullets that go out although the editor’s words do not verify')
    .action(async (story, date, options) => {
      code = await (await import('./approve.ts')).run(story, date, options);
    });
  edited('hold', 'keeps an edition back until it is approved')
    .option('--reason <text>', 'why, for the record')
    .action(async (story, date, options) => {
      code = await (await import('./hold.ts')).run(story, date, options);
    });
  edited('correct', 'corrects a published edition: a note on it, an item in the next', '[date]')
    .option('--text <text>', 'what was wrong, and what is right')
    .option('--mail', 'tell the subscribers by a mail of its own')
    .option('--withdraw <seed>', 'list the editions that cite a seed, and change nothing')
    .action(async (story, date, options) => {
      code = await (await import('./correct.ts')).run(story, date, options);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return report(error);
    if (error.exitCode === 0) return EXIT.done;
    message(usage(error));
    return EXIT.usage;
  }
  return code;
}

function usage(error: CommanderError): string {
  if (error.code === 'commander.help') return 'name a command: daybrief --help lists them';
  return `${error.message.replace(/^error: /, '')} (daybrief COMMAND --help shows what there is)`;
}
