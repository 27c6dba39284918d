import * as v from 'valibot';
import { api } from './api.ts';
import { makeNamespace } from './apply.ts';
import type { Lab } from './cluster.ts';
import { service } from './objects.ts';
import { until } from './processes.ts';

const namespace = 'sentinel';
const backend = '10.20.99.99';
const services = `/api/v1/namespaces/${namespace}/services`;
const slices = `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`;

/** Makes a Service with a backend and waits until both proxies lead to it. A case may have stopped them. */
export async function areProxiesWell({ clients }: Lab): Promise<boolean> {
  await makeNamespace(namespace);
  const metadata = { generateName: 'sentinel-' };
  const made = await api(services, { method: 'POST', body: { metadata, spec: { ports: [{ port: 80 }] } } });
  const {
    metadata: { name },
    spec: { clusterIP: ip = '' },
  } = v.parse(service, made.body);
  const labels = { 'kubernetes.io/service-name': name };
  const endpoints = [{ addresses: [backend] }];
  await api(slices, {
    method: 'POST',
    body: { metadata: { name, labels }, addressType: 'IPv4', ports: [{ port: 80 }], endpoints },
  });
  const isWell = await until(async () => {
    const dial = { protocol: 'tcp', ip, port: 80, tries: 1 } as const;
    const reached = await Promise.all([clients.podA.dial(dial), clients.podB.dial(dial)]);
    return reached.every(([result]) => result === `${backend}|80`);
  }, 90);
  for (const path of [services, slices]) await api(`${path}/${name}`, { method: 'DELETE' });
  return isWell;
}
