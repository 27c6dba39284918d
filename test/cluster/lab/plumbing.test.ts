import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { warningsOf } from './cluster/api.ts';
import { service } from './cluster/objects.ts';
import { errorsIn } from './cluster/proxy-errors.ts';
import { differences } from './recording/differences.ts';
import { maskOf } from './recording/mask.ts';
import { sideBySide } from './schedule.ts';

describe('differences', () => {
  it('name the place, whatever the order of keys', () => {
    expect(differences({ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } })).toEqual([]);
    expect(differences({ a: { b: [1] } }, { a: { b: [2], d: null } })).toEqual(['a b: [1] -> [2]', 'a d: undefined -> null']);
  });
});

describe('warnings', () => {
  it('are taken out of one header', () => {
    expect(warningsOf('299 - "first", 299 - "the \\"second\\""')).toEqual(['first', 'the "second"']);
    expect(warningsOf(undefined)).toEqual([]);
  });
});

describe('a mask', () => {
  const spec = { type: 'ClusterIP', clusterIPs: ['10.96.0.1', 'fd00:10:96::1'] };
  const mask = maskOf([{ namespace: 'prod', services: [v.parse(service, { metadata: { name: 'db' }, spec })] }]);

  it.each([
    ['@ A 10.96.0.1', '@ A <vip4:prod/db>'],
    ['@ A 10.96.0.11', '@ A 10.96.0.11'],
    ['10-96-0-1.db. A 10.96.0.1', '<vip4:prod/db>.db. A <vip4:prod/db>'],
    ['@ AAAA fd00:10:96::1', '@ AAAA <vip6:prod/db>'],
    ['@ AAAA fd00:10:96::1f', '@ AAAA fd00:10:96::1f'],
  ])('makes %s to %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });
});

describe('errors of kube-proxy', () => {
  it('are the different entries of the log, with their lines and without what changes', () => {
    const log = [
      'I1124 12:00:00.000000       1 fine.go:1] fine',
      'E1124 12:00:01.000000     123 proxier.go:1] "sync failed" err="stdin:7:10-20: line: 12',
      'Service out of range"',
      'E1124 12:00:02.000000     123 proxier.go:1] "sync failed" err="stdin:9:11-22: line: 15',
      'Service out of range"',
    ];
    expect(errorsIn(log.join('\n'))).toEqual(['proxier.go:1] "sync failed" err="_: line: N\nService out of range"']);
  });
});

describe('work side by side', () => {
  it('keeps apart what claims the same, in its order, and starts no more than it may', async () => {
    const log: string[] = [];
    let running = 0;
    let most = 0;
    await sideBySide(['a1', 'a2', 'b1', 'c1'], { claimsOf: ([letter = '']) => [letter], width: 2 }, async (item) => {
      log.push(`+${item}`);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      log.push(`-${item}`);
    });
    expect(most).toBe(2);
    expect(log.indexOf('-a1')).toBeLessThan(log.indexOf('+a2'));
    expect(log).toHaveLength(8);
  });

  it('fails where the work fails', async () => {
    const work = sideBySide(['a'], { claimsOf: () => [], width: 1 }, () => Promise.reject(new Error('no')));
    await expect(work).rejects.toThrow('no');
  });
});
