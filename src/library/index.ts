export type { ConfigProblem } from '../config/read.ts';
export { GitError, type GitErrorReason } from '../files/git/error.ts';
export type { Tree } from '../files/trees.ts';
export type {
  Comparison,
  Crash,
  Finding,
  Gap,
  LintResult,
  Place,
  RelatedPlace,
  ResourceId,
  SkippedFile,
  Summary,
  SuppressedFinding,
  Suppression,
} from '../lint/finding.ts';
export type { ClusterSettings } from '../model/cluster-settings.ts';
export type { Severity } from '../rule/define.ts';
export type { Level } from '../rule/level.ts';
export type { Position } from '../text/span.ts';
export type { Step, TracedAddress } from '../trace/steps.ts';
export type { Trace, Wanted } from '../trace/trace.ts';
export { ConfigError, type ConfigOptions } from './configure.ts';
export {
  ExtmapLint,
  type FilesOptions,
  type LinterOptions,
  type TextOptions,
  type TraceResult,
  UnknownRuleError,
} from './linter.ts';
export type { SettingsOptions } from './settle.ts';
