import { didYouMean } from '../text/nearest.ts';

/** What was asked cannot be understood; the message is for the person who asked. Exit code 2. */
export class UsageError extends Error {}

/** One of the words that a flag or an input (`label`) takes. @throws {UsageError} */
export function choose<const T extends string>(label: string, word: string, known: readonly T[]): T {
  const chosen = known.find((candidate) => candidate === word);
  if (chosen === undefined) throw new UsageError(`${label} takes ${known.join(', ')}, not "${word}"${didYouMean(word, known)}`);
  return chosen;
}

export { severityWord } from '../rule/level.ts';

export const failingSeverities = ['error', 'warning', 'info', 'never'] as const;

/** @throws {UsageError} */
export function readCount(label: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`${label} takes a number, not "${text}"`);
  return Number(text);
}

export const help = `extmap-lint: finds faults in external service mapping in Kubernetes YAML

  extmap-lint [lint] [paths | globs | -]   lint files and folders (default: .), or standard input
  extmap-lint trace [<service>[.<namespace>][:<port>]] [paths]
                                           what a Pod gets that connects to it, and where it breaks
  extmap-lint explain <rule>               what a rule reports, why, and how to repair it
  extmap-lint rules [--format text|json]   all rules
  extmap-lint config print FILE | check    what holds for a file and why; what is wrong with the config
  extmap-lint baseline create | update | check   findings that are known and do not count
  extmap-lint init                         writes settings, a workflow and a pre-commit hook; overwrites nothing

  -f, --format NAME[=PATH]  pretty (default), compact, json, sarif, github, gitlab, junit, checkstyle, rdjson,
                          markdown; into a file with =PATH; repeatable
      --rule 'ID: SEVERITY'  error, warning, info or off for one rule; repeatable
  -c, --config FILE       a config in place of the nearest .extmap-lint.yaml, .yml or .json
      --no-config         no config
      --safe              leaves configs in JavaScript and TypeScript alone
      --kubernetes-version V  of the cluster, such as 1.34
      --ignore-pattern G  reports nothing about these files, as in .gitignore; repeatable
      --no-ignore         heeds no .gitignore, .extmap-lintignore, ignores or --ignore-pattern
      --force-exclude     leaves ignored files out even where they are named
      --baseline FILE     findings that are known and do not count
      --no-inline-config  comments and annotations suppress nothing
      --require-reason    a suppression without a reason is an error
      --now DATE          the day by which suppressions expire; SOURCE_DATE_EPOCH counts too
      --fail-on SEVERITY  exit 1 from this severity on: error (default), warning, info, never
      --max-warnings N    exit 1 with more than N warnings
      --quiet             list errors only
      --color WHEN        auto (default), always, never; NO_COLOR and FORCE_COLOR count too
      --stdin             the same as -
      --stdin-filename F  the name of the file that standard input is
      --pass-on-no-files  exit 0 where no file was found
      @FILE               stands for the lines of a file, an argument each
      --changed[=REF]     report only what was not there where the linted tree and REF went apart; REF is the default
                          branch of the remote unless given
      --staged            report only what the staged files bring, as they are staged
      --hook              for pre-commit: what its commits bring, else what is staged, else all about the named files
      --files-only        ask only rules that decide from one resource, for a part of a tree
      --stats             how long it took, on standard error
  -h, --help
  -v, --version

Exit codes: 0 nothing to complain about, 1 findings, 2 could not do what was asked, 130 interrupted.
`;
