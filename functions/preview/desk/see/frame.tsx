/** A file of the edition in a frame of its own: it runs nothing, and is as high as what it holds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { day } from '../state.ts';

export interface Look {
  readonly file: 'email.html' | 'index.html';
  readonly width: number;
  readonly label: string;
  readonly scheme: 'light' | 'dark' | 'inverted';
  readonly images: boolean;
}

/** Until it is there. Kept while another state loads, so that nothing jumps. */
const FIRST_HEIGHT = 900;

export function Frame({ file, width, label, scheme, images }: Look) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const shown = day.value;
  const query = `scheme=${scheme === 'dark' ? 'dark' : 'light'}${images ? '' : '&images=off'}`;
  const address = `/frames/${shown?.date}/${file}?${query}&rev=${shown?.rev}-${shown?.bytes}`;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setHeight(element.contentDocument?.documentElement.scrollHeight ?? FIRST_HEIGHT);
    element.addEventListener('load', measure);
    return () => element.removeEventListener('load', measure);
  }, []);
  return (
    <figure class="look">
      <figcaption>{label}</figcaption>
      <iframe
        ref={frame}
        class={scheme === 'inverted' ? 'inverted' : undefined}
        title={`${file}: ${label}`}
        sandbox="allow-same-origin"
        src={address}
        style={{ width: `${width}px`, height: `${height}px` }}
      />
    </figure>
  );
}
