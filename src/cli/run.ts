import process from 'node:process';
import { readStdin } from '../files/stdin.ts';
import { ExtmapLint, UnknownRuleError } from '../library/linter.ts';
import type { LintResult } from '../lint/finding.ts';
import type { Exit } from '../report/format.ts';
import { formats } from '../report/formats.ts';
import { pretty } from '../report/pretty.ts';
import type { LintArguments } from './arguments.ts';
import { isColored } from './color.ts';
import type { Output } from './output.ts';
import { problems } from './problems.ts';
import { toolFor } from './tool.ts';
import { didYouMean, UsageError } from './usage.ts';
import { verdictOf } from './verdict.ts';

/** @throws {UsageError} */
export async function runLint(options: LintArguments): Promise<Output> {
  const result = await lintInput(options, createLinter(options));
  const exit = verdictOf(result, options);
  const out = await report(result, options, exit);
  const untold = options.format === 'pretty' ? '' : problems(result);
  return { out, err: untold + (options.hasStats ? stats(result) : ''), code: exit.code };
}

/** What nearly every run in a terminal asks for is at hand already. */
async function report(result: LintResult, { format, color, isQuiet }: LintArguments, exit: Exit): Promise<string> {
  const options = { color: isColored(color), quiet: isQuiet, exit };
  if (format === 'pretty') return pretty(result, options);
  const [write, tool] = await Promise.all([formats[format](), toolFor(format)]);
  return write(result, { ...options, tool, category: undefined });
}

function createLinter({ rules }: LintArguments): ExtmapLint {
  try {
    return new ExtmapLint({ rules });
  } catch (error) {
    if (error instanceof UnknownRuleError) throw new UsageError(`${error.message}${didYouMean(error.rule, error.known)}`);
    throw error;
  }
}

async function lintInput({ isStdin, stdinFilename, paths }: LintArguments, linter: ExtmapLint): Promise<LintResult> {
  if (!isStdin) return linter.lintFiles(paths);
  const text = new TextDecoder().decode(await readStdin());
  return linter.lintText(text, stdinFilename === undefined ? {} : { filePath: stdinFilename });
}

function stats({ summary }: LintResult): string {
  const { files, documents, resources } = summary;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const seconds = performance.now() / 1000;
  return `extmap-lint: ${files} files, ${documents} documents parsed, ${resources} resources, ${seconds.toFixed(2)} s, at most ${megabytes.toFixed(0)} MiB\n`;
}
