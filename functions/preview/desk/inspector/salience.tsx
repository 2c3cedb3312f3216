/** Why a bullet ranks where it does: the parts of its salience as bars, right of the axis for it, left against. */
import type { Bullet } from '#core/model.ts';
import { bullets } from '../state.ts';
import { PARTS } from '../words.ts';

export function Salience({ bullet, at }: { bullet: Bullet; at: number }) {
  const parts = Object.entries(bullet.parts)
    .filter(([, value]) => value !== 0)
    .toSorted(([, a], [, b]) => b - a);
  const rank = bullets.value.filter((one) => one.bullet.salience > bullet.salience).length + 1;
  const values = parts.map(([, value]) => value);
  // Where the axis stands, in units of salience from the left edge of the widest bars.
  const zero = -Math.min(0, ...values);
  const scale = 100 / (zero + Math.max(1, ...values));
  return (
    <section>
      <h3>Why it ranks here</h3>
      <p class="soft">
        Weight {bullet.salience.toFixed(1)}: number {rank} of {bullets.value.length} by weight, printed as number{' '}
        {at + 1}.
      </p>
      <table class="bars">
        <tbody>
          {parts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row" title={name}>
                {PARTS[name] ?? name}
              </th>
              <td class="bar-value">{value > 0 ? `+${value.toFixed(2)}` : value.toFixed(2).replace('-', '−')}</td>
              <td class="bar" aria-hidden="true">
                <span
                  class={value > 0 ? 'for' : 'against'}
                  style={{
                    marginLeft: `${Math.min(zero, zero + value) * scale}%`,
                    width: `${Math.abs(value) * scale}%`,
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
