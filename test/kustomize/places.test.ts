import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/project/kustomize/build.ts';
import type { SourceFile } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';
import type { YamlNode } from '../../src/yaml/node.ts';
import { readCases } from './cases.ts';
import { treeOfTexts } from './tree.ts';

interface Seen {
  readonly pointer: string;
  readonly key: { readonly text: string; readonly span: Span } | undefined;
  readonly node: YamlNode;
  readonly file: SourceFile;
}

function* walk(node: YamlNode, above: SourceFile, pointer = '', key: Seen['key'] = undefined): Generator<Seen> {
  const file = node.from ?? above;
  yield { pointer, key, node, file };
  if (node.kind === 'list') for (const [at, item] of node.items.entries()) yield* walk(item, file, `${pointer}/${at}`);
  if (node.kind === 'map') {
    for (const entry of node.entries) {
      yield* walk(entry.value, file, `${pointer}/${entry.key}`, { text: entry.key, span: entry.keySpan });
    }
  }
}

const underlined = ({ text }: SourceFile, { start, end }: Span): string => text.slice(start, end);
const bare = (text: string): string => text.replace(/^["']|["']$/g, '');

/** What each scalar of a built case underlines, and in which file. */
function placesOf(name: string): Record<string, string> {
  const found = readCases().find((each) => each.name === name);
  if (!found) throw new Error(`no case "${name}"`);
  const { resources } = createBuilder(treeOfTexts(found.files)).build(found.folder);
  const seen = resources.flatMap(({ node, file }) => [...walk(node, file, titleOf(node))]);
  const scalars = seen.filter(({ node }) => node.kind === 'scalar');
  return Object.fromEntries(
    scalars.map(({ pointer, node, file }) => {
      const line = file.text.slice(0, node.span.start).split('\n').length;
      return [pointer, `${file.path}:${line} ${underlined(file, node.span)}`];
    }),
  );
}

function titleOf(node: YamlNode): string {
  const field = (at: YamlNode | undefined, name: string) =>
    at?.kind === 'map' ? at.entries.find(({ key }) => key === name)?.value : undefined;
  const [kind, name] = [field(node, 'kind'), field(field(node, 'metadata'), 'name')];
  return [kind, name].map((each) => (each?.kind === 'scalar' ? each.text : '')).join(' ');
}

/** Keys that nobody wrote where they are underlined: they were made for a label or a namespace. */
const made = new Set(['labels', 'selector', 'annotations', 'namespace', 'more', 'spec']);

describe('every node of every case stands where its span says', () => {
  it.each(readCases())('$name', ({ files, folder }) => {
    const { resources } = createBuilder(treeOfTexts(files)).build(folder);
    const wrong: string[] = [];
    for (const { pointer, key, node, file } of resources.flatMap((each) => [...walk(each.node, each.file)])) {
      const text = underlined(file, node.span);
      const written = bare(text);
      // A patch in a scalar that is quoted with escapes or folded has no places of its own, an unknown value that of the old.
      const isWhole = text.startsWith('>') || text.includes('\\n') || text.startsWith('*');
      const isUnknown = node.kind === 'scalar' && node.text.startsWith('$(');
      if (node.kind === 'scalar' && !isWhole && !isUnknown && !node.text.includes(written)) wrong.push(`${pointer}: ${text}`);
      if (node.kind === 'map' && !isWhole && node.isFlow && !text.startsWith('{')) wrong.push(`${pointer}: ${text}`);
      if (!key || isWhole || made.has(key.text)) continue;
      const name = underlined(file, key.span);
      // The key of a JSON patch is the end of its path; what it moves has no key but itself.
      const endings = [/\//, /[/.]/].map((by) => name.split(by).at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '');
      if (![name, ...endings].map(bare).includes(key.text) && name !== text) wrong.push(`${pointer}: key ${name}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what was brought says where it stands', () => {
  it('a namespace, a prefix, labels and a patch', () => {
    const places = placesOf('name, namespace and labels set at once');
    expect(places['Endpoints x-mysql/metadata/name']).toBe('mysql/service.yaml:20 mysql');
    expect(places['Endpoints x-mysql/metadata/namespace']).toBe('over/kustomization.yaml:3 prod');
    expect(places['Service x-mysql/spec/selector/app']).toBe('over/kustomization.yaml:5 shop');
    expect(places['Service x-mysql/spec/ports/0/port']).toBe('mysql/service.yaml:12 3306');
    expect(places['EndpointSlice x-mysql-1/metadata/labels/team']).toBe('over/kustomization.yaml:5 data');
    expect(places['EndpointSlice x-mysql-1/metadata/labels/kubernetes.io/service-name']).toBe('mysql/service.yaml:34 mysql');
  });

  it('an inline patch', () => {
    const places = placesOf('patch changes the type');
    expect(places['Service api/spec/ports/0/port']).toBe('over/kustomization.yaml:11 80');
    expect(places['Service api/spec/type']).toBe('over/kustomization.yaml:9 ClusterIP');
    expect(places['Service api/metadata/name']).toBe('mysql/service.yaml:47 api');
    expect(places['Service api/metadata/labels/a']).toBe('over/kustomization.yaml:7 b');
  });

  it('a patch in a file', () => {
    const places = placesOf('lists of Endpoints and slices are replaced');
    expect(places['Endpoints mysql/subsets/0/addresses/0/ip']).toBe('over/patch.yaml:5 10.1.1.1');
    expect(places['EndpointSlice mysql-1/endpoints/0/addresses/0']).toBe('over/patch.yaml:12 10.1.1.2');
    expect(places['EndpointSlice mysql-1/ports/0/port']).toBe('mysql/service.yaml:42 3306');
  });

  it('a JSON patch, and what it moves', () => {
    const places = placesOf('JSON patch of ports, selector, labels and addresses');
    expect(places['Endpoints mysql/subsets/0/notReadyAddresses/0/ip']).toBe('over/addresses.json:3 "10.0.0.8"');
    expect(places['EndpointSlice mysql-1/endpoints/0/addresses/1']).toBe('over/kustomization.yaml:14 10.0.0.9');
    expect(places['EndpointSlice mysql-1/endpoints/0/addresses/0']).toBe('mysql/service.yaml:37 10.0.0.3');
    expect(places['Service mysql/metadata/labels/a/b~c']).toBe('mysql/service.yaml:6 mysql');
  });

  it('a field that a replacement writes', () => {
    const { files } = readCases().find(({ name }) => name === 'replacement of a name and a port') ?? { files: new Map() };
    const { resources } = createBuilder(treeOfTexts(files)).build('over');
    const seen = resources.flatMap(({ node, file }) => [...walk(node, file)]);
    const unknown = seen.filter(({ node }) => node.kind === 'scalar' && node.text.startsWith('$('));
    expect(unknown.map(({ pointer, node }) => `${pointer} ${node.kind === 'scalar' ? node.text : ''}`)).toEqual([
      '/metadata/annotations/owner $(replacement)',
      '/spec/ports/0/name $(replacement)',
      '/spec/ports/1/name $(replacement)',
      '/metadata/labels/kubernetes.io/service-name $(replacement)',
      '/ports/0/name $(replacement)',
    ]);
  });
});

describe('a selector that nobody wrote', () => {
  const injectedIn = (name: string) => {
    const { files, folder } = readCases().find((each) => each.name === name) ?? { files: new Map(), folder: '' };
    const { resources } = createBuilder(treeOfTexts(files)).build(folder);
    return resources.flatMap(({ injectedSelector }) =>
      injectedSelector ? [underlined(injectedSelector.file, injectedSelector.span)] : [],
    );
  };

  it('is said to be injected where there was none', () => {
    expect(injectedIn('common labels')).toEqual(['app', 'app']);
    expect(injectedIn('common labels upon an empty selector')).toEqual(['app', 'app']);
    expect(injectedIn('labels of base and overlay')).toEqual(['app', 'app']);
  });

  it('is not where one was written, or labels do not go there', () => {
    expect(injectedIn('labels without selectors')).toEqual([]);
    expect(injectedIn('anchors and aliases')).toEqual([]);
    expect(injectedIn('name, namespace and labels set at once')).toEqual(['team']);
  });
});

describe('a build shares what it does not change', () => {
  it('with the build of its base', () => {
    const { files } = readCases().find(({ name }) => name === 'name prefix') ?? { files: new Map() };
    const builder = createBuilder(treeOfTexts(files));
    const base = builder.build('mysql').resources[0]?.node.entries.find(({ key }) => key === 'spec')?.value;
    const over = builder.build('over').resources[0]?.node.entries.find(({ key }) => key === 'spec')?.value;
    expect(base).toBeDefined();
    expect(over).toBe(base);
  });
});
