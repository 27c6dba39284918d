import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import {
  configMap,
  customResource,
  deployment,
  helmRelease,
  kustomization,
  type Manifest,
  ordinaryService,
  secret,
  template,
} from './manifest.ts';
import { mapping } from './mapping.ts';
import { createRandom, type Random } from './random.ts';

/** To be raised with every change of what is generated. */
const VERSION = '1';
const FILES = 24_000;
/** 7 % of the files are kustomizations, one an application. */
const APPLICATIONS = 1_680;

/** How often a file is of a kind; the rest is shared by the everyday kinds. */
const SHARE = { mapping: 0.0125, service: 0.032, template: 0.0215, largeCrd: 0.0117, crd: 0.032 };
const EVERYDAY: readonly Manifest[] = [deployment, deployment, helmRelease, helmRelease, configMap, secret];

interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The folder of the generated tree, a git repository with one commit. It is made when it is not there. */
export function makeTree(): string {
  const folder = join(tmpdir(), `extmap-lint-bench-${FILES}`);
  const stamp = join(folder, '.git', 'extmap-lint-bench');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === VERSION) return folder;
  rmSync(folder, { recursive: true, force: true });
  const random = createRandom(20_240);
  for (let index = 0; index < APPLICATIONS; index++) {
    const count = Math.round(((index + 1) * FILES) / APPLICATIONS) - Math.round((index * FILES) / APPLICATIONS);
    for (const { path, text } of application(`app-${String(index).padStart(4, '0')}`, count, random))
      write(join(folder, path), text);
  }
  commit(folder);
  writeFileSync(stamp, VERSION);
  return folder;
}

/** The folder of a tree that is nothing but external service mapping: a file a name, a hundred names a folder. */
export function makeDenseTree(documents: number): string {
  const folder = join(tmpdir(), `extmap-lint-bench-dense-${documents}`);
  const stamp = join(folder, '.extmap-lint-bench');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === VERSION) return folder;
  rmSync(folder, { recursive: true, force: true });
  const random = createRandom(20_241);
  for (let index = 0, count = 0; count < documents; index++) {
    const name = `db-${String(index).padStart(6, '0')}`;
    const text = mapping(name, random).join('---\n');
    write(join(folder, `apps/group-${Math.floor(index / 100)}/${name}.yaml`), text);
    count += text.split('\n---\n').length;
  }
  writeFileSync(stamp, VERSION);
  return folder;
}

function application(name: string, count: number, random: Random): readonly GeneratedFile[] {
  const folder = `clusters/${random.pick(['main', 'edge', 'staging'])}/apps/${name}`;
  const files: GeneratedFile[] = [];
  while (files.length < count - 1) files.push(...member(`${name}-${files.length}`, count - 1 - files.length, random));
  const listed = kustomization(files.map(({ path }) => path));
  return [...files, { path: 'kustomization.yaml', text: listed }].map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

function member(name: string, room: number, random: Random): readonly GeneratedFile[] {
  const texts = random.chance(SHARE.mapping) ? mapping(name, random) : [otherManifest(name, random)];
  const subfolder = random.pick(['', '', 'config/', 'workload/']);
  return texts
    .slice(0, room)
    .map((text, index) => ({ path: `${subfolder}${name}${index === 0 ? '' : '-endpoints'}.yaml`, text }));
}

function otherManifest(name: string, random: Random): string {
  if (random.chance(SHARE.service)) return ordinaryService(name, random);
  if (random.chance(SHARE.template)) return template(name, random);
  if (random.chance(SHARE.largeCrd)) return customResource(name, 1000 * random.between(200, 800), random);
  if (random.chance(SHARE.crd)) return customResource(name, 1000 * random.between(10, 60), random);
  const everyday = EVERYDAY[random.between(0, EVERYDAY.length - 1)] ?? deployment;
  return everyday(name, random);
}

function write(location: string, text: string): void {
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, text);
}

function commit(folder: string): void {
  const date = '2024-01-01T00:00:00Z';
  const person = { GIT_AUTHOR_NAME: 'bench', GIT_AUTHOR_EMAIL: 'bench@example.com', GIT_AUTHOR_DATE: date };
  const committer = { GIT_COMMITTER_NAME: 'bench', GIT_COMMITTER_EMAIL: 'bench@example.com', GIT_COMMITTER_DATE: date };
  const options = { cwd: folder, stdio: 'ignore', env: { ...env, ...person, ...committer } } as const;
  const git = (...question: readonly string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'gc.auto=0', ...question], options);
  git('init');
  git('add', '.');
  git('commit', '--message', 'Generated tree', '--no-gpg-sign');
}
