import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { compare } from './views.ts';

/** Recordings as they stand in a file such as `v1.37.json`, by the name of their case. */
export type Recordings = ReadonlyMap<string, unknown>;

export function readRecordings(path: string): Recordings {
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(path, 'utf8')))));
}

/** Keeps the recordings of other cases. A line a case: a change of one case then is a change of one line. */
export function writeRecordings(path: string, changed: Recordings): void {
  const all = [...new Map([...readRecordings(path), ...changed])].sort(([one], [other]) => compare(one, other));
  const lines = all.map(([name, recording]) => `${JSON.stringify(name)}:${JSON.stringify(recording)}`);
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}
