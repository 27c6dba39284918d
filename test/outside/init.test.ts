import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli } from '../cli/cli.ts';

/** Runs a command at a terminal of its own and types each line when a question stands there. */
const terminal = `
import os, pty, sys
folder, typed = sys.argv[1], [line.encode() for line in sys.argv[2:5]]
process, terminal = pty.fork()
if process == 0:
    os.chdir(folder)
    os.execv(sys.argv[5], [sys.argv[5], sys.argv[6], 'init'])
seen = b''
while True:
    try:
        part = os.read(terminal, 1000)
    except OSError:
        break
    if not part:
        break
    seen += part
    if part.rstrip(b'\\x1b[0123456789G').endswith(b'[Y/n] ') and typed:
        os.write(terminal, typed.pop(0))
_, status = os.waitpid(process, 0)
print(seen.decode(), 'code', os.waitstatus_to_exitcode(status))
`;

function initAtTerminal(typed: readonly [string, string, string]): { readonly out: string; readonly written: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'extmap-init-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const words = ['-c', terminal, folder, ...typed, process.execPath, cli];
  const out = execFileSync('python3', words, { encoding: 'utf8', timeout: 60_000 });
  return { out, written: readdirSync(folder).sort() };
}

describe('extmap-lint init at a terminal', () => {
  it('asks for each file, and takes an empty answer for yes', () => {
    const { out, written } = initAtTerminal(['n\r', '\r', 'y\r']);
    expect(written).toEqual(['.github', '.pre-commit-config.yaml']);
    expect(out).toContain('left out .extmap-lint.yaml');
    expect(out).toContain('code 0');
  });

  it('writes nothing where it is interrupted', () => {
    const { out, written } = initAtTerminal(['y\r', 'y\r', '\u0003']);
    expect(written).toEqual([]);
    expect(out).toContain('nothing was written');
    expect(out).toContain('code 130');
  });
});
