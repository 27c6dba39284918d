import { kindsOfMapping } from '../model/resources.ts';
import { folderOf } from '../project/distance.ts';
import type { TreeFiles } from '../project/kustomize/built.ts';
import { lazily, remember } from '../project/lookup.ts';
import type { YamlDocument } from '../yaml/node.ts';
import type { YamlFile } from '../yaml/read.ts';

/** A path without symlinks for one with some; undefined for one without, or that leads out. */
export type Follow = (path: string) => string | undefined;

/** What an intake knows of the files that it was given. */
export interface Known {
  readonly paths: readonly string[];
  readonly hasFile: (path: string) => boolean;
  /** The documents of ours; undefined for a file without. */
  readonly manifestIn: (path: string) => YamlFile | undefined;
  readonly kustomizations: readonly string[];
  /** Where symlinks in a path lead to. */
  readonly follow: Follow;
  /** The text of a file that was read before and not kept. */
  readonly textOf: (path: string) => string | undefined;
  /** All documents of a file; each is read once. */
  readonly readWhole: (path: string) => YamlFile | undefined;
}

/** The files of a tree as kustomizations ask for them; nothing is parsed before it is asked for. */
export function treeFiles({ paths, hasFile, manifestIn, kustomizations, textOf, readWhole, follow }: Known): TreeFiles {
  const byFolder = new Map(kustomizations.map((path) => [folderOf(path), path]));
  const folders = lazily(() => foldersOf(paths));
  const knownTextOf = (path: string) => (hasFile(path) ? textOf(path) : undefined);
  return {
    readManifest: (path) => {
      const manifest = manifestIn(path);
      if (!manifest) return hasFile(path) ? new FileWithoutManifests(() => textOf(path)) : undefined;
      return { text: manifest.text, documents: manifest.documents.filter(mayMap) };
    },
    readAll: (path) => (hasFile(path) ? readWhole(path) : undefined),
    textOf: knownTextOf,
    kustomizationIn: (folder) => byFolder.get(folder),
    follow: remember(follow),
    isFolder: (path) => folders().has(path),
    paths: new Set(paths),
  };
}

/** Few ask for the text of a file without manifests, and it is not kept. */
class FileWithoutManifests implements YamlFile {
  readonly documents: YamlFile['documents'] = [];
  readonly textOf: () => string | undefined;

  constructor(textOf: () => string | undefined) {
    this.textOf = textOf;
  }

  get text(): string {
    return this.textOf() ?? '';
  }
}

function mayMap({ root }: YamlDocument): boolean {
  const kind = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'kind')?.value : undefined;
  return kind?.kind !== 'scalar' || kindsOfMapping.has(String(kind.value));
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}
