// `npm run weekly -- --print`
import { say } from '../provision/terminal.ts';
import { runWeekly } from './weekly-command.ts';

process.exitCode = await runWeekly(process.argv.slice(2), process.env, say);
