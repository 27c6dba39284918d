import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { type Case, type Document, type Manifest, namespaceOf, type Options } from './case.ts';
import { type Answer, api, isSuccess, type Kind, makeNamespace } from './cluster/api.ts';
import { binary } from './cluster/build.ts';
import { addresses } from './cluster/network.ts';
import { endpoints, service, slice } from './cluster/objects.ts';
import { runFolder } from './cluster/processes.ts';
import type { Lab } from './cluster/start.ts';
import type { RecordedDocument } from './recording/shape.ts';
import { type View, viewOfEndpoints, viewOfService, viewOfSlice } from './recording/views.ts';

/** Gives the API server one document of a case, as the case's options say, and notes what it said. */
export async function apply(lab: Lab, { options, documents }: Case, index: number): Promise<RecordedDocument> {
  const document = documents[index];
  if (!document) throw new Error(`there is no document ${index}`);
  const { manifest } = document;
  const about = {
    doc: index,
    apiVersion: manifest?.apiVersion ?? null,
    kind: manifest?.kind ?? null,
    name: manifest?.metadata.name ?? null,
  };
  const kind = lab.kinds.get(`${about.apiVersion} ${about.kind}`);
  if (!manifest || !kind) return { ...about, ...(await byKubectl(lab, ['create'], document.text, 'kubectl')) };
  const namespace = kind.isNamespaced ? { namespace: namespaceOf(manifest) } : {};
  if (about.kind === 'Namespace') {
    await makeNamespace(String(about.name));
    return { ...about, result: 'accepted', via: 'harness', warnings: [] };
  }
  const target = { manifest, text: document.text, collection: collectionOf(kind, namespace.namespace) };
  if (options.mode === 'apply' || options.mode === 'ssa') {
    return { ...about, ...namespace, ...(await applied(lab, target, options.mode)) };
  }
  const isMadeBefore = documents.slice(0, index).some((earlier) => isSameObject(earlier, manifest));
  return { ...about, ...namespace, ...(await created(lab, target, options, isMadeBefore)) };
}

const collectionOf = ({ path, plural }: Kind, namespace: string | undefined): string =>
  namespace === undefined ? `${path}/${plural}` : `${path}/namespaces/${namespace}/${plural}`;

interface Target {
  readonly manifest: Manifest;
  readonly text: string;
  readonly collection: string;
}

const objectPath = ({ collection, manifest }: Target): string => `${collection}/${manifest.metadata.name}`;

type Result = Omit<RecordedDocument, 'doc'>;

async function applied(lab: Lab, target: Target, mode: 'apply' | 'ssa'): Promise<Result> {
  const result = await byKubectl(lab, mode === 'ssa' ? ['apply', '--server-side'] : ['apply'], target.text, 'kubectl apply');
  if (result.result === 'rejected') return result;
  const { status, body } = await api(objectPath(target));
  return { ...result, ...(status === 200 && storedView(target.manifest, body)) };
}

async function created(lab: Lab, target: Target, options: Options, isMadeBefore: boolean): Promise<Result> {
  const first = await send('POST', target.collection, target.text, 'application/yaml');
  if (isSuccess(first)) await giveStatus(target, options);
  if (!isConflict(first)) return noted(target.manifest, first);
  if (options.mode === 'put') return { ...noted(target.manifest, await replaced(target)), verb: 'PUT' };
  if (isMadeBefore) return noted(target.manifest, first);
  // A controller was faster (Endpoints of a Service with a selector, for instance): do as kubectl does.
  const { result, message } = await byKubectl(lab, ['apply'], target.text, 'kubectl apply');
  const { body } = await api(objectPath(target));
  const answer = { ...first, ...(result === 'accepted' ? { status: 200, body } : { body: { message } }) };
  return { ...noted(target.manifest, answer), verb: 'kubectl apply, because a controller had already created the object' };
}

const send = (method: 'POST' | 'PUT', path: string, body: unknown, contentType: string): Promise<Answer> =>
  api(`${path}?fieldValidation=Strict`, { method, body, contentType });

const resourceVersion = v.object({ metadata: v.object({ resourceVersion: v.string() }) });

async function replaced(target: Target): Promise<Answer> {
  const current = v.parse(resourceVersion, (await api(objectPath(target))).body);
  const metadata = { ...target.manifest.metadata, resourceVersion: current.metadata.resourceVersion };
  return send('PUT', objectPath(target), { ...target.manifest, metadata }, 'application/json');
}

const conflict = v.object({ reason: v.literal('AlreadyExists') });
const isConflict = ({ status, body }: Answer): boolean => status === 409 && v.is(conflict, body);

function isSameObject({ manifest: earlier }: Document, manifest: Manifest): boolean {
  if (earlier?.kind !== manifest.kind || earlier?.metadata.name !== manifest.metadata.name) return false;
  return earlier !== undefined && namespaceOf(earlier) === namespaceOf(manifest);
}

const failure = v.object({
  reason: v.optional(v.string()),
  message: v.optional(v.string(), ''),
  details: v.nullish(
    v.object({ causes: v.nullish(v.array(v.object({ field: v.nullish(v.string()), reason: v.nullish(v.string()) }))) }),
  ),
});

export function noted(manifest: Pick<Manifest, 'kind'>, answer: Answer): Result {
  const { status: code, body, warnings } = answer;
  if (isSuccess(answer)) return { result: 'accepted', code, warnings: [...warnings], ...storedView(manifest, body) };
  const { reason = null, message, details } = v.parse(failure, body);
  const causes = details?.causes?.map(({ field = null, reason: why = null }) => ({ field, reason: why })) ?? [];
  return {
    result: 'rejected',
    code,
    warnings: [...warnings],
    reason,
    message: message.replace(/"10\.96\.\d+\.\d+" is invalid/g, '"<vip4>" is invalid'),
    ...(causes.length > 0 && { causes }),
  };
}

function storedView({ kind }: Pick<Manifest, 'kind'>, body: unknown): { readonly stored?: View } {
  if (kind === 'Service') return { stored: viewOfService(v.parse(service, body)) };
  if (kind === 'EndpointSlice') return { stored: viewOfSlice(v.parse(slice, body)) };
  if (kind === 'Endpoints') return { stored: viewOfEndpoints(v.parse(endpoints, body)) };
  return {};
}

/** Gives the status that a cloud's load balancer or a kubelet would give; nothing of it is recorded. */
async function giveStatus(target: Target, { lbIP, podIPs }: Options): Promise<void> {
  const { kind, metadata } = target.manifest;
  const name = String(metadata.name);
  const ip = kind === 'Service' ? lbIP?.[name] : kind === 'Pod' ? podIPs?.[name] : undefined;
  if (ip === undefined) return;
  const status =
    kind === 'Service'
      ? { loadBalancer: { ingress: [{ ip }] } }
      : {
          phase: 'Running',
          podIP: ip,
          podIPs: [{ ip }],
          conditions: [{ type: 'Ready', status: 'True' }],
          hostIP: addresses.nodeA.ipv4,
        };
  const contentType = kind === 'Service' ? 'application/merge-patch+json' : 'application/strategic-merge-patch+json';
  await api(`${objectPath(target)}/status`, { method: 'PATCH', body: { status }, contentType });
}

async function byKubectl(lab: Lab, command: readonly string[], manifest: string, via: string): Promise<Result> {
  const flags = ['--kubeconfig', lab.kubeconfig, '--cache-dir', join(runFolder, 'kubectl')];
  const child = spawn(binary('kubectl', lab.settings.kubernetes), [...flags, ...command, '-f', '-']);
  child.stdin.end(manifest);
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  const lines = errors.split('\n').filter(Boolean);
  const said = lines
    .filter((line) => !line.startsWith('Warning: '))
    .join('\n')
    .trim();
  const warnings = lines.flatMap((line) => (line.startsWith('Warning: ') ? [line.slice('Warning: '.length)] : []));
  return { result: code === 0 ? 'accepted' : 'rejected', via, message: said || output.trim(), warnings };
}
