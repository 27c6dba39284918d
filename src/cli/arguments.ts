import { parseArgs } from 'node:util';
import type { Severity } from '../rule/define.ts';
import type { Level } from '../rule/level.ts';
import { didYouMean } from '../text/nearest.ts';
import { type ReportRequest, readReports } from './reports.ts';
import { readScope, type Scope, withValueOfChanged } from './scope.ts';
import { readSetup, type Setup, setupFlags } from './setup.ts';
import { choose, failingSeverities, readCount, severityWord, UsageError } from './usage.ts';

export interface LintArguments {
  readonly verb: 'lint';
  readonly paths: readonly string[];
  readonly isStdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly reports: readonly ReportRequest[];
  readonly setup: Setup;
  readonly passOnNoFiles: boolean;
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
  readonly isQuiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly hasStats: boolean;
  readonly scope: Scope;
  /** Only rules that decide from one resource are asked. */
  readonly isFilesOnly: boolean;
}

export interface TraceArguments {
  readonly verb: 'trace';
  /** Undefined: every mapping of the tree. */
  readonly service: string | undefined;
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly color: LintArguments['color'];
  readonly setup: Setup;
}

export type Arguments =
  | LintArguments
  | TraceArguments
  | { readonly verb: 'explain'; readonly rule: string | undefined }
  | { readonly verb: 'rules'; readonly format: 'text' | 'json'; readonly setup: Setup }
  | { readonly verb: 'config'; readonly words: readonly string[]; readonly setup: Setup }
  | { readonly verb: 'baseline'; readonly words: readonly string[]; readonly setup: Setup }
  | { readonly verb: 'init' | 'help' | 'version' };

const options = {
  ...setupFlags,
  'pass-on-no-files': { type: 'boolean' },
  format: { type: 'string', short: 'f', multiple: true },
  rule: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean' },
  color: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  stats: { type: 'boolean' },
  changed: { type: 'string' },
  staged: { type: 'boolean' },
  hook: { type: 'boolean' },
  'files-only': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** @throws {UsageError} */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const maxWarnings = values['max-warnings'];
  if (values.help) return { verb: 'help' };
  if (values.version) return { verb: 'version' };
  const [verb, ...rest] = positionals;
  if (verb === 'explain') return { verb, rule: only(rest) };
  if (verb === 'map') throw new UsageError(noMap);
  if (verb === 'init' && rest.length === 0) return { verb };
  const setup = readSetup(values, Object.fromEntries((values.rule ?? []).map(readRule)));
  if (verb === 'config' || verb === 'baseline') return { verb, words: rest, setup };
  if (verb === 'rules') return { verb, format: textOrJson(values.format), setup: alone(verb, rest, setup) };
  const color = choose('--color', values.color ?? 'auto', ['auto', 'always', 'never']);
  if (verb === 'trace') return { verb, ...traced(rest), format: textOrJson(values.format), color, setup };
  const paths = verb === 'lint' ? rest : positionals;
  const isStdin = values.stdin === true || paths.includes('-');
  if (isStdin && paths.some((path) => path !== '-'))
    throw new UsageError('standard input is linted alone: leave the paths out, or "-"');
  const scope = readScope(values);
  if (isStdin && scope.kind !== 'all') throw new UsageError(`standard input has no history: leave --${scope.kind} out`);
  return {
    verb: 'lint',
    paths: paths.length > 0 ? paths : ['.'],
    isStdin,
    stdinFilename: values['stdin-filename'],
    reports: readReports(values.format ?? []),
    setup,
    passOnNoFiles: values['pass-on-no-files'] === true,
    failOn: choose('--fail-on', severityWord(values['fail-on'] ?? 'error'), failingSeverities),
    maxWarnings: maxWarnings === undefined ? undefined : readCount('--max-warnings', maxWarnings),
    isQuiet: values.quiet === true,
    color,
    hasStats: values.stats === true,
    scope,
    isFilesOnly: values['files-only'] === true,
  };
}

function alone(verb: string, [word]: readonly string[], setup: Setup): Setup {
  if (word !== undefined) throw new UsageError(`${verb} takes no paths: "${word}"`);
  return setup;
}

const textOrJson = (formats: readonly string[] | undefined) => choose('--format', formats?.at(-1) ?? 'text', ['text', 'json']);

function parse(given: readonly string[]) {
  const args = [...withValueOfChanged(given)];
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(
      unknownFlagAmong(args) ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)),
    );
  }
}

function unknownFlagAmong(args: string[]): string | undefined {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) return unknownFlag(token.rawName);
  }
  return undefined;
}

const noMap = 'map is not there yet: "extmap-lint trace" lists the external services of a tree; a folder of that name is "./map"';

const laterFlags = ['--fix', '--fix-unsafe', '--fix-dry-run', '--diff'];

const unknownFlag = (flag: string): string =>
  laterFlags.includes(flag)
    ? `${flag} is not there yet: "extmap-lint explain <rule>" says how to repair what it reports`
    : `unknown flag "${flag}"${didYouMean(
        flag,
        Object.keys(options).map((name) => `--${name}`),
      )}`;

/** The Service comes first; what has a slash, or is `.`, is a path. */
function traced(words: readonly string[]): Pick<TraceArguments, 'service' | 'paths'> {
  const [first, ...rest] = words;
  const isPath = first === undefined || first === '.' || first === '..' || first.includes('/');
  const paths = isPath ? words : rest;
  return { service: isPath ? undefined : first, paths: paths.length > 0 ? paths : ['.'] };
}

function only(words: readonly string[]): string | undefined {
  if (words.length > 1) throw new UsageError(`one rule at a time: "${words.join(' ')}"`);
  return words[0];
}

function readRule(text: string): readonly [string, Level] {
  const match = /^\s*([^\s:]+)\s*:\s*(\S+)\s*$/.exec(text);
  if (!match) throw new UsageError(`--rule takes 'id: severity', such as 'external-name-ip: warning', not "${text}"`);
  const [, id = '', severity = ''] = match;
  return [id, choose('--rule', severityWord(severity), ['error', 'warning', 'info', 'off'])];
}
