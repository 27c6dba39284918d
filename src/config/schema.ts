import {
  array,
  type BaseIssue,
  boolean,
  type Config,
  description,
  type GenericSchema,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  title,
  union,
} from 'valibot';
import { didYouMean } from '../text/nearest.ts';
import { notOneOf, takes } from './messages.ts';
import { versionPattern } from './version.ts';

type Entries = Parameters<typeof strictObject>[0];

/** A map with these keys and no others; `noun` is what a key is. */
const map = <const E extends Entries>(entries: E, noun = 'key') => {
  const known = Object.keys(entries);
  // Without the names that every object has, which would pass for keys.
  const own: E = Object.assign(Object.create(null), entries);
  const schema = strictObject(own, ({ expected, path }) => {
    if (expected === 'Object') return takes('a map');
    return expected === 'never' ? `unknown ${noun}${didYouMean(String(path?.[0].key), known)}` : `lacks the ${noun} ${expected}`;
  });
  return withoutLists(schema);
};

/** To valibot a list is a map like any other; here it is as wrong as nothing at all. */
const withoutLists = <S extends GenericSchema>(schema: S): S => ({
  ...schema,
  '~run': (dataset: { readonly value: unknown }, config: Config<BaseIssue<unknown>>) =>
    schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset, config),
});

const word = <const T extends string>(words: readonly T[]) => picklist(words, ({ input }) => notOneOf(words, input));

const text = string(takes('a text'));
const pattern = (form: RegExp, what: string) => pipe(string(takes(what)), regex(form, takes(what)));
const many = <const S extends Parameters<typeof array>[0]>(item: S) => array(item, takes('a list'));
/** Nothing, or a book, is no glob. */
const what = 'a glob of 1 to 1000 characters';
/** picomatch never comes back from one that ends in several backslashes, and none means anything at the end. */
const noBackslash = regex(/(?:^|[^\\])$/, takes('a glob that does not end in a backslash'));
const glob = pipe(string(takes(what)), minLength(1, takes(what)), maxLength(1000, takes(what)), noBackslash);
const globs = many(glob);

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const cidr = pattern(
  new RegExp(`^(?:(?:${byte}\\.){3}${byte}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$`),
  'a range of addresses such as 10.96.0.0/12',
);
const domain = pattern(
  /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)*$/,
  'a domain in lower case without a dot at its end, such as cluster.local',
);
const version = pattern(versionPattern, 'a version in quotes, such as "1.34"');

const nginxVersion = pattern(/^v?\d+\.\d+\.\d+$/, 'a version in quotes, such as "1.12.1"');

const levelSchema = word(['off', 'info', 'warning', 'error', 'notice', 'warn']);

const rulesOf = (ruleIds: readonly string[]) =>
  pipe(
    map(Object.fromEntries(ruleIds.map((id) => [id, optional(levelSchema)])), 'rule'),
    description('By rule: a severity in place of the one that each of its messages has, or off.'),
  );

const consumers = union(
  [
    literal('auto'),
    map({
      'ingress-nginx': optional(map({ version: optional(nginxVersion) })),
      traefik: optional(map({ allowExternalNameServices: optional(boolean(takes('true or false'))) })),
    }),
  ],
  takes('"auto", or a map with the keys "ingress-nginx" and "traefik"'),
);

const cluster = pipe(
  map({
    kubernetesVersion: optional(version),
    domain: optional(domain),
    dns: optional(word(['coredns', 'kube-dns', 'cloud-dns'])),
    ipFamilies: optional(many(word(['IPv4', 'IPv6']))),
    windowsNodes: optional(boolean(takes('true or false'))),
    consumers: optional(consumers),
    cidrs: optional(map({ pods: optional(many(cidr)), services: optional(many(cidr)) })),
  }),
  description('What is known of the cluster that the manifests go to. What is left out is unknown, and no rule assumes it.'),
);

/** What a schema of configs says more than once. */
export interface Parts {
  readonly level: typeof levelSchema;
  readonly rules: ReturnType<typeof rulesOf>;
}

/** For a linter with these rules. */
export const partsOf = (ruleIds: readonly string[]): Parts => ({ level: levelSchema, rules: rulesOf(ruleIds) });

/** A config file. */
export const configSchema = ({ rules }: Parts) =>
  pipe(
    map({
      $schema: optional(text),
      extends: optional(many(word(['recommended', 'strict', 'all']))),
      cluster: optional(cluster),
      environments: optional(withoutLists(record(string(), glob, takes('a map from environments to globs')))),
      ignores: optional(globs),
      rules: optional(rules),
      overrides: optional(
        many(
          map({
            files: optional(globs),
            resources: optional(many(map({ kind: optional(glob), namespace: optional(glob), name: optional(glob) }))),
            rules,
          }),
        ),
      ),
    }),
    title('extmap-lint'),
    description('The config of extmap-lint, as .extmap-lint.yaml, .extmap-lint.yml or .extmap-lint.json.'),
  );

/** What a config file says, as it says it. */
export type ConfigInput = InferOutput<ReturnType<typeof configSchema>>;
