import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/** Two projects: logic in Node, screens in jsdom. A test file says by its suffix which one it is. */
export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores are meant to work, not one and a watcher.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'server/**/*.test.ts'],
          setupFiles: ['src/testing/chosen-seed.ts'],
          // Pure code keeps nothing between files: loading it once for all of them halves the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/chosen-seed.ts', 'src/testing/dom-setup.ts', 'src/testing/react-warnings.ts'],
          // As above: loading the app anew for each of fifty files took as long as their tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
