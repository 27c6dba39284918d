import { apply } from './apply.ts';
import type { Case, Document } from './case.ts';
import { api, makeNamespace } from './cluster/api.ts';
import { pause } from './cluster/processes.ts';
import { errorsSince, logEnds } from './cluster/proxy-errors.ts';
import type { Lab } from './cluster/start.ts';
import { observe } from './observe.ts';
import { settle, wipe } from './quiet.ts';
import { outcomeOf } from './recording/outcome.ts';
import type { RecordedDocument, Recording } from './recording/shape.ts';
import { verdictOf } from './recording/verdict.ts';

/** Runs one case from a clean state to a clean state. */
export async function record(lab: Lab, it: Case): Promise<Recording> {
  const namespaces = it.namespaces.filter(isUsable);
  await Promise.all(namespaces.map(makeNamespace));
  await wipe(namespaces);
  const logs = it.options.exclusive ? logEnds() : undefined;
  const docs = await applyAll(lab, it);
  const settled = await settle(namespaces);
  const paths = it.options.deleteEnd;
  const beforeDelete = paths && (await observe(lab, it, settled));
  const deleted = paths && (await deleteAll(paths));
  const observed = await observe(lab, it, paths ? await settle(namespaces) : settled);
  const proxyErrors = logs && errorsSince(logs);
  await wipe(namespaces);
  return summed({
    case: it.name,
    versions: { ...lab.versions },
    docs,
    ...(Object.keys(it.options).length > 0 && { options: { ...it.options } }),
    ...(beforeDelete && { beforeDelete }),
    ...(deleted && { deleted }),
    observed,
    ...(proxyErrors && { proxyErrors }),
  });
}

export function summed(recording: Recording): Recording {
  return { ...recording, outcome: outcomeOf(recording), verdict: verdictOf(recording) };
}

/** Not those that no API server takes, and not the cluster's own. */
export const isUsable = (namespace: string): boolean =>
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(namespace) && !['kube-system', 'kube-public', 'kube-node-lease'].includes(namespace);

export async function applyAll(lab: Lab, it: Case): Promise<RecordedDocument[]> {
  const docs: RecordedDocument[] = [];
  for (const [index, document] of it.documents.entries()) {
    docs.push(await apply(lab, it, index));
    const isLast = index === it.documents.length - 1;
    if (isLast) break;
    // The endpoints controllers are to be the first, always.
    if (hasSelector(document)) await pause(0.7);
    await pause(it.options.pause ?? 0);
  }
  return docs;
}

function hasSelector({ manifest }: Document): boolean {
  const spec = manifest?.spec;
  const selector = typeof spec === 'object' && spec !== null && 'selector' in spec ? spec.selector : undefined;
  return manifest?.kind === 'Service' && typeof selector === 'object' && selector !== null && Object.keys(selector).length > 0;
}

async function deleteAll(paths: readonly string[]): Promise<[string, number][]> {
  const deleted: [string, number][] = [];
  for (const path of paths) deleted.push([path, (await api(path, { method: 'DELETE' })).status]);
  return deleted;
}
