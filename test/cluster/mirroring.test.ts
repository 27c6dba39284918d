import { describe, expect, it } from 'vitest';
import { mirror, mirroringObstacle } from '../../src/cluster/mirroring.ts';
import { spellingOf } from '../../src/cluster/repack.ts';
import type { Slice } from '../../src/cluster/slice.ts';
import { type Located, origin } from '../../src/model/view.ts';
import { endpoints } from './manifests.ts';

/** `IPv4 sql:10.0.0.1,-10.0.0.2`: the address type, the ports' names, the addresses; `-` is one that is not ready. */
function brief({ addressType, ports, endpoints: all }: Slice): string {
  const addresses = all.map((it) => `${it.isReady ? '' : '-'}${it.addresses.map(spellingOf).join('+')}`);
  return `${addressType} ${ports.map(({ name }) => name.text).join(',')}:${addresses.join(',')}`;
}

const mirrored = (subsets: string, minor?: number): readonly string[] => mirror(endpoints(subsets), minor).map(brief);

const written = (located: Located): string =>
  located[origin].file.text.slice(located[origin].span.start, located[origin].span.end);

/** What no recording covers. */
describe('mirroring', () => {
  it('keeps an address not ready once any subset of the port says so', () => {
    const ports = 'ports: [{ name: sql, port: 1 }]';
    expect(
      mirrored(`[{ notReadyAddresses: [{ ip: 10.0.0.1 }], ${ports} }, { addresses: [{ ip: 10.0.0.1 }], ${ports} }]`),
    ).toEqual(['IPv4 sql:-10.0.0.1']);
  });

  it('takes ports that differ in their name alone for two', () => {
    expect(mirrored('[{ addresses: [{ ip: 10.0.0.1 }], ports: [{ name: a, port: 1 }, { name: b, port: 1 }] }]')).toEqual([
      'IPv4 a,b:10.0.0.1',
    ]);
  });

  it('joins subsets that differ in the order of their addresses', () => {
    expect(
      mirrored(
        '[{ addresses: [{ ip: 10.0.0.1 }, { ip: 10.0.0.2 }], ports: [{ name: a, port: 1 }] }, ' +
          '{ addresses: [{ ip: 10.0.0.2 }, { ip: 10.0.0.1 }], ports: [{ name: b, port: 2 }] }]',
      ),
    ).toEqual(['IPv4 a,b:10.0.0.1,10.0.0.2']);
  });

  it('drops ready addresses last, and others by their text', () => {
    const many = Array.from({ length: 999 }, (_, index) => `{ ip: 10.1.${index >> 8}.${index & 255} }`).join(', ');
    const [slice] = mirror(
      endpoints(`[{ notReadyAddresses: [{ ip: 10.0.0.9 }, { ip: 10.0.0.10 }, { ip: 10.0.0.8 }], addresses: [${many}] }]`),
    );
    expect(slice?.endpoints).toHaveLength(1000);
    expect(slice?.endpoints.filter(({ isReady }) => !isReady).map((it) => it.addresses.map(spellingOf))).toEqual([['10.0.0.10']]);
  });

  it('does not count what is no IP among the 1000', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `{ ip: 10.1.${index >> 8}.${index & 255} }`).join(', ');
    expect(mirror(endpoints(`[{ addresses: [{ ip: "1" }, ${many}] }]`))[0]?.endpoints).toHaveLength(1000);
  });

  it('takes two spellings of an address for one since v1.33, and not ready wins', () => {
    const ports = 'ports: [{ port: 1 }]';
    const subsets = `[{ notReadyAddresses: [{ ip: "FD00::1" }], ${ports} }, { addresses: [{ ip: "fd00::1" }], ${ports} }]`;
    expect(mirrored(subsets, 35)).toEqual(['IPv6 :-fd00::1']);
    expect(mirrored(subsets, 30)).toEqual(['IPv6 :fd00::1,-FD00::1']);
  });

  it('names the Service by a label of its own', () => {
    const [slice] = mirror(
      endpoints(
        '[{ addresses: [{ ip: 10.0.0.1 }] }]',
        '{ name: db, labels: { kubernetes.io/service-name: other, endpointslice.kubernetes.io/managed-by: me, a: b } }',
      ),
    );
    const labels = [...(slice?.labels ?? [])].map(([name, { value }]) => `${name}=${value}`);
    expect(labels.sort()).toEqual(['a=b', 'kubernetes.io/service-name=db']);
  });

  it('leaves out what an obstacle names', () => {
    const obstructed = endpoints(
      '[{ addresses: [{ ip: 10.0.0.1 }] }]',
      '{ annotations: { control-plane.alpha.kubernetes.io/leader: x } }',
    );
    expect(mirroringObstacle(obstructed)).toBe('leader annotation');
    expect(mirror(obstructed)).toEqual([]);
  });
});

describe('mirroring of what is filled in later', () => {
  it('keeps an address whose family is not known apart', () => {
    expect(mirrored('[{ addresses: [{ ip: "${IP}" }, { ip: 10.0.0.1 }], ports: [{ name: sql, port: 1 }] }]')).toEqual([
      'unknown sql:${IP}',
      'IPv4 sql:10.0.0.1',
    ]);
  });

  it('takes equal spellings for one', () => {
    const subset = '{ addresses: [{ ip: "${IP}" }], ports: [{ name: "${NAME}", port: 1 }] }';
    expect(mirrored(`[${subset}, ${subset}]`)).toEqual(['unknown ${NAME}:${IP}']);
  });

  it('takes different spellings for two', () => {
    expect(
      mirrored('[{ addresses: [{ ip: 10.0.0.1 }], ports: [{ name: "${A}", port: "${P}" }, { name: "${B}", port: "${P}" }] }]'),
    ).toEqual(['IPv4 ${A},${B}:10.0.0.1']);
  });
});

describe('a mirrored slice', () => {
  const source = endpoints(
    '[{ addresses: [{ ip: "FD00::1" }], notReadyAddresses: [{ ip: 010.0.0.1 }], ports: [{ name: sql, port: 1 }] }]',
  );
  const slices = mirror(source);

  it('points at the addresses as written, however they are spelled in the cluster', () => {
    const all = slices.flatMap((slice) => slice.endpoints);
    expect(all.flatMap(({ addresses }) => addresses.map(spellingOf))).toEqual(['fd00::1', '10.0.0.1']);
    expect(all.flatMap(({ addresses }) => addresses.map(written))).toEqual(['"FD00::1"', '010.0.0.1']);
    expect(all.map(({ at }) => written(at))).toEqual(['{ ip: "FD00::1" }', '{ ip: 010.0.0.1 }']);
  });

  it('points at the ports as written', () => {
    const ports = slices.flatMap((slice) => slice.ports);
    expect(ports.map(({ number }) => written(number))).toEqual(['1', '1']);
    expect(ports.map(({ at }) => written(at))).toEqual(Array(2).fill('{ name: sql, port: 1 }'));
    expect(new Set(ports.map(({ at }) => at)).size).toBe(1);
  });

  it('knows its source', () => expect(slices.every((slice) => slice.source === source)).toBe(true));
});

describe('the time that repacking takes', () => {
  const ip = (index: number): string => `{ ip: 10.${index >> 16}.${(index >> 8) & 255}.${index & 255} }`;
  const list = (length: number, item: (index: number) => string): string =>
    `[${Array.from({ length }, (_, i) => item(i)).join(', ')}]`;
  const seconds = (subsets: string): number => {
    const source = endpoints(subsets);
    const start = performance.now();
    mirror(source);
    return (performance.now() - start) / 1000;
  };

  it.each([
    [
      'many addresses on many ports',
      `[{ addresses: ${list(30_000, ip)}, ports: ${list(20_000, (i) => `{ name: p${i}, port: 1 }`)} }]`,
    ],
    [
      'a subset a port, with the same address',
      list(20_000, (i) => `{ addresses: [{ ip: 10.0.0.1 }], ports: [{ name: p${i}, port: 1 }] }`),
    ],
    ['a subset an address, with the same port', list(20_000, (i) => `{ addresses: [${ip(i)}], ports: [{ name: p, port: 1 }] }`)],
    ['a subset an address and a port', list(20_000, (i) => `{ addresses: [${ip(i)}], ports: [{ name: p${i}, port: 1 }] }`)],
  ])('is linear: %s', (_, subsets) => expect(seconds(subsets)).toBeLessThan(2));
});
