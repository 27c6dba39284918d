import { rules } from '../../rules/index.ts';
import type { LintResult } from '../lint/finding.ts';
import { createIntake } from '../lint/intake.ts';
import { lint as lintGathered } from '../lint/lint.ts';
import { type Abort, checkpoint } from './abort.ts';
import { type RuleSettings, settingsOf } from './settings.ts';

export type { Abort } from './abort.ts';
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
  /** False when there is more than these files: nothing is then concluded from what they do not hold. True unless given. */
  readonly isWhole?: boolean;
  /** Ends the call between two of its steps, which then rejects with the signal's reason. */
  readonly signal?: Abort;
}

/**
 * Lints the given files together, without a disk or a process, so that it runs in a browser or a worker too. Files that are
 * neither manifests nor named by a kustomization may be among them.
 *
 * @throws {UnknownRuleError}
 */
export async function lint(files: Iterable<TextFile>, settings: LintSettings = {}): Promise<LintResult> {
  const { isWhole = true, signal, ...rest } = settings;
  const intake = createIntake();
  await checkpoint(signal);
  for (const { path, text } of files) intake.addText(path, text);
  await checkpoint(signal);
  const result = await lintGathered(intake.done(), rules, settingsOf(rest), { isWhole, skippedFiles: [] });
  await checkpoint(signal);
  return result;
}
