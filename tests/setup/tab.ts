// What the tab's tests share: matchers, and the parts of a browser that jsdom has no layout for.
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// A busy machine is slow; a test that waits in vain still ends.
configure({ asyncUtilTimeout: 5000 });

class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayout;

window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

// Charts measure their labels.
Object.assign(SVGElement.prototype, {
  getComputedTextLength: () => 10,
  getBBox: () => ({ x: 0, y: 0, width: 10, height: 10 }),
});
