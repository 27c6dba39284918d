import type { YamlEntry, YamlNode } from '../../yaml/node.ts';

type FieldShape = 'string' | 'map' | 'list' | 'list of strings' | 'list of maps' | 'map of strings';

/** Every field that kustomize knows, and what it takes. */
const fields: Readonly<Record<string, FieldShape>> = {
  kind: 'string',
  apiVersion: 'string',
  metadata: 'map',
  openapi: 'map of strings',
  namePrefix: 'string',
  nameSuffix: 'string',
  namespace: 'string',
  commonLabels: 'map of strings',
  labels: 'list of maps',
  commonAnnotations: 'map of strings',
  patchesStrategicMerge: 'list of strings',
  patchesJson6902: 'list of maps',
  patches: 'list of maps',
  images: 'list of maps',
  imageTags: 'list of maps',
  replacements: 'list of maps',
  replicas: 'list of maps',
  vars: 'list of maps',
  sortOptions: 'map',
  resources: 'list of strings',
  components: 'list of strings',
  crds: 'list of strings',
  bases: 'list of strings',
  configMapGenerator: 'list of maps',
  secretGenerator: 'list of maps',
  helmGlobals: 'map',
  helmCharts: 'list of maps',
  helmChartInflationGenerator: 'list of maps',
  generatorOptions: 'map',
  configurations: 'list of strings',
  generators: 'list of strings',
  transformers: 'list of strings',
  validators: 'list of strings',
  buildMetadata: 'list of strings',
};

interface Inner {
  readonly [key: string]: true | Inner;
}

const resourceId: Inner = { group: true, version: true, kind: true, name: true, namespace: true };
const target: Inner = { ...resourceId, annotationSelector: true, labelSelector: true };
const patch: Inner = { path: true, patch: true, target, options: { allowNameChange: true, allowKindChange: true } };
const fieldSpec: Inner = { group: true, version: true, kind: true, path: true, create: true };
const options: Inner = { delimiter: true, index: true, encoding: true, create: true };

/** What stands below the fields whose entries matter here. */
const inner: Inner = {
  patches: patch,
  patchesJson6902: patch,
  labels: {
    pairs: true,
    includeSelectors: true,
    includeTemplates: true,
    includeVolumeClaimTemplates: true,
    fields: fieldSpec,
  },
  replacements: {
    path: true,
    source: { ...resourceId, fieldPath: true, options },
    sourceValue: true,
    targets: { select: target, reject: target, fieldPaths: true, options },
  },
};

/** The first key below a field that kustomize does not know. */
export function unknownBelow(field: string, value: YamlNode): YamlEntry | undefined {
  const known = inner[field];
  return known && known !== true ? unknownIn(value, known) : undefined;
}

function unknownIn(node: YamlNode, known: Inner): YamlEntry | undefined {
  if (node.kind === 'list') return firstOf(node.items, (item) => unknownIn(item, known));
  if (node.kind !== 'map') return undefined;
  return firstOf(node.entries, (entry) => {
    const below = Object.entries(known).find(([name]) => name.toLowerCase() === entry.key.toLowerCase())?.[1];
    if (below === undefined) return entry;
    return below === true ? undefined : unknownIn(entry.value, below);
  });
}

function firstOf<Each>(all: readonly Each[], find: (each: Each) => YamlEntry | undefined): YamlEntry | undefined {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return undefined;
}

const byLowerCase = new Map(Object.entries(fields).map(([name, shape]) => [name.toLowerCase(), { name, shape }]));

export const shapeOf = (key: string) => byLowerCase.get(key.toLowerCase());

/** The known field that a misspelled one is closest to. */
export function nearest(key: string): string | undefined {
  if (key.length > 40) return undefined;
  const ranked = Object.keys(fields).map((name) => ({ name, distance: distance(key.toLowerCase(), name.toLowerCase()) }));
  const best = ranked.reduce((one, other) => (other.distance < one.distance ? other : one));
  return best.distance <= 2 ? best.name : undefined;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const isEqual = one[at - 1] === other[to - 1];
      const changed = (row[to - 1] ?? 0) + (isEqual ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
