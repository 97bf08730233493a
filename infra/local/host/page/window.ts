// A stand-in for the Teams window: frames the tab, and is to it what Teams would be.
import { openAddTab } from './add-tab.ts';
import { type Deeds, makeAnswers } from './answers.ts';
import { drawWindow, part } from './draw.ts';
import { type FrameLine, openLine } from './frame-line.ts';
import { addressOf, type HostState, readHostState } from './host-address.ts';
import { type Member, readSchool, type School } from './school.ts';
import { askAgreement, showShare } from './sheets.ts';
import { type Place, themeName } from './teams-context.ts';

/** As Teams: an app that has not said within this that it started is told of as a problem. Milliseconds. */
const patience = 30_000;

async function open(): Promise<void> {
  const school = await readSchool();
  let state = readHostState(location.search, school.usual);
  const me = memberOf(school, state.as);
  state = { ...state, as: me.key };
  drawWindow(state, school, me);
  const place: Place = { state, me, school, frame: 'content' };
  const deeds = deedsOf(() => place.state, me, school);
  const frame = part('frame', HTMLIFrameElement);
  const line = openLine(frame, makeAnswers(place, deeds));
  frame.src = state.context === 'channel' ? (state.tab?.path ?? '/tab') : '/tab';
  setTimeout(() => {
    if (['starting', 'drawn'].includes(document.documentElement.dataset['app'] ?? '')) deeds.progress('failed');
  }, patience);
  part('reload', HTMLButtonElement).onclick = () => location.reload();
  listenToLook(place, line);
  listenToAdd(place, deeds);
}

function memberOf({ people, usual }: School, key: string): Member {
  const found = people.find((one) => one.key === key || one.email === key) ?? people.find((one) => one.key === usual);
  if (found === undefined) throw new Error('the school has nobody');
  return found;
}

function deedsOf(state: () => HostState, me: Member, school: School): Deeds {
  return {
    progress(step) {
      const page = document.documentElement;
      // Drawn after started, or the other way round: the end of the start is what stays.
      if (step === 'drawn' && page.dataset['app'] !== 'starting') return;
      page.dataset['app'] = step;
      part('waiting', HTMLParagraphElement).hidden = true;
      part('trouble', HTMLDivElement).hidden = step !== 'failed';
    },
    share: (page, label) => showShare(state(), page, label),
    go: (change) => location.assign(addressOf({ ...state(), ...change })),
    openChat: () => window.open(school.chat, 'continuum-chat'),
    agrees: () => askAgreement(me.name),
    // Only the set-up page has something to save.
    offers: () => undefined,
    keeps: () => undefined,
    saved: () => undefined,
  };
}

/** Theme and width change at once, without opening the tab anew; the address follows. */
function listenToLook(place: Place, line: FrameLine): void {
  const change = (changed: Partial<HostState>): void => {
    place.state = { ...place.state, ...changed };
    history.replaceState(null, '', addressOf(place.state));
    drawWindow(place.state, place.school, place.me);
  };
  part('theme', HTMLSelectElement).addEventListener('change', ({ target }) => {
    change({ theme: readHostState(`theme=${(target as HTMLSelectElement).value}`, '').theme });
    line.tell('themeChange', themeName(place.state.theme));
  });
  part('width', HTMLSelectElement).addEventListener('change', ({ target }) => {
    change({ width: readHostState(`width=${(target as HTMLSelectElement).value}`, '').width });
  });
}

function listenToAdd(place: Place, deeds: Deeds): void {
  part('tabs', HTMLUListElement).addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.id === 'add-tab')
      openAddTab(place, deeds, (tab) => deeds.go({ tab, context: 'channel', page: '' }));
  });
}

open().catch(() => {
  part('waiting', HTMLParagraphElement).textContent = 'The window could not be opened: its server did not answer.';
});
