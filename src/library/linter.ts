import { resolve } from 'node:path';
import process from 'node:process';
import { rules } from '../../rules/index.ts';
import { readAgain } from '../files/read-again.ts';
import { readTree } from '../files/read-tree.ts';
import type { LintResult, ResourceId, SkippedFile } from '../lint/finding.ts';
import { resourceIdOf } from '../lint/identity.ts';
import { createIntake, type Intake } from '../lint/intake.ts';
import { analyze, lint, type Scope } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import type { Severity } from '../rule/define.ts';
import { ownRules } from '../rule/own.ts';
import type { Trace, Wanted } from '../trace/trace.ts';

export interface LinterOptions {
  /** What paths are relative to; the process's working directory unless given. */
  readonly cwd?: string;
  /** By rule id: a severity in place of the rule's own, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** What is known of the cluster; nothing unless given. */
  readonly cluster?: Partial<ClusterSettings>;
}

export interface TextOptions {
  /** The text is one file of a larger tree, so nothing is concluded from what it does not hold. */
  readonly filePath?: string;
}

/** With what `lintFiles` finds. */
export interface TraceResult extends LintResult {
  readonly traces: readonly Trace[];
  /** Every Service of the tree, also one that needs no mapping. */
  readonly services: readonly ResourceId[];
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

/** Lints trees and texts. Holds settings alone: calls do not know of one another, and several linters may run at once. */
export class ExtmapLint {
  readonly #cwd: string;
  readonly #settings: Settings;

  /** @throws {UnknownRuleError} */
  constructor(options: LinterOptions = {}) {
    this.#cwd = resolve(options.cwd ?? process.cwd());
    this.#settings = {
      rules: new Map(Object.entries(options.rules ?? {})),
      cluster: { ...unknownCluster, ...options.cluster },
    };
    for (const rule of this.#settings.rules.keys()) if (!ruleIds.includes(rule)) throw new UnknownRuleError(rule, ruleIds);
  }

  /**
   * Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
   * is not there, is told in `skippedFiles`.
   */
  async lintFiles(paths: readonly string[]): Promise<LintResult> {
    return this.#lint(...(await this.#read(paths)));
  }

  async #read(paths: readonly string[]): Promise<readonly [Intake, Scope]> {
    const intake = createIntake((path) => readAgain(path, this.#cwd));
    const skippedFiles: SkippedFile[] = [];
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
    return [intake, { isWhole, skippedFiles }];
  }

  /** Lints one text, such as rendered output: without a `filePath` it is all that is deployed. */
  async lintText(text: string, { filePath }: TextOptions = {}): Promise<LintResult> {
    const intake = createIntake();
    intake.addText(filePath ?? '<text>', text);
    return this.#lint(intake, { isWhole: filePath === undefined, skippedFiles: [] });
  }

  /** Follows connections from Pods to the external services of a tree: each of them, or those that are wanted. */
  async trace(paths: readonly string[], wanted?: Wanted): Promise<TraceResult> {
    const [intake, scope] = await this.#read(paths);
    const { project, locate, result, sources } = await analyze(intake.done(), rules, this.#settings, scope);
    const { traceAll, servicesIn } = await import('../trace/trace.ts');
    const linted = { project, locate, findings: result.findings, cluster: this.#settings.cluster };
    const traces = traceAll(linted, wanted);
    const services = servicesIn(project).map(resourceIdOf);
    return { ...result, traces, services, sources: sources() };
  }

  #lint(intake: Intake, scope: Scope): Promise<LintResult> {
    return lint(intake.done(), rules, this.#settings, scope);
  }
}
