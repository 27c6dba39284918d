import { defineConfig, type UserConfig } from 'tsdown';

/** `dist/` is committed, so a build must give the same bytes in every folder. */
const shared = {
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  clean: true,
  dts: false,
  sourcemap: false,
  noExternal: [/.*/],
  inputOptions: {
    // The comments in the output name the files it was made from, and a linked node_modules must not change them.
    resolve: { mainFields: ['module', 'main'], symlinks: false },
    // BigInt is newer than `es2017`, and stays as it is.
    checks: { pluginTimings: false },
    onLog: (level, log, report) => {
      if (log.code !== 'TOLERATED_TRANSFORM' || !log.message.includes('Big integer')) report(level, log);
    },
  },
} as const satisfies UserConfig;

const linted = ['fdir', 'ignore', 'ipaddr.js', 'js-yaml', 'picomatch', 'yaml'];

/** A shared chunk is named for the module that a reader would look for. */
const chunkNames: readonly (readonly [module: RegExp, name: string])[] = [
  [/\/node_modules\/yaml\/dist\/index\.js$/, 'yaml'],
  [/\/node_modules\/fdir\//, 'fdir'],
  [/\/rules\/index\.ts$/, 'rules'],
  [/objectSpread2\.js$/, 'spread'],
  [/rolldown\/runtime\.js$/, 'commonjs'],
];

function chunkName({ name, moduleIds }: { readonly name: string; readonly moduleIds: readonly string[] }): string {
  const known = chunkNames.find(([module]) => moduleIds.some((id) => module.test(id)));
  return `chunks/${known?.[1] ?? name}.mjs`;
}

export default defineConfig([
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', index: 'src/library/index.ts' },
    // V8 before Node 22 gives an object literal with a leading spread a new hidden class each time, which makes the YAML
    // parser four times as slow; `es2017` has no such literals.
    target: 'es2017',
    inlineOnly: linted,
    outputOptions: { entryFileNames: '[name].mjs', chunkFileNames: chunkName },
  },
  {
    ...shared,
    entry: { index: 'src/library/index.ts' },
    dts: { emitDtsOnly: true },
  },
  {
    ...shared,
    entry: { action: 'src/action/main.ts' },
    // The runner has Node 24, and falls back to Node 20 on 32-bit ARM.
    target: 'node20',
    inlineOnly: [...linted, '@actions/core'],
    // Without its client for OpenID Connect, and the megabyte of HTTP below that, `@actions/core` is small.
    treeshake: { moduleSideEffects: [{ test: /\/node_modules\/(@actions|tunnel|undici)\//, sideEffects: false }] },
    outputOptions: { entryFileNames: '[name].mjs', codeSplitting: false },
  },
]);
