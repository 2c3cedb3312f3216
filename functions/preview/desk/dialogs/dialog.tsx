/** A modal dialog of the browser's own: it holds the focus, ends with Esc, and gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { close } from '../actions.ts';
import { said } from '../state.ts';

export function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (said.peek()?.wrong) said.value = null;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={close}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      {/* What stands outside a modal dialog is heard by nobody, and cannot be clicked. */}
      <div role="alert">{said.value?.wrong ? <p class="wrong">{said.value.text}</p> : null}</div>
    </dialog>
  );
}

/** The buttons at the end: to do it, and to leave. */
export function Ends({ label, disabled }: { label: string; disabled?: boolean }) {
  return (
    <p class="row ends">
      <button type="submit" class="main" disabled={disabled}>
        {label}
      </button>
      <button type="button" onClick={close}>
        Cancel
      </button>
    </p>
  );
}
