/** Records what the real kustomize says about each case: `tsx test/kustomize/record.ts <kustomize>` writes recorded.json. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { type Recorded, readCases } from './cases.ts';
import { printed } from './plain.ts';
import { kustomize } from './run.ts';

const [, , binary] = argv;
if (!binary) throw new Error('usage: record.ts <kustomize>');

const recorded: Record<string, Recorded> = {};
for (const { name, files, folder } of readCases()) {
  const top = mkdtempSync(join(tmpdir(), 'kustomize-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  const answer = kustomize(binary, join(top, folder));
  const lines = 'error' in answer ? answer.error.trim().split('\n') : [];
  const error = lines.filter((line) => !line.startsWith('# Warning')).join(' ');
  recorded[name] =
    'output' in answer ? { resources: printed(answer.output) } : { error: error.replaceAll(top, '').slice(0, 400) };
  rmSync(top, { recursive: true });
}
const lines = Object.entries(recorded).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
writeFileSync(new URL('recorded.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
