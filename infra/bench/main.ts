// `npm run bench`: what the product promises of speed, measured in one run on this machine, as ratios where it can be.
import { benchTab } from './tab.ts';

for (const line of await benchTab()) process.stdout.write(`${line}\n`);
