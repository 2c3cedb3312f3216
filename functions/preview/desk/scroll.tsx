/** What scrolls by itself: it has a name, and the keyboard reaches it. */
import type { ComponentChildren, Ref } from 'preact';

interface ScrollProps {
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
  readonly box?: Ref<HTMLElement>;
  readonly onPicked?: () => void;
}

export const Scroll = ({ label, class: name, children, box = null, onPicked }: ScrollProps) => (
  <section
    ref={box}
    class={name}
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls
    tabIndex={0}
    onPointerUp={onPicked}
    onKeyUp={onPicked}
  >
    {children}
  </section>
);
