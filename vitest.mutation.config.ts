import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What the mutation check runs: the worked examples of the law, without the random tests, so that a kill can be repeated. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['src/core/law/**/*.test.ts', 'src/core/deadlines/**/*.test.ts'],
    exclude: ['src/**/*.property.test.ts', 'node_modules/**'],
  },
});
