import type { Mapping } from '../model/resources.ts';
import { type Located, type MapView, origin, pathOf } from '../model/view.ts';
import type { Finding } from './finding.ts';

/** What stays the same when lines move, files are formatted anew or lists are put in another order. */
export interface Identity {
  readonly rule: string;
  readonly messageId: string;
  readonly path: string;
  /** Of the resource as written: what a kustomization makes of it differs by overlay. */
  readonly resource: readonly (string | undefined)[];
  /** Like a JSON pointer, with list items by their name, port or address. */
  readonly pointer: readonly string[];
}

const faultLength = 16;

/** What the fault is, and in 8 letters more the file that it is in. */
export const fingerprintOf = ({ rule, messageId, path, resource, pointer }: Identity): string =>
  hash(JSON.stringify([rule, messageId, resource, pointer])) + pathPart(path);

const pathPart = (path: string): string => hash(path).slice(0, 8);

/** That of the same fault where its file goes by another path. */
export const fingerprintAt = (fingerprint: string, path: string): string =>
  faultOf(fingerprint) + pathPart(path) + fingerprint.slice(faultLength + '12345678'.length);

/** The same for the same fault in a file of another name. */
export const faultOf = (fingerprint: string): string => fingerprint.slice(0, faultLength);

export function writtenIdentity({ kind, metadata, [origin]: at }: Mapping): Identity['resource'] {
  const written = (field: Located & { readonly value: string | undefined }) =>
    field[origin].file === at.file ? field.value : undefined;
  return [kind, written(metadata.namespace), metadata.name.value];
}

/** `ports[mysql]` and not `ports/0`. */
export function keyedPointer(resource: Mapping, at: Located): readonly string[] {
  let here: unknown = resource;
  return pathOf(at).map((step) => {
    here = below(here, step);
    return typeof step === 'number' ? `[${keyOf(here) ?? step}]` : step;
  });
}

/** Findings that cannot be told apart are numbered in their order. */
export function withOrdinals<F extends Finding>(findings: readonly F[]): readonly F[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}

function below(view: unknown, step: string | number): unknown {
  if (typeof view !== 'object' || view === null) return undefined;
  if ('items' in view && Array.isArray(view.items)) return view.items[Number(step)];
  return isMapView(view) ? view.entries.get(String(step)) : fieldIn(view, String(step));
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  if ('value' in item && item.value !== undefined) return String(item.value);
  const keys: readonly unknown[] = [fieldValue(item, 'name'), fieldValue(item, 'port'), fieldValue(item, 'ip')];
  const key = keys.find((candidate) => candidate !== undefined);
  return key === undefined ? undefined : String(key);
}

function fieldValue(item: object, name: string): unknown {
  const field = fieldIn(item, name);
  return typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined;
}

const isMapView = (view: object): view is MapView => 'entries' in view && 'state' in view;

/** Views have their fields by their class. */
function fieldIn(view: object, name: string): unknown {
  for (const key in view) if (key === name) return Reflect.get(view, key);
  return undefined;
}

/** 64 bits in two halves, by the mixing of cyrb53 (public domain); no secret hangs on it. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
