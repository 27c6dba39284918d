import { expect, it } from 'vitest';
import { familiesOf } from '../../src/cluster/families.ts';
import { parseIp } from '../../src/model/address.ts';
import { service } from './manifests.ts';

/** What no recording covers. */
it.each([
  ['{ clusterIP: "fd00:10:96::1" }', ['IPv6']],
  ['{ ipFamilyPolicy: PreferDualStack, clusterIP: "fd00:10:96::1" }', ['IPv6', 'IPv4']],
  ['{ ipFamilyPolicy: "${POLICY}" }', undefined],
  ['{ ipFamilies: ["${FAMILY}"] }', undefined],
  ['{ clusterIP: "${IP}" }', undefined],
  ['{ type: ExternalName, ipFamilyPolicy: "${POLICY}" }', []],
])('%s has addresses of %j', (spec, families) => {
  expect(familiesOf(service(spec), ['IPv4', 'IPv6'])).toEqual(families);
});

it.each([
  ['10.0.0.1', '10.0.0.1'],
  ['010.000.00.1', '10.0.0.1'],
  ['10.0.0.256', undefined],
  ['10.0.0', undefined],
  ['', undefined],
  ['FD00:0:0:0::1', 'fd00::1'],
  ['fd00:0:1:0:0:0:0:1', 'fd00:0:1::1'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['::FFFF:0a00:0001', '10.0.0.1'],
  ['fe80::1%eth0', undefined],
])('"%s" is the address %s', (text, canonical) => expect(parseIp(text)?.text).toBe(canonical));
