import { definitionOf, rootOf, type SchemaKind } from './fields.ts';
import type { Definition, Value } from './schema.ts';

/**
 * Whether a manifest fits the schema of its kind, as the validator decides: nearly every one does, and then what says why
 * not need not be loaded, which takes longer than all else that is done with one file.
 */
export const fits = (kind: SchemaKind, value: unknown, minor: number | undefined): boolean =>
  isOf(rootOf(kind), value, minor ?? Number.POSITIVE_INFINITY);

export interface Manifest {
  readonly kind: SchemaKind;
  /** As JSON. */
  readonly value: unknown;
}

/** Loads what says why a manifest does not fit; undefined where all of them do. */
export const loadMisfits = (manifests: readonly Manifest[], minor: number | undefined) =>
  manifests.every(({ kind, value }) => fits(kind, value, minor)) ? undefined : import('./misfits.ts');

function isOf(type: Value, value: unknown, minor: number): boolean {
  if (value === null) return true;
  const definition = definitionOf(type);
  if (definition) return isMap(value) && hasFieldsOf(definition, value, minor);
  if (Array.isArray(value)) return hasLength(type, value) && value.every((item) => isOf(type.items ?? {}, item, minor));
  if (!isMap(value)) return isScalarOf(type, value);
  const { additionalProperties } = type;
  return (
    type.type === 'object' && (!additionalProperties || Object.values(value).every((it) => isOf(additionalProperties, it, minor)))
  );
}

function hasFieldsOf({ properties, required = [] }: Definition, value: object, minor: number): boolean {
  const isField = ([key, below]: [string, unknown]) => {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return property !== undefined && (below === null || ((property.since ?? 0) <= minor && isOf(property, below, minor)));
  };
  return required.every((key) => Object.hasOwn(value, key)) && Object.entries(value).every(isField);
}

function hasLength({ type, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Value, { length }: readonly unknown[]): boolean {
  return type === 'array' && length >= minItems && length <= maxItems;
}

function isScalarOf({ type = [], enum: values, pattern, minimum, maximum }: Value, value: unknown): boolean {
  if (typeof value === 'string') {
    return (
      type.includes('string') && (values?.includes(value) ?? true) && (pattern === undefined || new RegExp(pattern).test(value))
    );
  }
  if (typeof value === 'boolean') return type === 'boolean';
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  return isWhole && type.includes('integer') && value >= (minimum ?? value) && value <= (maximum ?? value);
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
