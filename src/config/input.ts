import type { Preset } from '../rule/level.ts';

/** What a config says, as it says it: the model behind `.extmap-lint.yaml`. */
export interface ConfigInput {
  /** For editors. */
  readonly $schema?: string | undefined;
  /** `recommended` unless given. */
  readonly extends?: readonly Preset[] | undefined;
  readonly cluster?: ClusterInput | undefined;
  /** By name: a glob for its files. */
  readonly environments?: Readonly<Record<string, string>> | undefined;
  /** As in `.gitignore`. */
  readonly ignores?: readonly string[] | undefined;
  readonly rules?: RulesInput | undefined;
  /** Later ones go before earlier ones. */
  readonly overrides?: readonly OverrideInput[] | undefined;
}

/** By rule id. */
export type RulesInput = Readonly<Record<string, LevelWord | undefined>>;

/** `notice` and `warn` are other words for `info` and `warning`. */
export type LevelWord = 'off' | 'info' | 'warning' | 'error' | 'notice' | 'warn';

/** What is known of the cluster. */
export interface ClusterInput {
  /** Such as `1.34`. */
  readonly kubernetesVersion?: string | undefined;
  readonly domain?: string | undefined;
  readonly dns?: 'coredns' | 'kube-dns' | 'cloud-dns' | undefined;
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[] | undefined;
  readonly windowsNodes?: boolean | undefined;
  readonly consumers?: 'auto' | ConsumersInput | undefined;
  readonly cidrs?:
    | { readonly pods?: readonly string[] | undefined; readonly services?: readonly string[] | undefined }
    | undefined;
}

/** The ingress controllers of the cluster. */
export interface ConsumersInput {
  readonly 'ingress-nginx'?: { readonly version?: string | undefined } | undefined;
  readonly traefik?: { readonly allowExternalNameServices?: boolean | undefined } | undefined;
}

/** What holds for some files or resources only; with both, for what fits both. */
export interface OverrideInput {
  /** Globs, relative to the folder of the config. */
  readonly files?: readonly string[] | undefined;
  readonly resources?: readonly ResourcePattern[] | undefined;
  readonly rules: RulesInput;
}

/** Globs that a resource must match. */
export interface ResourcePattern {
  readonly kind?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
}
