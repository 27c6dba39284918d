import { describe, expect, it } from 'vitest';
import { FileReadAgain, lettingGo } from '../../src/lint/read-again.ts';
import { readText } from '../../src/yaml/read.ts';
import { brief, endpoints, lintTree, service } from './tree.ts';

const sound = (name: string) => `{ apiVersion: v1, kind: Service, metadata: { name: ${name} } }`;
const rootsAfter = (text: string) => {
  const file = new FileReadAgain('a.yaml', text);
  return readText(text).documents.map((document) => ({ document, kept: lettingGo(document, file) }));
};

describe('a document without its nodes', () => {
  it.each([
    ['YAML', `${sound('a')}\n--- # next\n${sound('b')}\n`],
    ['JSON', `${JSON.stringify({ apiVersion: 'v1', kind: 'Service' })}\n{"kind": "Service", "metadata": {"name": "b"}}\n`],
    ['JSON and YAML', `{"kind": "Service"}\n---\n${sound('b')}\n`],
  ])('reads the same again, from %s', (_, text) => {
    const all = rootsAfter(text);
    expect(all).toHaveLength(2);
    for (const { document, kept } of all) {
      expect(kept.isSound).toBe(true);
      expect(Object.keys(kept)).not.toContain('root');
      expect(kept.root).toEqual(document.root);
    }
  });

  it.each([
    ['of another kind', 'kind: Deployment\n'],
    ['of a list', 'kind: List\nitems: []\n'],
    ['with a field that nobody knows', 'kind: Service\nspce: {}\n'],
    ['with a field that not every version knows', 'kind: Service\nspec: { trafficDistribution: PreferSameNode }\n'],
    ['that is broken', 'kind: Service\nspec: [\n'],
  ])('is not one %s', (_, text) => {
    for (const { document, kept } of rootsAfter(text)) expect(kept).toBe(document);
  });

  it('is judged as one with them', async () => {
    const last = `${service('db', 'ports: [{ name: sql, port: 80 }]')}---\n${endpoints('db', '[{ name: other, port: 80 }]')}`;
    const odd = [service('twice').replace('spec:', 'kind: Service\nspec:'), service('odd', 'prots: []')];
    const result = await lintTree({
      'a/many.yaml': Array.from({ length: 100 }, (_, index) =>
        service(`s${index}`, 'selector: { a: b }, ports: [{ port: 80 }]'),
      ).join('---\n'),
      'z/db.yaml': [last, ...odd].join('---\n'),
      'z/kustomization.yaml': 'namePrefix: x-\nresources: [db.yaml]\n',
    });
    const { findings } = result;
    expect(brief(result)).toContain('port-name-mismatch z/db.yaml:4');
    expect(findings.find(({ rule }) => rule === 'port-name-mismatch')?.roots).toEqual(['z']);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['duplicate-key', 'manifest-schema']));
  });
});
