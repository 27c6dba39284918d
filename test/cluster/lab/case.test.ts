import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, readCase } from './case.ts';

describe('a case', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'extmap-case-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function read(text: string): Case {
    const path = join(folder, 'db.yaml');
    writeFileSync(path, text);
    return readCase(path);
  }

  it('has options in its first line', () => {
    expect(read('# oracle: {mode: ssa, pause: 1.5}\nkind: Service\n')).toMatchObject({
      name: 'db',
      options: { mode: 'ssa', pause: 1.5 },
    });
    expect(read('# no options\nkind: Service\n').options).toEqual({});
  });

  it('has no option that there is none of', () => {
    expect(() => read('# oracle: {modus: ssa}\nkind: Service\n')).toThrow(/db\.yaml:1: .*modus/);
  });

  it('is split at the lines that kubectl splits at', () => {
    const { documents } = read('# only a comment\n---\nkind: A\n--- # next\nkind: B\nnotes: |\n  ---\n---\n');
    expect(documents.map(({ manifest }) => manifest?.kind)).toEqual(['A', 'B']);
  });

  it('takes a List apart', () => {
    const { documents } = read('kind: List\nitems: [{kind: A}, {kind: B}]\n');
    expect(documents.map(({ text }) => text)).toEqual(['{"kind":"A"}', '{"kind":"B"}']);
  });

  it('is read as kubectl reads it', () => {
    expect(read('kind: Service\nspec: {port: 0777}\n').documents[0]?.manifest?.spec).toEqual({ port: 511 });
  });

  it('keeps what no parser reads', () => {
    expect(read('kind: [\n').documents).toEqual([{ text: 'kind: [\n', manifest: undefined }]);
  });

  it('lives in the namespaces of its documents', () => {
    const { namespaces } = read(
      'kind: Namespace\nmetadata: {name: a}\n---\nkind: Service\nmetadata: {namespace: b}\n---\nkind: Service\n',
    );
    expect(namespaces).toEqual(['a', 'b', 'default']);
  });

  it('claims what the cluster has once', () => {
    const spec = '{clusterIP: 10.96.0.9, externalIPs: [203.0.113.5], ports: [{port: 80, nodePort: 30080}, {port: 81}]}';
    const { claims } = read(`kind: Service\nmetadata: {namespace: b}\nspec: ${spec}\n`);
    expect([...claims]).toEqual(['b', '10.96.0.9', 'external 203.0.113.5', 'node port 30080']);
    expect([...read('kind: Service\nmetadata: {namespace: b}\nspec: {clusterIP: None}\n').claims]).toEqual(['b']);
  });

  it('names the ports on which the world must answer', () => {
    expect(read('kind: Service\nspec: {ports: [{port: 65535}, {port: 70000}, {port: 0}]}\n').ports).toEqual([65535]);
  });
});
