import type { Severity } from '../rule/define.ts';

export interface Settings {
  /** By rule id: a severity in place of the one that each message has, or `off`. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}

export const defaultSettings: Settings = { rules: new Map() };
