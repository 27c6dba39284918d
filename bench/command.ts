import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';

export interface Command {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
  readonly cwd: string;
}

/** Where it is missing, or is another `time`, it leaves no figure behind. */
const GNU_TIME = '/usr/bin/time';

/** Each of these changes how Node starts, NODE_EXTRA_CA_CERTS by as much as an empty program takes. */
const DISTURBING = new Set(['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_V8_COVERAGE', 'NODE_COMPILE_CACHE', 'NODE_DEBUG']);

/** Linux counts what the parent used before `exec` in `maxRSS`, but not in VmHWM. */
const NOTE_PEAK = `
import { readFileSync, writeFileSync } from 'node:fs';
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; } catch {}
  writeFileSync(process.env.PEAK_FILE, String(peak));
});`;

const NOTE_CPU = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.CPU_FILE, String((userCPUTime + systemCPUTime) / 1000));
});`;

export function run(command: Command): void {
  const { error } = spawnSync(command.program, command.words, { cwd: command.cwd, env: quietEnvironment(), stdio: 'ignore' });
  if (error !== undefined) throw error;
}

/** User and system time of a run, as Node counts it about itself. */
export function cpuMilliseconds(command: Command, scratch: string): number {
  const file = join(scratch, 'cpu');
  const hook = `--import=data:text/javascript,${encodeURIComponent(NOTE_CPU)}`;
  const environment = { ...quietEnvironment(), CPU_FILE: file };
  spawnSync(command.program, [hook, ...command.words], { cwd: command.cwd, env: environment, stdio: 'ignore' });
  return Number(readFileSync(file, 'utf8'));
}

/** Of a run of its own, which is not timed: by GNU time, or else by Node about itself. */
export function peakMemory(command: Command, scratch: string): string {
  const peakFile = join(scratch, 'peak');
  rmSync(peakFile, { force: true });
  const environment = { ...quietEnvironment(), PEAK_FILE: peakFile };
  const options = { cwd: command.cwd, env: environment, stdio: 'ignore' } as const;
  spawnSync(GNU_TIME, ['--quiet', '--format=%M', `--output=${peakFile}`, command.program, ...command.words], options);
  if (!existsSync(peakFile) && command.program === execPath) {
    const hook = `--import=data:text/javascript,${encodeURIComponent(NOTE_PEAK)}`;
    spawnSync(command.program, [hook, ...command.words], options);
  }
  const kilobytes = existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8').trim()) : Number.NaN;
  return kilobytes > 0 ? `${(kilobytes / 1024).toFixed(0)} MiB` : 'not measured';
}

function quietEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !DISTURBING.has(name)));
}
