import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import type { Level, Preset } from '../rule/level.ts';
import type { ResourceId } from './finding.ts';
import type { BaselineEntry } from './suppression/baseline.ts';

export interface Settings {
  readonly presets: readonly Preset[];
  /** By rule id: a severity in place of the one that each message has, or `off`. */
  readonly rules: ReadonlyMap<string, Level>;
  /** What holds for some findings only, in place of `rules`; later ones win. */
  readonly overrides: readonly Override[];
  readonly cluster: ClusterSettings;
  /** Files about which nothing is reported. They are read: what they hold is deployed all the same. */
  readonly isIgnored: (path: string) => boolean;
  /** Whether comments and annotations suppress anything. */
  readonly isInlineHeeded: boolean;
  /** `YYYY-MM-DD` in UTC; empty where nothing expires. */
  readonly today: string;
  readonly baseline: readonly BaselineEntry[];
  /** Two environments are never deployed together. Undefined for a path that belongs to none that is known. */
  readonly environmentOf: (path: string) => string | undefined;
}

export interface Override {
  readonly rules: ReadonlyMap<string, Level>;
  readonly appliesTo: (path: string, resource: ResourceId | undefined) => boolean;
}

export const defaultSettings: Settings = {
  presets: ['recommended'],
  rules: new Map(),
  overrides: [],
  cluster: unknownCluster,
  isIgnored: () => false,
  isInlineHeeded: true,
  today: '',
  baseline: [],
  environmentOf: () => undefined,
};
