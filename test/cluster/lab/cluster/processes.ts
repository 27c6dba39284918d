import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './build.ts';
import { type Machine, machines } from './network.ts';

/** Of this run: configuration, certificates, etcd's data and logs. Made anew by each run. */
export const runFolder = join(folder, 'run');

export const logOf = (name: string): string => join(runFolder, 'log', `${name}.log`);

/** Starts a program on a machine. It does not keep the lab from ending: `removeNetwork` ends what runs on the machines. */
export function start(machine: Machine, name: string, command: readonly string[]): ChildProcess {
  mkdirSync(join(runFolder, 'log'), { recursive: true });
  const log = openSync(logOf(name), 'a');
  const child = spawn('ip', onMachine(machine, command), { stdio: ['ignore', log, log] });
  child.unref();
  return child;
}

/** The arguments of `ip` that run a command on a machine. */
export const onMachine = (machine: Machine, command: readonly string[]): string[] => [
  'netns',
  'exec',
  machines[machine],
  ...command,
];

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.ref();
  child.kill();
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(impatience);
}

/** Whether `check` came true in time; it is asked again and again. */
export async function until(check: () => Promise<boolean>, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await check()) return true;
    await pause(0.2);
  }
  return false;
}

export const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
