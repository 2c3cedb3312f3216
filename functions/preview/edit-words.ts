/** One entry of the edits in words: "Dropped “Two cranes were set on fire …”". */
import type { Edit } from '#core/digest/edits/schema.ts';
import { shortened } from '#core/edition/check/finding.ts';

/** What ids stand for; undefined where that is not known, or gone. */
export interface Names {
  /** What a bullet or an event says. */
  readonly event?: (id: string) => string | undefined;
  /** A section's heading. */
  readonly section?: (id: string) => string | undefined;
}

export function editWords(edit: Edit, names: Names = {}): string {
  const what = (event: string): string => {
    const text = names.event?.(event);
    return text === undefined ? `event ${event}` : `“${shortened(text)}”`;
  };
  const under = (section: string): string => {
    const heading = names.section?.(section);
    return heading === undefined ? `section ${section}` : `“${heading}”`;
  };
  switch (edit.verb) {
    case 'reword':
      return `Reworded to “${shortened(edit.text)}”`;
    case 'merge':
      return `Merged ${edit.with.length + 1} events into ${what(edit.event)}`;
    case 'split':
      return `Split ${edit.statements.length === 1 ? 'a statement' : `${edit.statements.length} statements`} from ${what(edit.event)}`;
    case 'move':
      return `Moved ${what(edit.event)}${edit.section === undefined ? '' : ` to ${under(edit.section)}`}`;
    case 'pin':
      return `Pinned ${what(edit.event)}`;
    case 'drop':
      return `Dropped ${what(edit.event)}${edit.reason === undefined ? '' : `: ${edit.reason}`}`;
    case 'take':
      return `Took ${what(edit.event)}${edit.section === undefined ? '' : ` into ${under(edit.section)}`}`;
    case 'write':
      return `Wrote “${shortened(edit.text)}”`;
    case 'rename':
      return `Renamed ${under(edit.section)} to “${edit.heading}”`;
    case 'sections':
      return `Ordered the sections: ${edit.order.map(under).join(', ')}`;
    case 'subject':
      return `Subject: “${edit.text}”`;
    case 'preheader':
      return `Preheader: “${edit.text}”`;
    case 'correction':
      return `Correction of ${edit.of}: “${shortened(edit.text)}”`;
    case 'hold':
      return `Held${edit.reason === undefined ? '' : `: ${edit.reason}`}`;
    case 'approve':
      return `Approved revision ${edit.rev}`;
  }
}
