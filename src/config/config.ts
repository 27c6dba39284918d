import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import { type Level, type Preset, severityWord } from '../rule/level.ts';
import { type GlobMatcher, globs, nameGlob } from './globs.ts';
import type { ConfigInput } from './schema.ts';
import { minorOf } from './version.ts';

/** What a config file means. */
export interface Config {
  readonly presets: readonly Preset[];
  readonly rules: ReadonlyMap<string, Level>;
  readonly overrides: readonly ConfigOverride[];
  readonly cluster: ClusterSettings;
  /** As `.gitignore` has them, relative to the folder of the config. */
  readonly ignores: readonly string[];
}

export interface ConfigOverride {
  readonly rules: ReadonlyMap<string, Level>;
  /** `path` is relative to the folder of the config, with `/`. */
  readonly appliesTo: (path: string, resource: NamedResource | undefined) => boolean;
}

/** What an override may choose a resource by. */
export interface NamedResource {
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}

export const configOf = async ({ extends: presets, rules, overrides, cluster, ignores }: ConfigInput): Promise<Config> => ({
  presets: presets ?? ['recommended'],
  rules: levelsOf(rules ?? {}),
  overrides: await Promise.all((overrides ?? []).map(overrideOf)),
  cluster: clusterOf(cluster ?? {}),
  ignores: ignores ?? [],
});

type OverrideInput = NonNullable<ConfigInput['overrides']>[number];

/** An override with both needs both, and one with neither holds everywhere. */
async function overrideOf({ rules, files, resources }: OverrideInput): Promise<ConfigOverride> {
  const isFile = files && (await globs(files));
  const isResource = resources && (await Promise.all(resources.map(resourceMatcher)));
  return {
    rules: levelsOf(rules),
    appliesTo: (path, resource) =>
      (isFile?.(path) ?? true) && (isResource?.some((matches) => resource !== undefined && matches(resource)) ?? true),
  };
}

/** A namespace that is not written may be any, so that no pattern can be said to match it. */
async function resourceMatcher({
  kind,
  namespace,
  name,
}: NonNullable<OverrideInput['resources']>[number]): Promise<(resource: NamedResource) => boolean> {
  const [isKind, isNamespace, isName] = await Promise.all(
    [kind, namespace, name].map((pattern) => (pattern === undefined ? () => true : nameGlob(pattern))),
  );
  const fits = (matcher: GlobMatcher | undefined, pattern: string | undefined, text: string | undefined) =>
    pattern === undefined || (text !== undefined && matcher?.(text) === true);
  return (it) => fits(isKind, kind, it.kind) && fits(isNamespace, namespace, it.namespace) && fits(isName, name, it.name);
}

const levelsOf = (rules: OverrideInput['rules']): ReadonlyMap<string, Level> =>
  new Map(Object.entries(rules).flatMap(([rule, word]) => (word === undefined ? [] : [[rule, levelOf(word)] as const])));

const levels: readonly Level[] = ['off', 'info', 'warning', 'error'];
const levelOf = (word: string): Level => levels.find((level) => level === severityWord(word)) ?? 'off';

function clusterOf(cluster: NonNullable<ConfigInput['cluster']>): ClusterSettings {
  return {
    kubernetesMinor: cluster.kubernetesVersion === undefined ? undefined : minorOf(cluster.kubernetesVersion),
    domain: cluster.domain,
    dns: cluster.dns,
    ipFamilies: cluster.ipFamilies ?? unknownCluster.ipFamilies,
    hasWindowsNodes: cluster.windowsNodes,
    podCidrs: cluster.cidrs?.pods ?? unknownCluster.podCidrs,
    serviceCidrs: cluster.cidrs?.services ?? unknownCluster.serviceCidrs,
    consumers: consumersOf(cluster.consumers),
  };
}

function consumersOf(consumers: NonNullable<ConfigInput['cluster']>['consumers']): ClusterSettings['consumers'] {
  if (consumers === undefined || consumers === 'auto') return undefined;
  const { 'ingress-nginx': nginx, traefik } = consumers;
  return {
    ingressNginx: nginx && { version: nginx.version },
    traefik: traefik && { allowsExternalNames: traefik.allowExternalNameServices },
  };
}
