import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the bot into one file, with everything it needs but Node. */
export async function buildBot(outfile: string): Promise<void> {
  await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: ['bot/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: false,
    sourcemap: true,
    logLevel: 'warning',
    // Some packages ask where they are the way modules do, which a CommonJS file cannot say.
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundleUrl' },
    // restify does without it where it is not installed; it is a native module that cannot be bundled.
    external: ['dtrace-provider'],
  });
}
