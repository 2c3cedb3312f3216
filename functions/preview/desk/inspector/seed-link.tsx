/** Leads to a place in a seed file, which the view of the seeds then shows. */
import { type Place, seedAt, tab } from '../state.ts';

export const SeedLink = ({ place, words }: { place: Place; words: string }) => (
  <button
    type="button"
    class="link"
    onClick={() => {
      seedAt.value = place;
      tab.value = 'seeds';
    }}
  >
    {words}
  </button>
);
