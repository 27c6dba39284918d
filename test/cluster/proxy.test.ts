import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../src/cluster/behind.ts';
import { backendsOf, comparePorts } from '../../src/cluster/proxy.ts';
import { spellingOf } from '../../src/cluster/repack.ts';
import { sliceOf } from '../../src/cluster/slice.ts';
import type { Source } from '../../src/model/resources.ts';
import { endpoints, service, slice } from './manifests.ts';

function reached(ports: string, sources: readonly Source[], family: 'IPv4' | 'IPv6' = 'IPv4', minor?: number): readonly string[] {
  const [port] = service(`{ ports: [${ports}] }`).spec.ports.items;
  if (!port) throw new Error(`no port: ${ports}`);
  return backendsOf(port, slicesOf(sources, minor), family, minor).map(
    (backend) => `${spellingOf(backend.address)}|${spellingOf(backend.port.number)}`,
  );
}

/** What no recording covers. */
describe('kube-proxy', () => {
  const port = '{ port: 80 }';

  it('uses the first address of an endpoint', () => {
    const source = slice('addressType: IPv4\nports: [{ port: 1 }]\nendpoints: [{ addresses: [10.0.0.1, 10.0.0.2] }]');
    expect(reached(port, [source])).toEqual(['10.0.0.1|1']);
  });

  it('never reads a slice of names, even of one that looks like an address', () => {
    expect(reached(port, [slice('addressType: FQDN\nports: [{ port: 1 }]\nendpoints: [{ addresses: [10.0.0.1] }]')])).toEqual([]);
  });

  it('skips an IPv4 address that is written as an IPv6 one', () => {
    const source = slice('addressType: IPv6\nports: [{ port: 1 }]\nendpoints: [{ addresses: ["::ffff:10.0.0.1"] }]');
    expect(reached(port, [source], 'IPv6')).toEqual([]);
    expect(reached(port, [source], 'IPv4')).toEqual([]);
  });

  it('takes an endpoint for serving unless it says otherwise', () => {
    const conditions = 'conditions: { ready: false, terminating: true }';
    const source = slice(`addressType: IPv4\nports: [{ port: 1 }]\nendpoints: [{ addresses: [10.0.0.1], ${conditions} }]`);
    expect(reached(port, [source])).toEqual(['10.0.0.1|1']);
  });

  it('goes by the last of two entries for one address, but not by one that is ending', () => {
    const entry = (conditions: string) => `{ addresses: [10.0.0.1], conditions: ${conditions} }`;
    const both = (first: string, second: string) =>
      slice(`addressType: IPv4\nports: [{ port: 1 }]\nendpoints: [${entry(first)}, ${entry(second)}]`);
    expect(reached(port, [both('{}', '{ ready: false }')])).toEqual([]);
    expect(reached(port, [both('{}', '{ ready: false, terminating: true }')])).toEqual(['10.0.0.1|1']);
  });

  it('takes two spellings of an address for one', () => {
    const source = slice('addressType: IPv4\nports: [{ port: 1 }]\nendpoints: [{ addresses: [10.0.0.1] }]');
    const other = endpoints('[{ addresses: [{ ip: 010.0.0.1 }], ports: [{ port: 1 }] }]');
    expect(reached(port, [source, other], 'IPv4', 30)).toEqual(['010.0.0.1|1']);
  });
});

describe('kube-proxy and what is filled in later', () => {
  const source = (name: string, address = '10.0.0.1', number = '1') =>
    endpoints(`[{ addresses: [{ ip: "${address}" }], ports: [{ name: "${name}", port: ${number} }] }]`);

  it('pairs equal spellings', () => {
    expect(reached('{ name: "${NAME}", port: 80 }', [source('${NAME}')])).toEqual(['10.0.0.1|1']);
  });

  it('counts what may be paired', () => {
    expect(reached('{ name: "${NAME}", port: 80 }', [source('sql')])).toEqual(['10.0.0.1|1']);
    expect(reached('{ name: sql, port: 80 }', [source('${NAME}')])).toEqual(['10.0.0.1|1']);
    expect(reached('{ name: sql, protocol: UDP, port: 80 }', [source('${NAME}')])).toEqual([]);
  });

  it('counts an address of an unknown family for both, and an unknown number', () => {
    expect(reached('{ name: sql, port: 80 }', [source('sql', '${IP}', '"${PORT}"')], 'IPv4')).toEqual(['${IP}|${PORT}']);
    expect(reached('{ name: sql, port: 80 }', [source('sql', '${IP}', '"${PORT}"')], 'IPv6')).toEqual(['${IP}|${PORT}']);
  });

  it('counts the addresses of a slice whose type is not known', () => {
    const unknown = slice('addressType: "${TYPE}"\nports: [{ port: 1 }]\nendpoints: [{ addresses: [10.0.0.1] }]');
    expect(reached('{ port: 80 }', [unknown], 'IPv4')).toEqual(['10.0.0.1|1']);
    expect(reached('{ port: 80 }', [unknown], 'IPv6')).toEqual([]);
  });
});

it.each([
  ['{ port: 80 }', '{ port: 1 }', 'equal'],
  ['{ port: 80 }', '{ name: "", port: 1, protocol: TCP }', 'equal'],
  ['{ name: sql, port: 80 }', '{ name: SQL, port: 80 }', 'different'],
  ['{ name: sql, port: 80, protocol: UDP }', '{ name: "${A}", port: 80 }', 'different'],
  ['{ name: sql, port: 80 }', '{ name: "${A}", port: 80 }', 'unknown'],
  ['{ name: "${A}", port: 80 }', '{ name: "${B}", port: 80 }', 'unknown'],
  ['{ name: "${A}", port: 80 }', '{ name: "${A}", port: 1 }', 'equal'],
  ['{ name: sql, port: 80, protocol: "${P}" }', '{ name: sql, port: 80, protocol: "${P}" }', 'equal'],
])('ports %s and %s are %s', (ours, theirs, likeness) => {
  const [port] = service(`{ ports: [${ours}] }`).spec.ports.items;
  const [candidate] = sliceOf(slice(`ports: [${theirs}]`)).ports;
  expect(port && candidate && comparePorts(port, candidate)).toBe(likeness);
});
