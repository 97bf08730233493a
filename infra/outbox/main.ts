// `npm run outbox`
import { say } from '../provision/terminal.ts';
import { runOutbox } from './outbox-command.ts';

process.exitCode = await runOutbox(process.argv.slice(2), process.env, say);
