import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createIntake, type Intake } from '../../src/lint/intake.ts';
import { type Analysis, analyze, type Sibling } from '../../src/lint/lint.ts';
import { defaultSettings } from '../../src/lint/settings.ts';
import { endpoints, service } from './tree.ts';

type Files = Readonly<Record<string, string>>;

const role = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: keeper }
rules: [{ apiGroups: [''], resources: [endpoints], verbs: [create] }]
`;
const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop }
spec: { source: { path: base }, destination: { namespace: shop } }
`;
const patch = 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { ports: [{ port: 80, name: sql }] }\n';
const manifests = [
  ...['a', 'b'].flatMap((name) => [service(name), endpoints(name), `${service(name)}---\n${endpoints(name)}`]),
  `${service('db')}---\n${endpoints('db', '[{ port: 81, name: web }]')}`,
  service('alias', 'type: ExternalName, externalName: 10.0.0.1'),
  service('alias', 'type: ExternalName, externalName: c.shop.svc.cluster.local'),
  `${service('headless', 'clusterIP: None, ports: [{ port: 80 }]')}---\n${endpoints('headless', '[{ port: 81 }]')}`,
  service('picked', 'selector: { app: a }, ports: [{ port: 80 }]'),
  ...[patch, role, application, 'a: {{ db }}\n', 'name: {{ a }}\n', 'kind: Service\na: b: c\n', 'apiVersion: v2\nname: chart\n'],
];
const kustomizations = [
  ...['a.yaml', 'b.yaml', 'a.yaml, b.yaml', 'a.yaml, ../base', '../base', '../base, ../over', '../part', 'gone.yaml'].map(
    (list) => `resources: [${list}]\n`,
  ),
  'resources: [a.yaml]\nnamePrefix: x-\n',
  'resources: [../base]\ncommonLabels: { app: a }\n',
  'resources: [../base]\nlabels: [{ pairs: { app: a } }]\n',
  'resources: [a.yaml, b.yaml]\ncommonLabels: { app: a }\n',
  'resources: [../base]\npatches: [{ path: b.yaml }]\n',
  'resources: [../base]\ncomponents: [../part]\nnamespace: shop\n',
  'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [a.yaml]\n',
  'kind: Component\npatches: [{ path: b.yaml, target: { kind: Service } }]\n',
];
const folders = ['base', 'over', 'part', 'far/away'];
const paths = ['a.yaml', ...folders.flatMap((folder) => ['a.yaml', 'b.yaml', 'Chart.yaml'].map((name) => `${folder}/${name}`))];
const manifest = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...manifests));
const kustomization = fc.tuple(
  fc.constantFrom(...folders.map((folder) => `${folder}/kustomization.yaml`)),
  fc.constantFrom(...kustomizations),
);
const tree = fc
  .tuple(fc.array(kustomization, { maxLength: 5 }), fc.array(manifest, { minLength: 2, maxLength: 9 }))
  .map((entries): Files => Object.fromEntries(entries.flat()));
const removal = fc.tuple(fc.constantFrom(...paths), fc.constant(undefined));
const edits = fc.array(fc.oneof(manifest, manifest, kustomization, removal), { minLength: 1, maxLength: 2 });

function intakeOf(files: Files): Intake {
  const intake = createIntake((path) => files[path]);
  add(intake, Object.entries(files));
  return intake;
}

function add(intake: Intake, entries: readonly (readonly [string, string])[]): void {
  for (const [path, text] of entries) intake.add(path, Buffer.from(text));
}

const linted = (intake: Intake, sibling?: Sibling): Promise<Analysis> =>
  analyze(intake.done(), rules, defaultSettings, { isWhole: true, skippedFiles: [] }, sibling);

const told = ({ result }: Analysis): unknown => ({ ...result, sources: [...result.sources].sort() });

interface Compared {
  readonly analysis: Analysis;
  readonly beside: Analysis;
  readonly alone: Analysis;
}

/** Lints a tree, and then what it was before a change, once beside it and once by itself. */
async function compare(now: Files, change: readonly (readonly [string, string | undefined])[]): Promise<Compared> {
  const before = Object.fromEntries(Object.entries({ ...now, ...Object.fromEntries(change) }).flatMap(present));
  const differing = [...new Set(change.map(([path]) => path))].filter((path) => now[path] !== before[path]);
  const intake = intakeOf(now);
  const analysis = await linted(intake);
  const branch = intake.branch(
    (path) => !differing.includes(path),
    (path) => before[path],
  );
  add(
    branch,
    differing.flatMap((path) => present([path, before[path]])),
  );
  return { analysis, beside: await linted(branch, { analysis, differing }), alone: await linted(intakeOf(before)) };
}

const rootsTaken = ({ analysis, beside }: Compared) => beside.project.built.filter((it) => analysis.project.built.includes(it));
const rootsHeard = ({ analysis, beside }: Compared) =>
  beside.project.built.filter((it) => analysis.settled.has(it) && !beside.settled.has(it));

const alias = (target: string) => service('alias', `type: ExternalName, externalName: ${target}`);
const far = service('far', 'selector: { app: a }, ports: [{ name: a, port: 80 }, { name: b, port: 80 }]');
const other = { 'far/kustomization.yaml': 'resources: [a.yaml]\n', 'far/a.yaml': far };

it.each<[what: string, now: Files, path: string, before: string | undefined]>([
  [
    'a manifest',
    { 'base/kustomization.yaml': 'resources: [a.yaml]\n', 'base/a.yaml': alias('10.0.0.1') },
    'base/a.yaml',
    alias('a.com'),
  ],
  [
    'a manifest of a base',
    {
      'over/kustomization.yaml': 'resources: [../base]\n',
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': alias('10.0.0.1'),
    },
    'base/a.yaml',
    alias('a.com'),
  ],
  [
    'a kustomization that was not there',
    {
      'over/kustomization.yaml': 'resources: [a.yaml, ../base]\n',
      'over/a.yaml': service('a'),
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': alias('10.0.0.1'),
    },
    'base/kustomization.yaml',
    undefined,
  ],
  [
    'a folder that was not there',
    { 'over/kustomization.yaml': 'resources: [a.yaml, ../base]\n', 'over/a.yaml': service('a'), 'base/a.yaml': 'a: b\n' },
    'base/a.yaml',
    undefined,
  ],
  [
    'a component',
    {
      'over/kustomization.yaml': 'resources: [a.yaml]\ncomponents: [../part]\n',
      'over/a.yaml': alias('10.0.0.1'),
      'part/kustomization.yaml': 'kind: Component\nnamePrefix: x-\n',
    },
    'part/kustomization.yaml',
    'kind: Component\nnamePrefix: y-\n',
  ],
  [
    'a patch',
    {
      'base/kustomization.yaml': 'resources: [a.yaml]\npatches: [{ path: b.yaml }]\n',
      'base/a.yaml': alias('a.com'),
      'base/b.yaml': alias('10.0.0.1'),
    },
    'base/b.yaml',
    alias('b.com'),
  ],
  [
    'a label beside the one that makes the selector',
    {
      'over/kustomization.yaml': 'resources: [../base]\nlabels: [{ pairs: { app: a } }]\n',
      'base/kustomization.yaml': 'resources: [a.yaml]\ncommonLabels: { app: a }\n',
      'base/a.yaml': `${service('a')}---\n${endpoints('a')}`,
    },
    'over/kustomization.yaml',
    'resources: [../base]\nnamePrefix: x-\n',
  ],
  [
    'a role of an operator that writes endpoints',
    { 'base/kustomization.yaml': 'resources: [a.yaml]\n', 'base/a.yaml': service('a') },
    'base/role.yaml',
    role,
  ],
  [
    'a role of what may make endpoints ready',
    {
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': `${service('a')}---\n${endpoints('a').replace('addresses', 'notReadyAddresses')}`,
    },
    'base/role.yaml',
    role,
  ],
  [
    'an Ingress to a headless Service',
    {
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': `${service('a', 'clusterIP: None, ports: [{ port: 80 }]')}---\n${endpoints('a', '[{ port: 81 }]')}`,
    },
    'base/ingress.yaml',
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: a }\nspec: { defaultBackend: { service: { name: a, port: { number: 80 } } } }\n',
  ],
  [
    'a template that names a Service',
    {
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': service('db'),
      'base/template.yaml': 'kind: Service\nname: db\na: {{ b }}\n',
    },
    'base/template.yaml',
    undefined,
  ],
])('%s changes what depends on it, and nothing else', async (_, files, path, before) => {
  const compared = await compare({ ...files, ...other }, [[path, before]]);
  expect(told(compared.beside)).toEqual(told(compared.alone));
  expect(told(compared.beside)).not.toEqual(told(compared.analysis));
  expect(rootsHeard(compared).map(({ folder }) => folder)).toEqual(['far']);
});

it('a tree gives beside another one what it gives by itself', async () => {
  let [taken, heard, different] = [0, 0, 0];
  const property = fc.asyncProperty(tree, edits, async (now, change) => {
    const compared = await compare(now, change);
    expect(told(compared.beside)).toEqual(told(compared.alone));
    taken += rootsTaken(compared).length;
    heard += rootsHeard(compared).length;
    different += JSON.stringify(told(compared.alone)) === JSON.stringify(told(compared.analysis)) ? 0 : 1;
  });
  await fc.assert(property, { numRuns: 300 });
  expect(taken).toBeGreaterThan(15);
  expect(heard).toBeGreaterThan(2);
  expect(different).toBeGreaterThan(60);
});

const present = ([path, text]: readonly [string, string | undefined]): readonly (readonly [string, string])[] =>
  text === undefined ? [] : [[path, text]];
