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
export type { ExternalMapping } from '../lint/mappings.ts';
export type { ClusterSettings, ConsumerSettings } from '../model/cluster-settings.ts';
export type { FormatName } from '../report/formats.ts';
export type { Severity } from '../rule/define.ts';
export type { Level } from '../rule/level.ts';
export type { Position } from '../text/span.ts';
