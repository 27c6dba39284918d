import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';

const MODULE = JSON.stringify(join(import.meta.dirname, '../../src/files/stdin.ts'));
const SCRIPT = `import { readStdin } from ${MODULE}; process.stdout.write((await readStdin()).toString('hex'));`;

test.each([
  ['nothing', Buffer.alloc(0)],
  ['bytes that are not UTF-8', Buffer.from([0xff, 0, 0x0a])],
  ['more than a pipe holds', Buffer.alloc(300_000, 'ab\n')],
])('standard input with %s', (_, input) => {
  const words = ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT];
  const { stdout, stderr } = spawnSync(execPath, words, { input, encoding: 'utf8', maxBuffer: 1e7 });
  expect({ stdout, stderr }).toEqual({ stdout: input.toString('hex'), stderr: '' });
});
