import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pages that put our parts and their plain counterparts under the same clock. */
export default defineConfig({
  base: './',
  root: here('./pages'),
  plugins: [react()],
  resolve: { alias: { '@': here('../src') } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    outDir: here('../.cache/bench-pages'),
    emptyOutDir: true,
    rolldownOptions: { input: ['charts', 'points'].map((page) => here(`./pages/${page}.html`)) },
  },
});
