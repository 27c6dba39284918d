export type { ConfigProblem } from '../config/read.ts';
export type {
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
export { ConfigError, type ConfigOptions } from './configure.ts';
export { ExtmapLint, type LinterOptions, type TextOptions, UnknownRuleError } from './linter.ts';
export type { SettingsOptions } from './settle.ts';
