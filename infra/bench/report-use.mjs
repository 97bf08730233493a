// Loaded into a measured program: tells its parent what it has used whenever it asks.
process.on('message', (asked) => {
  if (asked === 'collect') globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpu: process.cpuUsage(), rss, heapUsed });
});
