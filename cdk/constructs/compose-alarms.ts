import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { StorySettings } from '../settings.ts';
import { type Alarms, counted } from './alarms.ts';
import type { Compose } from './compose.ts';
import type { Watch } from './watch.ts';

interface Composing {
  readonly stories: readonly StorySettings[];
  readonly compose: Compose;
  readonly watch: Watch;
}

/** Per cent of the articles without a date, or of the seeds that cannot be read, from which a person should look. */
const TOO_MANY = 30;
/** Share of the timeout that a run may take. */
const NEAR_LIMIT = 0.8;

/** An edition is missing, a run fails, or what is read gets worse. */
export function watchComposing(alarms: Alarms, { stories, compose, watch }: Composing): void {
  for (const { id: story } of stories) {
    const shares = [
      ['Undated', 'UndatedShare', `per cent of the articles of ${story} without a date`],
      ['Refused', 'RefusedShare', `per cent of the seeds of ${story} that cannot be read`],
    ] as const;
    const missing = counted('watch', story, 'EditionMissing', 'Maximum');
    alarms.on(`Missing-${story}`, missing, 1, `no edition of ${story} by its hour`);
    for (const [id, name, description] of shares)
      alarms.on(`${id}-${story}`, counted('compose', story, name, 'Maximum'), TOO_MANY, description);
  }
  alarms.onErrors('ComposeErrors', compose.handler, 'compose failed');
  alarms.onErrors('WatchErrors', watch.handler, 'the look for the edition failed');
  alarms.onDeadLetters('DeadLetters', compose.deadLetters, 'a run failed for good');
  const duration = compose.handler.metricDuration({ statistic: 'Maximum' });
  const limit = NEAR_LIMIT * compose.timeout.toMilliseconds();
  alarms.on('Slow', duration, limit, 'compose takes nearly as long as it may (milliseconds)');

  const each = (name: string): IMetric[] =>
    stories.map(({ id }) => counted('compose', id, name, 'Maximum').with({ label: id }));
  alarms.row(['Bullets', each('Bullets')], ['Articles', each('Articles')]);
  alarms.row(['Undated, per cent', each('UndatedShare')], ['Refused seeds, per cent', each('RefusedShare')]);
  alarms.row(['Compose: errors', [compose.handler.metricErrors()]], ['Compose: duration', [duration]]);
}
