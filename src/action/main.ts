import process, { env } from 'node:process';
import { setOutput, summary, warning } from '@actions/core';
import { UsageError } from '../cli/usage.ts';
import { verdictOf } from '../cli/verdict.ts';
import { ConfigError } from '../library/configure.ts';
import { ExtmapLint } from '../library/linter.ts';
import type { LintResult } from '../lint/finding.ts';
import { markdownSummary } from '../report/summary.ts';
import { readInputs } from './inputs.ts';
import { linkOf } from './links.ts';
import { complain, print, tell } from './log.ts';

interface Ended {
  readonly code: number;
  /** Undefined where nothing could be linted. */
  readonly result: LintResult | undefined;
}

async function run(): Promise<Ended> {
  const inputs = readInputs();
  const linter = new ExtmapLint({ cwd: env.GITHUB_WORKSPACE || process.cwd() });
  const result = await linter.lintFiles(inputs.paths);
  const exit = verdictOf(result, inputs);
  tell(result, exit, inputs.hasAnnotations);
  if (inputs.hasSummary) await summarize(result);
  return { code: exit.code, result };
}

/** A summary that cannot be written takes nothing from the verdict. */
async function summarize(result: LintResult): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return;
  try {
    await summary.addRaw(markdownSummary(result, { link: linkOf })).write();
  } catch (error) {
    warning(`the job summary could not be written: ${messageOf(error)}`, { title: 'extmap-lint' });
  }
}

function refusal(error: unknown): Ended {
  if (error instanceof UsageError || error instanceof ConfigError) {
    complain(error instanceof ConfigError ? error.lines : [error.message]);
  } else {
    if (error instanceof Error && error.stack !== undefined) print(error.stack);
    complain([`this is a bug in extmap-lint, please report it: ${messageOf(error)}`]);
  }
  return { code: 2, result: undefined };
}

/** Numbers and words of our own alone: a workflow may put an output into a script. */
function setOutputs({ code, result }: Ended): void {
  setOutput('outcome', code === 0 ? 'success' : 'failure');
  setOutput('exit-code', code);
  if (result === undefined) return;
  setOutput('findings', result.findings.length);
  setOutput('errors', result.summary.errors);
  setOutput('warnings', result.summary.warnings);
  setOutput('infos', result.summary.infos);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The exit code is set and not forced: output that waits in a pipe would be lost. */
run()
  .catch(refusal)
  .then((ended) => {
    process.exitCode = ended.code;
    setOutputs(ended);
  })
  .catch((error: unknown) => {
    process.exitCode = 2;
    complain([`the outputs could not be set: ${messageOf(error)}`]);
  });
