/** What the preview shows, and how it is kept until something changes. */
import type { Renderer } from '#core/edition/render.ts';
import type { Digest, Edition, Exclusion, IsoDate } from '#core/model.ts';
import type { Story } from '#core/story/schema.ts';
import { recompiledRenderer } from './templates.ts';

/** One composed day, as the caller's `load` gives it. */
export interface PreviewState {
  readonly date: IsoDate;
  readonly digest: Digest;
  readonly story: Story;
  /** `renderEdition(digest, story)`; rendered anew here once a template has changed. */
  readonly edition: Edition;
  readonly excluded: readonly Exclusion[];
  /** Days that can be asked for, newest first; the page offers them. */
  readonly days?: readonly IsoDate[];
}

/** Composes the given day, or the newest where none is given. Errors are shown on the page. */
export type LoadState = (date?: IsoDate) => Promise<PreviewState>;

export interface StateCache {
  get(date: IsoDate | undefined): Promise<PreviewState>;
  /** Forgets everything; with `templates`, templates are compiled anew too. */
  changed(what: { readonly templates: boolean }): void;
}

/** Composes each day once, until `changed` says that it may be another. */
export function stateCache(load: LoadState): StateCache {
  const states = new Map<IsoDate | undefined, Promise<PreviewState>>();
  let renderer: (() => Promise<Renderer>) | undefined;

  const compose = async (date: IsoDate | undefined): Promise<PreviewState> => {
    const state = await load(date);
    if (renderer === undefined) return state;
    const render = await renderer();
    return { ...state, edition: render(state.digest, state.story) };
  };

  return {
    get(date) {
      const known = states.get(date) ?? compose(date);
      states.set(date, known);
      return known;
    },
    changed({ templates }) {
      states.clear();
      if (templates) renderer = once(recompiledRenderer);
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
