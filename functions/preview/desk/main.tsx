import { render } from 'preact';
import { App } from './app.tsx';
import { reload } from './changes.ts';
import { follow } from './client.ts';
import { startKeys } from './keys.ts';
import { answer, connected } from './state.ts';

const root = document.getElementById('desk');
if (root) render(<App />, root);
startKeys();
void reload();
follow({
  changed: () => void reload(),
  composing: () => {
    if (answer.value) answer.value = { ...answer.value, composing: true };
  },
  connected: (is) => {
    connected.value = is;
  },
});
