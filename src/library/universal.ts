import { rules } from '../../rules/index.ts';
import type { ConfigInput } from '../config/input.ts';
import { ignoredBy } from '../files/ignore-patterns.ts';
import type { LintResult } from '../lint/finding.ts';
import { createIntake } from '../lint/intake.ts';
import { lint as lintGathered } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import { type Abort, checkpoint, pauseFor } from './abort.ts';
import { ConfigError } from './config-error.ts';
import { onTopOf, type RuleSettings, ruleIds, settingsOf } from './settings.ts';

export type * from '../config/input.ts';
export type { ConfigProblem } from '../config/read.ts';
export type { Abort } from './abort.ts';
export { ConfigError } from './config-error.ts';
export { type Formatter, type FormatterOptions, loadFormatter, UnknownFormatError } from './formatter.ts';
export type * from './result.ts';
export { type RuleSettings, UnknownRuleError } from './settings.ts';

/** A file by its text. */
export interface TextFile {
  /** With `/`. Kustomizations find files by it. */
  readonly path: string;
  readonly text: string;
}

/** What is known besides the files. */
export interface LintSettings extends RuleSettings {
  /** What a config file would say; its globs are for the paths of the files. The other settings go before it. */
  readonly config?: ConfigInput;
  /** False when there is more than these files: nothing is then concluded from what they do not hold. True unless given. */
  readonly isWhole?: boolean;
  /** Ends the call soon, which then rejects with the signal's reason. */
  readonly signal?: Abort;
}

/**
 * Lints the given files together, without a disk or a process, so that it runs in a browser or a worker too. Files that are
 * neither manifests nor named by a kustomization may be among them.
 *
 * @throws {UnknownRuleError}
 * @throws {ConfigError}
 */
export async function lint(files: Iterable<TextFile>, settings: LintSettings = {}): Promise<LintResult> {
  const { isWhole = true, signal, config, ...rest } = settings;
  const intake = createIntake();
  await checkpoint(signal);
  const asked = settingsOf(rest);
  const known = config === undefined ? asked : await underConfig(config, asked, rest);
  const pause = pauseFor(signal);
  for (const { path, text } of files) {
    intake.addText(path, text);
    const wait = pause?.();
    if (wait) await wait;
  }
  await checkpoint(signal);
  const result = await lintGathered(intake.done(), rules, known, { isWhole, skippedFiles: [], pause });
  await checkpoint(signal);
  return result;
}

async function underConfig(config: ConfigInput, asked: Settings, { cluster }: RuleSettings): Promise<Settings> {
  const { configFrom } = await import('../config/load.ts');
  const read = await configFrom(config, ruleIds);
  if (!('presets' in read)) throw new ConfigError(read);
  const isIgnored = read.ignores.length === 0 ? asked.isIgnored : await ignoredBy(read.ignores);
  return { ...onTopOf(read, asked, cluster), isIgnored };
}
