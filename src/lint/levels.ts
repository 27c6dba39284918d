import type { Message, Messages } from '../rule/define.ts';
import { isInPresets, type Level } from '../rule/level.ts';
import { ownRules } from '../rule/own.ts';
import type { Finding } from './finding.ts';
import type { Rules } from './run.ts';
import type { Settings } from './settings.ts';

/** What the settings make of rules and of what they find. */
export interface Levels {
  /** False for a rule that is off everywhere. */
  readonly mayRun: (rule: string) => boolean;
  readonly levelOf: (finding: Finding) => Level;
}

export function levelsOf(rules: Rules, { presets, rules: set, overrides }: Settings): Levels {
  const messagesOf = (rule: string): Messages => rules[rule]?.messages ?? own.get(rule)?.messages ?? {};
  const isOn = (message: Message | undefined) => message !== undefined && isInPresets(presets, message);
  return {
    mayRun: (rule) =>
      (set.get(rule) ?? (Object.values(messagesOf(rule)).some(isOn) ? 'info' : 'off')) !== 'off' ||
      overrides.some((override) => (override.rules.get(rule) ?? 'off') !== 'off'),
    levelOf({ rule, messageId, severity, path, resource }) {
      const applied = overrides.findLast((it) => it.rules.has(rule) && it.appliesTo(path, resource));
      return applied?.rules.get(rule) ?? set.get(rule) ?? (isOn(messagesOf(rule)[messageId]) ? severity : 'off');
    },
  };
}

const own: ReadonlyMap<string, { readonly messages: Messages }> = new Map(Object.entries(ownRules));
