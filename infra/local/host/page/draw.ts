// Fills the window's own parts: rail, heads, tabs and the list of people.
import { addressOf, type HostState } from './host-address.ts';
import type { Member, School } from './school.ts';

/** The element of that id; the page has it, or the page is broken. */
export function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Writes everything that depends on who looks and where. */
export function drawWindow(state: HostState, school: School, me: Member): void {
  document.documentElement.dataset['theme'] = state.theme;
  document.documentElement.dataset['width'] = state.width;
  document.title = `${state.context === 'channel' ? school.team.channel.name : 'Continuum'} | local Teams window`;
  say('school-name', school.team.name);
  say('my-face', initials(me.name));
  say('my-name', me.name);
  say('my-post', me.post);
  say('team-name', school.team.name);
  part('theme', HTMLSelectElement).value = state.theme;
  part('width', HTMLSelectElement).value = state.width;
  drawPlaces(state, school);
  drawTabs(state, school);
  drawPeople(state, school, me);
}

function drawPlaces(state: HostState, school: School): void {
  const isChannel = state.context === 'channel';
  const app = part('go-app', HTMLAnchorElement);
  const channel = part('go-channel', HTMLAnchorElement);
  app.href = addressOf({ ...state, context: 'personal', page: '' });
  channel.href = addressOf({ ...state, context: 'channel', page: '' });
  (isChannel ? channel : app).setAttribute('aria-current', 'page');
  const chat = part('go-chat', HTMLAnchorElement);
  chat.href = school.chat;
  chat.title = `The chat with Continuum, in which ${typist(school)} types`;
  const aside = document.querySelector('aside');
  if (aside !== null) aside.hidden = !isChannel;
  const link = part('the-channel', HTMLAnchorElement);
  link.href = channel.href;
  link.textContent = school.team.channel.name;
  say('head-name', isChannel ? school.team.channel.name : 'Continuum');
}

function drawTabs(state: HostState, school: School): void {
  const isChannel = state.context === 'channel';
  const chat = make('a', isChannel ? 'Posts' : 'Chat', { href: school.chat, target: 'continuum-chat' });
  const name = (isChannel ? state.tab?.name : undefined) ?? 'Continuum';
  const here = make('a', name, { href: addressOf({ ...state, page: '' }), 'aria-current': 'page' });
  const add = make('button', '+', { type: 'button', id: 'add-tab', 'aria-label': 'Add a tab' });
  const shown = isChannel ? [chat, here, add] : [chat, here];
  part('tabs', HTMLUListElement).replaceChildren(...shown.map((tab) => make('li', tab)));
}

function drawPeople(state: HostState, school: School, me: Member): void {
  const groups = [
    { name: 'Staff', people: school.people.filter(({ isStaff }) => isStaff) },
    { name: 'Not in the Staff list', people: school.people.filter(({ isStaff }) => !isStaff) },
  ];
  const drawn = groups.flatMap(({ name, people }) => [
    make('h2', name),
    make(
      'ul',
      people.map((member) => make('li', personLink(state, member, member.key === me.key))),
    ),
  ]);
  part('people', HTMLDivElement).replaceChildren(...drawn);
}

function personLink(state: HostState, member: Member, isMe: boolean): HTMLElement {
  const link = make('a', [make('span', initials(member.name), { class: 'face', 'aria-hidden': 'true' })], {
    href: addressOf({ ...state, as: member.key }),
    ...(isMe ? { 'aria-current': 'true' } : {}),
  });
  const words = make('span', [make('b', member.name), make('span', member.post)], { class: 'who' });
  link.append(words);
  return link;
}

function typist({ usual, people }: School): string {
  return people.find(({ key }) => key === usual)?.name ?? 'somebody of the school';
}

function initials(name: string): string {
  const words = name.split(' ');
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
}

function say(id: string, words: string): void {
  part(id, HTMLElement).textContent = words;
}

type Inside = string | Node | readonly Node[];

function make(tag: string, inside: Inside, attributes: { readonly [name: string]: string } = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...(typeof inside === 'string' || inside instanceof Node ? [inside] : inside));
  return made;
}
