import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative base: the build can be hosted in any folder of a static server. */
export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The first number needs the small zod only; without its own chunk it would drag in every schema of the law.
      output: { codeSplitting: { groups: [{ name: 'decode', test: /node_modules\/zod\/v4\/(core|mini)\// }] } },
    },
  },
});
