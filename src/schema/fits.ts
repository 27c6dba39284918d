import { isWritten } from '../model/manifest.ts';
import { isSubstitution } from '../model/substitution.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../yaml/node.ts';
import { definitionOf, rootOf, type SchemaKind } from './fields.ts';
import type { Value } from './schema.ts';

/**
 * Whether a manifest fits the schema of its kind, as the validator decides: nearly every one does, and then what says why
 * not need not be loaded, which takes longer than all else that is done with one file.
 */
export const fits = (kind: SchemaKind, manifest: YamlNode, minor: number | undefined): boolean =>
  isOf(rootOf(kind), manifest, minor ?? Number.POSITIVE_INFINITY);

export interface Manifest {
  readonly kind: SchemaKind;
  readonly node: YamlNode;
}

/** Loads what says why a manifest does not fit; undefined where all of them do. */
export const loadMisfits = (manifests: readonly Manifest[], minor: number | undefined) =>
  manifests.every(({ kind, node }) => fits(kind, node, minor)) ? undefined : import('./misfits.ts');

function isOf(type: Value, node: YamlNode, minor: number): boolean {
  if (node.kind === 'scalar') return isScalarOf(type, node) || isUnknown(node);
  if (node.kind === 'list') return hasLength(type, node.items) && node.items.every((item) => isOf(type.items ?? {}, item, minor));
  const definition = definitionOf(type);
  if (definition) return hasFieldsOf(definition, node, minor);
  const { additionalProperties } = type;
  return (
    type.type === 'object' &&
    (!additionalProperties || node.entries.every(({ value }) => isOf(additionalProperties, value, minor)))
  );
}

type Indexed = NonNullable<ReturnType<typeof definitionOf>>;

function hasFieldsOf({ fields, required }: Indexed, { entries }: YamlMap, minor: number): boolean {
  for (const entry of entries) {
    const field = fields.get(entry.key);
    if (!field && !isWritten(entry)) continue;
    if (!field || ((field.since ?? 0) > minor && !isUnknown(entry.value))) return false;
    if (!isOf(field, entry.value, minor)) return false;
  }
  return !required || required.every((key) => entries.some((entry) => entry.key === key));
}

function hasLength({ type, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Value, { length }: readonly unknown[]): boolean {
  return type === 'array' && length >= minItems && length <= maxItems;
}

function isScalarOf({ type = [], enum: values, pattern, minimum, maximum }: Value, node: YamlScalar): boolean {
  const value = typeof node.value === 'bigint' ? Number(node.value) : node.value;
  if (typeof value === 'string') {
    return (
      type.includes('string') && (values?.includes(value) ?? true) && (pattern === undefined || new RegExp(pattern).test(value))
    );
  }
  if (typeof value === 'boolean') return type === 'boolean';
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  return isWhole && type.includes('integer') && value >= (minimum ?? value) && value <= (maximum ?? value);
}

/** Nothing, or filled in later. */
const isUnknown = (node: YamlNode): boolean =>
  node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && isSubstitution(node.text)));
