import { isAbsolute, join } from 'node:path';
import { getInput } from '@actions/core';
import { choose, failingSeverities, readCount, severityWord, UsageError } from '../cli/usage.ts';
import type { Limits } from '../report/verdict.ts';

export interface Inputs extends Limits {
  /** Relative to the workspace, as the places in annotations must be. */
  readonly paths: readonly string[];
  readonly hasSummary: boolean;
  readonly hasAnnotations: boolean;
}

/** @throws {UsageError} */
export function readInputs(): Inputs {
  const maxWarnings = getInput('max-warnings');
  return {
    paths: readPaths(wordOf('working-directory', '.')),
    failOn: choose('the input fail-on', severityWord(wordOf('fail-on', 'error')), failingSeverities),
    maxWarnings: maxWarnings === '' ? undefined : readCount('the input max-warnings', maxWarnings),
    hasSummary: choose('the input summary', wordOf('summary', 'true').toLowerCase(), ['true', 'false']) === 'true',
    hasAnnotations: choose('the input annotations', wordOf('annotations', 'auto'), ['auto', 'off']) === 'auto',
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
