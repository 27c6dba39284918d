export type { Abort } from './abort.ts';
export { type Formatter, type FormatterOptions, UnknownFormatError } from './formatter.ts';
export { type CallOptions, ExtmapLint, type LinterOptions, type TextOptions } from './linter.ts';
export type * from './result.ts';
export { type RuleSettings, UnknownRuleError } from './settings.ts';
export type { TextFile } from './universal.ts';
