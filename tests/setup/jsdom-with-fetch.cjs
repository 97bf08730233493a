// A browser's page for tests, with what jsdom leaves out and Node has: the tab's requests are real ones, over HTTP.
const { TestEnvironment } = require('jest-environment-jsdom');

// jsdom has none of these.
const missing = [
  ...['fetch', 'Request', 'Response', 'Headers', 'ReadableStream', 'TransformStream', 'BroadcastChannel'],
  ...['TextEncoder', 'TextDecoder', 'structuredClone', 'setImmediate', 'clearImmediate'],
];

// Node's fetch and crypto know their own of these only. MessageChannel is left out on purpose: React would use it, and
// a test run would then never end.
const foreign = ['AbortController', 'AbortSignal', 'URL', 'URLSearchParams', 'Uint8Array', 'ArrayBuffer'];

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of [...missing, ...foreign]) this.global[name] = globalThis[name];
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
  }
};
