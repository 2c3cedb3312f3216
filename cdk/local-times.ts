/** The local times of day at which a cron fires. */

/** Values of one field of a cron; empty where it is not of numbers, lists, ranges and steps. */
function valuesOf(field: string, most: number): number[] {
  const values = field.split(',').flatMap((part) => {
    const match = /^(?:(\*)|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
    if (!match) return [Number.NaN];
    const [, all, first, last, step] = match;
    const from = all ? 0 : Number(first);
    const to = all || (step && !last) ? most : Number(last ?? first);
    const by = Number(step ?? 1);
    if (by === 0 || to > most || from > to) return [Number.NaN];
    return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);
  });
  return values.some(Number.isNaN) ? [] : values;
}

/** @returns "06:05", each once; empty where minutes or hours are not plain numbers, lists, ranges and steps */
export function localTimes(cron: string): string[] {
  const [minutes = '', hours = ''] = cron.split(' ');
  const two = (value: number): string => String(value).padStart(2, '0');
  const times = valuesOf(hours, 23).flatMap((hour) =>
    valuesOf(minutes, 59).map((minute) => `${two(hour)}:${two(minute)}`),
  );
  return [...new Set(times)];
}
