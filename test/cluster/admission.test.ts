import { expect, it } from 'vitest';
import { admit } from '../../src/cluster/admission/admit.ts';
import { setupOf } from '../../src/cluster/setup.ts';
import { unknownCluster } from '../../src/model/cluster-settings.ts';
import { endpoints, service, slice } from './manifests.ts';

const zeros = () => endpoints('[{ addresses: [{ ip: 010.0.0.1 }], ports: [{ port: 1 }] }]');
const headless = () => service('{ clusterIP: None }');
const near = (value: string) => () => service(`{ trafficDistribution: ${value}, ports: [{ port: 1 }] }`);
const v6 = () => slice('addressType: IPv6\nendpoints: [{ addresses: ["FD00::1"] }]');
const external = () => service('{ externalIPs: [10.0.0.1], ports: [{ port: 1 }] }');

/** From source: the versions between those that were recorded. Warnings that come with every request are left out. */
it.each([
  ['leading zeros', zeros, 32, 'accepted', []],
  ['leading zeros', zeros, 34, 'accepted', [/will be considered invalid/]],
  ['leading zeros', zeros, 36, 'rejected', []],
  ['a headless Service', headless, 33, 'accepted', []],
  ['a headless Service', headless, 34, 'accepted', [/^spec.SessionAffinity is ignored/]],
  ['a headless Service', headless, 36, 'accepted', []],
  ['an unknown distribution', near('Near'), 30, 'accepted', []],
  ['an unknown distribution', near('Near'), 31, 'rejected', []],
  ['the same zone', near('PreferSameZone'), 33, 'rejected', []],
  ['the same zone', near('PreferSameZone'), 34, 'accepted', []],
  ['an IPv6 address that is not canonical', v6, 32, 'accepted', []],
  ['an IPv6 address that is not canonical', v6, 33, 'rejected', []],
  ['external IPs', external, 35, 'accepted', []],
  ['external IPs', external, 36, 'accepted', [/deprecated/]],
] as const)('%s (%#)', (_, make, kubernetesMinor, result, warnings) => {
  const verdict = admit(make(), setupOf({ ...unknownCluster, kubernetesMinor }));
  const said = verdict.warnings.filter((text) => !text.startsWith('v1 Endpoints is deprecated'));
  expect(verdict.result).toBe(result);
  expect(said).toEqual(warnings.map((text) => expect.stringMatching(text)));
});

it('takes what is filled in later for right', () => {
  const spec =
    '{ type: "${T}", clusterIP: "${IP}", externalName: "${N}", ports: [{ name: "${P}", port: "${P}", protocol: "${Q}" }] }';
  expect(admit(service(spec), setupOf(unknownCluster))).toEqual({ result: 'accepted', warnings: [] });
});
