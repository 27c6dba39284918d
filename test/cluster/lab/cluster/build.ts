import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where binaries, and what a run writes, are kept; nothing is written elsewhere but the recordings. */
export const folder = process.env.LAB_FOLDER ?? '/var/tmp/extmap-lint-lab';

const source = join(import.meta.dirname, '..', 'go');
const kubernetesParts = ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kubectl'] as const;
const ownParts = { etcd: 'go.etcd.io/etcd/server/v3', coredns: './coredns', wire: './wire' } as const;

export type Part = (typeof kubernetesParts)[number] | keyof typeof ownParts;
export const parts: readonly Part[] = ['etcd', 'coredns', 'wire', ...kubernetesParts];
export const partsOfApi: readonly Part[] = ['etcd', 'kube-apiserver'];

/** Where `build` puts a program; only Kubernetes' own depend on its version, such as `1.37.2`. */
export function binary(part: Part, kubernetes: string): string {
  return isKubernetes(part) ? join(folder, 'bin', `v${kubernetes}`, part) : join(folder, 'bin', part);
}

const isKubernetes = (part: Part): part is (typeof kubernetesParts)[number] => kubernetesParts.some((name) => name === part);

/** Builds from the Go module proxy; Go itself sees what is up to date, and what has Kubernetes' version in its path always is. */
export function build(kubernetes: string, wanted: readonly Part[]): void {
  for (const part of wanted) if (!isKubernetes(part)) compile(source, ownParts[part], binary(part, kubernetes));
  const missing = wanted.filter(isKubernetes).filter((part) => !existsSync(binary(part, kubernetes)));
  if (missing.length === 0) return;
  const module = kubernetesModule(kubernetes);
  for (const part of missing) compile(module, `k8s.io/kubernetes/cmd/${part}`, binary(part, kubernetes), stamps(kubernetes));
}

function compile(module: string, program: string, output: string, linking = ''): void {
  console.error(`building ${output}`);
  go(module, 'build', '-trimpath', '-ldflags', `-s -w ${linking}`, '-o', output, program);
}

/** What Kubernetes' own build stamps into its programs; without it the API server calls itself v0.0.0-master. */
function stamps(version: string): string {
  const [major = '', minor = ''] = version.split('.');
  return Object.entries({
    'k8s.io/component-base/version.gitVersion': `v${version}`,
    'k8s.io/component-base/version.gitMajor': major,
    'k8s.io/component-base/version.gitMinor': minor,
    'k8s.io/client-go/pkg/version.gitVersion': `v${version}`,
  })
    .map(([variable, value]) => `-X ${variable}=${value}`)
    .join(' ');
}

const goMod = v.object({
  Go: v.string(),
  GoDebug: v.nullish(v.array(v.object({ Key: v.string(), Value: v.string() })), []),
  Replace: v.array(v.object({ Old: v.object({ Path: v.string() }), New: v.object({ Path: v.string() }) })),
});

/**
 * A module that depends on k8s.io/kubernetes, whose own go.mod points at folders beside it (`staging/`) that the module proxy
 * does not serve. Each of them is published as a module of its own, v0.37.2 for Kubernetes v1.37.2.
 */
function kubernetesModule(version: string): string {
  const module = join(folder, 'modules', `v${version}`);
  mkdirSync(module, { recursive: true });
  const download = go(folder, 'mod', 'download', '-json', `k8s.io/kubernetes@v${version}`);
  const { GoMod } = v.parse(v.object({ GoMod: v.string() }), JSON.parse(download));
  const theirs = v.parse(goMod, JSON.parse(go(folder, 'mod', 'edit', '-json', GoMod)));
  const staged = theirs.Replace.filter(({ New }) => New.Path.startsWith('./staging/')).map(({ Old }) => Old.Path);
  const lines = [
    `module kubernetes\n\ngo ${theirs.Go}\n`,
    ...theirs.GoDebug.map(({ Key, Value }) => `godebug ${Key}=${Value}`),
    `require k8s.io/kubernetes v${version}`,
    ...staged.map((path) => `replace ${path} => ${path} ${publishedVersion(path, version)}`),
  ];
  writeFileSync(join(module, 'go.mod'), `${lines.join('\n')}\n`);
  writeFileSync(join(module, 'tools.go'), toolsFile());
  go(module, 'mod', 'tidy');
  return module;
}

/** Published, but unknown to the checksum database; the module holds types of configuration only, and no program is built of it. */
const unverifiable = new Map([['k8s.io/kube-proxy v0.30.14', 'v0.30.4']]);

function publishedVersion(path: string, version: string): string {
  const published = `v0.${version.slice(version.indexOf('.') + 1)}`;
  return unverifiable.get(`${path} ${published}`) ?? published;
}

function toolsFile(): string {
  const imports = kubernetesParts.map((part) => `import _ "k8s.io/kubernetes/cmd/${part}"\n`);
  return `//go:build tools\n\npackage kubernetes\n\n${imports.join('')}`;
}

function go(module: string, ...args: string[]): string {
  mkdirSync(folder, { recursive: true });
  return execFileSync('go', args, {
    cwd: module,
    encoding: 'utf8',
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=mod -buildvcs=false' },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
}
