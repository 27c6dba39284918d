import { resolve } from 'node:path';
import process from 'node:process';
import { rules } from '../../rules/index.ts';
import { readAgain } from '../files/read-again.ts';
import { readTree } from '../files/read-tree.ts';
import type { LintResult, SkippedFile } from '../lint/finding.ts';
import { createIntake } from '../lint/intake.ts';
import { lint } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import { ownRules } from '../rule/own.ts';
import { configure } from './configure.ts';
import { type SettingsOptions, settingsOf } from './settle.ts';

export interface LinterOptions extends SettingsOptions {
  /** What paths are relative to, and where the search for a config begins; the process's working directory unless given. */
  readonly cwd?: string;
  /** Ignored files are left out even where they are named one by one. */
  readonly forceExclude?: boolean;
}

export interface TextOptions {
  /** The text is one file of a larger tree, so nothing is concluded from what it does not hold. */
  readonly filePath?: string;
}

/** An option that names nothing. `known` are the names that it could have been. */
export class UnknownRuleError extends Error {
  readonly rule: string;
  readonly known: readonly string[];

  constructor(rule: string, known: readonly string[]) {
    super(`there is no rule "${rule}"`);
    this.name = 'UnknownRuleError';
    this.rule = rule;
    this.known = known;
  }
}

export const ruleIds: readonly string[] = [...Object.keys(rules), ...Object.keys(ownRules)];

/** Lints trees and texts. Holds options alone: calls do not know of one another, and several linters may run at once. */
export class ExtmapLint {
  readonly #cwd: string;
  readonly #options: LinterOptions;

  /** @throws {UnknownRuleError} */
  constructor(options: LinterOptions = {}) {
    this.#cwd = resolve(options.cwd ?? process.cwd());
    this.#options = options;
    for (const rule of Object.keys(options.rules ?? {})) if (!ruleIds.includes(rule)) throw new UnknownRuleError(rule, ruleIds);
  }

  /**
   * Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
   * is not there, is told in `skippedFiles`.
   * @throws {ConfigError}
   */
  async lintFiles(paths: readonly string[]): Promise<LintResult> {
    const settings = await this.#settings();
    const intake = createIntake((path) => readAgain(path, this.#cwd));
    const skippedFiles: SkippedFile[] = [];
    const receiver = {
      file: intake.add,
      skipped: (path: string, reason: SkippedFile['reason'], detail: string) => skippedFiles.push({ path, reason, detail }),
    };
    const { unmatched, isWhole, named } = await readTree(paths, this.#cwd, receiver, this.#options.ignore !== false);
    skippedFiles.push(
      ...unmatched.map((path) => ({
        path,
        reason: 'not found' as const,
        detail: 'no such file, and no YAML or JSON file below it',
      })),
    );
    const spared = this.#options.forceExclude ? new Set<string>() : named;
    const isIgnored = (path: string) => !spared.has(path) && settings.isIgnored(path);
    return lint(intake.done(), rules, { ...settings, isIgnored }, { isWhole, skippedFiles });
  }

  /**
   * Lints one text, such as rendered output: without a `filePath` it is all that is deployed.
   * @throws {ConfigError}
   */
  async lintText(text: string, { filePath }: TextOptions = {}): Promise<LintResult> {
    const settings = await this.#settings();
    const intake = createIntake();
    intake.addText(filePath ?? '<text>', text);
    return lint(intake.done(), rules, settings, { isWhole: filePath === undefined, skippedFiles: [] });
  }

  async #settings(): Promise<Settings> {
    return settingsOf(this.#options, await configure(this.#options, this.#cwd, ruleIds), this.#cwd);
  }
}
