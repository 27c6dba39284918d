import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Arguments, readArguments, usage } from './arguments.ts';
import { readCase } from './case.ts';
import { build, parts, partsOfApi } from './cluster/build.ts';
import { makeNetwork, removeNetwork } from './cluster/network.ts';
import { onMachine } from './cluster/processes.ts';

/**
 * `npm run record`: builds the parts, makes the network, and has a session do the rest on node A.
 * README.md says what is needed.
 */
try {
  process.exitCode = await record(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function record({ kubernetes, random, paths }: Arguments): Promise<number> {
  if ((paths.length === 0) === (random === 0)) throw new Error(usage);
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('network namespaces need Linux and root');
  // What is wrong with a case is better said before the parts are built.
  for (const path of paths) readCase(path);
  build(kubernetes, random > 0 ? partsOfApi : parts);
  makeNetwork();
  try {
    return await session(random > 0 ? 'random/session.ts' : 'session.ts');
  } finally {
    removeNetwork();
  }
}

/** The exit code. An interrupt reaches the session as well, so it is enough to wait. */
function session(name: string): Promise<number> {
  process.on('SIGINT', () => {});
  const program = fileURLToPath(new URL(name, import.meta.url));
  const command = [process.execPath, ...process.execArgv, program, ...process.argv.slice(2)];
  const child = spawn('ip', onMachine('nodeA', command), { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
