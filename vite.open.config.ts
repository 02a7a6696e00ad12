import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { paintFirst } from './scripts/paint-first-plugin';

/** What the demo tells first stands in its page: the build of the office, which comes before, has put it beside. */
const firstPage = (): Plugin => ({
  name: 'first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<!-- first page -->', () => readFileSync('dist/sample-city/open-first.html', 'utf8')),
  },
});

/**
 * The public site: a page and code of its own beside the office in `dist`, so that a phone loads nothing made for desks. Its demo
 * (`--mode demo`) is built apart: one module that both need would bring to the page all that the demo alone needs of it.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react({ jsxImportSource: '@/i18n' }), paintFirst(), firstPage()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' as const },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: `.vite/open${mode === 'demo' ? '-demo' : ''}.json`,
    emptyOutDir: false,
    copyPublicDir: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // Making a schema changes nothing: those that only the server decodes by are left out.
      treeshake: { manualPureFunctions: ['z'] },
      ...(mode === 'demo'
        ? {
            input: 'mocks/open-demo.ts',
            preserveEntrySignatures: 'strict' as const,
            output: { entryFileNames: 'open-demo.js' },
          }
        : { input: 'open.html' }),
    },
  },
}));
