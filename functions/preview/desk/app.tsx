/** The whole page: what it is about, what is wrong, the edition by sections, and the panel that is open. */
import { Banners } from './banners.tsx';
import { Dialogs } from './dialogs/dialogs.tsx';
import { DigestList } from './digest/digest-list.tsx';
import { Header } from './header.tsx';
import { Panel } from './panel.tsx';
import { Said } from './said.tsx';
import { answer, day } from './state.ts';

export function App() {
  return (
    <>
      <a class="skip" href="#panel">
        Past the list of bullets
      </a>
      <Header />
      <Banners />
      {day.value === null ? <Nothing /> : <Work />}
      <Said />
      <Dialogs />
    </>
  );
}

const Work = () => (
  <div class="work">
    <DigestList />
    <Panel />
  </div>
);

/** No state of the day could be made yet. */
function Nothing() {
  const got = answer.value;
  return (
    <main class="nothing">
      {got === null || got.problem === null ? (
        <p>Composing the edition …</p>
      ) : (
        <>
          <h2>There is no edition to show</h2>
          <p class="wrong">{got.problem}</p>
          <p>This page shows the edition as soon as that is mended.</p>
        </>
      )}
    </main>
  );
}
