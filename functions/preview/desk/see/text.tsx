/** The plain-text part, as a mail program without HTML shows it. */
import { Scroll } from '../scroll.tsx';
import { day } from '../state.ts';

export const TextView = () => (
  <>
    <h2 class="unseen">The plain text</h2>
    <Scroll class="plain" label="The plain text of the mail">
      {day.value?.text ?? ''}
    </Scroll>
  </>
);
