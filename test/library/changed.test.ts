import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ExtmapLint, type FilesOptions } from '../../src/library/index.ts';
import { commitAll, git, makeRepository, write } from '../files/tree.ts';

const service = (name: string, target: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  type: ExternalName\n  externalName: ${target}\n`;

async function lint(cwd: string, options: FilesOptions, ...paths: readonly string[]) {
  const result = await new ExtmapLint({ cwd }).lintFiles(paths.length > 0 ? paths : ['.'], options);
  const placeOf = ({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`;
  return { new: result.findings.map(placeOf), older: result.comparison?.older.map(placeOf), result };
}

test('what was there is older, what is new is new', async () => {
  const folder = makeRepository({ 'a.yaml': service('a', '10.0.0.1'), 'b.yaml': service('b', 'b.example.com') });
  write(folder, { 'b.yaml': service('b', '10.0.0.2'), 'c.yaml': service('c', '10.0.0.3') });
  const { result, ...told } = await lint(folder, { changedSince: 'HEAD' });
  expect(told).toEqual({ new: ['b.yaml external-name-ip', 'c.yaml external-name-ip'], older: ['a.yaml external-name-ip'] });
  expect(result.summary).toMatchObject({ files: 3, errors: 2 });
  expect(result.comparison).toMatchObject({ since: 'HEAD', commit: git(folder, 'rev-parse', 'HEAD').trim() });
});
