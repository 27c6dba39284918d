import * as v from 'valibot';
import { api, makeNamespace } from './api.ts';
import { clusterDomain } from './configuration.ts';
import { service } from './objects.ts';
import { until } from './processes.ts';
import type { Lab } from './start.ts';

const namespace = 'sentinel';
const backend = '10.20.99.99';
const services = `/api/v1/namespaces/${namespace}/services`;
const slices = `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`;

/** Makes a Service with a backend and waits until DNS knows it and both proxies lead to it. A case may have stopped them. */
export async function doesFollow({ clients }: Lab): Promise<boolean> {
  await makeNamespace(namespace);
  const { name, ip } = await createService();
  const follows = await until(async () => {
    const dial = { protocol: 'tcp', ip, port: 80, tries: 1 } as const;
    const reached = await Promise.all([clients.podA.dial(dial), clients.podB.dial(dial)]);
    const known = await clients.podA.ask(`${name}.${namespace}.svc.${clusterDomain}.`, 'A');
    const outside = await clients.podA.ask('db.example.com.', 'A');
    return (
      reached.flat().every((result) => result === `${backend}|80`) && known.answer.length === 1 && outside.answer.length === 1
    );
  }, 90);
  for (const path of [services, slices]) await api(`${path}/${name}`, { method: 'DELETE' });
  return follows;
}

async function createService(): Promise<{ readonly name: string; readonly ip: string }> {
  const metadata = { generateName: 'sentinel-' };
  const made = await api(services, { method: 'POST', body: { metadata, spec: { ports: [{ port: 80 }] } } });
  const {
    metadata: { name },
    spec,
  } = v.parse(service, made.body);
  const slice = {
    metadata: { name, labels: { 'kubernetes.io/service-name': name } },
    addressType: 'IPv4',
    ports: [{ port: 80 }],
    endpoints: [{ addresses: [backend] }],
  };
  await api(slices, { method: 'POST', body: slice });
  return { name, ip: spec.clusterIP ?? '' };
}
