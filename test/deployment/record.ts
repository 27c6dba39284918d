/**
 * Records what the real controllers make of each case: `tsx test/deployment/record.ts <flux> <argo>` writes recorded.json.
 * The programs are those of `go/`, each built with `GOFLAGS=-mod=mod go build -o <program> .`; the second one needs
 * `kustomize` in the PATH.
 */
import { argv } from 'node:process';
import { record } from '../kustomize/recording.ts';
import { type Answer, answerOf } from '../kustomize/run.ts';
import { objectOf, readObjectCases } from './cases.ts';

const [, , flux, argo] = argv;
if (!flux || !argo) throw new Error('usage: record.ts <flux> <argo>');

/** Around it stands what the programs say of their work. */
function withoutWork(answer: Answer): Answer {
  if ('output' in answer) return answer;
  const lines = answer.error.trim().split('\n');
  return { error: lines.find((line) => line.includes('Error: ')) ?? lines.at(-1) ?? '' };
}

record(
  readObjectCases(),
  (top, { name }) => withoutWork(answerOf(name.startsWith('Flux') ? flux : argo, [top, objectOf])),
  new URL('recorded.json', import.meta.url),
);
