import * as v from 'valibot';
import { resourcesOf } from '../../../../src/model/resources.ts';
import { misfitsOf } from '../../../../src/schema/misfits.ts';
import { readText } from '../../../../src/yaml/read.ts';
import type { Fact } from '../../fact.ts';
import { factsOfAdmission } from '../../facts-admission.ts';
import { recordedDocument, type Version } from '../../truth.ts';
import { noted } from '../apply.ts';
import { type Answer, api, isSuccess } from '../cluster/api.ts';
import type { Json } from './generate.ts';

export interface Difference extends Pick<Fact, 'recorded' | 'ours'> {
  /** The same for manifests in which the same is wrong. */
  readonly kind: string;
}

/** Creates what a manifest says, deletes it, and holds what the API server said against the simulation. */
export async function compare(
  manifest: Json,
  version: Version,
): Promise<{ readonly isAccepted: boolean; readonly differences: readonly Difference[] }> {
  const path = collectionOf(manifest);
  const answer = await api(`${path}?fieldValidation=Warn`, { method: 'POST', body: manifest });
  if (isSuccess(answer)) await remove(path, answer);
  const known = { ...answer, warnings: answer.warnings.filter((text) => !/^(unknown|duplicate) field /.test(text)) };
  const document = v.parse(recordedDocument, { doc: 0, kind: manifest.kind, namespace: 'default', ...noted(manifest, known) });
  const facts = factsOfAdmission('random', [read(manifest)], { docs: [document] }, version);
  const all = facts.filter(({ recorded, ours }) => recorded !== ours && !isOfSchema(manifest, answer, version));
  // What else differs follows from that.
  const [first] = all;
  const different = first?.part === 'admission' ? [first] : all;
  return { isAccepted: isSuccess(answer), differences: different.flatMap((fact) => differencesIn(fact, manifest)) };
}

function collectionOf({ kind, metadata }: Json): string {
  const written = typeof metadata === 'object' && metadata !== null && 'namespace' in metadata ? metadata.namespace : undefined;
  const namespace = encodeURIComponent(String(written || 'default'));
  if (kind === 'EndpointSlice') return `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`;
  return `/api/v1/namespaces/${namespace}/${kind === 'Service' ? 'services' : 'endpoints'}`;
}

const created = v.object({ metadata: v.object({ name: v.string() }) });

/** Finalizers would keep it. */
async function remove(path: string, { body }: Answer): Promise<void> {
  const object = `${path}/${v.parse(created, body).metadata.name}`;
  const contentType = 'application/merge-patch+json';
  if (JSON.stringify(body).includes('"finalizers":'))
    await api(object, { method: 'PATCH', body: { metadata: { finalizers: null } }, contentType });
  await api(object, { method: 'DELETE' });
}

function read(manifest: Json) {
  const text = JSON.stringify(manifest);
  return readText(text).documents.flatMap(({ root }) => (root ? resourcesOf(root, { path: 'random.json', text }) : []));
}

/** What only one of the two says, each for itself, without indexes and values. */
function differencesIn(fact: Fact, { kind }: Json): readonly Difference[] {
  const [theirs, own] = [statements(fact.recorded), statements(fact.ours)];
  const only = (some: readonly string[], others: readonly string[]) => some.filter((it) => !others.includes(it));
  const lines = [...only(theirs, own).map((it) => `cluster: ${it}`), ...only(own, theirs).map((it) => `ours: ${it}`)];
  const isUndecoded = lines.includes('cluster: rejected 400');
  const telling = isUndecoded ? ['cluster: rejected 400'] : lines.filter((it) => !/: (accepted|rejected 422)$/.test(it));
  const kinds = new Set(lines.length > 0 ? (telling.length > 0 ? telling : lines) : ['how often']);
  return [...kinds].map((line) => ({ ...fact, kind: `${kind} ${fact.part} ${line}` }));
}

function statements(text: string): readonly string[] {
  const said: unknown = JSON.parse(text);
  if (typeof said === 'string')
    return said
      .split(/, |(?<=^rejected \d+) /)
      .filter(Boolean)
      .map(masked);
  if (Array.isArray(said)) return said.map((it) => masked(typeof it === 'string' ? it : JSON.stringify(it)));
  return Object.entries(said ?? {}).map(([key, value]) => masked(`${key}=${JSON.stringify(value)}`));
}

/** A value of another type, in a field that the simulation does not look at. */
function isOfSchema(manifest: Json, { status }: Answer, { minor }: Version): boolean {
  const { kind } = manifest;
  if (status !== 400 || (kind !== 'Service' && kind !== 'Endpoints' && kind !== 'EndpointSlice')) return false;
  return misfitsOf(kind, manifest, minor).some(({ fault }) => fault === 'value');
}

const masked = (text: string): string => text.replace(/\[\d+\]/g, '[*]').replace(/(?<==).*|"[^"]*"/g, '~');
