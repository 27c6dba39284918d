/** Records what the real kustomize says about each case: `tsx test/kustomize/record.ts <kustomize>` writes recorded.json. */
import { join } from 'node:path';
import { argv } from 'node:process';
import { readCases } from './cases.ts';
import { record } from './recording.ts';
import { kustomize } from './run.ts';

const [, , binary] = argv;
if (!binary) throw new Error('usage: record.ts <kustomize>');

record(readCases(), (top, { folder }) => kustomize(binary, join(top, folder)), new URL('recorded.json', import.meta.url));
