import type { Subscriber } from '#core/delivery/subscriber.ts';
import { EXIT, json, result } from '../output.ts';
import { type SubscriberOptions, subscriberPlace } from './place.ts';

/** `daybrief subscribers list STORY`: how many there are, of which kind; addresses are in `export`. @returns the exit code */
export async function run(story: string, options: SubscriberOptions & { readonly json?: boolean }): Promise<number> {
  const { subscribers } = await subscriberPlace(story, options);
  const status: Record<Subscriber['status'], number> = { pending: 0, active: 0, left: 0, suppressed: 0 };
  const cadence: Record<Subscriber['cadence'], number> = { daily: 0, weekly: 0 };
  const sections: Record<string, number> = {};
  let softBounced = 0;
  for await (const one of subscribers.list(story)) {
    status[one.status] += 1;
    if (one.status !== 'active') continue;
    cadence[one.cadence] += 1;
    if (one.softBounces > 0) softBounced += 1;
    const chosen = one.sections?.join(' ') ?? 'all';
    sections[chosen] = (sections[chosen] ?? 0) + 1;
  }
  if (options.json) {
    await json({ story, status, cadence, sections, softBounced });
    return EXIT.done;
  }
  const counts = (of: Record<string, number>) =>
    Object.entries(of)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const chosen = Object.entries(sections).toSorted(([, a], [, b]) => b - a);
  await result(
    [
      counts(status),
      `of the active: ${counts(cadence)}; ${softBounced} whose mail came back for now`,
      ...chosen.map(([names, count]) => `  ${count} × ${names}`),
    ].join('\n'),
  );
  return EXIT.done;
}
