import process from 'node:process';
import { readStdin } from '../files/stdin.ts';
import { mayBeTerminal } from '../files/write.ts';
import { ExtmapLint, UnknownRuleError } from '../library/linter.ts';
import type { LintResult } from '../lint/finding.ts';
import type { Exit } from '../report/format.ts';
import { formats } from '../report/formats.ts';
import { pretty } from '../report/pretty.ts';
import { safeText } from '../report/safe.ts';
import type { LintArguments } from './arguments.ts';
import type { Output } from './output.ts';
import type { Setup } from './setup.ts';
import { toolFor } from './tool.ts';
import { didYouMean, UsageError } from './usage.ts';
import { verdictOf } from './verdict.ts';

/** @throws {UsageError} */
export async function runLint(options: LintArguments): Promise<Output> {
  const result = withoutMissing(await lintInput(options, createLinter(options.setup)), options);
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

async function lintInput({ isStdin, stdinFilename, paths }: LintArguments, linter: ExtmapLint): Promise<LintResult> {
  if (!isStdin) return linter.lintFiles(paths);
  const text = new TextDecoder().decode(await readStdin());
  return linter.lintText(text, stdinFilename === undefined ? {} : { filePath: stdinFilename });
}

function isColored(color: LintArguments['color']): boolean {
  if (color !== 'auto') return color === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return TERM !== 'dumb' && mayBeTerminal(1) && process.stdout.isTTY === true;
}

/** For formats that tell findings alone, or are read by a machine. */
function problems({ skippedFiles, crashes }: LintResult): string {
  const skipped = skippedFiles.map(({ path, reason, detail }) => `${safeText(path)}: ${reason}: ${safeText(detail)}\n`);
  const crashed = crashes.map(
    ({ rule, path, resource, error }) =>
      `${rule} crashed on ${safeText(`${resource.kind} ${resource.name ?? ''} in ${path}`)}; please report this:\n${error.stack ?? error.message}\n`,
  );
  return [...skipped, ...crashed].map((line) => `extmap-lint: ${line}`).join('');
}

function stats({ summary }: LintResult): string {
  const { files, documents, resources } = summary;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const seconds = performance.now() / 1000;
  return `extmap-lint: ${files} files, ${documents} documents parsed, ${resources} resources, ${seconds.toFixed(2)} s, at most ${megabytes.toFixed(0)} MiB\n`;
}
