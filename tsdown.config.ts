import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'tsdown';

const yamlForBrowsers = fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url));

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
    // In a bundle for browsers `yaml` is modules, of which only the used parts stay, and needs nothing of Node.
    resolve: { mainFields: ['module', 'main'], symlinks: false, alias: { yaml: yamlForBrowsers } },
    // BigInt is newer than `es2017`, and stays as it is.
    checks: { pluginTimings: false },
    onLog: (level, log, report) => {
      if (log.code !== 'TOLERATED_TRANSFORM' || !log.message.includes('Big integer')) report(level, log);
    },
  },
} as const satisfies UserConfig;

/** What a run of the linter is made of besides this project. */
export const linted = ['fdir', 'ignore', 'ipaddr.js', 'js-yaml', 'picomatch', 'valibot', 'yaml'];

/** With which the Action speaks with the runner, and with GitHub. */
export const spoken = [
  ...['@actions/core', '@actions/github', '@actions/http-client', 'tunnel', 'undici'],
  ...['@octokit/auth-token', '@octokit/core', '@octokit/endpoint', '@octokit/graphql', '@octokit/plugin-paginate-rest'],
  ...['@octokit/plugin-rest-endpoint-methods', '@octokit/request', '@octokit/request-error'],
  ...['before-after-hook', 'content-type', 'json-with-bigint', 'universal-user-agent'],
];

/** A chunk is named for the module that a reader would look for. */
const chunkNames: readonly (readonly [module: RegExp, name: string])[] = [
  [/\/node_modules\/yaml\/browser\/dist\/index\.js$/, 'yaml'],
  [/\/node_modules\/fdir\//, 'fdir'],
  [/\/src\/config\/load\.ts$/, 'config'],
  [/\/src\/library\/baseline-file\.ts$/, 'known-file'],
  [/\/src\/lint\/suppression\/baseline\.ts$/, 'known-findings'],
  [/\/src\/trace\/trace\.ts$/, 'follow'],
  [/\/rules\/index\.ts$/, 'rules'],
  [/\/src\/lint\/lint\.ts$/, 'lint'],
  [/\/src\/yaml\/read\.ts$/, 'reader'],
  [/\/src\/report\/json\.ts$/, 'json-report'],
  [/objectSpread2\.js$/, 'spread'],
  [/rolldown\/runtime\.js$/, 'commonjs'],
];

interface Chunk {
  readonly name: string;
  readonly moduleIds: readonly string[];
}

function chunkName({ name, moduleIds }: Chunk): string {
  return chunkNames.find(([module]) => moduleIds.some((id) => module.test(id)))?.[1] ?? name;
}

/**
 * js-yaml builds its schemas, and the patterns of its writer, as it is loaded, which costs a start some milliseconds. The
 * events that we read need none of them: only these parts of its one file stay. A tree may hold thousands of templates that
 * are not YAML, so its errors come without a stack and without a picture of the source, which nobody would see.
 */
const partsForEvents = /src\/(common\/(exception|tagname|object)|parser\/(events|parser_scalar|parser))\.ts/;
const exportsForEvents = 'COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, YAMLException, getScalarValue, parseEvents';
const leaveOutUnusedYaml = {
  name: 'leave-out-unused-yaml',
  transform: {
    filter: { id: /\/node_modules\/js-yaml\// },
    handler(code: string) {
      const parts = code.split('//#region ').filter((part) => partsForEvents.test(part.split('\n', 1)[0] ?? ''));
      const kept = parts
        .map((part) => `// ${part}`)
        .join('')
        .replace('YAMLException extends Error', 'YAMLException');
      const cheapErrors = kept.replace('super();', '').replace('mark.snippet = makeSnippet(mark);', '');
      return `${cheapErrors}\nexport { ${exportsForEvents} };\n`;
    },
  },
};

/** ipaddr.js is written for CommonJS, whose wrapping would bring `node:module` into what runs in browsers. */
const ipaddrAsModule = {
  name: 'ipaddr-as-module',
  transform: {
    filter: { id: /\/node_modules\/ipaddr\.js\// },
    handler: (code: string) => `const module = { exports: {} };\n${code}\nexport default module.exports;\n`,
  },
};

/** What a lowered `{ ...a }` calls; the one that comes with the bundler copies each property by its descriptor. */
const plainSpread = {
  name: 'plain-spread',
  transform: {
    filter: { id: /helpers\/objectSpread2\.js$/ },
    handler: () => 'export default Object.assign;',
  },
};

/**
 * V8 before Node 22 gives an object literal with a leading spread a new hidden class each time, which makes the YAML parser
 * four times as slow; `es2017` has no such literals. What a run always needs is one file, without white space: each file
 * more costs a start a millisecond, and each hundred kilobytes of source two.
 */
const fast = {
  ...shared,
  target: 'es2017',
  inlineOnly: linted,
  plugins: [leaveOutUnusedYaml, ipaddrAsModule, plainSpread],
  minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
} as const satisfies UserConfig;

/**
 * What is long and rarely needed: the command line takes the pages of the rules, and what explains errors of YAML and
 * misfits of a schema, from the library.
 */
const partsOfLibrary = {
  name: 'parts-of-library',
  resolveId(id: string) {
    if (id === 'yaml') return { id: '../index/yaml.mjs', external: true };
    if (id.endsWith('/misfits.ts')) return { id: '../index/misfits.mjs', external: true };
    return id.endsWith('/rules/pages.ts') ? { id: '../index/pages.mjs', external: true } : undefined;
  },
};

/** `src/start/start.ts` runs these files, each a function, and keeps their compiled code by the checksum. */
const partsOfCommand = {
  name: 'parts-of-command',
  generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
    for (const chunk of Object.values(bundle)) if (chunk.code !== undefined) chunk.code = partOf(chunk.code);
  },
};

/** In ASCII alone, one byte a character. */
function partOf(code: string): string {
  const ascii = code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const checksum = createHash('sha256').update(ascii).digest('hex').slice(0, 12);
  return `/*${checksum}*/(function (exports, require, module, __filename) {${ascii}\n})`;
}

export default defineConfig([
  { ...shared, entry: { cli: 'src/start/cli.ts' }, target: 'node20', outputOptions: { entryFileNames: '[name].mjs' } },
  {
    ...shared,
    entry: { start: 'src/start/start.ts' },
    target: 'node20',
    format: 'cjs',
    outputOptions: { entryFileNames: 'cli/[name].cjs' },
  },
  {
    ...fast,
    entry: { main: 'src/cli/main.ts' },
    plugins: [...fast.plugins, partsOfLibrary, partsOfCommand],
    // What the other files take from it stays in it.
    inputOptions: { ...fast.inputOptions, preserveEntrySignatures: 'allow-extension' },
    format: 'cjs',
    outputOptions: {
      entryFileNames: 'cli/[name].cjs',
      chunkFileNames: (chunk) => `cli/${chunkName(chunk)}.cjs`,
      // Code that was compiled in an earlier run cannot call `import()`.
      dynamicImportInCjs: false,
    },
  },
  {
    ...fast,
    entry: { index: 'src/library/index.ts', universal: 'src/library/universal.ts' },
    outputOptions: { entryFileNames: '[name].mjs', chunkFileNames: (chunk) => `index/${chunkName(chunk)}.mjs` },
  },
  { ...shared, entry: { index: 'src/library/index.ts' }, dts: { emitDtsOnly: true } },
  { ...shared, entry: { universal: 'src/library/universal.ts' }, dts: { emitDtsOnly: true } },
  {
    ...shared,
    entry: { action: 'src/action/main.ts' },
    // The runner has Node 24, and falls back to Node 20 on 32-bit ARM.
    target: 'node20',
    inlineOnly: [...linted, ...spoken],
    // Without its client for OpenID Connect, and the megabyte of HTTP below that, `@actions/core` is small.
    treeshake: { moduleSideEffects: [{ test: /\/node_modules\/(@actions|tunnel|undici)\//, sideEffects: false }] },
    // The client for GitHub's API is larger than all the rest, and is loaded where an API is asked.
    outputOptions: {
      entryFileNames: '[name].mjs',
      chunkFileNames: (chunk) => `action/${chunkName(chunk)}.mjs`,
      // In the entry, what all chunks call would not be there yet when the first of them runs.
      codeSplitting: { groups: [{ name: 'commonjs', test: /rolldown[/\\]runtime/ }] },
    },
  },
]);
