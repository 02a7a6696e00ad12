import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { paintFirst } from './scripts/paint-first-plugin';
import { sampleCity } from './scripts/sample-city-plugin';
import { verifier } from './scripts/verifier-plugin';

/** Relative base: the build can be hosted in any folder of a static server. */
export default defineConfig({
  base: './',
  plugins: [react({ jsxImportSource: '@/i18n' }), sampleCity(), paintFirst(), verifier()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The bench of data files splits its formats into chunks of their own.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The first number needs the small zod only; without its own chunk it would drag in every schema of the law.
            {
              name: 'decode',
              priority: 3,
              test: /node_modules\/zod\/v4\/(core|mini)\/(?!to-json-schema|json-schema-)/,
            },
            // What every screen needs, in one file: two dozen small ones compress worse.
            {
              name: 'frame',
              priority: 2,
              test: /src\/(i18n|queries|ui|core\/kernel)\/(?!csv|download|read-day|clean-text|unreadable-list|set-aside-query|working-calendar|working-year|stance-strip|light-legend|city-moment|drop-down|dialog)[^./]+\.tsx?$|node_modules\/(react|react-dom|scheduler|zustand|@tanstack\/(react-router|router-core|history|react-store|store))\/|MantineThemeProvider|MantineProvider/,
            },
            // What the cockpit stands on beside the frame, in one file too: apart, its thirty parts weigh a fifth more.
            { name: 'first-view', test: /src\/features\/cockpit\/cockpit-screen\.tsx$/, priority: 1 },
            // What a picture and its frame both need: a file of its own, so that the picture does not hang on the frame.
            { name: 'picture', test: /src\/(charts\/host\/parts-for|ui\/panel-frame\/settled)\.ts$/, priority: 0 },
            // What every picture needs; its parts for axes, plane and map stay apart.
            { name: 'engine', test: /src\/charts\/base-engine\.ts$/, priority: 0 },
          ],
        },
      },
    },
  },
});
