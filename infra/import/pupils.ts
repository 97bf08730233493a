// `npm run import-pupils -- file.csv`
import { say } from '../provision/terminal.ts';
import { runImport } from './import-command.ts';

process.exitCode = await runImport('pupils', process.argv.slice(2), process.env, say);
