/** The web page of the edition. */
import { signal } from '@preact/signals';
import { Scroll } from '../scroll.tsx';
import { Choice } from './choice.tsx';
import { SCHEMES } from './email.tsx';
import { Frame, type Look } from './frame.tsx';

const scheme = signal<Look['scheme']>('light');

export function PageView() {
  const words = SCHEMES.find(([name]) => name === scheme.value)?.[1] ?? '';
  return (
    <>
      <h2 class="unseen">The web page</h2>
      <div class="choices">
        <Choice
          name="page-scheme"
          label="Scheme"
          options={SCHEMES}
          value={scheme.value}
          choose={(value) => {
            scheme.value = value;
          }}
        />
      </div>
      <Scroll class="looks" label="The web page in frames">
        <Frame file="index.html" width={760} label={`Desktop; ${words}`} scheme={scheme.value} images />
        <Frame file="index.html" width={375} label={`Phone, 375 px; ${words}`} scheme={scheme.value} images />
      </Scroll>
    </>
  );
}
