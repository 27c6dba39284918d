import { error, type Message, rejected, warning } from './define.ts';

interface OwnRule {
  readonly summary: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/** What the linter itself finds while it reads; no file in `rules/` stands behind these ids. */
export const ownRules = {
  'yaml-syntax': {
    summary: 'A document that cannot be read as YAML reaches no cluster',
    messages: { broken: error('{problem}', rejected) },
  },
  'kustomization-invalid': {
    summary: 'A kustomization that `kustomize build` refuses deploys nothing',
    messages: { refused: error('{problem}', rejected) },
  },
  'duplicate-key': {
    summary: 'Of two equal keys in one map, kubectl keeps the last',
    messages: { overridden: warning('"{key}" is written again below: kubectl keeps the last one and drops this') },
  },
  'malformed-field': {
    summary: 'A value of a type that the API server cannot decode',
    messages: { type: error('"{field}" takes {expected} and this is {actual}: the API server rejects the manifest', rejected) },
  },
} as const satisfies Readonly<Record<string, OwnRule>>;
