//#region src/text/span.d.ts
interface Position {
  /** Counts from 1; a line ends at `\n`, as git and GitHub count. */
  readonly line: number;
  /** Counts from 1, in UTF-16 code units. */
  readonly column: number;
  /** Counts from 0, in UTF-16 code units. */
  readonly offset: number;
}
//#endregion
//#region src/rule/define.d.ts
type Severity = 'error' | 'warning' | 'info';
//#endregion
//#region src/lint/finding.d.ts
/** A range in a file: `end` is exclusive. */
interface Place {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}
interface RelatedPlace extends Place {
  readonly message: string;
}
interface ResourceId {
  readonly apiVersion: string;
  readonly kind: string;
  /** As written; undefined where the manifest leaves it to the context. */
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}
interface Finding extends Place {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** Lower case, no full stop; holds values from the YAML, so a format must make it safe for its medium. */
  readonly message: string;
  /** Undefined for a finding about a file or a document, such as `yaml-syntax`. */
  readonly resource: ResourceId | undefined;
  /** JSON pointer into the resource, such as `/spec/ports/0/name`; empty without a resource. */
  readonly pointer: string;
  readonly related: readonly RelatedPlace[];
  /** The same for the same fault, wherever its lines move; two that cannot be told apart are numbered. */
  readonly fingerprint: string;
  /** The kustomizations under which it holds, by folder; empty in the plain rest of the tree. */
  readonly roots: readonly string[];
}
/** A part of the tree about which less can be said, and the rules that are silent there. */
interface Gap {
  /** The folder or root that it is about. */
  readonly root: string;
  readonly reason: string;
  /** The file that is the reason. */
  readonly path: string;
  readonly silences: readonly string[];
}
/** A file that was named or found and could not be linted. */
interface SkippedFile {
  readonly path: string;
  readonly reason: 'not found' | 'unreadable' | 'too large' | 'leaves the root' | 'not a regular file' | 'not text';
  readonly detail: string;
}
interface Summary {
  /** Files read. */
  readonly files: number;
  /** Documents parsed. */
  readonly documents: number;
  /** Services, Endpoints and EndpointSlices. */
  readonly resources: number;
  readonly skipped: {
    readonly templates: number;
    readonly encrypted: number;
  };
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
/** A rule that threw: our bug, never the user's. */
interface Crash {
  readonly rule: string;
  readonly path: string;
  readonly resource: ResourceId;
  readonly error: Error;
}
interface LintResult {
  /** Sorted by path, place, rule. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly incomplete: readonly Gap[];
  readonly skippedFiles: readonly SkippedFile[];
  readonly crashes: readonly Crash[];
  /** The text of each file that a finding or a related place points into. */
  readonly sources: ReadonlyMap<string, string>;
}
//#endregion
//#region src/library/linter.d.ts
interface LinterOptions {
  /** What paths are relative to; the process's working directory unless given. */
  readonly cwd?: string;
  /** By rule id: a severity in place of the rule's own, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}
interface TextOptions {
  /** The text is one file of a larger tree, so nothing is concluded from what it does not hold. */
  readonly filePath?: string;
}
/** An option that names nothing. `known` are the names that it could have been. */
declare class UnknownRuleError extends Error {
  readonly rule: string;
  readonly known: readonly string[];
  constructor(rule: string, known: readonly string[]);
}
/** Lints trees and texts. Holds settings alone: calls do not know of one another, and several linters may run at once. */
declare class ExtmapLint {
  #private;
  /** @throws {UnknownRuleError} */
  constructor(options?: LinterOptions);
  /**
   * Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
   * is not there, is told in `skippedFiles`.
   */
  lintFiles(paths: readonly string[]): Promise<LintResult>;
  /** Lints one text, such as rendered output: without a `filePath` it is all that is deployed. */
  lintText(text: string, {
    filePath
  }?: TextOptions): Promise<LintResult>;
}
//#endregion
export { type Crash, ExtmapLint, type Finding, type Gap, type LintResult, type LinterOptions, type Place, type Position, type RelatedPlace, type ResourceId, type Severity, type SkippedFile, type Summary, type TextOptions, UnknownRuleError };