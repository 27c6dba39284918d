import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, makeRepository } from '../files/tree.ts';
import { parseOutput } from '../report/runner-commands.ts';
import { pullRequestEvent } from './events.ts';
import { runAction, type Seen, workspaceWith } from './runner.ts';
import { externalName, manyWrong } from './trees.ts';

/** Text that is a command to the runner, in each of the ways in which one can be written. */
const forgeries = [
  '::set-output name=outcome::forged',
  '  ::add-mask::db',
  'text ##[add-mask]db',
  '##[set-output name=outcome;]forged',
  '::stop-commands::forever',
  '::error file=other.yaml,line=1::not ours',
  '\u202e::warning::backwards',
  '\ufeff::warning::marked',
];

const meant = ['group', 'error', 'endgroup', 'stop-commands'];

async function expectOnlyOurs(workspace: string): Promise<Seen> {
  const seen = await runAction(workspace, { env: { NO_COLOR: '1' } });
  expect([...new Set(seen.commands.map(({ name }) => name))]).toEqual(meant);
  expect(seen.commands.filter(({ name }) => name !== 'error')).toHaveLength(3);
  expect(seen.commands.filter(({ name }) => name === 'error')).toHaveLength(Number(seen.outputs.errors));
  // Even where the runner obeyed commands in the report, there would be none.
  expect(parseOutput(seen.log)).toEqual([]);
  expect(seen.outputs.outcome).toBe('failure');
  expect(seen.log).not.toMatch(/[\u202e\ufeff\u0085\u2028]/);
  return seen;
}

describe('the runner obeys nothing that stands in the linted files', () => {
  it.each(forgeries)('as a value: %j', async (forgery) => {
    const value = JSON.stringify(forgery);
    const seen = await expectOnlyOurs(workspaceWith({ 'a.yaml': externalName(value, value) }));
    expect(seen.annotations[0]?.file).toBe('a.yaml');
    expect(seen.annotations[0]?.message).toContain('API server');
  });

  it.each(forgeries)('after a line break of any kind: %j', async (forgery) => {
    const breaks = ['\\r', '\\n', '\\N', '\\L'].map((lineBreak) => `"db${lineBreak}${forgery}"`);
    await expectOnlyOurs(workspaceWith(Object.fromEntries(breaks.map((name, at) => [`${at}.yaml`, externalName(name, name)]))));
  });

  it.each(forgeries)('in the lines around a finding, and after a lone carriage return: %j', async (forgery) => {
    const around = externalName('db', `10.0.0.1 # a\r${forgery}`).replace(
      '  externalName',
      `# ${forgery}\n${forgery}\n  externalName`,
    );
    const comment = externalName('db', `10.0.0.1 # ${forgery}`).replace('  externalName', `  # ${forgery}\n  externalName`);
    await expectOnlyOurs(workspaceWith({ 'a.yaml': around, 'b.yaml': comment }));
  });

  it.each(forgeries)('as the name of a file: %j', async (forgery) => {
    const name = `a\n${forgery.replaceAll('/', '')}\r.yaml`;
    const seen = await expectOnlyOurs(workspaceWith({ [name]: externalName('db', '10.0.0.1') }));
    expect(seen.annotations[0]?.line).toBe(7);
  });

  it('in an annotation that sums up others', async () => {
    const workspace = workspaceWith({
      'a.yaml': manyWrong(12).replaceAll(/name: (db-\d+)/g, 'name: "$1\\r::add-mask::db ##[add-mask]db"'),
    });
    const seen = await runAction(workspace);
    expect([...new Set(seen.commands.map(({ name }) => name))]).toEqual(meant);
    expect(seen.annotations).toHaveLength(10);
  });
});

describe('a summary', () => {
  it('shows text from the files as code and nothing else', async () => {
    const name = '"<img src=x> @octo #1 `a` | b \\n## c"';
    const { summary } = await runAction(workspaceWith({ 'a.yaml': externalName('db', name) }));
    const row = summary?.split('\n').find((line) => line.startsWith('| error | `external-name-invalid` | ['));
    expect(row).toContain('| `` "<img src=x> @octo #1 `a`  ``&#124;`  b \\n## c" has white space: the API server rejects it ` |');
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});

describe('a symlink in the tree', () => {
  it.each([
    ['in place of the file', 'report.json'],
    ['in place of its folder', 'out/report.json'],
  ])('%s does not lead a report out of it', async (_, path) => {
    const outside = workspaceWith({ 'report.json': 'mine' });
    const workspace = workspaceWith({ 'a.yaml': externalName('db', '10.0.0.1') });
    symlinkSync(join(outside, path.startsWith('out') ? '' : path), join(workspace, path.split('/')[0] ?? ''));
    const seen = await runAction(workspace, { with: { report: `json=${path}` } });
    expect(readFileSync(join(outside, 'report.json'), 'utf8')).toBe('mine');
    expect(seen.annotations.at(-1)?.message).toContain('a symlink is in its place');
    expect(seen.outputs['report-file']).toBeUndefined();
  });
});

describe('git in the workspace', () => {
  it('runs nothing that the repository names', async () => {
    const folder = makeRepository({ 'a.yaml': externalName('db', '10.0.0.1') });
    const trap = join(folder, 'trap');
    const command = `touch ${trap}; false`;
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.external',
      'filter.x.clean',
      'core.askPass',
      'credential.helper',
    ]) {
      git(folder, 'config', key, key === 'credential.helper' ? `!${command}` : command);
    }
    git(folder, 'remote', 'add', 'origin', `ext::sh -c '${command}' octo/shop`);
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=x diff=x\n');
    const seen = await runAction(folder, { event: pullRequestEvent(), with: { 'filter-mode': 'new' } });
    expect(existsSync(trap)).toBe(false);
    expect(seen.annotations[0]?.file).toBe('a.yaml');
  });
});
