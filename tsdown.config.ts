import { defineConfig } from 'tsdown';

/**
 * `dist/` is committed: the Action and pre-commit run it from git. `es2017`, because V8 before Node 22 gives an object
 * literal with a leading spread a new hidden class each time, which makes the YAML parser four times as slow.
 */
export default defineConfig([
  {
    entry: { cli: 'src/cli/main.ts', index: 'src/library/index.ts' },
    outDir: 'dist',
    format: 'esm',
    platform: 'node',
    target: 'es2017',
    clean: true,
    dts: false,
    noExternal: [/.*/],
    inputOptions: { resolve: { mainFields: ['module', 'main'] } },
    outputOptions: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name].mjs' },
  },
]);
