import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/project/kustomize/build.ts';
import { treeOf } from './tree.ts';

const service = (name: string): string => `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\n`;

/** A tree of many folders, without the search for folders that a small one can afford. */
function build(files: Readonly<Record<string, string>>, folder: string) {
  const texts = new Map(Object.entries(files));
  const paths = treeOf(
    (path) => texts.get(path),
    () => false,
  );
  return createBuilder(paths).build(folder);
}

function chain(length: number, text: (at: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length }, (_, at) => [`c${at}/kustomization.yaml`, text(at)]));
}

describe('what nobody means well with ends soon', () => {
  it('a deep chain of bases', { timeout: 20_000 }, () => {
    const files = chain(5000, (at) => `resources: [../c${at + 1}, s.yaml]\nnamePrefix: a-\n`);
    for (let at = 0; at < 5000; at++) files[`c${at}/s.yaml`] = service(`s${at}`);
    const built = build(files, 'c0');
    expect(built.resources.length).toBe(300);
    expect(built.blindSpots.map(({ reason }) => reason)).toEqual(['too large']);
    expect(built.faults).toEqual([]);
  });

  it('a deep chain of components', () => {
    const files = chain(5000, (at) => `kind: Component\ncomponents: [../c${at + 1}]\n`);
    const built = build({ ...files, 'top/kustomization.yaml': 'components: [../c0]' }, 'top');
    expect(built.blindSpots.map(({ reason }) => reason)).toContain('too large');
  });

  it('components that double with each level', () => {
    const files = chain(60, (at) => `kind: Component\ncomponents: [../c${at + 1}, ../c${at + 1}]\n`);
    const last = { 'c60/kustomization.yaml': 'kind: Component\nnamePrefix: a-\n' };
    const built = build({ ...files, ...last, 'top/kustomization.yaml': 'components: [../c0]' }, 'top');
    expect(built.blindSpots.map(({ reason }) => reason)).toContain('too large');
  });

  it('resources that double with each level', { timeout: 20_000 }, () => {
    const files = chain(60, (at) => `resources: [../l${at}, ../r${at}]\n`);
    for (let at = 0; at < 60; at++) {
      files[`l${at}/kustomization.yaml`] = `resources: [../c${at + 1}]\nnamePrefix: l-\n`;
      files[`r${at}/kustomization.yaml`] = `resources: [../c${at + 1}]\nnamePrefix: r-\n`;
    }
    const last = { 'c60/kustomization.yaml': 'resources: [s.yaml]', 'c60/s.yaml': service('s') };
    const built = build({ ...files, ...last }, 'c0');
    expect(built.resources.length).toBeLessThanOrEqual(10_000);
    expect(built.blindSpots.map(({ reason }) => reason)).toContain('too large');
  });

  it('an expression that takes for ever', () => {
    const files = {
      'kustomization.yaml': `resources: [s.yaml]
patches:
  - target: {name: "(a+)+b"}
    patch: '[{"op": "remove", "path": "/spec"}]'
`,
      's.yaml': service('a'.repeat(60)),
    };
    const built = build(files, '');
    expect(built.blindSpots.map(({ reason }) => reason)).toEqual(['transformer']);
    expect(built.faults).toEqual([]);
  });

  it('a long list of ports', () => {
    const ports = Array.from({ length: 20_000 }, (_, at) => `    - port: ${at}\n`).join('');
    const patch = `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n${ports}`;
    const files = {
      'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]',
      'a.yaml': service('a'),
      'p.yaml': patch,
    };
    expect(build(files, '').resources.length).toBe(1);
  });
});

describe('what a build reaches', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [s.yaml]\ncrds: [crd.json]\n',
    'base/s.yaml': service('s'),
    'part/kustomization.yaml': 'kind: Component\npatches: [{path: p.yaml, target: {kind: Deployment}}]\n',
    'part/p.yaml': '- {op: remove, path: /spec}\n',
    'over/kustomization.yaml': `resources: [../base, https://example.com/a.yaml]
components: [../part]
configurations: [names.yaml]
helmCharts: [{name: a}]
`,
    'over/names.yaml': 'nameReference: []\n',
  };

  it('is listed and included', () => {
    const { listed, included } = build(files, 'over');
    expect([...included].toSorted()).toEqual(['base', 'part']);
    const all = Object.keys(files).filter((path) => path !== 'base/crd.json');
    expect([...listed].toSorted()).toEqual([...all, 'base/crd.json'].toSorted());
  });

  it('and what cannot be followed is told', () => {
    const { blindSpots, faults } = build(files, 'over');
    const told = blindSpots.map(({ reason, file, span }) => [reason, file.text.slice(span.start, span.end)]);
    expect(told).toEqual([
      ['remote base', 'https://example.com/a.yaml'],
      ['Helm chart', '{name: a}'],
    ]);
    expect(faults).toEqual([]);
  });

  it('and a patch for what may be there is no fault', () => {
    const patch = `patches: [{patch: '{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x"}}'}]\n`;
    const text = `${files['over/kustomization.yaml']}${patch}`;
    expect(build({ ...files, 'over/kustomization.yaml': text }, 'over').faults).toEqual([]);
    const alone = { ...files, 'over/kustomization.yaml': `resources: [../base]\n${patch}` };
    expect(build(alone, 'over').faults.length).toBe(1);
  });
});
