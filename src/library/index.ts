export type * from '../config/input.ts';
export type { ConfigProblem } from '../config/read.ts';
export { GitError, type GitErrorReason } from '../files/git/error.ts';
export type { Tree } from '../files/trees.ts';
export type { Step, TracedAddress } from '../trace/steps.ts';
export type { Cause, Outcome, Trace, Wanted } from '../trace/trace.ts';
export type { Abort } from './abort.ts';
export { ConfigError } from './config-error.ts';
export type { ConfigOptions } from './configure.ts';
export type { FileConfig } from './file-config.ts';
export { type Formatter, type FormatterOptions, UnknownFormatError } from './formatter.ts';
export type { RuleException, RuleInForce, SettingOrigin } from './in-force.ts';
export {
  type CallOptions,
  ExtmapLint,
  type FilesOptions,
  type LinterOptions,
  type TextOptions,
  type TraceResult,
} from './linter.ts';
export type * from './result.ts';
export { type RuleSettings, UnknownRuleError } from './settings.ts';
export type { SettingsOptions } from './settle.ts';
export type { TextFile } from './universal.ts';
