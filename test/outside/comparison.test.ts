import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));

it('docs/comparison.md tells what the other linters say', () => {
  const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/comparison.ts', '--check'], { cwd: top, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
