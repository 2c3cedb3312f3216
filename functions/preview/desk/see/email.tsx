/** The email as it will arrive: three widths, three schemes, with images or without. */
import { signal } from '@preact/signals';
import { Scroll } from '../scroll.tsx';
import { Choice } from './choice.tsx';
import { Frame, type Look } from './frame.tsx';

const WIDTHS = [
  ['desktop', 'Desktop', 640],
  ['phone', 'Phone, 375 px', 375],
  ['narrow', 'Narrow, 320 px', 320],
] as const;

export const SCHEMES = [
  ['light', 'Light'],
  ['dark', 'Dark, as authored'],
  ['inverted', 'Inverted by the client (approximated)'],
] as const satisfies readonly (readonly [Look['scheme'], string])[];

const scheme = signal<Look['scheme']>('light');
const width = signal<(typeof WIDTHS)[number][0] | 'all'>('all');
const images = signal<'on' | 'off'>('on');

export function EmailView() {
  const shown = WIDTHS.filter(([name]) => width.value === 'all' || width.value === name);
  const words = SCHEMES.find(([name]) => name === scheme.value)?.[1] ?? '';
  return (
    <>
      <h2 class="unseen">The email</h2>
      <div class="choices">
        <Choice
          name="scheme"
          label="Scheme"
          options={SCHEMES}
          value={scheme.value}
          choose={(value) => {
            scheme.value = value;
          }}
        />
        <Choice
          name="width"
          label="Width"
          options={[['all', 'All'], ...WIDTHS.map(([name, label]) => [name, label] as const)]}
          value={width.value}
          choose={(value) => {
            width.value = value;
          }}
        />
        <Choice
          name="images"
          label="Images"
          options={[
            ['on', 'On'],
            ['off', 'Off'],
          ]}
          value={images.value}
          choose={(value) => {
            images.value = value;
          }}
        />
      </div>
      <Scroll class="looks" label="The email in frames">
        {shown.map(([name, label, size]) => (
          <Frame
            key={name}
            file="email.html"
            width={size}
            label={`${label}; ${words}${images.value === 'off' ? '; images off' : ''}`}
            scheme={scheme.value}
            images={images.value === 'on'}
          />
        ))}
      </Scroll>
    </>
  );
}
