import { describe, expect, it } from 'vitest';
import { HEAD } from './events.ts';
import { placesIn, runWithGitHub } from './github/answered.ts';
import type { Fault } from './github/fake.ts';
import { repositoryWith } from './github/pull-request.ts';
import type { State } from './github/state.ts';
import { type Step, workspaceWith } from './runner.ts';
import { clean, manyWrong, published, remapped, wrong } from './trees.ts';

const everySeverity = { 'apps/db.yaml': wrong, 'apps/queue.yaml': remapped, 'apps/nas.yaml': published };
const forbidden = { status: 403, message: 'Resource not accessible by integration' };
const checkRun = { annotations: 'check-run', 'filter-mode': 'nofilter' };

const onPull = (files: Readonly<Record<string, string>>, step: Step, state?: State, faults?: readonly Fault[]) =>
  runWithGitHub(workspaceWith(files), step, { ...(state && { state }), ...(faults && { faults }) });

describe('a check run', () => {
  it('has each finding at its line at the head, and takes the place of annotations', async () => {
    const seen = await onPull(everySeverity, { with: checkRun });
    const [run] = seen.github.state.checkRuns;
    expect(run).toMatchObject({ name: 'extmap-lint', head_sha: HEAD, status: 'completed', conclusion: 'failure' });
    expect(run?.annotations.map(({ path, start_line, annotation_level }) => `${annotation_level} ${path}:${start_line}`)).toEqual(
      ['failure apps/db.yaml:7', 'warning apps/queue.yaml:8', 'notice apps/nas.yaml:9'],
    );
    expect(run?.summary).toContain('**1 error, 1 warning, 1 info');
    expect(seen.annotations).toEqual([]);
    expect(seen.exitCode).toBe(1);
  });

  it('succeeds without findings', async () => {
    const { github } = await onPull({ 'db.yaml': clean }, { with: { ...checkRun, id: 'prod' } });
    expect(github.state.checkRuns).toMatchObject([{ name: 'extmap-lint (prod)', conclusion: 'success', annotations: [] }]);
  });

  it('has more findings than a step may annotate, fifty a request', async () => {
    const { github } = await onPull({ 'a.yaml': manyWrong(120) }, { with: checkRun });
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(120);
    expect(github.requests.map(({ route }) => route.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH']);
  });

  it('is written with a second between requests, as GitHub asks', async () => {
    const { github, duration } = await onPull({ 'a.yaml': manyWrong(200) }, { with: checkRun });
    expect(github.requests).toHaveLength(5);
    expect(duration).toBeGreaterThanOrEqual(4000);
  });

  it('keeps its summary within the limit, and has no more annotations than wanted', async () => {
    const { github, summary } = await onPull({ 'a.yaml': manyWrong(400) }, { with: { ...checkRun, 'max-annotations': '10' } });
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(10);
    expect(github.state.checkRuns[0]?.summary.length).toBeLessThanOrEqual(65_535);
    expect(github.state.checkRuns[0]?.summary).toMatch(/\d+ more\n$/);
    expect(summary?.match(/\| error \| `external-name-ip` \| \[/g)).toHaveLength(400);
  });

  it.each([403, 404, 422])('that is refused with %i gives way to annotations, with one warning', async (status) => {
    const seen = await onPull(everySeverity, { with: checkRun }, repositoryWith(), [
      { route: 'POST', answer: { ...forbidden, status } },
    ]);
    expect(placesIn(seen)).toHaveLength(3);
    expect(seen.troubles).toEqual([expect.stringMatching(new RegExp(`^the check run could not be written .*: ${status}: `))]);
    expect(seen.summary).toContain('the check run could not be written');
    expect(seen.github.requests).toHaveLength(1);
    expect(seen.exitCode).toBe(1);
  });

  it('that breaks off is completed all the same', async () => {
    const faults: Fault[] = [{ route: 'PATCH', after: 1, times: 1, answer: { status: 500, message: 'Server Error' } }];
    const seen = await onPull({ 'a.yaml': manyWrong(120) }, { with: checkRun }, repositoryWith(), faults);
    expect(seen.github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(seen.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(seen.troubles).toHaveLength(1);
  });

  it('is tried again when GitHub says when', async () => {
    const faults: Fault[] = [
      { route: 'POST', times: 1, answer: { status: 429, message: 'Too many requests', headers: { 'retry-after': '40' } } },
      {
        route: 'PATCH',
        times: 1,
        answer: { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '20' } },
      },
    ];
    const seen = await onPull({ 'db.yaml': wrong }, { with: checkRun }, repositoryWith(), faults);
    expect(seen.github.state.checkRuns).toMatchObject([{ status: 'completed' }]);
    expect(seen.troubles).toEqual([]);
    expect(seen.duration).toBeGreaterThanOrEqual(60_000);
  });

  it('is given up when GitHub would be long in coming', async () => {
    const answer = { status: 429, message: 'Too many requests', headers: { 'retry-after': '3600' } };
    const seen = await onPull({ 'db.yaml': wrong }, { with: checkRun }, repositoryWith(), [{ route: 'POST', answer }]);
    expect(placesIn(seen)).toEqual(['error db.yaml:7']);
    expect(seen.duration).toBeLessThan(60_000);
  });
});
