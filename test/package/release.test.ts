import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

const text = readFileSync(new URL('../../.github/workflows/release.yml', import.meta.url), 'utf8');
const { job }: Workflow = { job: parse(text).jobs.release };

interface Workflow {
  readonly job: {
    readonly permissions: Readonly<Record<string, string>>;
    readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly name?: string }[];
  };
}

/** Runs the step of this name as the runner does, in a folder with the given files. */
function runStep(name: string, tag: string, files: Readonly<Record<string, string>>): { notes: string; failed: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'extmap-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  const script = job.steps.find((step) => step.name === name)?.run ?? expect.fail('no such step');
  const env = { PATH: process.env.PATH ?? '', TAG: tag, RUNNER_TEMP: folder };
  try {
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env, stdio: 'ignore' });
    return { failed: false, notes: name.startsWith('Notes') ? readFileSync(join(folder, 'notes.md'), 'utf8') : '' };
  } catch {
    return { failed: true, notes: '' };
  }
}

describe('the release workflow', () => {
  it('uses actions by their hash, with the version beside it', () => {
    const used = text.split('\n').filter((line) => line.includes('uses:'));
    expect(used.length).toBe(job.steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may write the release and prove who it is, and nothing else', () => {
    expect(job.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
    expect(text).not.toContain('secrets.');
    expect(text).not.toMatch(/run:.*\$\{\{/);
  });

  it('publishes with provenance what it checked, before the release is final and the major tag moves', () => {
    const steps = job.steps.map(({ uses, run }) => uses ?? run ?? '');
    const order = [
      'npm run check',
      '--draft --verify-tag',
      'npm publish --provenance',
      '--draft=false',
      'git push --force origin',
    ];
    const at = order.map((part) => steps.findIndex((step) => step.includes(part)));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((one, other) => one - other));
  });

  it('takes the notes of its version from the changelog, and stops without any', () => {
    const files = { 'CHANGELOG.md': '# Changelog\n\n## 1.10.0\n\n* New.\n\n## 1.1.0\n\n* Old.\n' };
    const step = 'Notes of this version';
    expect(runStep(step, 'v1.10.0', files)).toEqual({ failed: false, notes: '\n* New.\n\n' });
    expect(runStep(step, 'v1.1.0', files)).toEqual({ failed: false, notes: '\n* Old.\n' });
    expect(runStep(step, 'v1.2.0', files).failed).toBe(true);
  });

  it('stops where the tag is not the version', () => {
    const step = 'The tag is the version of the package';
    const files = { 'package.json': '{ "version": "1.2.3" }' };
    expect([runStep(step, 'v1.2.3', files).failed, runStep(step, 'v1.2.4', files).failed]).toEqual([false, true]);
  });
});
