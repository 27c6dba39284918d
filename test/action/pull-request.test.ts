import { describe, expect, it } from 'vitest';
import { placesIn } from './github/answered.ts';
import { addedFile, repositoryWith } from './github/pull-request.ts';
import { type Change, checkOut, cutOff, repositoryOf } from './repository.ts';
import { before, change, endpoints, onMerge, onPull, service } from './scenes.ts';
import { clean, externalName, manyWrong, wrong } from './trees.ts';

describe('a pull request', () => {
  it.each([1, 2, 0])('answers for what it brings, in a clone of depth %i', async (depth) => {
    const seen = await onMerge(repositoryOf({ before, change }), {}, {}, depth);
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.outputs).toMatchObject({ findings: '1', 'new-findings': '1', 'hidden-findings': '1', 'filter-mode': 'new' });
    expect(seen.log).toMatch(/compared with [0-9a-f]{7}: 1 older finding not shown/);
    expect(seen.summary).toMatch(/1 older finding not shown/);
    expect(seen.troubles).toEqual([]);
    expect(seen.github.requests).toEqual([]);
  });

  it('shows in the summary what the mappings that it changes lead to', async () => {
    const both = { ...before, 'service.yaml': service('mysql'), 'endpoints.yaml': endpoints('mysql') };
    const moved = { 'endpoints.yaml': endpoints('mysql').replace('10.0.0.1', '10.0.0.9') };
    const { summary } = await onMerge(repositoryOf({ before: both, change: moved }));
    expect(summary).toContain('```mermaid\nflowchart LR\n  n0["mysql #40;virtual IP#41;"]\n  n0 --> n1(["10.0.0.9"])\n```');
    expect(summary).toContain('| `mysql` | virtual IP | `10.0.0.9` |');
    expect(summary).not.toContain('`db`');
  });

  it('passes where all faults are older', async () => {
    const seen = await onMerge(repositoryOf({ before, change: { 'readme.md': 'b\n' } }));
    expect(seen).toMatchObject({ conclusion: 'success', annotations: [], outputs: { findings: '0', 'hidden-findings': '1' } });
  });

  it('answers for a fault in a file that nobody touched', async () => {
    const both = { 'service.yaml': service('mysql'), 'endpoints.yaml': endpoints('mysql') };
    const seen = await onMerge(repositoryOf({ before: both, change: { 'endpoints.yaml': endpoints('sql') } }));
    expect(placesIn(seen)).toEqual(['error service.yaml:6']);
  });

  it('answers for a fault in a file whose partner it deletes', async () => {
    const both = { 'service.yaml': service('mysql'), 'endpoints.yaml': endpoints('mysql') };
    const seen = await onMerge(repositoryOf({ before: both, change: { 'service.yaml': undefined } }));
    expect(placesIn(seen)).toEqual([expect.stringMatching(/^error endpoints\.yaml:/)]);
  });

  it('does not answer for what it only moves', async () => {
    const seen = await onMerge(repositoryOf({ before, change: { 'old.yaml': undefined, 'apps/renamed.yaml': wrong } }));
    expect(seen.outputs).toMatchObject({ findings: '0', 'hidden-findings': '1' });
  });

  it('does not answer for line ends', async () => {
    const seen = await onMerge(repositoryOf({ before, change: { 'old.yaml': wrong.replaceAll('\n', '\r\n') } }));
    expect(seen.outputs).toMatchObject({ findings: '0', 'hidden-findings': '1' });
  });

  it('does not answer for what came to the base in the meantime', async () => {
    const seen = await onMerge(repositoryOf({ before, change, since: { 'newer.yaml': wrong } }));
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
  });

  it('has its places at the lines of the head, where the base has moved on', async () => {
    const two = `${clean}---\n${externalName('other', 'a.example.com')}`;
    const moved = { 'apps/db.yaml': `# one\n# two\n${two}` };
    const repository = repositoryOf({
      before: { 'apps/db.yaml': two },
      change: { 'apps/db.yaml': two.replace('a.example.com', '10.0.0.1') },
      since: moved,
    });
    for (const depth of [1, 2]) {
      const seen = await onMerge(repository, {}, {}, depth);
      expect(placesIn(seen)).toEqual(['error apps/db.yaml:15']);
      expect(seen.log).toContain('apps/db.yaml:17:17');
    }
  });

  it('may be checked out at its head: what the base repaired since is not its fault', async () => {
    const repository = repositoryOf({ before, change, since: { 'old.yaml': clean } });
    const { start, base, head } = repository;
    const state = repositoryWith({ comparisons: { [`${base}...${head}`]: { mergeBase: start, files: [] } } });
    const seen = await onPull(repository, checkOut(repository, { commit: head }), {}, { state });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.github.requests).toHaveLength(1);
    const whole = await onPull(repository, checkOut(repository, { commit: head, depth: 0 }), {});
    expect(placesIn(whole)).toEqual(['error apps/db.yaml:7']);
  });

  it('may be checked out into a folder of the workspace: places count from the repository', async () => {
    const repository = repositoryOf({ before, change });
    const workspace = checkOut(repository, { commit: repository.merge, path: 'shop' });
    const seen = await onPull(repository, workspace, { with: { 'working-directory': 'shop/apps' } });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.summary).toContain(`/blob/${repository.merge}/apps/db.yaml#L7`);
    expect(placesIn(await onPull(repository, workspace, { with: { paths: 'shop' } }))).toEqual(['error apps/db.yaml:7']);
  });

  it('is not what another repository in the workspace is compared with', async () => {
    const repository = repositoryOf({ before, change });
    const workspace = checkOut(repository, { commit: repository.merge, path: 'shop' });
    const step = { with: { paths: 'shop' }, env: { GITHUB_REPOSITORY: 'octo/other' } };
    const seen = await onPull(repository, workspace, step);
    expect(placesIn(seen)).toEqual(['error shop/apps/db.yaml:7', 'error shop/old.yaml:7']);
    expect(seen.troubles).toEqual(['the files are not those of octo/other: all findings are reported']);
  });
});

describe('of more findings than are annotated, those in the diff come first', () => {
  const old = manyWrong(12);
  const grown = { before: { 'a.yaml': old }, change: { 'a.yaml': `${old}---\n${externalName('added', '10.0.0.9')}` } };
  const added = old.split('\n').length + 7;

  it.each([1, 2])('where old ones are in changed files, at depth %i', async (depth) => {
    const seen = await onMerge(repositoryOf(grown), { with: { 'filter-mode': 'file' } }, {}, depth);
    expect(placesIn(seen)).toHaveLength(9);
    expect(placesIn(seen)[0]).toBe(`error a.yaml:${added}`);
    expect(seen.annotations[9]?.message).toMatch(/^4 more errors:/);
  });

  it('where new ones are on lines that nobody touched', async () => {
    const all = (text: (name: string) => string, portName: string) =>
      Array.from({ length: 12 }, (_, index) => text(portName).replace('name: mysql ', `name: db-${index} `)).join('---\n');
    const both = { 'a.yaml': all(service, 'mysql'), 'b.yaml': all(endpoints, 'mysql') };
    const repository = repositoryOf({ before: both, change: { 'b.yaml': all(endpoints, 'sql'), 'z.yaml': wrong } });
    const seen = await onMerge(repository);
    expect(seen.outputs.errors).toBe('13');
    expect(placesIn(seen).slice(0, 2)).toEqual(['error z.yaml:7', 'error a.yaml:6']);
  });

  it('in a check run too', async () => {
    const repository = repositoryOf(grown);
    const inputs = { 'filter-mode': 'file', annotations: 'check-run', 'max-annotations': '1' };
    const state = repositoryWith({ head: repository.head });
    await onMerge(repository, { with: inputs }, { state });
    expect(state.checkRuns).toMatchObject([{ annotations: [{ path: 'a.yaml', start_line: added }] }]);
  });

  it('by what GitHub says where git cannot tell', async () => {
    const repository = repositoryOf(grown);
    const patch = [`@@ -${added - 10},3 +${added - 10},11 @@`, ...Array(3).fill(' '), ...Array(8).fill('+')].join('\n');
    const state = repositoryWith({ files: [{ filename: 'a.yaml', status: 'modified', patch }] });
    const workspace = cutOff(checkOut(repository, { commit: repository.merge }));
    const seen = await onPull(repository, workspace, { with: { 'filter-mode': 'file' } }, { state });
    expect(placesIn(seen)[0]).toBe(`error a.yaml:${added}`);
  });
});

describe('review comments and the check run of a merge', () => {
  it('are at the lines of the head', async () => {
    const two = `${clean}---\n${externalName('other', 'a.example.com')}`;
    const changed = two.replace('a.example.com', '10.0.0.1');
    const repository = repositoryOf({
      before: { 'db.yaml': two },
      change: { 'db.yaml': changed },
      since: { 'db.yaml': `# one\n${two}` },
    });
    const state = repositoryWith({ head: repository.head, files: [addedFile('db.yaml', changed)] });
    await onMerge(repository, { with: { 'review-comments': 'all', annotations: 'check-run' } }, { state });
    expect(state.reviewComments).toMatchObject([{ path: 'db.yaml', line: 15 }]);
    expect(state.checkRuns).toMatchObject([{ head_sha: repository.head, annotations: [{ start_line: 15 }] }]);
  });
});

it('the verdict is that of the findings that are reported', async () => {
  const repository = repositoryOf({ before: { 'old.yaml': manyWrong(30) } satisfies Change, change: { 'readme.md': '' } });
  expect((await onMerge(repository)).conclusion).toBe('success');
  expect((await onMerge(repository, { with: { 'filter-mode': 'nofilter' } })).conclusion).toBe('failure');
});
