import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlMap } from '../../yaml/node.ts';
import type { YamlFile } from '../../yaml/read.ts';
import type { FormerName } from './item.ts';

/** The files of a tree, as far as a kustomization may ask for them. */
export interface TreeFiles {
  /**
   * The documents of a file that may bring a mapping resource (`kindsOfMapping`), none where there are none, and the
   * text of the whole file; undefined where there is no such file. Paths are relative to the tree's top, with `/`.
   */
  readonly readManifest: (path: string) => YamlFile | undefined;
  /** All documents of a file: asked for kustomization files and for patches that may concern a mapping kind. */
  readonly readAll: (path: string) => YamlFile | undefined;
  /** The text of a file. */
  readonly textOf: (path: string) => string | undefined;
  /** The kustomization file of a folder ("" at the top). */
  readonly kustomizationIn: (folder: string) => string | undefined;
  /** The path that one with symlinks in it leads to, below the tree's top; undefined for one without. */
  readonly follow: (path: string) => string | undefined;
  /** Whether a folder of that name holds anything that was read. */
  readonly isFolder: (path: string) => boolean;
  /** All files that were read. */
  readonly paths: ReadonlySet<string>;
}

/** What `kustomize build` gives for one folder, as far as external service mapping goes. */
export interface Built {
  /** Services, Endpoints and EndpointSlices after all transformations, in kustomize's order of loading. */
  readonly resources: readonly BuiltResource[];
  /** Every manifest that it lists, itself or through others: what lies beside and is not among them is unlisted. */
  readonly listed: ReadonlySet<string>;
  /** The folders of the kustomizations that it includes. */
  readonly included: ReadonlySet<string>;
  readonly blindSpots: readonly BlindSpot[];
  readonly faults: readonly KustomizationFault[];
}

export interface BuiltResource {
  /** Nodes that a patch or a kustomization brought say so in `from`. */
  readonly node: YamlMap;
  /** Where the resource itself is written. */
  readonly file: SourceFile;
  /** The selector was written by nobody: a label of a kustomization was injected. Where that label stands. */
  readonly injectedSelector: { readonly file: SourceFile; readonly span: Span } | undefined;
  /** What it was called before, the last first. */
  readonly formerNames: readonly FormerName[];
}

/** Something that the build brings and that cannot be read here. */
export interface BlindSpot {
  readonly reason:
    | 'remote base'
    | 'Helm chart'
    | 'plugin'
    | 'generator'
    | 'transformer'
    | 'missing file'
    | 'vendored file'
    | 'broken file'
    | 'too large';
  readonly file: SourceFile;
  readonly span: Span;
}

/** What `kustomize build` would refuse, at its place. */
export interface KustomizationFault {
  readonly message: string;
  readonly file: SourceFile;
  readonly span: Span;
}
