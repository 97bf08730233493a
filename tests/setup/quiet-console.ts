// A warning nobody reads is a fault nobody mends: in tests the console throws.
for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => {
    throw new Error(`console.${level} was called: ${words.map(String).join(' ')}`);
  };
}
