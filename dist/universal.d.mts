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
/** Loads what a format needs, once, so that the formatter itself need not wait. @throws {UnknownFormatError} */
declare function loadFormatter(name: FormatName): Promise<Formatter>;
//#endregion
//#region src/library/universal.d.ts
/** A file by its text. */
interface TextFile {
  /** With `/`. Kustomizations find files by it. */
  readonly path: string;
  readonly text: string;
}
/** What is known besides the files. */
interface LintSettings extends RuleSettings {
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
declare function lint(files: Iterable<TextFile>, settings?: LintSettings): Promise<LintResult>;
//#endregion
export { type Abort, ClusterSettings, Comparison, ConsumerSettings, Crash, ExternalMapping, Finding, FormatName, type Formatter, type FormatterOptions, Gap, Level, LintResult, LintSettings, Place, Position, RelatedPlace, ResourceId, type RuleSettings, type Severity, SkippedFile, Summary, SuppressedFinding, Suppression, TextFile, UnknownFormatError, UnknownRuleError, lint, loadFormatter };