import { resolve } from 'node:path';
import { cwd } from 'node:process';
import { rules } from '../../rules/index.ts';
import type { Tree } from '../files/trees.ts';
import { aboutFiles } from '../lint/about-files.ts';
import type { LintResult, ResourceId } from '../lint/finding.ts';
import { resourceIdOf } from '../lint/identity.ts';
import { createIntake, type Intake } from '../lint/intake.ts';
import { type Analysis, analyze, type Scope, type Sibling } from '../lint/lint.ts';
import type { Rules } from '../lint/run.ts';
import type { Settings } from '../lint/settings.ts';
import type { FormatName } from '../report/formats.ts';
import type { Trace, Wanted } from '../trace/trace.ts';
import { type Abort, checkpoint, pauseFor } from './abort.ts';
import { type Configured, configure } from './configure.ts';
import { type DiskRequest, readDisk } from './disk-files.ts';
import type { FileConfig } from './file-config.ts';
import type { Formatter } from './formatter.ts';
import { ruleIds, settingsOf } from './settings.ts';
import { type SettingsOptions, settle } from './settle.ts';
import type { TextFile } from './universal.ts';

/** What a linter keeps from one call to the next. */
export interface LinterOptions extends SettingsOptions {
  /** What paths are relative to, and where the search for a config begins; the process's working directory unless given. */
  readonly cwd?: string;
  /** Ignored files are left out even where they are named one by one. */
  readonly forceExclude?: boolean;
  /** Asks only rules that decide from one resource: what is linted is a part of a tree. */
  readonly filesOnly?: boolean;
}

/** What concerns a single call. */
export interface CallOptions {
  /** Ends the call soon, which then rejects with the signal's reason. */
  readonly signal?: Abort;
}

/** What is linted of the files, and what of it is told. */
export type FilesOptions = CallOptions &
  (
    | { readonly changedSince?: undefined; readonly tree?: undefined }
    | {
        /**
         * Leaves out the findings that were there before, and tells them in the result's `comparison`: before is the commit
         * where this revision and the linted tree went apart, or the revision itself where the clone does not tell.
         * Everything is linted all the same.
         */
        readonly changedSince: string;
        /** What is linted: the files on the disk unless given. */
        readonly tree?: Tree;
      }
    | {
        /** What differed before, by path: what a file held, or undefined where it was not there. */
        readonly changedSince: ReadonlyMap<string, Uint8Array | undefined>;
        readonly tree?: undefined;
      }
  );

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

/** With what `lintFiles` finds. */
export interface TraceResult extends LintResult {
  readonly traces: readonly Trace[];
  /** Every Service of the tree, also one that needs no mapping. */
  readonly services: readonly ResourceId[];
}

/** Lints trees and texts. Holds options alone: calls do not know of one another, and several linters may run at once. */
export class ExtmapLint {
  readonly #cwd: string;
  readonly #options: LinterOptions;
  readonly #rules: Rules;

  /** @throws {UnknownRuleError} */
  constructor(options: LinterOptions = {}) {
    this.#cwd = resolve(options.cwd ?? cwd());
    this.#options = options;
    this.#rules = options.filesOnly === true ? rulesOfOneResource() : rules;
    settingsOf(options);
  }

  /**
   * Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
   * is not there, is told in `skippedFiles`.
   *
   * @throws {ConfigError}
   * @throws {GitError} with `changedSince`, where there is no repository or no such commit
   */
  async lintFiles(
    paths: readonly string[],
    { changedSince, tree = 'work tree', signal }: FilesOptions = {},
  ): Promise<LintResult> {
    await checkpoint(signal);
    const settings = await this.#settings();
    const request = this.#request(paths, signal);
    if (changedSince !== undefined) {
      const { lintChanges } = await import('./changed.ts');
      return lintChanges({ ...request, tree, since: changedSince }, (intake, scope, named, sibling) =>
        this.#analyze(intake, this.#sparing(named, settings), scope, signal, sibling),
      );
    }
    const { intake, isWhole, skippedFiles, isSelected, named } = await readDisk(request);
    const scope = { isWhole, skippedFiles, isSelected };
    return (await this.#analyze(intake, this.#sparing(named, settings), scope, signal)).result;
  }

  /**
   * Lints one text, such as rendered output: without a `filePath` it is all that is deployed.
   *
   * @throws {ConfigError}
   */
  async lintText(text: string, { filePath, workspace, signal }: TextOptions = {}): Promise<LintResult> {
    const settings = await this.#settings();
    const path = filePath ?? '<text>';
    const intake = createIntake();
    intake.addText(path, text);
    for (const other of workspace ?? []) if (other.path !== path) intake.addText(other.path, other.text);
    const isWhole = filePath === undefined || workspace !== undefined;
    const { result } = await this.#analyze(intake, settings, { isWhole, skippedFiles: [] }, signal);
    return workspace === undefined ? result : aboutFiles(result, (other) => other === path);
  }

  /** What holds for a file, whether it is there or not, and where each setting comes from. @throws {ConfigError} */
  async calculateConfigForFile(path: string): Promise<FileConfig> {
    const [{ fileConfig }, configured] = await Promise.all([import('./file-config.ts'), this.#configured()]);
    return fileConfig(path, configured, this.#options, this.#cwd);
  }

  /** What `--format` prints, as a function of a result. @throws {UnknownFormatError} */
  async loadFormatter(name: FormatName): Promise<Formatter> {
    return (await import('./formatter.ts')).loadFormatter(name);
  }

  /**
   * Follows connections from Pods to the external services of a tree: each of them, or those that are wanted.
   *
   * @throws {ConfigError}
   */
  async trace(paths: readonly string[], wanted?: Wanted, { signal }: CallOptions = {}): Promise<TraceResult> {
    await checkpoint(signal);
    const settings = await this.#settings();
    const { intake, isWhole, skippedFiles } = await readDisk(this.#request(paths, signal));
    await checkpoint(signal);
    const scope = { isWhole, skippedFiles, pause: pauseFor(signal) };
    const { project, locate, result, sources } = await analyze(intake.done(), this.#rules, settings, scope);
    const { traceAll, servicesIn } = await import('../trace/trace.ts');
    const linted = { project, locate, findings: result.findings, cluster: settings.cluster };
    const traces = traceAll(linted, wanted);
    const services = servicesIn(project).map(resourceIdOf);
    return { ...result, traces, services, sources: sources() };
  }

  #request(inputs: readonly string[], signal: Abort | undefined): DiskRequest {
    return { cwd: this.#cwd, inputs, heedsGitignore: this.#options.ignore !== false, signal };
  }

  async #analyze(
    intake: Intake,
    settings: Settings,
    scope: Scope,
    signal: Abort | undefined,
    sibling?: Sibling,
  ): Promise<Analysis> {
    await checkpoint(signal);
    const course = { ...scope, pause: pauseFor(signal) };
    const analysis = await analyze(intake.done(), this.#rules, settings, course, sibling);
    await checkpoint(signal);
    return analysis;
  }

  /** Files that were named one by one are linted though they are ignored. */
  #sparing(named: ReadonlySet<string>, settings: Settings): Settings {
    if (this.#options.forceExclude) return settings;
    return { ...settings, isIgnored: (path) => !named.has(path) && settings.isIgnored(path) };
  }

  async #settings(): Promise<Settings> {
    return settle(this.#options, await this.#configured(), this.#cwd);
  }

  #configured(): Promise<Configured> {
    return configure(this.#options, this.#cwd, ruleIds);
  }
}

const rulesOfOneResource = (): Rules => Object.fromEntries(Object.entries(rules).filter(([, { scope }]) => scope === 'resource'));
