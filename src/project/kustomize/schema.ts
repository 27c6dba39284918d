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
