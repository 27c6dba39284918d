import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Case, Recorded } from './cases.ts';
import { printed } from './plain.ts';
import type { Answer } from './run.ts';

/** Writes down what the real thing says about each case, of which it gets a folder with the files. */
export function record(cases: readonly Case[], ask: (top: string, each: Case) => Answer, into: URL): void {
  const recorded = cases.map((each) => {
    const top = mkdtempSync(join(tmpdir(), 'kustomize-'));
    for (const [path, text] of each.files) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), text);
    }
    const answer = ask(top, each);
    rmSync(top, { recursive: true });
    return `${JSON.stringify(each.name)}: ${JSON.stringify(withoutTop(answer, top))}`;
  });
  writeFileSync(into, `{\n${recorded.join(',\n')}\n}\n`);
}

function withoutTop(answer: Answer, top: string): Recorded {
  if ('output' in answer) return { resources: printed(answer.output) };
  const lines = answer.error.trim().split('\n');
  const error = lines.filter((line) => !line.startsWith('# Warning')).join(' ');
  return { error: error.replaceAll(top, '').slice(0, 400) };
}
