/** A bullet that is being dragged, and the one that it would stand before. */
import { signal } from '@preact/signals';

export const dragged = signal<string | null>(null);
/** The row under the pointer, and whether it is its lower half. */
export const over = signal<{ readonly id: string; readonly below: boolean } | null>(null);
