import type { Definition, Property, Value } from '../../src/schema/schema.ts';

/** By a short name: `core.v1.Service`. */
export type Definitions = ReadonlyMap<string, Definition>;

/** As the OpenAPI documents of Kubernetes write it, as far as it matters here. */
interface Documented {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Documented;
  readonly additionalProperties?: Documented;
  readonly properties?: Readonly<Record<string, Documented>>;
}

/** Types that JSON writes in a way of their own. */
const special: ReadonlyMap<string, Value> = new Map([
  ['util.intstr.IntOrString', { type: ['integer', 'string'] }],
  ['apis.meta.v1.Time', { type: 'string' }],
  ['apis.meta.v1.MicroTime', { type: 'string' }],
  ['apis.meta.v1.FieldsV1', { type: 'object' }],
]);

/** The types of a `swagger.json`. What it says in words, and what only a server's own patches need, is left out. */
export function read(text: string): Definitions {
  const { definitions }: { definitions: Record<string, Documented> } = JSON.parse(text);
  return new Map(Object.entries(definitions).map(([name, it]) => [shortName(name), definitionOf(it)]));
}

/** The short name that a reference leads to; none without one. */
export const idOf = (reference: string | undefined): readonly string[] =>
  reference === undefined ? [] : [reference.slice('#/$defs/'.length)];

const shortName = (name: string): string => name.replace(/^io\.k8s\.(api\.|apimachinery\.pkg\.)/, '');

function definitionOf({ properties = {} }: Documented): Definition {
  const fields = Object.entries(properties).map(([name, it]): [string, Property] => [name, readValue(it)]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(fields) };
}

/** A `null` in a list is an empty item to the API server; in a map it is a field that is not there, and never gets here. */
function readValue({ $ref, type, items, additionalProperties }: Documented): Value {
  if ($ref !== undefined) {
    const name = shortName($ref.slice('#/definitions/'.length));
    return special.get(name) ?? { $ref: `#/$defs/${name}` };
  }
  return {
    ...(type === undefined ? {} : { type }),
    ...(items ? { items: readValue(items) } : {}),
    ...(additionalProperties ? { additionalProperties: readValue(additionalProperties) } : {}),
  };
}
