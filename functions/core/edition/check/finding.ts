/** Something an editor must mend (`error`) or look at (`warning`). */
export interface Finding {
  /** The rule's name: "size", "contrast". */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The file, and where it helps the place in it. */
  readonly where: string;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** A finding where the condition does not hold, none where it does. */
export const unless = (holds: boolean, finding: Finding): readonly Finding[] => (holds ? [] : [finding]);

export const error = (rule: string, where: string, message: string): Finding => ({
  rule,
  severity: 'error',
  where,
  message,
});

export const warning = (rule: string, where: string, message: string): Finding => ({
  rule,
  severity: 'warning',
  where,
  message,
});

/** The head of a text, for a message. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
