import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { configSchema, partsOf } from '../../src/config/schema.ts';
import { ruleIds } from '../../src/library/settings.ts';

const published: object = JSON.parse(readFileSync(new URL('../../schema/config.json', import.meta.url), 'utf8'));
const isValidByJsonSchema = new Ajv({ strict: false }).compile(published);
const isValid = (config: unknown): boolean => safeParse(configSchema(partsOf(ruleIds)), config).success;

const level = fc.constantFrom('off', 'info', 'warning', 'error', 'warn', 'notice');
const rules = fc.dictionary(fc.constantFrom(...ruleIds), level, { maxKeys: 3 });
const globs = fc.array(fc.constantFrom('a/**', '*.yaml', '!(a'), { maxLength: 2 });
const cidr = fc.constantFrom('10.0.0.0/8', 'fd00::/8', '::ffff:10.0.0.0/104');
const globText = fc.string({ minLength: 1 }).filter((text) => !text.endsWith('\\'));
const optional = { requiredKeys: [] };
const consumers = fc.constantFrom(
  'auto',
  {},
  { traefik: { allowExternalNameServices: true } },
  { 'ingress-nginx': { version: '1.12.1' } },
);

const valid = fc.record(
  {
    $schema: fc.string(),
    extends: fc.array(fc.constantFrom('recommended', 'strict', 'all'), { maxLength: 2 }),
    cluster: fc.record(
      {
        kubernetesVersion: fc.constantFrom('1.34', 'v1.2.3', '1.34.2-gke.100'),
        domain: fc.constantFrom('cluster.local', 'k8s'),
        dns: fc.constantFrom('coredns', 'kube-dns', 'cloud-dns'),
        ipFamilies: fc.array(fc.constantFrom('IPv4', 'IPv6'), { maxLength: 2 }),
        windowsNodes: fc.boolean(),
        consumers,
        cidrs: fc.record({ pods: fc.array(cidr), services: fc.array(cidr) }, optional),
      },
      optional,
    ),
    environments: fc.dictionary(fc.constantFrom('test', 'prod'), globText),
    ignores: globs,
    rules,
    overrides: fc.array(
      fc
        .record({ files: globs, resources: fc.array(fc.record({ kind: globText, name: globText }, optional)) }, optional)
        .chain((chosen) => rules.map((set) => ({ ...chosen, rules: set }))),
      { maxLength: 2 },
    ),
  },
  optional,
);

/** The same config with one value, at any depth, replaced by another, or with one more key. */
const spoilt = fc.tuple(valid, fc.nat(), fc.jsonValue({ maxDepth: 1 }), fc.boolean()).map(([config, at, value, isMore]) => {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    const keys = isMore && !Array.isArray(holder) ? [...Object.keys(holder), 'more', 'toString'] : Object.keys(holder);
    for (const key of keys) {
      places.push({ holder: holder as Record<string, unknown>, key });
      visit((holder as Record<string, unknown>)[key]);
    }
  };
  const copy: unknown = structuredClone(config);
  visit(copy);
  const place = places[at % Math.max(1, places.length)];
  if (place) place.holder[place.key] = value;
  return copy;
});

it('takes what the published schema takes', () => {
  const taken = fc.property(valid, (config) => {
    expect([isValid(config), isValidByJsonSchema(config)]).toEqual([true, true]);
  });
  fc.assert(taken, { numRuns: 500 });
});

it('refuses what the published schema refuses', () => {
  let refused = 0;
  const agreed = fc.property(fc.oneof(spoilt, fc.jsonValue()), (config) => {
    const verdict = isValid(config);
    refused += Number(!verdict);
    expect(isValidByJsonSchema(config), JSON.stringify(config)).toBe(verdict);
  });
  fc.assert(agreed, { numRuns: 3000 });
  expect(refused).toBeGreaterThan(1000);
});

it('takes the config that the documentation shows, and the severities that other tools write', () => {
  expect(isValid({ rules: { 'external-name-ip': 'warn', 'headless-port-remap': 'notice' } })).toBe(true);
  expect(isValid({ rules: { 'external-name-i': 'off' } })).toBe(false);
});
