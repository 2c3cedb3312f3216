/** What all pages and mails to subscribers show of their story. Everything is cleaned here; templates escape it. */
import { clean } from '../edition/clean.ts';
import type { Story } from '../story/schema.ts';

/** Those parts of a story that its subscribers see. */
export type ShownStory = Pick<Story, 'id' | 'title' | 'matter' | 'sections' | 'sender'>;

export interface Frame {
  readonly masthead: string;
  readonly sender: { readonly name: string; readonly address: string } | null;
}

/** @param story null where a page is about none */
export function frameOf(story: Pick<Story, 'sender'> | null): Frame {
  const sender = story?.sender;
  return {
    masthead: clean(sender?.name ?? 'Daybrief'),
    sender: sender ? { name: clean(sender.name), address: clean(sender.address) } : null,
  };
}

/** Cut at a word, for a line of an inbox. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
