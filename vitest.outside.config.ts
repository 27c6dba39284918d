import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** A machine-readable report beside the usual one, for whoever adds up the counts. */
const report = process.env.EXTMAP_TEST_REPORT;

/** What needs more than npm: PyPI, Go, a browser, a second Node. */
export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    globalSetup: ['test/temporary.ts'],
    include: ['test/outside/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
