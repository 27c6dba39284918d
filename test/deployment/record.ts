/**
 * Records what the real controllers make of each case: `tsx test/deployment/record.ts <flux> <argo> <sets>` writes
 * recorded.json and recorded-sets.json. The programs are those of `go/flux`, `go/argo` and `go/argo/sets`, each built with
 * `GOFLAGS=-mod=mod go build -o <program> .`; the second one needs `kustomize` in the PATH.
 */
import { argv } from 'node:process';
import type { Case } from '../kustomize/cases.ts';
import { printed } from '../kustomize/plain.ts';
import { record } from '../kustomize/recording.ts';
import { type Answer, answerOf } from '../kustomize/run.ts';
import { objectOf, readObjectCases, readSetCases, specsIn } from './cases.ts';

const [, , flux, argo, sets] = argv;
if (!flux || !argo || !sets) throw new Error('usage: record.ts <flux> <argo> <sets>');

/** Around it stands what the programs say of their work. */
function withoutWork(answer: Answer): Answer {
  if ('output' in answer) return answer;
  const lines = answer.error.trim().split('\n');
  return { error: lines.find((line) => line.includes('Error: ')) ?? lines.at(-1) ?? '' };
}

const ofObject = (top: string, { name }: Case): Answer =>
  withoutWork(answerOf(name.startsWith('Flux') ? flux : argo, [top, objectOf]));
record(readObjectCases(), { ask: ofObject, printed }, new URL('recorded.json', import.meta.url));

const ofSet = (top: string): Answer => answerOf(sets, [`${top}/${objectOf}`]);
record(readSetCases(), { ask: ofSet, printed: specsIn }, new URL('recorded-sets.json', import.meta.url));
