import type { Message, Severity } from './define.ts';

/** What a setting makes of a rule. */
export type Level = Severity | 'off';

/** Which rules are on where nothing else is said of them. */
export type Preset = 'recommended' | 'strict' | 'all';

/** `warn` and `notice` are what other tools call them. */
export const severityWord = (word: string): string => ({ warn: 'warning', notice: 'info' })[word] ?? word;

/** `recommended` has no advice. The others have all messages of all rules; `all` is there for rules that `strict` may leave out. */
export const isInPresets = (presets: readonly Preset[], { isAdvice }: Message): boolean =>
  presets.some((preset) => preset !== 'recommended' || !isAdvice);
