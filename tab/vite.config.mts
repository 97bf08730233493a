// Builds the tab into dist/tab, from where the bot's server gives it out below /tab/.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every start needs besides the shell is asked for with the page, not when the shell has come to it. */
const atStart = ['tab/app.tsx', 'tab/views/year-page.tsx', 'tab/sign-in/sign-in.ts', 'src/graph/graph.ts'];

function preloadParts(): Plugin {
  return {
    name: 'preload-parts',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!path.endsWith('/index.html')) return [];
        const chunks = Object.values(bundle ?? {}).flatMap((part) => (part.type === 'chunk' ? [part] : []));
        const needed = new Set<string>();
        const need = (file: string): void => {
          if (needed.has(file)) return;
          needed.add(file);
          for (const next of chunks.find((chunk) => chunk.fileName === file)?.imports ?? []) need(next);
        };
        for (const chunk of chunks) {
          if (atStart.some((part) => chunk.facadeModuleId?.replaceAll('\\', '/').endsWith(part))) need(chunk.fileName);
        }
        const asked = (file: string): boolean => html.includes(file);
        return [...needed]
          .filter((file) => !asked(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: '/tab/',
  plugins: [react(), preloadParts()],
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
