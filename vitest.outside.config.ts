import { defineConfig } from 'vitest/config';

/** What needs more than npm: PyPI, Go, a browser, a second Node. */
export default defineConfig({
  test: {
    include: ['test/outside/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
