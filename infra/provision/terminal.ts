// Lines for whoever sits at the terminal.
import { errorCode } from './error-code.ts';

// Whoever reads through `| head` has seen enough; the work goes on.
process.stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
});

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
