import type { ArticleKind, DateEvidence, Dating, ExclusionReason, IsoMoment, SeedMeta, Span } from '../model.ts';
import type { Line } from './lines.ts';

/** A passage left out, not yet named by its file. */
export interface Claim extends Span {
  readonly reason: ExclusionReason;
  readonly detail?: string;
}

/** A seed file as layouts see it. `meta` is the sidecar's over the front matter's. */
export interface Page {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly meta: SeedMeta;
}

/** One item as a layout parts it off: its lines, of which `body.ts` tells paragraphs from furniture. */
export interface Draft {
  readonly kind: ArticleKind;
  /** Null where the item has no headline of its own. */
  readonly title: Line | null;
  /** All lines but the title, the closing line included. */
  readonly lines: readonly Line[];
  readonly outlet?: string | null;
  readonly author?: string | null;
  readonly agency?: string | null;
  readonly url?: string | null;
  readonly published?: IsoMoment | null;
  readonly dating?: Dating;
  /** True where the date is the item's own, as a stamp is; a page's date gives way to the file's metadata. */
  readonly ownDate?: boolean;
  readonly evidence?: readonly DateEvidence[];
  /** Passages of the item that the layout itself leaves out; their lines are not among `lines`. */
  readonly claims?: readonly Claim[];
}

/** A seed file in parts: its items, and what lies outside any. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly claims: readonly Claim[];
}

/** One way in which seed files are laid out. */
export interface Layout {
  readonly name: string;
  /** Parts the page, or answers null where it is not laid out so. */
  read(page: Page): Reading | null;
}

/** Leaves out whole lines. */
export const claim = (line: Line, reason: ExclusionReason, detail?: string): Claim => ({
  start: line.start,
  end: line.end,
  reason,
  ...(detail === undefined ? {} : { detail }),
});
