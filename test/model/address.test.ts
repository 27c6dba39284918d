import { expect, it } from 'vitest';
import { familyOf } from '../../src/model/address.ts';

/** What Go's net.ParseIP says, which decides in CoreDNS and the API server. */
it.each([
  ['10.0.0.1', 'IPv4'],
  ['255.255.255.255', 'IPv4'],
  ['0.0.0.0', 'IPv4'],
  ['1', undefined],
  ['127.1', undefined],
  ['0x7f.0.0.1', undefined],
  ['0x7f.1', undefined],
  ['010.0.0.1', undefined],
  ['10.0.00.1', undefined],
  ['10.0.0.256', undefined],
  ['10.0.0.1.', undefined],
  ['10.0.0', undefined],
  [' 10.0.0.1', undefined],
  ['10.0.0.1/8', undefined],
  ['999.1.1.1', undefined],
  ['::', 'IPv6'],
  ['::1', 'IPv6'],
  ['2001:db8::1', 'IPv6'],
  ['2001:DB8::0001', 'IPv6'],
  ['::ffff:10.0.0.1', 'IPv6'],
  ['fe80::1%eth0', undefined],
  ['[::1]', undefined],
  ['2001:db8:::1', undefined],
  ['db.example.com', undefined],
  ['', undefined],
])('"%s" is %s', (text, family) => expect(familyOf(text)).toBe(family));
