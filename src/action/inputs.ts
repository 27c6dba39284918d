import { isAbsolute, join } from 'node:path';
import { getInput } from '@actions/core';
import { type FileReport, formatNames } from '../cli/reports.ts';
import { choose, failingSeverities, readCount, severityWord, UsageError } from '../cli/usage.ts';
import type { Limits } from '../report/verdict.ts';
import { type FilterMode, filterModes } from './filter.ts';

export interface Inputs extends Limits {
  /** Relative to the workspace. */
  readonly paths: readonly string[];
  /** Relative to the workspace; undefined for the nearest one. */
  readonly config: string | undefined;
  readonly filterMode: FilterMode | 'auto';
  readonly annotations: 'workflow' | 'check-run' | 'off';
  /** Undefined for as many as the channel has room for. */
  readonly maxAnnotations: number | undefined;
  readonly hasSummary: boolean;
  readonly comment: 'off' | 'on-findings' | 'always';
  readonly hasReviewComments: boolean;
  /** Relative to the workspace. */
  readonly reports: readonly FileReport[];
  /** A report in JSON by an earlier run, to be posted instead of linting. */
  readonly fromReport: string | undefined;
  /** Keeps what several runs post on one pull request apart. */
  readonly id: string;
  readonly token: string;
}

/** @throws {UsageError} */
export function readInputs(): Inputs {
  const maxAnnotations = getInput('max-annotations');
  const maxWarnings = getInput('max-warnings');
  const annotations = choice('annotations', ['auto', 'workflow', 'check-run', 'off']);
  return {
    paths: readPaths(wordOf('working-directory', '.')),
    failOn: choose('the input fail-on', severityWord(wordOf('fail-on', 'error')), failingSeverities),
    maxWarnings: maxWarnings === '' ? undefined : readCount('the input max-warnings', maxWarnings),
    config: getInput('config') || undefined,
    filterMode: choice('filter-mode', ['auto', ...filterModes]),
    annotations: annotations === 'auto' ? 'workflow' : annotations,
    maxAnnotations: maxAnnotations === '' ? undefined : readCount('the input max-annotations', maxAnnotations),
    hasSummary: choice('summary', ['true', 'false']) === 'true',
    comment: choice('comment', ['off', 'on-findings', 'always']),
    hasReviewComments: choice('review-comments', ['off', 'all']) === 'all',
    reports: [...sarifFile(), ...linesOf('report').map(readReport)],
    fromReport: getInput('from-report') || undefined,
    id: readId(wordOf('id', 'default')),
    token: getInput('token'),
  };
}

function readPaths(workingDirectory: string): readonly string[] {
  const paths = linesOf('paths');
  // The runner fills in the default, so this is an expression that came out empty, and that must not mean the whole tree.
  if (paths.length === 0) throw new UsageError('the input paths is empty: leave it out, or write ".", for the whole tree');
  return paths.map((path) => (isAbsolute(path) ? path : join(workingDirectory, path)));
}

function sarifFile(): readonly FileReport[] {
  const path = getInput('sarif-file');
  return path === '' ? [] : [{ format: 'sarif', path }];
}

function readReport(line: string): FileReport {
  const [, name = line, path = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
  if (path === '') throw new UsageError(`the input report takes lines such as "json=extmap-lint.json", not "${line}"`);
  return { format: choose('the input report', name.trim(), formatNames), path: path.trim() };
}

/** It becomes part of a comment in HTML. */
function readId(word: string): string {
  if (!/^[\w.-]+$/.test(word)) throw new UsageError(`the input id takes letters, digits, ".", "_" and "-", not "${word}"`);
  return word;
}

function choice<const T extends string>(name: string, known: readonly [T, ...T[]]): T {
  return choose(`the input ${name}`, wordOf(name, known[0]).toLowerCase(), known);
}

function linesOf(name: string): readonly string[] {
  const lines = getInput(name).split(/[\r\n]+/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** An empty value stands for the default, so that a workflow can pass its own inputs on. */
function wordOf(name: string, standard: string): string {
  return getInput(name) || standard;
}
