//#region src/text/span.d.ts
/** A place between two characters of a file's text, which is without its byte order mark. */
interface Position {
  /** Counts from 1; a line ends at `\n`, as git and GitHub count. */
  readonly line: number;
  /** Counts from 1, in UTF-16 code units. */
  readonly column: number;
  /** Counts from 0, in UTF-16 code units. */
  readonly offset: number;
}
//#endregion
//#region src/config/read.d.ts
/** Something that a person must change in a config file. */
interface ConfigProblem {
  readonly path: string;
  readonly start: Position;
  /** With the key, without the place. */
  readonly message: string;
}
//#endregion
//#region src/files/git/error.d.ts
/** Why a tree cannot be compared, for programs. */
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
//#region src/cluster/outcome.d.ts
/**
 * What a client gets. `reached`: its packets go to what the manifests name, whether a server answers there or not.
 * `outside`: the name leads to a host outside the cluster, whose addresses are not known. `no address`: it exists and leads
 * to none. `rejected`: the Service never comes to be.
 */
type Outcome = 'reached' | 'outside' | 'refused' | 'timeout' | 'nxdomain' | 'no address' | 'rejected' | 'unknown';
/** Why a connection ends where it ends. */
type Cause = 'rejected by the API server' | 'no such name' | 'alias of an address' | 'alias without an address' | 'name too long for DNS' | 'no ready endpoint' | 'no endpoints' | 'no such port' | 'hidden from kube-proxy' | 'no endpoints of the family' | 'no endpoint port of the name' | 'no endpoint port of the protocol' | 'no endpoint port number' | 'no endpoint on the node' | 'no source range of the client' | 'another proxy' | 'kube-proxy stopped' | 'no proxy for the address' | 'virtual IP behind a virtual IP' | 'no address of a server' | 'not known';
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
  /** Undefined: only what the tree shows of them. */
  readonly consumers: ConsumerSettings | undefined;
}
/** What forwards requests to Services in the cluster; undefined where the cluster has none of the kind. */
interface ConsumerSettings {
  readonly ingressNginx: {
    readonly version: string | undefined;
  } | undefined;
  readonly traefik: {
    readonly allowsExternalNames: boolean | undefined;
  } | undefined;
}
//#endregion
//#region src/rule/define.d.ts
/** An error breaks traffic or is rejected; a warning may be meant; an info is advice. */
type Severity = 'error' | 'warning' | 'info';
//#endregion
//#region src/lint/mappings.d.ts
/** A Service and what it leads to outside of the cluster, as far as the tree says. */
interface ExternalMapping {
  /** `namespace/name` as written; the name alone where the namespace is left to the context. */
  readonly service: string;
  readonly way: 'external name' | 'headless' | 'virtual IP';
  /** Names or addresses, as written. */
  readonly targets: readonly string[];
  /** The files that say so: of the Service, and of its endpoints. */
  readonly paths: readonly string[];
}
//#endregion
//#region src/lint/finding.d.ts
/** A range in a file: `end` is exclusive. */
interface Place {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}
/** Another place that a finding is about, such as the endpoints that a port does not match. */
interface RelatedPlace extends Place {
  readonly message: string;
}
/** What names a Kubernetes object. */
interface ResourceId {
  readonly apiVersion: string;
  readonly kind: string;
  /** As written; undefined where the manifest leaves it to the context. */
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}
/** One fault, at the place to look at first. */
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
/** A finding that is shown and does not count. */
interface SuppressedFinding extends Finding {
  readonly suppressed: Suppression;
}
/** What says that a finding does not count. */
interface Suppression {
  readonly kind: 'comment' | 'annotation' | 'baseline';
  readonly reason: string | undefined;
  /** The last day on which it holds, in UTC, as `YYYY-MM-DD`; undefined: for ever. */
  readonly until: string | undefined;
  /** Where it is written; undefined for a baseline. */
  readonly place: Place | undefined;
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
/** The counts of a run. */
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
/** All that a run has to say. */
interface LintResult {
  /** Sorted by path, place, rule. */
  readonly findings: readonly Finding[];
  /** In the same order; they count in no number of the summary. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly summary: Summary;
  readonly incomplete: readonly Gap[];
  readonly skippedFiles: readonly SkippedFile[];
  readonly crashes: readonly Crash[];
  /** Undefined where the findings were compared with nothing. */
  readonly comparison?: Comparison;
  /** What Services lead to outside of the cluster. */
  readonly mappings: readonly ExternalMapping[];
  /** The text of each file that a finding or a related place points into. */
  readonly sources: ReadonlyMap<string, string>;
}
//#endregion
//#region src/trace/steps.d.ts
/** One thing that happens on the way of a connection; `place` is what in the YAML brings it about. */
type Step = /** The Pod's resolver asks cluster DNS for a name. */{
  readonly step: 'question';
  readonly name: string;
  readonly answer: 'address' | 'no address' | 'NXDOMAIN' | 'TIMEOUT' | 'unknown';
} | {
  readonly step: 'alias';
  readonly name: string;
  readonly target: string;
  readonly place: Place | undefined;
} | {
  readonly step: 'address';
  readonly address: TracedAddress;
  readonly place: Place | undefined;
} /** kube-proxy takes the connection for this port of a Service. */ | {
  readonly step: 'service port';
  readonly name: string;
  readonly place: Place | undefined;
} /** Where kube-proxy may send it. */ | {
  readonly step: 'backend';
  readonly address: string;
  readonly port: number | undefined;
  readonly outcome: Outcome;
  readonly place: Place | undefined;
} /** The Pod's packets go to this address as they are. */ | {
  readonly step: 'direct';
  readonly address: string;
  readonly port: number;
  readonly place: Place | undefined;
};
/** What a name leads to. */
interface TracedAddress {
  readonly kind: 'virtual IP' | 'endpoint' | 'outside';
  readonly family: 'IPv4' | 'IPv6';
  /** Undefined for a virtual IP that the API server is to choose. */
  readonly text: string | undefined;
}
//#endregion
//#region src/trace/trace.d.ts
/** The Service that is asked about, as a Pod names it. */
interface Wanted {
  readonly name: string;
  /** Undefined: in any. */
  readonly namespace: string | undefined;
  /** Undefined: each of its ports. */
  readonly port: number | undefined;
}
/** A connection from a Pod to an external service mapping, and what comes of it. */
interface Trace {
  /** The folder of the kustomization that deploys it; undefined for the plain rest of the tree. */
  readonly root: string | undefined;
  readonly service: ResourceId;
  readonly place: Place | undefined;
  readonly mapping: 'ExternalName' | 'headless' | 'ClusterIP';
  /** What the Pod connects to, and the namespace that it is in; a namespace that is not written is `<namespace>`. */
  readonly host: string;
  readonly namespace: string;
  readonly port: number | undefined;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  readonly steps: readonly Step[];
  readonly outcome: Outcome | 'varies';
  /** Why it does not reach a server, where it does not. */
  readonly end: {
    readonly cause: Cause;
    readonly place: Place | undefined;
  } | undefined;
  /** What the rules say of the Service, of what stands behind it, and of what was probably meant to. */
  readonly findings: readonly Finding[];
  /** What forwards requests to the Service from outside the cluster. */
  readonly inFront: readonly {
    readonly resource: ResourceId;
    readonly place: Place | undefined;
  }[];
}
//#endregion
//#region src/library/abort.d.ts
/** The part of an `AbortSignal` that is looked at; it is spelled out because not every program has the types of a browser. */
interface Abort {
  readonly aborted: boolean;
  /** @throws the reason of the abort, where there was one */
  throwIfAborted(): void;
}
//#endregion
//#region src/rule/level.d.ts
/** What a setting makes of a rule. */
type Level = Severity | 'off';
//#endregion
//#region src/library/configure.d.ts
/** Where settings are looked for. */
interface ConfigOptions {
  /** A config in place of the nearest one, or `false` for none. Its globs are relative to `cwd`. */
  readonly config?: string | false;
  /** Leaves configs in JavaScript and TypeScript alone. */
  readonly safe?: boolean;
  /** `false`: no `.gitignore`, `.extmap-lintignore`, `ignores` or `ignorePatterns` counts. */
  readonly ignore?: boolean;
  /** More files about which nothing is reported, as in `.gitignore`. */
  readonly ignorePatterns?: readonly string[];
}
/** A config that cannot be used. Its message has a line for each problem, with file, line and column. */
declare class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];
  /** The message by problem: text from a config may hold line breaks. */
  readonly lines: readonly string[];
  constructor(lines: readonly string[], problems?: readonly ConfigProblem[]);
}
//#endregion
//#region src/report/formats.d.ts
/** What `--format` and `loadFormatter` take. */
type FormatName = 'pretty' | 'compact' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit' | 'checkstyle' | 'rdjson' | 'markdown';
//#endregion
//#region src/library/formatter.d.ts
/** What the command line has flags for. */
interface FormatterOptions {
  /** The least severity that fails, for formats that tell an exit code; `error` unless given. */
  readonly failOn?: Severity | 'never';
  /** More warnings than these fail; any number unless given. */
  readonly maxWarnings?: number;
  /** Escape sequences of a terminal, in `pretty`; none unless given. */
  readonly color?: boolean;
  /** Lists errors alone; the counts stay whole. */
  readonly quiet?: boolean;
  /** In SARIF: keeps several results of one commit apart. */
  readonly category?: string;
}
/** The whole report, which ends with a line break unless it is empty. Text from the YAML is made safe for its medium. */
type Formatter = (result: LintResult, options?: FormatterOptions) => string;
/** A format that is not there. `known` are the names that it could have been. */
declare class UnknownFormatError extends Error {
  readonly format: string;
  readonly known: readonly string[];
  constructor(format: string, known: readonly string[]);
}
//#endregion
//#region src/library/settings.d.ts
/** What rules are told. */
interface RuleSettings {
  /** By rule id: a severity in place of the rule's own, or `off`. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What is known of the cluster; nothing unless given. */
  readonly cluster?: Partial<ClusterSettings>;
  /** `false`: comments and annotations suppress nothing. */
  readonly inlineConfig?: boolean;
  /** By which suppressions expire, in UTC; now, unless given. */
  readonly now?: Date;
}
/** An option that names nothing. `known` are the names that it could have been. */
declare class UnknownRuleError extends Error {
  readonly rule: string;
  readonly known: readonly string[];
  constructor(rule: string, known: readonly string[]);
}
//#endregion
//#region src/library/settle.d.ts
/** What a caller says of a run; it goes before what a config says. */
interface SettingsOptions extends ConfigOptions, RuleSettings {
  /** A file of findings that are known and do not count, relative to `cwd`. */
  readonly baseline?: string;
}
//#endregion
//#region src/library/universal.d.ts
/** A file by its text. */
interface TextFile {
  /** With `/`. Kustomizations find files by it. */
  readonly path: string;
  readonly text: string;
}
//#endregion
//#region src/library/linter.d.ts
/** What a linter keeps from one call to the next. */
interface LinterOptions extends SettingsOptions {
  /** What paths are relative to, and where the search for a config begins; the process's working directory unless given. */
  readonly cwd?: string;
  /** Ignored files are left out even where they are named one by one. */
  readonly forceExclude?: boolean;
  /** Asks only rules that decide from one resource: what is linted is a part of a tree. */
  readonly filesOnly?: boolean;
}
/** What concerns a single call. */
interface CallOptions {
  /** Ends the call between two of its steps, which then rejects with the signal's reason. */
  readonly signal?: Abort;
}
/** What is linted of the files, and what of it is told. */
type FilesOptions = CallOptions & ({
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
});
/** Where a text belongs. */
interface TextOptions extends CallOptions {
  /** The text is one file of a larger tree, so nothing is concluded from what it does not hold. */
  readonly filePath?: string;
  /**
   * The other files of that tree, such as the unsaved ones of an editor: rules then see the whole, and the result has the
   * findings that point into the text. A file that has the path of the text is passed over.
   */
  readonly workspace?: Iterable<TextFile>;
}
/** With what `lintFiles` finds. */
interface TraceResult extends LintResult {
  readonly traces: readonly Trace[];
  /** Every Service of the tree, also one that needs no mapping. */
  readonly services: readonly ResourceId[];
}
/** Lints trees and texts. Holds options alone: calls do not know of one another, and several linters may run at once. */
declare class ExtmapLint {
  #private;
  /** @throws {UnknownRuleError} */
  constructor(options?: LinterOptions);
  /**
   * Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
   * is not there, is told in `skippedFiles`.
   *
   * @throws {ConfigError}
   * @throws {GitError} with `changedSince`, where there is no repository or no such commit
   */
  lintFiles(paths: readonly string[], {
    changedSince,
    tree,
    signal
  }?: FilesOptions): Promise<LintResult>;
  /**
   * Lints one text, such as rendered output: without a `filePath` it is all that is deployed.
   *
   * @throws {ConfigError}
   */
  lintText(text: string, {
    filePath,
    workspace,
    signal
  }?: TextOptions): Promise<LintResult>;
  /** What `--format` prints, as a function of a result. @throws {UnknownFormatError} */
  loadFormatter(name: FormatName): Promise<Formatter>;
  /**
   * Follows connections from Pods to the external services of a tree: each of them, or those that are wanted.
   *
   * @throws {ConfigError}
   */
  trace(paths: readonly string[], wanted?: Wanted, {
    signal
  }?: CallOptions): Promise<TraceResult>;
}
//#endregion
export { type Abort, type CallOptions, type Cause, ClusterSettings, Comparison, ConfigError, type ConfigOptions, type ConfigProblem, ConsumerSettings, Crash, ExternalMapping, ExtmapLint, type FilesOptions, Finding, FormatName, type Formatter, type FormatterOptions, Gap, GitError, type GitErrorReason, Level, LintResult, type LinterOptions, type Outcome, Place, Position, RelatedPlace, ResourceId, type RuleSettings, type SettingsOptions, type Severity, SkippedFile, type Step, Summary, SuppressedFinding, Suppression, type TextFile, type TextOptions, type Trace, type TraceResult, type TracedAddress, type Tree, UnknownFormatError, UnknownRuleError, type Wanted };