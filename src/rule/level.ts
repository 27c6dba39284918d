import type { Messages, Severity } from './define.ts';

/** What a setting makes of a rule. */
export type Level = Severity | 'off';

/** Which rules are on where nothing else is said of them. */
export type Preset = 'recommended' | 'strict' | 'all';

/** `warn` and `notice` are what other tools call them. */
export const severityWord = (word: string): string => ({ warn: 'warning', notice: 'info' })[word] ?? word;

/** `recommended` has no advice: no rule all of whose messages are for information. The others have every rule. */
export function isInPresets(presets: readonly Preset[], messages: Messages): boolean {
  const severities = new Set(Object.values(messages).map(({ severity }) => severity));
  const isAdvice = severities.size === 1 && severities.has('info');
  return presets.some((preset) => preset !== 'recommended' || !isAdvice);
}
