import { advice, error, type Message, rejected, warning } from './define.ts';

interface OwnRule {
  readonly summary: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/** What the linter itself finds; those about suppressions have their pages in `rules/own`. */
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
  'suppression-unused': {
    summary: 'A suppression names a rule that reports nothing there',
    messages: {
      unused: warning('"{rule}" reports nothing here: this suppression is not needed'),
      'nothing-to-end': warning('no suppression is open here that this would end'),
    },
  },
  'suppression-expired': {
    summary: 'A suppression whose date has passed suppresses nothing',
    messages: { expired: warning('this suppression held until {date} (UTC), and suppresses nothing since then') },
  },
  'suppression-unreasoned': {
    summary: 'A suppression says why it is there',
    messages: { silent: advice('this suppression gives no reason: one stands behind " -- "') },
  },
  'suppression-unknown-rule': {
    summary: 'A suppression names a rule that exists',
    messages: { unknown: warning('there is no rule "{rule}"{hint}: nothing is suppressed by that name') },
  },
  'suppression-malformed': {
    summary: 'A suppression that cannot be read suppresses nothing',
    messages: {
      form: warning('"{form}" is no form of suppression{hint}'),
      date: warning('"{date}" is no date: "until=" takes one such as 2027-03-31, and this suppresses nothing'),
      empty: warning('no rule is named here: nothing is suppressed'),
    },
  },
} as const satisfies Readonly<Record<string, OwnRule>>;
