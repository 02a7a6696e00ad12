import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { paintFirst } from './scripts/paint-first-plugin';

/**
 * The public site: a page and code of its own beside the office in `dist`, so that a phone loads nothing made for desks. Its demo
 * (`--mode demo`) is built apart: one module that both need would bring to the page all that the demo alone needs of it.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react({ jsxImportSource: '@/i18n' }), paintFirst()],
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
