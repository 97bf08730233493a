// `npm run import-school-days -- file.csv` or `file.ics`
import { say } from '../provision/terminal.ts';
import { runDayImport } from './days-command.ts';

process.exitCode = await runDayImport(process.argv.slice(2), process.env, say);
