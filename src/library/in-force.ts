import type { ResourcePattern } from '../config/input.ts';
import { globs, type Keys, spanAt } from '../config/load.ts';
import { severities } from '../report/counts.ts';
import type { Message, Messages, Severity } from '../rule/define.ts';
import { isInPresets, type Level, type Preset } from '../rule/level.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { UsedConfig } from './configure.ts';

/** What says that a setting is as it is. */
export type SettingOrigin =
  | { readonly by: 'default' }
  /** The caller, or a flag. */
  | { readonly by: 'options' }
  | { readonly by: 'config'; readonly path: string; readonly line: number };

/** What settings make of a rule. */
export interface RuleInForce {
  /** By message: the severity with which it is reported, or `off`. */
  readonly messages: Readonly<Record<string, Level>>;
  readonly origin: SettingOrigin;
  /** Where overrides say otherwise; later ones go before earlier ones. */
  readonly exceptions: readonly RuleException[];
}

/** What an override says of a rule, for some files or some resources. */
export interface RuleException {
  /** Globs, as in the config; undefined: in all of the files in question. */
  readonly files: readonly string[] | undefined;
  /** Undefined: for all resources. */
  readonly resources: readonly ResourcePattern[] | undefined;
  readonly level: Level;
  readonly origin: SettingOrigin;
}

/** What the caller says and what the config says, before it is asked of a rule. */
export interface Said {
  readonly used: UsedConfig | undefined;
  /** By rule: goes before everything else. */
  readonly asked: Readonly<Record<string, Level>>;
  readonly overrides: readonly (RuleException & { readonly rule: string })[];
}

/** `path` is relative to the folder of the config: overrides for other files are left out. Undefined: all of them count. */
export async function saidFor(path: string | undefined, { used, asked }: Omit<Said, 'overrides'>): Promise<Said> {
  const all = (used?.input.overrides ?? []).map(async ({ files, resources }, index) => {
    if (files && path !== undefined && !(await globs(files))(path)) return [];
    return Array.from(used?.config.overrides[index]?.rules ?? [], ([rule, level]) => {
      const chosen = { files: path === undefined ? files : undefined, resources };
      return { rule, ...chosen, level, origin: originOf(used, ['overrides', index, 'rules', rule]) };
    });
  });
  return { used, asked, overrides: (await Promise.all(all)).flat() };
}

/** The severity in force for a rule with these messages. */
export function ruleInForce(rule: string, messages: Messages, { used, asked, overrides }: Said): RuleInForce {
  const flag = asked[rule];
  if (flag !== undefined) return { messages: alike(messages, flag), origin: { by: 'options' }, exceptions: [] };
  const own = overrides.filter((it) => it.rule === rule).map(({ rule: _, ...exception }) => exception);
  const last = own.findLast(({ files, resources }) => files === undefined && resources === undefined);
  if (last === undefined) return { ...withoutOverrides(rule, messages, used), exceptions: own };
  const exceptions = own.slice(own.indexOf(last) + 1);
  return { messages: alike(messages, last.level), origin: last.origin, exceptions };
}

function withoutOverrides(rule: string, messages: Messages, used: UsedConfig | undefined): Omit<RuleInForce, 'exceptions'> {
  const set = used?.config.rules.get(rule);
  if (set !== undefined) return { messages: alike(messages, set), origin: originOf(used, ['rules', rule]) };
  const presets = presetsOf(used);
  const levelOf = (message: Message) => (isInPresets(presets, message) ? message.severity : 'off');
  return { messages: byMessage(messages, levelOf), origin: originOf(used, ['extends']) };
}

export const presetsOf = (used: UsedConfig | undefined): readonly Preset[] => used?.config.presets ?? ['recommended'];

const alike = (messages: Messages, level: Level): RuleInForce['messages'] => byMessage(messages, () => level);

const byMessage = (messages: Messages, levelOf: (message: Message) => Level): RuleInForce['messages'] =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, levelOf(message)]));

/** The severities that a rule may report, the worst first; none where it is off. */
export function severitiesOf({ messages }: Pick<RuleInForce, 'messages'>): readonly Severity[] {
  const levels = Object.values(messages);
  return severities.filter((severity) => levels.includes(severity));
}

/** Where the config has a key. */
export function originOf(used: UsedConfig | undefined, keys: Keys): SettingOrigin {
  let here: unknown = used?.input;
  for (const key of keys) {
    here =
      typeof here === 'object' && here !== null ? Object.entries(here).find(([name]) => name === String(key))?.[1] : undefined;
  }
  if (used === undefined || here === undefined) return { by: 'default' };
  const { file, root } = used;
  return { by: 'config', path: file.path, line: positionAt(lineStarts(file.text), spanAt(root, keys, true).start).line };
}
