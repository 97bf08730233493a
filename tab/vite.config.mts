// Builds the tab into dist/tab, from where the bot's server gives it out below /tab/.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: here('../dist/tab'),
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { tab: here('./index.html'), redirect: here('./auth-redirect.html') },
    },
  },
});
