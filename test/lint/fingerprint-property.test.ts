import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOf } from '../../src/lint/fingerprint.ts';
import { lintTree } from './tree.ts';

/** A port of a Service or of its source. */
interface Port {
  readonly name: string;
  readonly port: number;
}

interface Pair {
  readonly name: string;
  readonly namespace: string;
  readonly ports: readonly Port[];
  readonly offered: readonly Port[];
}

/** How the same resources are written. */
interface Style {
  readonly indent: number;
  readonly comment: string;
  readonly isTurned: boolean;
  readonly hasBlankLines: boolean;
}

/** With a number each: of two ports with one number, the later one is at fault, whichever that is. */
const ports = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), port: fc.integer({ min: 1, max: 9999 }) }), {
  minLength: 1,
  maxLength: 3,
  comparator: (one, other) => one.name === other.name || one.port === other.port,
});
const pair = fc.record({
  name: fc.constantFrom('db', 'web', 'nas'),
  namespace: fc.constantFrom('x', 'y'),
  ports,
  offered: ports,
});
const pairs = fc.uniqueArray(pair, { minLength: 1, maxLength: 3, selector: ({ name, namespace }) => `${namespace}/${name}` });
const style = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  comment: fc.constantFrom('', ' # a note'),
  isTurned: fc.boolean(),
  hasBlankLines: fc.boolean(),
});

function write(all: readonly Pair[], { indent, comment, isTurned, hasBlankLines }: Style): string {
  const turn = <T>(items: readonly T[]): readonly T[] => (isTurned ? items.toReversed() : items);
  const at = (depth: number, line: string) => `${' '.repeat(depth * indent)}${line}${comment}`;
  const head = (kind: string, { name, namespace }: Pair) => [
    at(0, 'apiVersion: v1'),
    at(0, `kind: ${kind}`),
    at(0, 'metadata:'),
    at(1, `name: ${name}`),
    at(1, `namespace: ${namespace}`),
  ];
  const list = (depth: number, items: readonly Port[]) =>
    turn(items).map(({ name, port }) => at(depth, `- { name: ${name}, port: ${port} }`));
  const documents = turn(all).flatMap((it) =>
    turn([
      [...head('Service', it), at(0, 'spec:'), at(1, 'ports:'), ...list(2, it.ports)],
      [
        ...head('Endpoints', it),
        at(0, 'subsets:'),
        at(1, '- addresses: [{ ip: 10.0.0.1 }]'),
        `${' '.repeat(indent + 2)}ports:`,
        ...list(3, it.offered),
      ],
    ]),
  );
  return documents.map((lines) => `${lines.join(hasBlankLines ? '\n\n' : '\n')}\n`).join('---\n');
}

const printsOf = async (path: string, text: string): Promise<readonly string[]> =>
  (await lintTree({ [path]: text })).findings.map(({ fingerprint }) => fingerprint).sort();

it('stays when a file is formatted anew, and its documents and lists are put in another order', async () => {
  let seen = 0;
  const property = fc.asyncProperty(pairs, style, style, async (all, one, other) => {
    const before = await printsOf('a.yaml', write(all, one));
    seen += before.length;
    // An ordinal would mean that two faults cannot be told apart, and then their order would count.
    expect(before.filter((print) => print.includes('-'))).toEqual([]);
    expect(await printsOf('a.yaml', write(all, other))).toEqual(before);
  });
  await fc.assert(property, { numRuns: 150 });
  expect(seen).toBeGreaterThan(100);
});

it('stays in its first part when the file is moved or renamed, and differs in the other', async () => {
  const property = fc.asyncProperty(pairs, style, fc.constantFrom('b.yaml', 'c/a.yaml'), async (all, how, path) => {
    const text = write(all, how);
    const [before, after] = await Promise.all([printsOf('a.yaml', text), printsOf(path, text)]);
    expect(after.map(faultOf)).toEqual(before.map(faultOf));
    expect(before.filter((print) => after.includes(print))).toEqual([]);
  });
  await fc.assert(property, { numRuns: 50 });
});
