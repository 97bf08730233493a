// `npm run provision`
import { runProvision } from './provision-command.ts';
import { say } from './terminal.ts';

process.exitCode = await runProvision(process.argv.slice(2), process.env, say);
