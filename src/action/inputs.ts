import { isAbsolute, join } from 'node:path';
import { getInput } from '@actions/core';
import { didYouMean, UsageError } from '../cli/usage.ts';
import type { Limits } from '../cli/verdict.ts';

export interface Inputs extends Limits {
  /** Relative to the workspace, as the places in annotations must be. */
  readonly paths: readonly string[];
  readonly hasSummary: boolean;
  readonly hasAnnotations: boolean;
}

const severities = { error: 'error', warning: 'warning', info: 'info', notice: 'info', never: 'never' } as const;
const truths = { true: true, false: false } as const;
const channels = { auto: true, off: false } as const;

/** @throws {UsageError} */
export function readInputs(): Inputs {
  return {
    paths: readPaths(wordOf('working-directory', '.')),
    failOn: choose('fail-on', severityWord(wordOf('fail-on', 'error')), severities),
    maxWarnings: readCount('max-warnings'),
    hasSummary: choose('summary', wordOf('summary', 'true').toLowerCase(), truths),
    hasAnnotations: choose('annotations', wordOf('annotations', 'auto'), channels),
  };
}

function readPaths(workingDirectory: string): readonly string[] {
  const lines = getInput('paths').split(/[\r\n]+/);
  const paths = lines.map((line) => line.trim()).filter((line) => line !== '');
  // The runner fills in the default, so this is an expression that came out empty, and that must not mean the whole tree.
  if (paths.length === 0) throw new UsageError('the input paths is empty: leave it out, or write ".", for the whole tree');
  return paths.map((path) => (isAbsolute(path) ? path : join(workingDirectory, path)));
}

/** An empty value stands for the default, so that a workflow can pass its own inputs on. */
function wordOf(name: string, standard: string): string {
  return getInput(name) || standard;
}

/** As on the command line. */
function severityWord(word: string): string {
  return word === 'warn' ? 'warning' : word;
}

function choose<T>(name: string, word: string, values: Readonly<Record<string, T>>): T {
  const value = Object.hasOwn(values, word) ? values[word] : undefined;
  if (value !== undefined) return value;
  const known = Object.keys(values);
  throw new UsageError(`the input ${name} takes ${known.join(', ')}, not "${word}"${didYouMean(word, known)}`);
}

function readCount(name: string): number | undefined {
  const text = getInput(name);
  if (text === '') return undefined;
  if (!/^\d+$/.test(text)) throw new UsageError(`the input ${name} takes a number, not "${text}"`);
  return Number(text);
}
