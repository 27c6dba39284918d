import * as v from 'valibot';
import { api } from './cluster/api.ts';
import { addresses } from './cluster/network.ts';
import {
  type Endpoints,
  endpoints,
  event,
  type Named,
  named,
  type Service,
  type Slice,
  service,
  slice,
} from './cluster/objects.ts';
import { pause, until } from './cluster/processes.ts';

/** What matters of one namespace. */
export interface Contents {
  readonly namespace: string;
  readonly services: readonly Service[];
  readonly slices: readonly Slice[];
  readonly endpoints: readonly Endpoints[];
}

const groups = {
  services: '/api/v1',
  endpoints: '/api/v1',
  endpointslices: '/apis/discovery.k8s.io/v1',
  pods: '/api/v1',
  configmaps: '/api/v1',
  events: '/api/v1',
  deployments: '/apis/apps/v1',
  ingresses: '/apis/networking.k8s.io/v1',
  networkpolicies: '/apis/networking.k8s.io/v1',
} as const;

type Plural = keyof typeof groups;

const collection = (namespace: string, plural: Plural): string => `${groups[plural]}/namespaces/${namespace}/${plural}`;

/** Of `default` without what the API server keeps there for itself. */
async function list<T>(namespace: string, plural: Plural, item: v.GenericSchema<unknown, T>): Promise<readonly T[]> {
  const { items } = v.parse(
    v.object({ items: v.nullish(v.array(v.unknown()), []) }),
    (await api(collection(namespace, plural))).body,
  );
  return items.filter((it) => namespace !== 'default' || !isApiServers(v.parse(named, it))).map((it) => v.parse(item, it));
}

const isApiServers = ({ metadata }: Named): boolean =>
  metadata.name === 'kubernetes' || metadata.labels?.['kubernetes.io/service-name'] === 'kubernetes';

export const eventsOf = (namespace: string): Promise<readonly v.InferOutput<typeof event>[]> => list(namespace, 'events', event);

export const contentsOf = (namespaces: readonly string[]): Promise<readonly Contents[]> =>
  Promise.all(
    namespaces.map(async (namespace) => ({
      namespace,
      services: await list(namespace, 'services', service),
      slices: await list(namespace, 'endpointslices', slice),
      endpoints: await list(namespace, 'endpoints', endpoints),
    })),
  );

/** Deletes everything, and again what controllers still make of it. */
export async function wipe(namespaces: readonly string[]): Promise<void> {
  for (const plural of plurals) await deleteAll(namespaces, plural);
  await until(async () => {
    const left = await Promise.all(lasting.map((plural) => deleteAll(namespaces, plural)));
    return left.every((count) => count === 0);
  }, 6);
}

const plurals: readonly Plural[] = [
  'ingresses',
  'networkpolicies',
  'deployments',
  'services',
  'endpoints',
  'endpointslices',
  'pods',
  'configmaps',
  'events',
];
const lasting: readonly Plural[] = ['services', 'endpoints', 'endpointslices', 'pods'];

/** How many there were. */
async function deleteAll(namespaces: readonly string[], plural: Plural): Promise<number> {
  const counts = await Promise.all(
    namespaces.map(async (namespace) => {
      const found = (await list(namespace, plural, named)).filter(({ metadata }) => metadata.name !== 'kube-root-ca.crt');
      for (const { metadata } of found) {
        await api(`${collection(namespace, plural)}/${metadata.name}?gracePeriodSeconds=0`, { method: 'DELETE' });
      }
      return found.length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

interface Patience {
  /** Seconds. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** Waits until nothing changes any more and the proxies have nothing to do, and gives what is there then. */
export async function settle(
  namespaces: readonly string[],
  { atLeast, atMost }: Patience = { atLeast: 2, atMost: 5 },
): Promise<readonly Contents[]> {
  const start = Date.now();
  let last = '';
  let unchanged = 0;
  for (;;) {
    await pause(0.35);
    const contents = await contentsOf(namespaces);
    const now = contents.flatMap(versionsOf).join();
    unchanged = now === last ? unchanged + 1 : 0;
    last = now;
    const seconds = (Date.now() - start) / 1000;
    if (seconds > atMost || (seconds >= atLeast && unchanged >= 2 && !(await hasPendingChanges()))) return contents;
  }
}

const versionsOf = ({ services, slices, endpoints: subsets }: Contents): readonly string[] =>
  [...services, ...slices, ...subsets].map(({ metadata }) => `${metadata.uid} ${metadata.resourceVersion}`);

const proxies = ['127.0.0.1', addresses.nodeBFromA];
const pending = /^kubeproxy_sync_proxy_rules_(?:endpoint|service)_changes_pending(?:\{.*\})? [1-9]/m;

async function hasPendingChanges(): Promise<boolean> {
  const texts = await Promise.all(proxies.map((host) => fetch(`http://${host}:10249/metrics`).then((answer) => answer.text())));
  return texts.some((text) => pending.test(text));
}
