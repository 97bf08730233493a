import { read, tuesday } from './school.ts';

// What went before something good is why it was needed, not what the message tells.
test.each([
  ['Leo mended the book he tore', 'praise', 'P8'],
  ['Mia comforted Theo when he was hit', 'praise', 'P1'],
  ['Theo owned up to breaking the window', 'praise', 'P8'],
  ['Theo said sorry but then hit Mia again', 'incident', 'X1'],
])('%s: %s %s', (text, act, code) => {
  const reading = read(text, tuesday);
  expect([reading.act, reading.category?.value]).toEqual([act, code]);
});
