// `npm run import-staff -- file.csv`
import { say } from '../provision/terminal.ts';
import { runImport } from './import-command.ts';

process.exitCode = await runImport('staff', process.argv.slice(2), process.env, say);
