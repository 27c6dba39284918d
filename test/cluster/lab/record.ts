import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readArguments, usage } from './arguments.ts';
import { build } from './build.ts';
import { makeNetwork, removeNetwork } from './network.ts';
import { onMachine } from './processes.ts';

/**
 * `npm run record`: builds the parts, makes the network, and has `session.ts` do the rest on node A.
 * README.md says what is needed.
 */
const { kubernetes, paths } = readArguments(process.argv.slice(2));
if (paths.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  build(kubernetes);
  makeNetwork();
  process.exitCode = await session();
  removeNetwork();
}

/** The exit code. An interrupt reaches the session as well; what it leaves behind is removed here. */
function session(): Promise<number> {
  process.on('SIGINT', () => {});
  const program = fileURLToPath(new URL('session.ts', import.meta.url));
  const command = [process.execPath, ...process.execArgv, program, ...process.argv.slice(2)];
  const child = spawn('ip', onMachine('nodeA', command), { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
