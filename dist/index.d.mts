//#region src/files/git/error.d.ts
type GitErrorReason = 'no repository' | 'other repository' | 'unknown revision' | 'missing objects' | 'git failed';
/** A tree cannot be compared. The message is for the person who asked; it holds text of theirs and of git. */
declare class GitError extends Error {
  readonly reason: GitErrorReason;
  /** The command that mends it. */
  readonly remedy: string | undefined;
  constructor(reason: GitErrorReason, message: string, remedy?: string);
}
//#endregion
//#region src/files/trees.d.ts
/** What is linted: the files on the disk, what is staged, or a commit. */
type Tree = 'work tree' | 'index' | {
  readonly commit: string;
};
//#endregion
//#region src/model/cluster-settings.d.ts
/** What is known of the cluster that the manifests go to. What is `undefined` or empty is unknown: no rule assumes it. */
interface ClusterSettings {
  /** The minor version of Kubernetes: 37 is v1.37. */
  readonly kubernetesMinor: number | undefined;
  /** The domain of cluster DNS, without a trailing dot. */
  readonly domain: string | undefined;
  readonly dns: 'coredns' | 'kube-dns' | 'cloud-dns' | undefined;
  /** The families of Service addresses, the preferred one first. */
  readonly ipFamilies: readonly ('IPv4' | 'IPv6')[];
  readonly hasWindowsNodes: boolean | undefined;
  readonly podCidrs: readonly string[];
  readonly serviceCidrs: readonly string[];
}
//#endregion
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
/** What became of findings that are not new. */
interface Comparison {
  /** What was compared with, as it was asked for, such as `main`. */
  readonly since: string;
  /** The commit in which they were looked for; undefined where nothing has been committed yet, and for given files. */
  readonly commit: string | undefined;
  /** Findings that were there already: they are not among `findings`, and count in no number of the summary. */
  readonly older: readonly Finding[];
}
interface LintResult {
  /** Sorted by path, place, rule. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly incomplete: readonly Gap[];
  readonly skippedFiles: readonly SkippedFile[];
  readonly crashes: readonly Crash[];
  /** Undefined where the findings were compared with nothing. */
  readonly comparison?: Comparison;
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
  /** What is known of the cluster; nothing unless given. */
  readonly cluster?: Partial<ClusterSettings>;
  /** Asks only rules that decide from one resource: what is linted is a part of a tree. */
  readonly filesOnly?: boolean;
}
type FilesOptions = {
  readonly changedSince?: undefined;
  readonly tree?: undefined;
} | {
  /**
   * Leaves out the findings that were there before, and tells them in the result's `comparison`: before is the commit
   * where this revision and the linted tree went apart, or the revision itself where the clone does not tell.
   * Everything is linted all the same.
   */
  readonly changedSince: string; /** What is linted: the files on the disk unless given. */
  readonly tree?: Tree;
} | {
  /** What differed before, by path: what a file held, or undefined where it was not there. */readonly changedSince: ReadonlyMap<string, Uint8Array | undefined>;
  readonly tree?: undefined;
};
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
   *
   * @throws {GitError} with `changedSince`, where there is no repository or no such commit
   */
  lintFiles(paths: readonly string[], {
    changedSince,
    tree
  }?: FilesOptions): Promise<LintResult>;
  /** Lints one text, such as rendered output: without a `filePath` it is all that is deployed. */
  lintText(text: string, {
    filePath
  }?: TextOptions): Promise<LintResult>;
}
//#endregion
export { type ClusterSettings, type Comparison, type Crash, ExtmapLint, type FilesOptions, type Finding, type Gap, GitError, type GitErrorReason, type LintResult, type LinterOptions, type Place, type Position, type RelatedPlace, type ResourceId, type Severity, type SkippedFile, type Summary, type TextOptions, type Tree, UnknownRuleError };