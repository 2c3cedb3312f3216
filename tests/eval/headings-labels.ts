/**
 * Under which headings an editor of a war's list could put each bullet of another publisher's six days, which come
 * without headings: F fighting, D politics and diplomacy (courts and media among it), W weapons, E economy and sanctions,
 * R regional security. Two letters where either is right.
 */
export const DAY_LABELS: Readonly<Record<string, string>> = {
  '2022-11-10': 'FD F F FD FD DF F D D',
  '2023-01-27': 'F D D E W D E D W',
  '2023-03-07': 'F FW F FD DF DR W WF D W E',
  '2023-04-28': 'D F DR E D D D W F F D D D D ED DW F WD',
  '2023-05-29': 'FD F F ED F F RDW D DW F D',
  '2023-07-17': 'F FD WDF E DE F F RF R D',
};
