import { resolve } from 'node:path';
import { env } from 'node:process';
import { readAgain } from '../files/read-again.ts';
import { ExtmapLint } from '../library/linter.ts';
import type { Finding, LintResult } from '../lint/finding.ts';
import { plural } from '../report/counts.ts';
import { compare } from './compare.ts';
import { resultFromReport } from './earlier-report.ts';
import type { Event, WorkflowRun } from './event.ts';
import { type FilterMode, filtered, possibleMode } from './filter.ts';
import type { Inputs } from './inputs.ts';
import type { Reported } from './step.ts';

/** Lints the tree, or takes what an earlier workflow found, and chooses what is reported. @throws {UsageError} */
export async function reportedFindings(inputs: Inputs, event: Event, workspace: string): Promise<Reported> {
  if (inputs.fromReport !== undefined) return earlierFindings(inputs, inputs.fromReport, event, workspace);
  const linter = new ExtmapLint({ cwd: workspace });
  const result = await linter.lintFiles(inputs.paths);
  const wanted = wantedMode(inputs, event);
  const comparison = await compare(wanted, inputs, event);
  const mode = possibleMode(wanted, comparison);
  const findings = filtered(result, mode, comparison);
  const hidden = result.findings.length - findings.length;
  return {
    result: withFindings(result, findings),
    mode,
    hidden,
    newCount: comparison.newFindings?.size,
    linted: env.GITHUB_SHA,
    target: targetOf(event),
    lineAtTarget: (_, line) => line,
    notes: hidden === 0 ? [] : [`${plural(hidden, 'finding')} not reported: filter-mode is ${mode}`],
    troubles: [...(event.kind === 'unknown' ? [`${event.reason}: all findings are reported`] : []), ...comparison.troubles],
  };
}

/** An old tree must be adoptable: a pull request answers for what it brings. */
function wantedMode({ filterMode }: Inputs, event: Event): FilterMode {
  if (filterMode !== 'auto') return filterMode;
  return event.kind === 'pull request' || event.kind === 'merge group' ? 'new' : 'nofilter';
}

function targetOf(event: Event): Reported['target'] {
  if (event.kind === 'pull request') return { commit: event.head, pull: event.number };
  return env.GITHUB_SHA ? { commit: env.GITHUB_SHA, pull: undefined } : undefined;
}

/** The counts that the verdict looks at are those of what is reported. */
function withFindings(result: LintResult, findings: readonly Finding[]): LintResult {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return { ...result, findings, summary: { ...result.summary, ...counts } };
}

async function earlierFindings(inputs: Inputs, path: string, event: Event, workspace: string): Promise<Reported> {
  const result = resultFromReport(path, readAgain(resolve(workspace, path), workspace));
  const found = event.kind === 'workflow run' ? await pullOfRun(inputs, event) : undefined;
  const commit = event.kind === 'workflow run' ? event.commit : env.GITHUB_SHA;
  return {
    ...{ result, mode: 'nofilter', hidden: 0, newCount: undefined, linted: commit, lineAtTarget: (_, line) => line, notes: [] },
    target: found?.pull === undefined || commit === undefined ? undefined : { commit, pull: found.pull },
    troubles: found?.trouble === undefined ? [] : [found.trouble],
  };
}

/** Asked of GitHub and not of the report: whoever wrote that could name any pull request. */
async function pullOfRun(inputs: Inputs, run: WorkflowRun): Promise<{ pull?: number; trouble?: string }> {
  const [{ pullOfHead }, { connect, reasonOf }] = await Promise.all([import('./api/pulls.ts'), import('./api/client.ts')]);
  try {
    const pull = await pullOfHead(connect(inputs.token, env.GITHUB_REPOSITORY ?? ''), run);
    return pull === undefined ? { trouble: `nothing is posted: no open pull request has ${run.commit} as its head` } : { pull };
  } catch (error) {
    return { trouble: `nothing is posted: the pull request of ${run.commit} could not be found: ${reasonOf(error)}` };
  }
}
