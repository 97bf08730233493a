// Loaded into a measured program: tells its parent, as it ends, the most memory it ever held at once, in bytes.
import { existsSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  // On Linux maxRSS also holds what the parent had when it started this; VmHWM is of this program alone.
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  process.send?.({ peak: Number(own ?? process.resourceUsage().maxRSS) * 1024 });
});
