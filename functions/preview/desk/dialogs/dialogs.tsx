/** The dialog that is open, if one is. */
import type { ComponentType } from 'preact';
import { type DialogName, day, dialog } from '../state.ts';
import { Approve } from './approve.tsx';
import { Correct } from './correct.tsx';
import { Help } from './help.tsx';
import { Hold } from './hold.tsx';
import { Split } from './split.tsx';
import { SendTest } from './test.tsx';
import { Write } from './write.tsx';

const DIALOGS: Readonly<Record<DialogName, ComponentType>> = {
  help: Help,
  approve: Approve,
  hold: Hold,
  test: SendTest,
  correct: Correct,
  write: Write,
  split: Split,
};

export function Dialogs() {
  if (dialog.value === null || (day.value === null && dialog.value !== 'help')) return null;
  const Open = DIALOGS[dialog.value];
  return <Open />;
}
