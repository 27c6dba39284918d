import { resourceUsage } from 'node:process';
import { readStdin } from '../files/stdin.ts';
import { ExtmapLint } from '../library/linter.ts';
import { UnknownRuleError } from '../library/settings.ts';
import { loadFormat } from '../library/tool.ts';
import type { LintResult } from '../lint/finding.ts';
import type { Exit } from '../report/format.ts';
import { pretty } from '../report/pretty.ts';
import { verdictOf } from '../report/verdict.ts';
import { didYouMean } from '../text/nearest.ts';
import type { LintArguments } from './arguments.ts';
import { isColored } from './color.ts';
import type { Output } from './output.ts';
import { problems } from './problems.ts';
import { type FileReport, isForFile, type ReportRequest } from './reports.ts';
import type { Setup } from './setup.ts';
import { UsageError } from './usage.ts';

const FILES_OF_SHORT_LINT = 200;

/** @throws {UsageError} */
export async function runLint(options: LintArguments): Promise<Output> {
  const linter = createLinter({ ...options.setup, filesOnly: options.isFilesOnly });
  const result = withoutMissing(await lintInput(options, linter), options);
  const verdict = verdictOf(result, options);
  const unwritten = await writeFiles(options, (request) => report(request, result, options, verdict));
  const exit = unwritten.length === 0 ? verdict : { code: 2, reason: unwritten.join(', ') };
  const printed = options.reports.find(({ path }) => path === undefined);
  const out = printed === undefined ? '' : await report(printed, result, options, exit);
  const untold = printed?.format === 'pretty' ? '' : problems(result);
  const failures = unwritten.map((failure) => `extmap-lint: ${failure}\n`).join('');
  const err = untold + failures + (options.hasStats ? stats(result) : '');
  return { out, err, code: exit.code, isShortLint: result.summary.files <= FILES_OF_SHORT_LINT };
}

async function writeFiles(
  { reports }: LintArguments,
  textOf: (report: FileReport) => Promise<string>,
): Promise<readonly string[]> {
  const files = reports.filter(isForFile);
  return files.length === 0 ? [] : (await import('./write-reports.ts')).writeReports(files, textOf);
}

/** What nearly every run in a terminal asks for is at hand already. */
async function report(
  { format, path }: ReportRequest,
  result: LintResult,
  { color, isQuiet }: LintArguments,
  exit: Exit,
): Promise<string> {
  const options = { color: path === undefined ? isColored(color) : color === 'always', quiet: isQuiet, exit };
  if (format === 'pretty') return pretty(result, options);
  return (await loadFormat(format))(result, { ...options, category: undefined });
}

/** @throws {UsageError} */
export function createLinter(setup: Setup): ExtmapLint {
  try {
    return new ExtmapLint(setup);
  } catch (error) {
    if (error instanceof UnknownRuleError) throw new UsageError(`${error.message}${didYouMean(error.rule, error.known)}`);
    throw error;
  }
}

/** For a hook or a script whose list of files may come out empty. */
const withoutMissing = (result: LintResult, { passOnNoFiles }: LintArguments): LintResult =>
  passOnNoFiles ? { ...result, skippedFiles: result.skippedFiles.filter(({ reason }) => reason !== 'not found') } : result;

async function lintInput(options: LintArguments, linter: ExtmapLint): Promise<LintResult> {
  const { isStdin, stdinFilename, paths, scope } = options;
  if (scope.kind !== 'all') return (await import('./lint-scope.ts')).lintScope(linter, paths, scope);
  if (!isStdin) return linter.lintFiles(paths);
  const text = new TextDecoder().decode(await readStdin());
  return linter.lintText(text, stdinFilename === undefined ? {} : { filePath: stdinFilename });
}

function stats({ summary }: LintResult): string {
  const { files, documents, resources } = summary;
  const megabytes = resourceUsage().maxRSS / 1024;
  const seconds = performance.now() / 1000;
  return `extmap-lint: ${files} files, ${documents} documents parsed, ${resources} resources, ${seconds.toFixed(2)} s, at most ${megabytes.toFixed(0)} MiB\n`;
}
