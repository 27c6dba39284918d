import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { endpoints, service, slice } from '../cluster/objects.ts';
import { viewOfEndpoints, viewOfService, viewOfSlice } from './views.ts';

const metadata = { name: 'db-1', labels: { 'kubernetes.io/service-name': 'db' } };
const view = (fields: object): object => viewOfSlice(v.parse(slice, { metadata, addressType: 'IPv4', ...fields }));

describe('what is recorded of a Service', () => {
  it('leaves out what differs from run to run', () => {
    const spec = {
      type: 'NodePort',
      clusterIPs: ['10.96.0.9', 'fd00:10:96::9', '::ffff:10.96.0.9'],
      ports: [{ port: 80, nodePort: 30080 }],
      extra: 1,
    };
    expect(viewOfService(v.parse(service, { metadata, spec }))).toEqual({
      type: 'NodePort',
      clusterIPs: ['<vip4>', '<vip6>', '<vip4>'],
      ports: [{ protocol: 'TCP', port: 80, nodePort: '<nodePort>' }],
    });
  });

  it('says that it is headless', () => {
    const spec = { type: 'ClusterIP', clusterIP: 'None' };
    expect(viewOfService(v.parse(service, { metadata, spec }))).toEqual({ type: 'ClusterIP', clusterIPs: ['None'], ports: [] });
  });
});

describe('what is recorded of a slice', () => {
  it.each([
    ['by hand', {}, { name: 'db-1', origin: 'manual' }],
    ['by a controller', { generateName: 'db-', ...managed('endpointslicemirroring') }, { name: 'db-<rand>', origin: 'mirrored' }],
    ['by hand, with the label of a controller', managed('endpointslice'), { name: 'db-1', origin: 'manual-reserved-label' }],
    [
      'by a controller that chose the name itself',
      { ...managed('endpointslice'), name: 'db-x7f2k', ownerReferences: [{ kind: 'Service', name: 'db' }] },
      { name: 'db-<rand>', origin: 'controller', owner: ['Service/db'] },
    ],
  ])('says whether it was made %s', (_, more, expected) => {
    expect(view({ metadata: { ...metadata, ...more } })).toMatchObject({ service: 'db', ...expected });
  });

  it('has its endpoints in a fixed order, and long lists as their length', () => {
    const endpoint = (ip: string): object => ({ addresses: [ip], targetRef: { kind: 'Pod', uid: 'x' } });
    expect(view({ endpoints: [endpoint('10.0.0.2'), endpoint('10.0.0.1')] })).toMatchObject({
      endpoints: [
        { addresses: ['10.0.0.1'], targetRef: { kind: 'Pod' } },
        { addresses: ['10.0.0.2'], targetRef: { kind: 'Pod' } },
      ],
    });
    expect(view({ endpoints: Array.from({ length: 51 }, () => endpoint('10.0.0.1')) })).toMatchObject({
      endpoints: '<51 endpoints>',
    });
    expect(view({})).toEqual({
      name: 'db-1',
      origin: 'manual',
      service: 'db',
      addressType: 'IPv4',
      ports: null,
      endpoints: null,
    });
  });

  it('has no annotation of when it changed', () => {
    const annotations = { 'endpoints.kubernetes.io/last-change-trigger-time': 'now', team: 'db' };
    expect(view({ metadata: { ...metadata, annotations } })).toMatchObject({ annotations: { team: 'db' } });
  });
});

function managed(by: string): object {
  return { labels: { ...metadata.labels, 'endpointslice.kubernetes.io/managed-by': `${by}-controller.k8s.io` } };
}

describe('what is recorded of Endpoints', () => {
  it('has long lists as their length', () => {
    const addresses = Array.from({ length: 1001 }, (_, index) => ({ ip: `10.0.${Math.floor(index / 256)}.${index % 256}` }));
    const subsets = [{ addresses, notReadyAddresses: [{ ip: '10.0.9.1', targetRef: { name: 'db-0', uid: 'x' } }] }];
    expect(viewOfEndpoints(v.parse(endpoints, { metadata: { name: 'db' }, subsets }))).toEqual({
      name: 'db',
      subsets: [
        { addresses: [{ ip: '<1001 addresses>' }], notReadyAddresses: [{ ip: '10.0.9.1', targetRef: { name: 'db-0' } }] },
      ],
    });
  });

  it('says where there are none', () => {
    expect(viewOfEndpoints(v.parse(endpoints, { metadata: { name: 'db', labels: { a: 'b' } } }))).toEqual({
      name: 'db',
      subsets: null,
      labels: { a: 'b' },
    });
  });
});
