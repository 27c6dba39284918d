import { resolve } from 'node:path';
import process from 'node:process';
import { rules } from '../../rules/index.ts';
import { readAgain } from '../files/read-again.ts';
import { readTree } from '../files/read-tree.ts';
import { aboutFile } from '../lint/about-file.ts';
import type { LintResult, SkippedFile } from '../lint/finding.ts';
import { createIntake, type Intake } from '../lint/intake.ts';
import { lint, type Scope } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import type { FormatName } from '../report/formats.ts';
import { type Abort, checkpoint } from './abort.ts';
import type { Formatter } from './formatter.ts';
import { type RuleSettings, settingsOf } from './settings.ts';
import type { TextFile } from './universal.ts';

/** What a linter keeps from one call to the next. */
export interface LinterOptions extends RuleSettings {
  /** What paths are relative to; the process's working directory unless given. */
  readonly cwd?: string;
}

/** What concerns a single call. */
export interface CallOptions {
  /** Ends the call between two of its steps, which then rejects with the signal's reason. */
  readonly signal?: Abort;
}

/** Where a text belongs. */
export interface TextOptions extends CallOptions {
  /** The text is one file of a larger tree, so nothing is concluded from what it does not hold. */
  readonly filePath?: string;
  /**
   * The other files of that tree, such as the unsaved ones of an editor: rules then see the whole, and the result has the
   * findings that point into the text. A file that has the path of the text is passed over.
   */
  readonly workspace?: Iterable<TextFile>;
}

/** Lints trees and texts. Holds settings alone: calls do not know of one another, and several linters may run at once. */
export class ExtmapLint {
  readonly #cwd: string;
  readonly #settings: Settings;

  /** @throws {UnknownRuleError} */
  constructor(options: LinterOptions = {}) {
    this.#cwd = resolve(options.cwd ?? process.cwd());
    this.#settings = settingsOf(options);
  }

  /**
   * Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
   * is not there, is told in `skippedFiles`.
   */
  async lintFiles(paths: readonly string[], { signal }: CallOptions = {}): Promise<LintResult> {
    const intake = createIntake((path) => readAgain(path, this.#cwd));
    const skippedFiles: SkippedFile[] = [];
    await checkpoint(signal);
    const { unmatched, isWhole } = await readTree(paths, this.#cwd, {
      file: intake.add,
      skipped: (path, reason, detail) => skippedFiles.push({ path, reason, detail }),
    });
    skippedFiles.push(
      ...unmatched.map((path) => ({
        path,
        reason: 'not found' as const,
        detail: 'no such file, and no YAML or JSON file below it',
      })),
    );
    return this.#lint(intake, { isWhole, skippedFiles }, signal);
  }

  /** Lints one text, such as rendered output: without a `filePath` it is all that is deployed. */
  async lintText(text: string, { filePath, workspace, signal }: TextOptions = {}): Promise<LintResult> {
    const path = filePath ?? '<text>';
    const intake = createIntake();
    intake.addText(path, text);
    for (const other of workspace ?? []) if (other.path !== path) intake.addText(other.path, other.text);
    const isWhole = filePath === undefined || workspace !== undefined;
    const result = await this.#lint(intake, { isWhole, skippedFiles: [] }, signal);
    return workspace === undefined ? result : aboutFile(result, path);
  }

  /** What `--format` prints, as a function of a result. @throws {UnknownFormatError} */
  async loadFormatter(name: FormatName): Promise<Formatter> {
    return (await import('./formatter.ts')).loadFormatter(name);
  }

  async #lint(intake: Intake, scope: Scope, signal: Abort | undefined): Promise<LintResult> {
    await checkpoint(signal);
    const result = await lint(intake.done(), rules, this.#settings, scope);
    await checkpoint(signal);
    return result;
  }
}
