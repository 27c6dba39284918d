import * as fc from 'fast-check';
import type { MappingKind } from '../../../../src/model/meant.ts';
import { strays, valuesOf } from './values.ts';

export type Json = { [key: string]: unknown };

/** Manifests that are right, with one to four fields in which something else stands. The same seed gives the same ones. */
export const manifests = (seed: number, count: number): readonly Json[] =>
  fc.sample(manifest, { seed, numRuns: count, endOnFailure: true });

const tcp = { name: 'sql', port: 5432, protocol: 'TCP' };
const udp = { name: 'dns', port: 53, protocol: 'UDP' };
const named = { metadata: { name: 'db' } };

const service = (spec: Json): Json => ({ apiVersion: 'v1', kind: 'Service', ...named, spec });
const endpoints = (subsets: readonly Json[]): Json => ({ apiVersion: 'v1', kind: 'Endpoints', ...named, subsets });

const slice = (addressType: string, ...addresses: readonly string[]): Json => ({
  ...{ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', addressType, ports: [tcp] },
  metadata: { name: 'db-1', labels: { 'kubernetes.io/service-name': 'db' } },
  endpoints: addresses.map((address) => ({ addresses: [address] })),
});

const starts: Readonly<Record<MappingKind, readonly Json[]>> = {
  Service: [
    service({ ports: [{ port: 80 }] }),
    service({ ports: [tcp, udp], selector: { app: 'db' } }),
    service({ clusterIP: 'None' }),
    service({ clusterIP: 'None', ports: [tcp], selector: { app: 'db' } }),
    service({ type: 'ExternalName', externalName: 'db.example.com' }),
    service({ type: 'NodePort', ports: [{ ...tcp, nodePort: 30080 }, udp] }),
    service({ type: 'LoadBalancer', ports: [tcp] }),
    service({ type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports: [tcp, udp] }),
    service({ ports: [tcp], externalIPs: ['10.20.0.11'] }),
    service({ ports: [tcp], ipFamilyPolicy: 'PreferDualStack', ipFamilies: ['IPv4', 'IPv6'] }),
    service({ ports: [tcp], sessionAffinity: 'ClientIP' }),
    service({ ports: [tcp, udp], clusterIP: '10.96.77.7', clusterIPs: ['10.96.77.7'] }),
    service({ ports: [tcp], ipFamilyPolicy: 'RequireDualStack', clusterIP: 'fd00:10:96::77', selector: { app: 'db' } }),
    service({ clusterIP: 'None', ipFamilyPolicy: 'PreferDualStack', ipFamilies: ['IPv6'] }),
    service({
      type: 'NodePort',
      ports: [
        { ...tcp, nodePort: 30080 },
        { ...udp, port: 5432 },
      ],
    }),
  ],
  Endpoints: [
    endpoints([{ addresses: [{ ip: '10.20.0.11' }], ports: [{ port: 80 }] }]),
    endpoints([
      {
        addresses: [
          { ip: '10.20.0.11', hostname: 'a' },
          { ip: 'fd00:20::10', nodeName: 'node-a' },
        ],
        ports: [tcp, udp],
      },
    ]),
    endpoints([{ notReadyAddresses: [{ ip: '10.20.0.11' }] }, { addresses: [{ ip: '10.20.0.12' }], ports: [tcp] }]),
  ],
  EndpointSlice: [
    slice('IPv4', '10.20.0.11', '10.20.0.12'),
    slice('IPv6', 'fd00:20::10'),
    slice('FQDN', 'db.example.com'),
    { ...slice('IPv4', '10.20.0.11'), ports: [tcp, udp] },
  ],
};

const manifest: fc.Arbitrary<Json> = fc
  .constantFrom<MappingKind>('Service', 'Service', 'Endpoints', 'EndpointSlice')
  .chain((kind) => fc.tuple(fc.constantFrom(...starts[kind]), fc.array(change(kind), { minLength: 1, maxLength: 4 })))
  .map(([start, changes]) => changes.reduce((value, { path, value: next }) => changed(value, path, next) as Json, start));

interface Change {
  readonly path: readonly string[];
  /** Undefined where the field is left out. */
  readonly value: unknown;
}

/** Mostly a value that is made for the field. */
const change = (kind: MappingKind): fc.Arbitrary<Change> =>
  fc.constantFrom(...Object.entries(valuesOf[kind])).chain(([path, values]) =>
    fc.record({
      path: fc.constant(path.split('.')),
      value: fc.oneof(
        { weight: 14, arbitrary: fc.constantFrom(...values) },
        { weight: 2, arbitrary: fc.constantFrom(...strays) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    }),
  );

/** With a value at a path; `*` is the last item of a list. What is on the way and no map or list is replaced by one. */
function changed(value: unknown, [step, ...rest]: readonly string[], next: unknown): unknown {
  if (step === undefined) return next;
  if (step === '*') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return [...items.slice(0, -1), changed(items.at(-1), rest, next)].filter((item) => item !== undefined);
  }
  const map = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const inner = changed(Object.entries(map).find(([key]) => key === step)?.[1], rest, next);
  const others = Object.entries(map).filter(([key]) => key !== step);
  return Object.fromEntries(inner === undefined ? others : [...others, [step, inner]]);
}
