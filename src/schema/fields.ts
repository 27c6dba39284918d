import kubernetes from './kubernetes.json' with { type: 'json' };
import type { Definition, Property, Schema, Value } from './schema.ts';

const schema: Schema = kubernetes;
/** By what refers to them. */
const definitions = new Map(Object.entries(schema.$defs).map(([name, definition]) => [`#/$defs/${name}`, indexed(definition)]));

interface Indexed extends Definition {
  /** A key that was read is found faster here than among properties. */
  readonly fields: ReadonlyMap<string, Property>;
}

function indexed(definition: Definition): Indexed {
  return { ...definition, fields: new Map(Object.entries(definition.properties)) };
}

export type SchemaKind = 'Service' | 'Endpoints' | 'EndpointSlice';

/** The type of the value to which the steps lead from a manifest of a kind. */
export function valueAt(kind: SchemaKind, steps: readonly string[]): Value {
  return steps.reduce(
    (value: Value, step) => definitionOf(value)?.properties[step] ?? value.items ?? value.additionalProperties ?? {},
    rootOf(kind),
  );
}

/** The fields that the map has to which the steps lead. */
export const fieldsOf = (kind: SchemaKind, steps: readonly string[]): readonly string[] =>
  Object.keys(definitionOf(valueAt(kind, steps))?.properties ?? {});

/** What the API server writes itself, and nobody misplaces a field of. */
const ofServer: readonly string[] = ['status', 'managedFields', 'ownerReferences'];

/** Where a manifest of the kind has a field of that name, the nearest place to its top: "spec", "spec.ports[]". */
export function placeOf(kind: SchemaKind, field: string): string | undefined {
  const waiting = [{ value: rootOf(kind), place: '' }];
  for (const { value, place } of waiting) {
    const properties = definitionOf(value)?.properties ?? {};
    if (Object.hasOwn(properties, field)) return place || kind;
    for (const [name, below] of Object.entries(properties)) {
      const at = place === '' ? name : `${place}.${name}`;
      if (!ofServer.includes(name)) waiting.push({ value: below.items ?? below, place: below.items ? `${at}[]` : at });
    }
  }
  return undefined;
}

export const definitionOf = ({ $ref }: Value): Indexed | undefined => ($ref === undefined ? undefined : definitions.get($ref));

const roots: Readonly<Record<SchemaKind, Value>> = {
  Service: { $ref: '#/$defs/core.v1.Service' },
  Endpoints: { $ref: '#/$defs/core.v1.Endpoints' },
  EndpointSlice: { $ref: '#/$defs/discovery.v1.EndpointSlice' },
};

export const rootOf = (kind: SchemaKind): Value => roots[kind];
