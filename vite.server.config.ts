import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The server as one file with its packages inside: a machine that runs it needs Node, dist/ and dist-server/, nothing else. */
export default defineConfig({
  publicDir: false,
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // SQLite is compiled for the machine: it stays in node_modules.
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: fileURLToPath(new URL('./server/main.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('./dist-server', import.meta.url)),
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
