import { describe, expect, it } from 'vitest';
import { manifest, runAction, type Seen, workspaceWith } from './runner.ts';
import { clean, manyWrong, published, remapped, wrong } from './trees.ts';

/** `level file:line title` for each annotation. */
const brief = ({ annotations }: Seen): readonly string[] =>
  annotations.map(({ level, file, line, title }) => `${level} ${file ?? ''}:${line ?? ''} ${title}`);

const counted = (findings: string, errors: string, warnings: string, infos: string) => ({
  ...{ findings, errors, warnings, infos, 'hidden-findings': '0', 'filter-mode': 'nofilter' },
});

const everySeverity = { 'apps/db.yaml': wrong, 'apps/queue.yaml': remapped, 'apps/nas.yaml': published };

describe('a step with nothing but the defaults', () => {
  it('passes on a clean tree, and says what it looked at', async () => {
    const seen = await runAction(workspaceWith({ 'apps/db.yaml': clean }));
    expect(seen.conclusion).toBe('success');
    expect(seen.annotations).toEqual([]);
    expect(seen.commands.map(({ name }) => name)).toEqual(['stop-commands']);
    expect(seen.summary).toContain('no faults in 1 resource of 1 file');
    expect(seen.log).toContain('no faults in 1 resource of 1 file');
    expect(seen.outputs).toEqual({ ...counted('0', '0', '0', '0'), outcome: 'success', 'exit-code': '0' });
  });

  it('annotates each finding at its line by its severity', async () => {
    const seen = await runAction(workspaceWith(everySeverity));
    expect(seen.conclusion).toBe('failure');
    expect(brief(seen)).toEqual([
      'error apps/db.yaml:7 external-name-ip',
      'warning apps/queue.yaml:8 headless-port-remap',
      'notice apps/nas.yaml:9 external-name-ip',
    ]);
    expect(seen.annotations[0]).toMatchObject({ endLine: 7, col: 17, endColumn: 25 });
    expect(seen.outputs).toEqual({ ...counted('3', '1', '1', '1'), outcome: 'failure', 'exit-code': '1' });
  });

  it('shows the findings in their YAML in the log', async () => {
    const { log } = await runAction(workspaceWith(everySeverity), { env: { NO_COLOR: '1' } });
    expect(log).toContain('error  external-name-ip  apps/db.yaml:7:17\n');
    expect(log).toContain('\n     7 |   externalName: 10.0.0.1\n       |                 ^^^^^^^^\n');
    expect(log).toContain('\n1 error, 1 warning, 1 info in 3 files (4 resources)');
  });

  it('lists the findings in the summary, each with a link to its line in the commit', async () => {
    const { summary } = await runAction(workspaceWith({ 'apps/a b#1/db.yaml': wrong }));
    expect(summary).toContain('**1 error in 1 file (1 resource)**');
    const address = 'https://github.com/octo/shop/blob/0123456789012345678901234567890123456789/apps/a%20b%231/db.yaml#L7';
    expect(summary).toContain(`| error | \`external-name-ip\` | [\`apps/a b#1/db.yaml:7:17\`](${address}) |`);
  });
});

describe('more than GitHub keeps', () => {
  it('ten errors are whole, and from eleven on the tenth annotation sums up the rest', async () => {
    const ten = await runAction(workspaceWith({ 'a.yaml': manyWrong(10) }));
    expect(ten.annotations.map(({ file }) => file)).toEqual(Array(10).fill('a.yaml'));
    const twelve = await runAction(workspaceWith({ 'a.yaml': manyWrong(12) }));
    expect(twelve.annotations).toHaveLength(10);
    expect(twelve.annotations[9]?.message).toMatch(/^3 more errors:\na\.yaml:79:17 external-name-ip: /);
    expect(twelve.summary?.match(/\| error \| `external-name-ip` \| \[/g)).toHaveLength(12);
    expect(twelve.outputs.errors).toBe('12');
  });

  it('a summary stays below the limit above which it is dropped', async () => {
    const { summary, outputs } = await runAction(workspaceWith({ 'a.yaml': manyWrong(5000) }));
    expect(Buffer.byteLength(summary ?? '')).toBeLessThanOrEqual(900_000);
    expect(summary).toMatch(/\n\n\d+ more\n$/);
    expect(outputs.findings).toBe('5000');
  });
});

describe('paths', () => {
  const tree = { 'apps/prod/db.yaml': wrong, 'apps/test/db.yaml': wrong, 'docs/db.yaml': wrong };
  const files = async (inputs: Readonly<Record<string, string>>) =>
    (await runAction(workspaceWith(tree), { with: inputs })).annotations.map(({ file }) => file);

  it('are files, folders and globs, one a line', async () => {
    expect(await files({ paths: 'apps/*/db.yaml\n\n  docs\n' })).toEqual(Object.keys(tree));
    expect(await files({ paths: 'apps/test/db.yaml' })).toEqual(['apps/test/db.yaml']);
  });

  it('start at the working directory, and annotations at the workspace', async () => {
    expect(await files({ 'working-directory': 'apps/prod' })).toEqual(['apps/prod/db.yaml']);
    expect(await files({ 'working-directory': './apps/', paths: 'test\n../docs' })).toEqual([
      'apps/test/db.yaml',
      'docs/db.yaml',
    ]);
  });

  it('may be absolute', async () => {
    const workspace = workspaceWith(tree);
    const seen = await runAction(workspace, { with: { 'working-directory': 'docs', paths: `${workspace}/apps/prod` } });
    expect(seen.annotations.map(({ file }) => file)).toEqual(['apps/prod/db.yaml']);
  });
});

describe('the verdict', () => {
  it('passes in spite of errors where it fails on nothing', async () => {
    const seen = await runAction(workspaceWith({ 'db.yaml': wrong }), { with: { 'fail-on': 'never' } });
    expect(seen).toMatchObject({ conclusion: 'success', outputs: { outcome: 'success', 'exit-code': '0', errors: '1' } });
    expect(brief(seen)).toEqual(['error db.yaml:7 external-name-ip']);
  });

  it.each([
    ['warning', { 'queue.yaml': remapped }, 'this step fails: 1 warning'],
    ['notice', { 'nas.yaml': published }, 'this step fails: 1 info'],
  ])('fails on a %s where asked to, and says so', async (failOn, files, message) => {
    expect((await runAction(workspaceWith(files))).conclusion).toBe('success');
    const seen = await runAction(workspaceWith(files), { with: { 'fail-on': failOn } });
    expect(seen.exitCode).toBe(1);
    expect(seen.annotations.map((annotation) => annotation.message)).toContain(message);
  });

  it('fails with too many warnings', async () => {
    const files = { 'queue.yaml': remapped };
    expect((await runAction(workspaceWith(files), { with: { 'max-warnings': '1' } })).exitCode).toBe(0);
    const seen = await runAction(workspaceWith(files), { with: { 'max-warnings': '0' } });
    expect(seen.exitCode).toBe(1);
    expect(seen.annotations.at(-1)).toMatchObject({ level: 'error', message: 'this step fails: 1 warning, more than 0' });
  });

  it('is that it could not be done where a path is not there, after the results of the others', async () => {
    const workspace = workspaceWith({ 'db.yaml': manyWrong(12) });
    const seen = await runAction(workspace, { with: { paths: 'db.yaml\nmissing' } });
    expect(seen).toMatchObject({ conclusion: 'failure', exitCode: 2, outputs: { 'exit-code': '2', errors: '12' } });
    expect(seen.annotations).toHaveLength(10);
    expect(seen.annotations.at(-2)?.message).toMatch(/^4 more errors:/);
    expect(seen.annotations.at(-1)?.message).toBe('missing: not found: no such file, and no YAML or JSON file below it');
  });

  it('is that it could not be done in a tree without YAML', async () => {
    const seen = await runAction(workspaceWith({ 'readme.txt': '' }), { with: { 'working-directory': 'apps' } });
    expect(seen.exitCode).toBe(2);
    expect(seen.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('apps: not found') }]);
  });
});

describe('channels', () => {
  it('are silent where they are off', async () => {
    const inputs = { annotations: 'off', summary: 'false' };
    const seen = await runAction(workspaceWith({ 'db.yaml': wrong }), { with: inputs });
    expect(seen).toMatchObject({ exitCode: 1, annotations: [], summary: undefined, outputs: { errors: '1' } });
    expect(seen.log).toContain('db.yaml:7:17');
  });

  it('tell without annotations what could not be done', async () => {
    const seen = await runAction(workspaceWith({}), { with: { annotations: 'off' } });
    expect(seen.annotations).toHaveLength(1);
  });

  it('take nothing from the verdict where the summary cannot be written', async () => {
    const seen = await runAction(workspaceWith({ 'db.yaml': clean }), { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } });
    expect(seen.conclusion).toBe('success');
    expect(seen.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('could not be written') }]);
  });
});

describe('a runner that takes no outputs', () => {
  it('fails the step, because the steps after it would read nothing', async () => {
    const seen = await runAction(workspaceWith({ 'db.yaml': clean }), { env: { GITHUB_OUTPUT: '/nowhere/output' } });
    expect(seen.exitCode).toBe(2);
    expect(seen.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('the outputs could not be set') },
    ]);
  });
});

describe('outside of GitHub', () => {
  it('lints like the command line', async () => {
    const env = Object.fromEntries(
      ['EVENT_NAME', 'EVENT_PATH', 'REPOSITORY', 'SERVER_URL', 'SHA', 'STEP_SUMMARY', 'ACTIONS', 'API_URL'].map((name) => [
        `GITHUB_${name}`,
        '',
      ]),
    );
    const seen = await runAction(workspaceWith({ 'db.yaml': wrong }), { env });
    expect(seen).toMatchObject({ exitCode: 1, summary: undefined });
    expect(brief(seen)).toEqual(['error db.yaml:7 external-name-ip']);
  });
});

describe('an input that cannot be understood', () => {
  const refused: Readonly<Record<string, readonly [value: string, message: string]>> = {
    paths: ['  ', 'the input paths is empty'],
    'working-directory': ['nowhere', 'nowhere: not found'],
    config: ['nowhere.yaml', 'nowhere.yaml: the config cannot be read'],
    'fail-on': ['warnings', 'not "warnings"; did you mean "warning"?'],
    'max-warnings': ['many', 'the input max-warnings takes a number, not "many"'],
    'filter-mode': ['nwe', 'the input filter-mode takes auto, new, added, diff-context, file, nofilter, not "nwe"'],
    annotations: ['aut\n::add-mask::o', 'takes auto, workflow, check-run, off, not "aut\\n::add-mask::o"'],
    'max-annotations': ['all', 'the input max-annotations takes a number, not "all"'],
    summary: ['ture', 'the input summary takes true, false, not "ture"; did you mean "true"?'],
    comment: ['true', 'the input comment takes off, on-findings, always, not "true"'],
    'review-comments': ['al', 'the input review-comments takes off, all, not "al"; did you mean "all"?'],
    report: ['jsn=a.json', 'not "jsn"; did you mean "json"?'],
    'from-report': ['report.json', 'the input from-report names report.json, and there is no such file'],
    id: ['a --> b', 'the input id takes letters, digits, ".", "_" and "-", not "a --> b"'],
  };

  it.each(Object.entries(refused))('fails the step and is named: %s', async (name, [value, message]) => {
    const seen = await runAction(workspaceWith({ 'db.yaml': clean }), { with: { [name]: value } });
    expect(seen.exitCode).toBe(2);
    expect(seen.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(message) }]);
    expect(seen.commands.filter(({ name }) => name !== 'stop-commands')).toHaveLength(1);
    expect(seen.outputs).toMatchObject({ outcome: 'failure', 'exit-code': '2' });
  });

  it('is tried for each input of action.yml', () => {
    const takesAnything = ['sarif-file', 'token'];
    expect(Object.keys(refused)).toEqual(Object.keys(manifest.inputs).filter((name) => !takesAnything.includes(name)));
  });

  it('is not one that is spelled as elsewhere', async () => {
    const inputs = { summary: 'False', 'fail-on': 'warn' };
    const seen = await runAction(workspaceWith({ 'queue.yaml': remapped }), { with: inputs });
    expect(seen).toMatchObject({ exitCode: 1, summary: undefined });
  });

  it('is not an empty one: it stands for the default', async () => {
    const required = ['paths', 'token'];
    const inputs = Object.fromEntries(
      Object.keys(manifest.inputs)
        .filter((name) => !required.includes(name))
        .map((name) => [name, '']),
    );
    const seen = await runAction(workspaceWith({ 'db.yaml': wrong }), { with: inputs });
    expect(seen).toMatchObject({ exitCode: 1, summary: expect.stringContaining('1 error') });
  });
});

describe('a config', () => {
  it('counts', async () => {
    const files = { 'db.yaml': wrong, '.extmap-lint.yaml': 'rules: { external-name-ip: off }' };
    expect(await runAction(workspaceWith(files))).toMatchObject({ exitCode: 0 });
  });

  it('that is wrong is told at its place', async () => {
    const seen = await runAction(workspaceWith({ 'db.yaml': wrong, '.extmap-lint.yaml': 'rules: { a: off }' }));
    expect(seen.exitCode).toBe(2);
    expect(seen.annotations).toMatchObject([{ level: 'error', message: '.extmap-lint.yaml:1:10: rules.a: unknown rule' }]);
  });
});
