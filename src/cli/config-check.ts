import { globs, type Keys, spanAt } from '../config/load.ts';
import { ignoredBy } from '../files/ignore-patterns.ts';
import { readTree } from '../files/read-tree.ts';
import type { Configured, UsedConfig } from '../library/configure.ts';
import { safeText } from '../report/safe.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { Output } from './output.ts';

/** A glob of a config, with the keys that lead to it. */
interface Glob {
  readonly keys: Keys;
  readonly isMatch: (path: string) => boolean;
}

/** What is wrong with a config that can be read: globs that match no file. */
export async function checkConfig({ used }: Configured): Promise<Output> {
  if (used === undefined) return { out: 'there is no config\n', err: '', code: 0 };
  const paths: string[] = [];
  await readTree(['.'], used.folder, { file: (path) => paths.push(path), skipped: (path) => paths.push(path) });
  const all = await globsOf(used);
  const idle = all
    .filter(({ isMatch }) => !paths.some(isMatch))
    .map(({ keys }) => ({ keys, start: spanAt(used.root, keys, false).start }));
  idle.sort((one, other) => one.start - other.start);
  if (idle.length > 0) return { out: '', err: idle.map((it) => idleLine(used, it)).join(''), code: 2 };
  return { out: `${safeText(used.file.path)}: no problems\n`, err: '', code: 0 };
}

async function globsOf({ input }: UsedConfig): Promise<readonly Glob[]> {
  const { ignores = [], overrides = [], environments = {} } = input;
  const ofFiles = [
    ...Object.entries(environments).map(([name, glob]) => ({ keys: ['environments', name], glob })),
    ...overrides.flatMap(({ files = [] }, index) => files.map((glob, at) => ({ keys: ['overrides', index, 'files', at], glob }))),
  ];
  return Promise.all([
    ...ignores.map(async (pattern, index) => ({
      keys: ['ignores', index],
      isMatch: await ignoredBy([pattern.replace(/^!/, '')]),
    })),
    ...ofFiles.map(async ({ keys, glob }) => ({ keys, isMatch: await globs([glob]) })),
  ]);
}

function idleLine({ file }: UsedConfig, { keys, start }: { readonly keys: Keys; readonly start: number }): string {
  const { line, column } = positionAt(lineStarts(file.text), start);
  return `extmap-lint: ${safeText(file.path)}:${line}:${column}: ${safeText(keys.join('.'))}: matches no YAML or JSON file\n`;
}
