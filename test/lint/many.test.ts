import { describe, expect, it } from 'vitest';
import { readText, withoutNodes } from '../../src/yaml/read.ts';
import { brief, endpoints, lintTree, service } from './tree.ts';

describe('a document without its nodes', () => {
  it.each([
    ['YAML', 'a: 1\n--- # next\nb: [x, &y 2, *y]\n'],
    ['JSON', '{"a": 1}\n{"b": [1, {"c": 2}]}\n'],
    ['JSON and YAML', '{"a": 1}\n---\nb: 2\n'],
    ['a flow map', '{a: 1}\n---\n{{ b }}: 2\n'],
  ])('reads the same again, from %s', (_, text) => {
    const file = readText(text);
    const roots = withoutNodes(file).documents.map(({ root }) => root);
    expect(roots).toEqual(file.documents.map(({ root }) => root));
  });

  it('is judged as one with them', async () => {
    const last = `${service('db', 'ports: [{ name: sql, port: 80 }]')}---\n${endpoints('db', '[{ name: other, port: 80 }]')}`;
    const files = {
      'a/many.yaml': Array.from({ length: 10_000 }, (_, index) =>
        service(`s${index}`, 'selector: { a: b }, ports: [{ port: 80 }]'),
      ).join('---\n'),
      'z/db.yaml': `${last}---\n${service('twice').replace('spec:', 'kind: Service\nspec:')}`,
      'z/kustomization.yaml': 'namePrefix: x-\nresources: [db.yaml]\n',
    };
    const result = await lintTree(files);
    const { findings } = result;
    expect(brief(result)).toContain('port-name-mismatch z/db.yaml:4');
    expect(findings.find(({ rule }) => rule === 'port-name-mismatch')?.roots).toEqual(['z']);
    expect(findings.map(({ rule }) => rule)).toContain('duplicate-key');
  });
});
