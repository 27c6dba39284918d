import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import type { Severity } from '../rule/define.ts';

export interface Settings {
  /** By rule id: a severity in place of the one that each message has, or `off`. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly cluster: ClusterSettings;
}

export const defaultSettings: Settings = { rules: new Map(), cluster: unknownCluster };
