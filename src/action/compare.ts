import type { GivenFiles } from '../library/changed.ts';
import { bringCommit, type FileDiff, filesChanged, isCommitHere, linesShown } from '../library/history.ts';
import { type ExtmapLint, GitError } from '../library/index.ts';
import type { LintResult } from '../lint/finding.ts';
import { withFindings } from '../lint/known.ts';
import { plural, shortId } from '../report/counts.ts';
import type { ChangedFiles } from './api/changed-files.ts';
import { type AskApi, baseOf, type Failure, isFailure } from './base.ts';
import type { Checkout } from './checkout.ts';
import type { Event } from './event.ts';
import { type Changes, type FilterMode, findingsIn, wholeFilesOf } from './filter.ts';

export interface Compared {
  /** What is reported. */
  readonly result: LintResult;
  readonly mode: FilterMode;
  /** How many findings `mode` leaves out. */
  readonly hidden: number;
  /** What differs from the base; undefined where that is not known. */
  readonly changes: Changes | undefined;
  readonly notes: readonly string[];
  readonly troubles: readonly string[];
}

export interface Question {
  readonly linter: ExtmapLint;
  readonly checkout: Checkout;
  readonly event: Event;
  readonly mode: FilterMode;
  readonly askApi: AskApi;
}

type Changed = Exclude<FilterMode, 'new' | 'nofilter'>;

/** Lints a tree, and leaves out what `mode` does; where that cannot be told, less is left out, and the troubles say so. */
export async function lintCompared(question: Question): Promise<Compared> {
  const { checkout, event, mode, askApi } = question;
  if (mode === 'nofilter') return everything(question, []);
  const base = await baseOf(event, checkout, askApi);
  if (base.commit === undefined) return everything(question, [`${base.reason}: all findings are reported`]);
  if (mode !== 'new') return lintChanged(question, mode, base.commit, []);
  const fromGit = await lintNew(question, base.commit);
  if (!isFailure(fromGit)) return fromGit;
  const fromApi = await lintNewByApi(question, base.commit);
  if (!isFailure(fromApi)) return fromApi;
  const reasons = `git: ${fromGit.failure}; API: ${fromApi.failure}`;
  return lintChanged(question, 'file', base.commit, [
    `the base ${shortId(base.commit)} could not be read, so what is in changed files counts as new (${reasons})`,
  ]);
}

async function everything({ linter, checkout }: Question, troubles: readonly string[]): Promise<Compared> {
  const result = await linter.lintFiles(checkout.paths);
  return { result, mode: 'nofilter', hidden: 0, changes: undefined, notes: [], troubles };
}

async function lintNew({ linter, checkout }: Question, base: string): Promise<Compared | Failure> {
  const failure = await bring(checkout, base);
  if (failure !== undefined) return { failure };
  try {
    const [result, diff] = await Promise.all([
      linter.lintFiles(checkout.paths, { changedSince: base }),
      filesChanged({ cwd: checkout.root, from: base, context: 0 }),
    ]);
    return newOnly(result, base, diff instanceof GitError ? new Map() : changesOf(diff));
  } catch (error) {
    if (error instanceof GitError) return { failure: error.message };
    throw error;
  }
}

async function lintNewByApi({ linter, checkout, event, askApi }: Question, base: string): Promise<Compared | Failure> {
  const { filesAt } = await import('./api/base-files.ts');
  const { changedFilesOf } = await import('./api/changed-files.ts');
  const read = await askApi(async (api): Promise<{ readonly before: GivenFiles; readonly changes: Changes }> => {
    const changed = await changedFilesOf(api, event, base, checkout.git?.commit);
    return { before: await filesAt(api, base, changed), changes: changesIn(changed, 'added') };
  });
  if (isFailure(read)) return read;
  return newOnly(await linter.lintFiles(checkout.paths, { changedSince: read.before }), base, read.changes);
}

function newOnly(result: LintResult, base: string, changes: Changes): Compared {
  const older = result.comparison?.older ?? [];
  const comparison = { since: shortId(base), commit: base, older };
  return {
    result: { ...result, comparison },
    mode: 'new',
    hidden: older.length,
    changes,
    notes: [],
    troubles: [],
  };
}

async function lintChanged(question: Question, mode: Changed, base: string, troubles: readonly string[]): Promise<Compared> {
  const changes = await changesSince(question, mode, base);
  if (isFailure(changes)) {
    return everything(question, [...troubles, `what was changed is not known: all findings are reported (${changes.failure})`]);
  }
  const whole = await question.linter.lintFiles(question.checkout.paths);
  const counting = mode === 'file' ? wholeFilesOf(changes) : changes;
  const result = withFindings(whole, findingsIn(counting, whole.findings));
  const hidden = whole.findings.length - result.findings.length;
  const note = `${plural(hidden, 'finding')} not reported: filter-mode is ${mode}`;
  return { result, mode, hidden, changes, notes: hidden === 0 ? [] : [note], troubles };
}

async function changesSince({ checkout, event, askApi }: Question, mode: Changed, base: string): Promise<Changes | Failure> {
  const failure = await bring(checkout, base);
  if (failure === undefined) {
    const context = mode === 'diff-context' ? 3 : 0;
    const diff = await filesChanged({ cwd: checkout.root, from: base, context });
    if (!(diff instanceof GitError)) return changesOf(diff);
  }
  const { changedFilesOf } = await import('./api/changed-files.ts');
  const listed = await askApi((api) => changedFilesOf(api, event, base, checkout.git?.commit));
  if (isFailure(listed)) return { failure: `git: ${failure ?? 'no diff'}; API: ${listed.failure}` };
  return listed.isComplete ? changesIn(listed, mode) : { failure: 'GitHub does not list all changed files' };
}

const changesOf = (diff: readonly FileDiff[]): Changes =>
  new Map(diff.map((file) => [file.path ?? '', linesShown(file)] as const));

function changesIn({ files }: ChangedFiles, mode: Changed): Changes {
  const linesIn = ({ hunks }: ChangedFiles['files'][number]) => {
    if (hunks === undefined) return 'every line';
    if (mode === 'diff-context') return hunks.map(({ start, lines }) => ({ start, count: lines.length }));
    return hunks.flatMap(({ added }) => [...added].map((start) => ({ start, count: 1 })));
  };
  return new Map(files.map((file) => [file.path, linesIn(file)] as const));
}

/** Makes sure that a commit is in the clone; else the reason why it is not. */
export async function bring({ git, root }: Checkout, commit: string): Promise<string | undefined> {
  if (git === undefined) return 'the files are in no clone of this repository';
  if (await isCommitHere(root, commit)) return undefined;
  const brought = await bringCommit(root, commit);
  return brought.state === 'failed' ? brought.message : undefined;
}
