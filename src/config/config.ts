import picomatch from 'picomatch';
import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import { type Level, type Preset, severityWord } from '../rule/level.ts';
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

export const configOf = ({ extends: presets, rules, overrides, cluster, ignores }: ConfigInput): Config => ({
  presets: presets ?? ['recommended'],
  rules: levelsOf(rules ?? {}),
  overrides: (overrides ?? []).map(overrideOf),
  cluster: clusterOf(cluster ?? {}),
  ignores: ignores ?? [],
});

type OverrideInput = NonNullable<ConfigInput['overrides']>[number];

/** An override with both needs both, and one with neither holds everywhere. */
function overrideOf({ rules, files, resources }: OverrideInput): ConfigOverride {
  const isFile = files && globs(files);
  const isResource = resources?.map(resourceMatcher);
  return {
    rules: levelsOf(rules),
    appliesTo: (path, resource) =>
      (isFile?.(path) ?? true) && (isResource?.some((matches) => resource !== undefined && matches(resource)) ?? true),
  };
}

/** Folders match what is below them, as in `ignores`. */
export const globs = (patterns: readonly string[]): ((path: string) => boolean) =>
  picomatch(
    patterns.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]),
    { dot: true },
  );

function resourceMatcher(pattern: NonNullable<OverrideInput['resources']>[number]): (resource: NamedResource) => boolean {
  const [kind, namespace, name] = [pattern.kind, pattern.namespace, pattern.name].map(nameMatcher);
  return (it) => [kind?.(it.kind), namespace?.(it.namespace), name?.(it.name)].every((is) => is !== false);
}

/** A namespace that is not written may be any, so that no pattern can be said to match it. */
const nameMatcher = (glob: string | undefined): ((name: string | undefined) => boolean) => {
  const isMatch = glob === undefined ? () => true : picomatch(glob);
  return (name) => glob === undefined || (name !== undefined && isMatch(name));
};

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
  };
}
