// Bundles the bot into one file for the web host.
import { build } from 'esbuild';

await build({
  entryPoints: ['bot/main.ts'],
  outfile: 'dist/bot/main.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: false,
  sourcemap: true,
  logLevel: 'warning',
});
