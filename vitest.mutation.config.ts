import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * What the mutation check runs: the worked examples, and the quick random tests from a fixed seed, so that a kill can be
 * repeated. The long random tests over all rules are left out.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['src/core/law/**/*.test.ts', 'src/core/deadlines/**/*.test.ts'],
    exclude: ['src/core/law/r*.property.test.ts', 'node_modules/**'],
    setupFiles: ['src/testing/fixed-seed.ts'],
  },
});
