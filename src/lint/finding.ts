import type { Severity } from '../rule/define.ts';
import type { Position } from '../text/span.ts';
import type { ExternalMapping } from './mappings.ts';

export type { Severity } from '../rule/define.ts';

/** A range in a file: `end` is exclusive. */
export interface Place {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** Another place that a finding is about, such as the endpoints that a port does not match. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** What names a Kubernetes object. */
export interface ResourceId {
  readonly apiVersion: string;
  readonly kind: string;
  /** As written; undefined where the manifest leaves it to the context. */
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}

/** One fault, at the place to look at first. */
export interface Finding extends Place {
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
  /** The environments of its roots, else of its path; absent where the config tells none of them. */
  readonly environments?: readonly string[];
}

/** A finding that is shown and does not count. */
export interface SuppressedFinding extends Finding {
  readonly suppressed: Suppression;
}

/** What says that a finding does not count. */
export interface Suppression {
  readonly kind: 'comment' | 'annotation' | 'baseline';
  readonly reason: string | undefined;
  /** The last day on which it holds, in UTC, as `YYYY-MM-DD`; undefined: for ever. */
  readonly until: string | undefined;
  /** Where it is written; undefined for a baseline. */
  readonly place: Place | undefined;
}

/** A part of the tree about which less can be said, and the rules that are silent there. */
export interface Gap {
  /** The folder or root that it is about. */
  readonly root: string;
  readonly reason: string;
  /** The file that is the reason. */
  readonly path: string;
  readonly silences: readonly string[];
}

/** A file that was named or found and could not be linted. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: 'not found' | 'unreadable' | 'too large' | 'leaves the root' | 'not a regular file' | 'not text';
  readonly detail: string;
}

/** The counts of a run. */
export interface Summary {
  /** Files read. */
  readonly files: number;
  /** Documents parsed. */
  readonly documents: number;
  /** Services, Endpoints and EndpointSlices. */
  readonly resources: number;
  readonly skipped: { readonly templates: number; readonly encrypted: number };
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A rule that threw: our bug, never the user's. */
export interface Crash {
  readonly rule: string;
  readonly path: string;
  readonly resource: ResourceId;
  readonly error: Error;
}

/** What became of findings that are not new. */
export interface Comparison {
  /** What was compared with, as it was asked for, such as `main`. */
  readonly since: string;
  /** The commit in which they were looked for; undefined where nothing has been committed yet, and for given files. */
  readonly commit: string | undefined;
  /** Findings that were there already: they are not among `findings`, and count in no number of the summary. */
  readonly older: readonly Finding[];
}

/** All that a run has to say. */
export interface LintResult {
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
