/** Records what the real kustomize says about each case: `tsx test/kustomize/record.ts <kustomize>` writes recorded.json. */
import { join } from 'node:path';
import { argv } from 'node:process';
import { type Case, readCases } from './cases.ts';
import { printed } from './plain.ts';
import { record } from './recording.ts';
import { kustomize } from './run.ts';

const [, , binary] = argv;
if (!binary) throw new Error('usage: record.ts <kustomize>');

const ask = (top: string, { folder }: Case) => kustomize(binary, join(top, folder));
record(readCases(), { ask, printed }, new URL('recorded.json', import.meta.url));
