import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Case, Recorded } from './cases.ts';
import type { Plain } from './plain.ts';
import type { Answer } from './run.ts';

interface Asked {
  /** The real thing, given a folder with the files of a case. */
  readonly ask: (top: string, each: Case) => Answer;
  /** What of its output is compared. */
  readonly printed: (output: string) => readonly Plain[];
}

/** Writes down what the real thing says about each case. */
export function record(cases: readonly Case[], { ask, printed }: Asked, into: URL): void {
  const recorded = cases.map((each) => {
    const top = mkdtempSync(join(tmpdir(), 'kustomize-'));
    for (const [path, text] of each.files) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), text);
    }
    const answer = ask(top, each);
    rmSync(top, { recursive: true });
    const recorded: Recorded =
      'output' in answer ? { resources: printed(answer.output) } : { error: withoutTop(answer.error, top) };
    return `${JSON.stringify(each.name)}: ${JSON.stringify(recorded)}`;
  });
  writeFileSync(into, `{\n${recorded.join(',\n')}\n}\n`);
}

function withoutTop(error: string, top: string): string {
  const lines = error.trim().split('\n');
  const told = lines.filter((line) => !line.startsWith('# Warning')).join(' ');
  return told.replaceAll(top, '').slice(0, 400);
}
