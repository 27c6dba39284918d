import { onTestFinished } from 'vitest';
import { pullRequestEvent } from '../events.ts';
import { runAction, type Seen, type Step } from '../runner.ts';
import { type Fake, type Fault, fakeGitHub } from './fake.ts';
import { repositoryWith } from './pull-request.ts';
import type { State } from './state.ts';

/** What is seen of a step that GitHub was there for. */
export interface Answered extends Seen {
  readonly github: Fake;
  /** The lines of the one warning that the step has about itself. */
  readonly troubles: readonly string[];
}

export interface Scene {
  readonly state?: State;
  readonly faults?: readonly Fault[];
}

/** A step for pull request 7, unless it says otherwise. The test fails where GitHub would not understand a request. */
export async function runWithGitHub(
  workspace: string,
  step: Step,
  { state = repositoryWith(), faults }: Scene = {},
): Promise<Answered> {
  const github = await fakeGitHub(state, faults);
  onTestFinished(github.close);
  const seen = await runAction(workspace, { event: pullRequestEvent(), api: github.url, ...step });
  const warnings = seen.annotations.filter(({ level, title }) => level === 'warning' && title === 'extmap-lint');
  if (warnings.length > 1) throw new Error('the step has more than one warning about itself');
  return { ...seen, github, troubles: warnings.flatMap(({ message }) => message.split('\n')) };
}

/** `level file:line` of each annotation that stands at a place. */
export const placesIn = ({ annotations }: Seen): readonly string[] =>
  annotations.filter(({ file }) => file !== undefined).map(({ level, file, line }) => `${level} ${file}:${line}`);
