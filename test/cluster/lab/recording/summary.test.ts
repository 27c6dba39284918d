import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { outcomeOf } from './outcome.ts';
import { type Recording, recording } from './shape.ts';
import { verdictOf } from './verdict.ts';

const truth = join(import.meta.dirname, '..', '..', 'truth');
const files = ['', 'lab'].flatMap((folder) =>
  readdirSync(join(truth, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(truth, folder, name)),
);

describe.each(files)('%s', (path) => {
  const recordings = Object.values(v.parse(v.record(v.string(), recording), JSON.parse(readFileSync(path, 'utf8'))));

  it('holds recordings', () => {
    expect(recordings.length).toBeGreaterThan(50);
  });

  it('has the outcomes that follow from its facts', () => {
    const wrong = recordings.flatMap((it) => differences(it.outcome, outcomeOf(it)).map((line) => `${it.case} ${line}`));
    expect(wrong).toEqual([]);
  });

  it('has the verdicts that follow from its facts', () => {
    expect(recordings.flatMap((it) => differences(it.verdict, verdictOf(it)))).toEqual([]);
  });
});

describe('the outcome', () => {
  const service = {
    stored: { type: 'ClusterIP', clusterIPs: ['None'] },
    dns: { A: { rcode: 'NOERROR', answer: ['@ A 10.20.0.11'] } },
    short: { via: 'db.prod.svc.cluster.local.', addresses: ['10.20.0.11'] },
    traffic: [],
  };
  const observed = { services: { 'prod/db': service }, slices: {}, endpoints: {}, declared: [] };
  const slice = { doc: 0, kind: 'EndpointSlice', name: 'db-1', namespace: 'prod', result: 'accepted' } as const;
  const stored = { service: 'db', endpoints: [{ addresses: ['10.20.0.11'] }], ports: null };
  const owner = { doc: 1, kind: 'Service', name: 'db', namespace: 'prod', result: 'accepted' } as const;
  const base: Recording = { case: 'db', versions: { kubernetes: 'v1.37.2' }, docs: [owner, { ...slice, stored }], observed };

  it('is that a headless Service works', () => {
    expect(outcomeOf(base)).toMatchObject({ works: true, services: { 'prod/db': { works: true } } });
  });

  it('is not, where no manifest declares what was found', () => {
    expect(outcomeOf({ ...base, docs: [owner] })).toMatchObject({
      works: false,
      services: { 'prod/db': { why: ['no declared backend'] } },
    });
  });

  it('is not, where it stopped a proxy', () => {
    const proxyErrors = { nftables: ['proxier.go:1] "nftables sync failed"'], iptables: [] };
    expect(outcomeOf({ ...base, proxyErrors })).toMatchObject({ works: false, stopsKubeProxy: ['nftables'] });
  });
});
