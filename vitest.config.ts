import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** A machine-readable report beside the usual one, for whoever adds up the counts. */
const report = process.env.EXTMAP_TEST_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    globalSetup: ['test/temporary.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/outside/**'],
    testTimeout: 60_000,
    // Nothing outlives a call, so test files need no modules of their own.
    isolate: false,
    maxWorkers: '100%',
  },
});
