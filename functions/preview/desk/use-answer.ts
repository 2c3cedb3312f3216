/** Something that a part asks the server for when it is shown, and again when the day has changed. */
import { useEffect, useState } from 'preact/hooks';
import { day } from './state.ts';

export interface Asked<T> {
  readonly value: T | null;
  readonly wrong: string | null;
}

/** @param key what is asked for; another key, or another state of the day, asks again. The last answer stays until then. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T> & { readonly key: string }>({ key, value: null, wrong: null });
  const state = day.value === null ? '' : `${day.value.rev} ${day.value.edits.etag}`;
  useEffect(() => {
    let wanted = true;
    ask().then(
      (value) => wanted && setAsked({ key, value, wrong: null }),
      (error: unknown) =>
        wanted && setAsked({ key, value: null, wrong: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, state]);
  return asked.key === key ? asked : { value: null, wrong: null };
}
