import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LoadedConfig, loadConfig } from '../../src/config/load.ts';
import type { ConfigProblem } from '../../src/config/read.ts';
import { ruleIds } from '../../src/library/settings.ts';

const read = (text: string, path = '.extmap-lint.yaml') => loadConfig({ path, text }, ruleIds);
const isRead = (it: LoadedConfig | readonly ConfigProblem[]): it is LoadedConfig => 'input' in it;

/** `line:column: message` of each problem. */
async function problemsIn(text: string): Promise<readonly string[]> {
  const result = await read(text);
  return isRead(result) ? [] : result.map(({ start, message }) => `${start.line}:${start.column}: ${message}`);
}

async function configIn(text: string) {
  const result = await read(text);
  if (!isRead(result)) throw new Error(JSON.stringify(result));
  return result.config;
}

it.each([
  ['an unknown key', 'ignore: []', '1:1: ignore: unknown key; did you mean "ignores"?'],
  ['an unknown key below', 'cluster:\n  domian: a', '2:3: cluster.domian: unknown key; did you mean "domain"?'],
  ['a key that every object has', 'toString: 1', '1:1: toString: unknown key'],
  [
    'an unknown rule',
    'rules:\n  external-name-pi: off',
    '2:3: rules.external-name-pi: unknown rule; did you mean "external-name-ip"?',
  ],
  ['an unknown severity', 'rules: { external-name-ip: eror }', '1:28: rules.external-name-ip: takes off, info,'],
  [
    'an unknown preset',
    'extends: [strikt]',
    '1:11: extends.0: takes recommended, strict, all, not "strikt"; did you mean "strict"?',
  ],
  [
    'a version without quotes',
    'cluster:\n  kubernetesVersion: 1.30',
    '2:22: cluster.kubernetesVersion: takes a version in quotes',
  ],
  [
    'a version that is none',
    'cluster: { kubernetesVersion: "2.0" }',
    '1:31: cluster.kubernetesVersion: takes a version in quotes',
  ],
  ['a domain with a dot at its end', 'cluster: { domain: cluster.local. }', '1:20: cluster.domain: takes a domain'],
  ['an unknown DNS server', 'cluster: { dns: bind }', '1:17: cluster.dns: takes coredns, kube-dns, cloud-dns, not "bind"'],
  ['an unknown family', 'cluster: { ipFamilies: [IPv5] }', '1:25: cluster.ipFamilies.0: takes IPv4, IPv6, not "IPv5"'],
  [
    'a range that is none',
    'cluster: { cidrs: { pods: [10.244.0.0] } }',
    '1:28: cluster.cidrs.pods.0: takes a range of addresses',
  ],
  ['a consumer that is none', 'cluster: { consumers: [nginx] }', '1:12: cluster.consumers: takes "auto", or a map'],
  [
    'a version of ingress-nginx that is half of one',
    'cluster: { consumers: { ingress-nginx: { version: "1.12" } } }',
    '1:51: cluster.consumers.ingress-nginx.version: takes a version in quotes, such as "1.12.1"',
  ],
  ['a word for a truth value', 'cluster: { windowsNodes: maybe }', '1:26: cluster.windowsNodes: takes true or false'],
  ['an override that sets nothing', 'overrides:\n  - files: [a]', '2:5: overrides.0.rules: lacks the key "rules"'],
  [
    'an override by an unknown key',
    'overrides:\n  - { resources: [{ names: a }], rules: {} }',
    '2:21: overrides.0.resources.0.names: unknown key',
  ],
  ['a glob that is empty', 'overrides: [{ files: [""], rules: {} }]', '1:23: overrides.0.files.0: takes a glob'],
  [
    'a glob that picomatch never comes back from',
    "ignores: ['*(a\\\\\\\\']",
    '1:11: ignores.0: takes a glob that does not end in a backslash',
  ],
  ['a glob that is a book', `ignores: [${'a'.repeat(70_000)}]`, '1:11: ignores.0: takes a glob of 1 to 1000 characters'],
  ['a list for a map', 'rules: []', '1:1: rules: takes a map'],
  ['a text for a list', 'ignores: a', '1:10: ignores: takes a list'],
  ['a config that is no map', '- a', '1:1: takes a map'],
  ['a key that is written twice', 'rules: {}\nrules: {}', '1:1: rules: is written twice'],
  ['a second document', 'rules: {}\n---\nrules: {}', '3:1: a config is one document'],
  ['what is no YAML', 'rules: {', '1:9: '],
])('says of %s where it is and what to write', async (_, text, problem) => {
  const found = await problemsIn(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(problem);
});

it('tells every problem, in the order of the file', async () => {
  const found = await problemsIn('rules: { external-name-ip: eror }\ncluster: { dns: bind, windowsNodes: 1 }\nnothing: 1');
  expect(found.map((line) => line.split(':')[0])).toEqual(['1', '2', '2', '3']);
});

it('takes an empty file, JSON, and the words that YAML takes for truth values', async () => {
  expect(await configIn('')).toMatchObject({ presets: ['recommended'], ignores: [] });
  expect(await configIn('# nothing\n')).toMatchObject({ presets: ['recommended'] });
  expect((await configIn('{"rules": {"external-name-ip": "notice"}}')).rules).toEqual(new Map([['external-name-ip', 'info']]));
  expect((await configIn('rules: { external-name-ip: off, headless-port-remap: warn }')).rules).toEqual(
    new Map([
      ['external-name-ip', 'off'],
      ['headless-port-remap', 'warning'],
    ]),
  );
});

it('reads each key of the cluster', async () => {
  const text = `cluster:
  kubernetesVersion: v1.30.2
  domain: k8s.example
  dns: kube-dns
  ipFamilies: [IPv6, IPv4]
  windowsNodes: true
  cidrs: { pods: [10.244.0.0/16], services: [fd00::/108] }
`;
  expect((await configIn(text)).cluster).toEqual({
    kubernetesMinor: 30,
    domain: 'k8s.example',
    dns: 'kube-dns',
    ipFamilies: ['IPv6', 'IPv4'],
    hasWindowsNodes: true,
    podCidrs: ['10.244.0.0/16'],
    serviceCidrs: ['fd00::/108'],
  });
  expect((await configIn('')).cluster).toMatchObject({ kubernetesMinor: undefined, podCidrs: [], hasWindowsNodes: undefined });
});

it('applies an override where files and resources fit', async () => {
  const applies = async (chosen: string, path: string, namespace?: string) => {
    const { overrides } = await configIn(`overrides: [{ ${chosen}, rules: {} }]`);
    return overrides[0]?.appliesTo(path, { kind: 'Service', namespace, name: 'vendor-db' });
  };
  expect(await applies('files: ["legacy/**"]', 'legacy/a/b.yaml')).toBe(true);
  expect(await applies('files: [legacy]', 'legacy/a/b.yaml')).toBe(true);
  expect(await applies('files: [legacy]', 'legacy2/b.yaml')).toBe(false);
  expect(await applies('files: []', 'a.yaml')).toBe(false);
  expect(await applies('resources: [{ kind: Endpoints }, { name: "vendor-*" }]', 'a.yaml')).toBe(true);
  expect(await applies('resources: [{ kind: Endpoints }]', 'a.yaml')).toBe(false);
  expect(await applies('resources: [{ namespace: "v*" }]', 'a.yaml', 'vendor')).toBe(true);
  expect(await applies('resources: [{ namespace: "*" }]', 'a.yaml')).toBe(false);
  expect(await applies('files: [b], resources: [{ kind: Service }]', 'a.yaml')).toBe(false);
});

it('never throws, whatever a config holds', async () => {
  const part = fc.oneof(
    fc.constantFrom('rules', 'overrides', 'files', 'resources', 'name', 'cluster', 'domain', 'extends', 'ignores', '__proto__'),
    fc.constantFrom(
      ': ',
      '\n',
      '\n  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '? ',
      '&a ',
      '*a',
      '<<: ',
      '---\n',
      '!(',
      '**',
      '[!',
      '\u0000',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));
  const glob = fc.array(fc.constantFrom('*', '**', '/', '!', '(', ')', '[', ']', '{', '}', ',', '+', '@', '?', 'a', '\\\\'), {
    minLength: 1,
  });
  const globs = glob.map((parts) => `overrides: [{ files: ["${parts.join('')}"], rules: {} }]`);
  const property = fc.asyncProperty(fc.oneof(text, globs), async (config) => {
    const result = await read(config);
    if (!isRead(result)) for (const { start } of result) expect(start.offset).toBeLessThanOrEqual(config.length);
    else for (const { appliesTo } of result.config.overrides) appliesTo('a/b.yaml', undefined);
  });
  await fc.assert(property, { numRuns: 3000 });
});
