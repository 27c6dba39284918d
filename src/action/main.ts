import process from 'node:process';
import { setOutput } from '@actions/core';
import { UsageError } from '../cli/usage.ts';
import { ConfigError } from '../library/config-error.ts';
import { complain, print } from './log.ts';
import { type Outputs, runStep } from './step.ts';
import { messageOf } from './thrown.ts';

interface Ended {
  readonly code: number;
  /** None where nothing could be linted. */
  readonly outputs: Outputs;
}

function refusal(error: unknown): Ended {
  if (error instanceof UsageError || error instanceof ConfigError) {
    complain(error instanceof ConfigError ? error.lines : [error.message]);
  } else {
    if (error instanceof Error && error.stack !== undefined) print(error.stack);
    complain([`this is a bug in extmap-lint, please report it: ${messageOf(error)}`]);
  }
  return { code: 2, outputs: {} };
}

function setOutputs({ code, outputs }: Ended): void {
  setOutput('outcome', code === 0 ? 'success' : 'failure');
  setOutput('exit-code', code);
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) setOutput(name, value);
}

/** The exit code is set and not forced: output that waits in a pipe would be lost. */
runStep()
  .catch(refusal)
  .then((ended) => {
    process.exitCode = ended.code;
    setOutputs(ended);
  })
  .catch((error: unknown) => {
    process.exitCode = 2;
    complain([`the outputs could not be set: ${messageOf(error)}`]);
  });
