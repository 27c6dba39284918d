import { nearest } from '../text/nearest.ts';
import { fieldsOf, placeOf, type SchemaKind, valueAt } from './fields.ts';
import type { Value } from './schema.ts';
import { EndpointSlice, Endpoints, type SchemaError, Service, type Validate } from './validator.js';

/** What of a manifest does not fit the schema of its kind. `path` leads to the value, or to where it is missing. */
export type Misfit = { readonly path: readonly string[] } & (
  | { readonly fault: 'unknown' }
  /** A field of the same type is spelled nearly alike. */
  | { readonly fault: 'misspelt'; readonly meant: string }
  /** The field belongs to another part of the manifest: `spec`. */
  | { readonly fault: 'misplaced'; readonly place: string }
  /** A later minor version of Kubernetes brought the field. */
  | { readonly fault: 'newer'; readonly since: number }
  /** With an article: "a whole number". */
  | { readonly fault: 'value'; readonly expected: string }
  | { readonly fault: 'missing' }
);

const validators: Readonly<Record<SchemaKind, Validate>> = { Service, Endpoints, EndpointSlice };

/** `value` is the manifest as JSON; nothing is said of a `null`. `minor` is the version of Kubernetes, undefined for any. */
export function misfitsOf(kind: SchemaKind, value: unknown, minor: number | undefined): readonly Misfit[] {
  const validate = validators[kind];
  if (validate.call({ minor: minor ?? Number.POSITIVE_INFINITY }, value)) return [];
  const errors = (validate.errors ?? []).filter((error) => valueIn(value, stepsOf(error)) !== null);
  // What is missing beside a field that nobody knows is probably meant by that.
  const odd = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'additionalProperties' ? [instancePath] : [])));
  const misfits = errors
    .filter(({ keyword, instancePath }) => keyword !== 'required' || !odd.has(instancePath))
    .map((error) => misfitOf(kind, error));
  // A value of a wrong type is beyond the limits of the type too.
  return [...new Map(misfits.toReversed().map((misfit) => [JSON.stringify(misfit.path), misfit])).values()].toReversed();
}

function misfitOf(kind: SchemaKind, error: SchemaError): Misfit {
  const { keyword, params } = error;
  const path = stepsOf(error);
  switch (keyword) {
    case 'additionalProperties':
      return unknown(kind, path, String(params.additionalProperty));
    case 'required':
      return { fault: 'missing', path: [...path, String(params.missingProperty)] };
    case 'since':
      return { fault: 'newer', path, since: Number(params.since) };
    default:
      return { fault: 'value', path, expected: expectedOf(valueAt(kind, path)) };
  }
}

function unknown(kind: SchemaKind, path: readonly string[], field: string): Misfit {
  const at = [...path, field];
  const meant = nearest(field, fieldsOf(kind, path));
  if (meant !== undefined) return { fault: 'misspelt', path: at, meant };
  const place = placeOf(kind, field);
  return place === undefined ? { fault: 'unknown', path: at } : { fault: 'misplaced', path: at, place };
}

const words: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a map'],
]);

function expectedOf({ expects, type }: Value): string {
  if (expects !== undefined) return expects;
  return typeof type === 'object' ? 'a whole number or a string' : (words.get(type ?? 'object') ?? '');
}

const stepsOf = ({ instancePath }: SchemaError): readonly string[] =>
  instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function valueIn(value: unknown, steps: readonly string[]): unknown {
  let here = value;
  for (const step of steps) here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
  return here;
}
