import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlFile } from '../../yaml/read.ts';
import type { BlindSpot, KustomizationFault, TreeFiles } from './built.ts';
import type { Followed } from './followed.ts';
import type { Kustomization } from './kustomization.ts';
import type { NameReference } from './name-references.ts';

/** A file that was read, with the one object that stands for it in places. */
export interface Opened extends YamlFile {
  readonly file: SourceFile;
}

/** The files of a tree, each opened once. */
export interface Shelf {
  readonly manifest: (path: string) => Opened | undefined;
  readonly all: (path: string) => Opened | undefined;
  /** What stands for a file that was opened. */
  readonly fileOf: (path: string) => SourceFile | undefined;
  readonly files: TreeFiles;
  readonly followed: Followed;
}

/** `knownFile` is what stands for a file already. */
export function createShelf(files: TreeFiles, followed: Followed, knownFile: Shelf['fileOf']): Shelf {
  const sources = new Map<string, SourceFile>();
  const open = (path: string, yaml: YamlFile | undefined): Opened | undefined => {
    if (!yaml) return undefined;
    const file = sources.get(path) ?? knownFile(path) ?? new RarelyReadFile(path, yaml);
    sources.set(path, file);
    return new OpenedFile(file, yaml);
  };
  return {
    manifest: (path) => open(path, files.readManifest(path)),
    all: (path) => open(path, files.readAll(path)),
    fileOf: (path) => sources.get(path) ?? knownFile(path),
    files,
    followed,
  };
}

/** The text is asked for rarely, and may have to be read again. */
class RarelyReadFile implements SourceFile {
  readonly path: string;
  readonly yaml: YamlFile;

  constructor(path: string, yaml: YamlFile) {
    this.path = path;
    this.yaml = yaml;
  }

  get text(): string {
    return this.yaml.text;
  }
}

class OpenedFile implements Opened {
  readonly file: SourceFile;
  readonly documents: YamlFile['documents'];

  constructor(file: SourceFile, { documents }: YamlFile) {
    this.file = file;
    this.documents = documents;
  }

  get text(): string {
    return this.file.text;
  }
}

/** What is noted down while the kustomization of a folder is built, without what its bases noted. */
export interface Notes {
  readonly faults: KustomizationFault[];
  readonly blindSpots: BlindSpot[];
  readonly listed: string[];
  readonly bases: string[];
  readonly components: string[];
  readonly references: NameReference[];
}

export const emptyNotes = (): Notes => ({ faults: [], blindSpots: [], listed: [], bases: [], components: [], references: [] });

/** The kustomization at work: its own folder, its own words, and where to note things down. */
export interface Scope {
  readonly shelf: Shelf;
  readonly folder: string;
  readonly kustomization: Kustomization;
  readonly notes: Notes;
  /** Something is brought that is not seen: what is missing here may be there. */
  readonly isPartial: boolean;
}

export function fault(scope: Scope, message: string, span: Span, file: SourceFile = scope.kustomization.file): void {
  scope.notes.faults.push({ message, file, span });
}

export function blindSpot(scope: Scope, reason: BlindSpot['reason'], span: Span, file = scope.kustomization.file): void {
  scope.notes.blindSpots.push({ reason, file, span });
}
