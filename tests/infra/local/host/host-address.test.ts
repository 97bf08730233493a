import { addressOf, type HostState, readHostState } from '../../../../infra/local/host/page/host-address.ts';

const usual: HostState = {
  as: 'jo.birch',
  context: 'personal',
  theme: 'light',
  width: 'desktop',
  page: '',
  signIn: 'silent',
  tab: null,
};

const read = (address: string): HostState => readHostState(new URL(address, 'http://127.0.0.1').search, 'jo.birch');

test.each<[string, Partial<HostState>]>([
  ['/host?as=jo.birch', {}],
  ['/host?as=sarah.hall&context=channel', { as: 'sarah.hall', context: 'channel' }],
  ['/host?as=jo.birch&theme=contrast&width=phone', { theme: 'contrast', width: 'phone' }],
  ['/host?as=jo.birch&page=y-1&signin=ask', { page: 'y-1', signIn: 'ask' }],
  [
    '/host?as=jo.birch&context=channel&entity=year-1&name=Year+1&path=%2Ftab%2Fyear%2F1',
    { context: 'channel', tab: { entity: 'year-1', name: 'Year 1', path: '/tab/year/1' } },
  ],
])('%s is an address that is read as it was written', (address, state) => {
  expect(addressOf({ ...usual, ...state })).toBe(address);
  expect(read(address)).toEqual({ ...usual, ...state });
});

test.each([
  ['nothing', '/host'],
  ['words nobody knows', '/host?context=meeting&theme=pink&width=huge&signin=never'],
  ['a page of another server', '/host?entity=x&name=X&path=//example.org/tab'],
  ['a page that is none of the tab’s', '/host?entity=x&name=X&path=/tabs'],
  ['an address that runs code', '/host?entity=x&name=X&path=javascript:alert(1)'],
])('an address with %s opens the usual window', (_, address) => {
  expect(read(address)).toEqual(usual);
});
