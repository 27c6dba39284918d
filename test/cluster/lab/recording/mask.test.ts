import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { service } from '../cluster/objects.ts';
import { maskOf } from './mask.ts';

describe('a mask', () => {
  const spec = { type: 'ClusterIP', clusterIPs: ['10.96.0.1', 'fd00:10:96::1', '::ffff:10.96.0.2'] };
  const mask = maskOf([{ namespace: 'prod', services: [v.parse(service, { metadata: { name: 'db' }, spec })] }]);

  it.each([
    ['@ A 10.96.0.1', '@ A <vip4:prod/db>'],
    ['@ A 10.96.0.11', '@ A 10.96.0.11'],
    ['10-96-0-1.db. A 10.96.0.1', '<vip4:prod/db>.db. A <vip4:prod/db>'],
    ['@ A 10.96.0.2', '@ A <vip4:prod/db>'],
    ['@ AAAA fd00:10:96::1', '@ AAAA <vip6:prod/db>'],
    ['@ AAAA fd00:10:96::1f', '@ AAAA fd00:10:96::1f'],
  ])('makes %s to %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });
});
