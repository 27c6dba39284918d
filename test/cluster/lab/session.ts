import { dirname, join } from 'node:path';
import { readArguments } from './arguments.ts';
import { type Case, readCase } from './case.ts';
import { runFolder } from './cluster/processes.ts';
import { doesFollow } from './cluster/sentinel.ts';
import { type Lab, startLab } from './cluster/start.ts';
import { differences } from './recording/differences.ts';
import type { Recording } from './recording/shape.ts';
import { readRecordings, writeRecordings } from './recording/store.ts';
import { recordRestart } from './restart.ts';
import { record } from './run.ts';
import { sideBySide } from './schedule.ts';

/** What runs on node A, where the API server is: starts the cluster, records the cases, keeps what happened. */
const { kubernetes, families, isCheck, paths } = readArguments(process.argv.slice(2));
const cases = paths.map(readCase);
const keep = isCheck ? check : write;
const lab = await startLab({ kubernetes, families, ports: portsOf(cases) });
await proveAlive('at the start');
await recordAll(lab);
for (const client of Object.values(lab.clients)) client.close();

function portsOf(all: readonly Case[]): readonly number[] {
  const usual = [1, 22, 53, 80, 81, 123, 389, 443, 636, 1433, 3306, 5432, 6379, 8080, 8443, 9000, 9092, 27017];
  const upstreamDns = 5353;
  return [...new Set([...usual, ...all.flatMap(({ ports }) => ports)])].filter((port) => port !== upstreamDns);
}

/** What a case is called says how it is recorded: see README.md. */
async function recordAll(running: Lab): Promise<void> {
  const sweeps = cases.filter(({ name }) => name.startsWith('sweep-'));
  const unmirrored = cases.filter(({ name }) => name.startsWith('nomirror-'));
  const plain = cases.filter((it) => !sweeps.includes(it) && !unmirrored.includes(it));
  for (const it of plain.filter(({ options }) => options.exclusive)) {
    keep(it, await record(running, it));
    await proveAlive(`after ${it.name}`);
  }
  await recordPlain(plain.filter(({ options }) => !options.exclusive));
  if (sweeps.length > 0) for (const [it, recording] of await recordRestart(running, sweeps)) keep(it, recording);
  if (unmirrored.length > 0) await running.restartControllers('withoutMirroring');
  await recordPlain(unmirrored);
}

function recordPlain(some: readonly Case[]): Promise<void> {
  return sideBySide(some, { claimsOf: ({ claims }) => claims, width: 8 }, async (it) => keep(it, await record(lab, it)));
}

async function proveAlive(when: string): Promise<void> {
  if (!(await doesFollow(lab))) throw new Error(`DNS or kube-proxy does not follow ${when}: see ${runFolder}/log`);
}

/** Beside the folder that the case stands in. */
function recordingsFile({ path }: Case): string {
  const minor = kubernetes.split('.').slice(0, 2).join('.');
  return join(dirname(dirname(path)), `v${minor}${families === 'single' ? '-single-stack' : ''}.json`);
}

function write(it: Case, recording: Recording): void {
  writeRecordings(recordingsFile(it), new Map([[it.name, recording]]));
  console.log(`${it.name}: ${recording.verdict}`);
}

function check(it: Case, recording: Recording): void {
  const recorded = readRecordings(recordingsFile(it)).get(it.name);
  const different = recorded === undefined ? ['not recorded yet'] : differences(recorded, recording);
  const lines = different.map((line) => `\n  ${line}`);
  console.log(lines.length === 0 ? `same ${it.name}` : `DIFFERENT ${it.name}${lines.join('')}`);
  if (lines.length > 0) process.exitCode = 1;
}
