import { kindsOfMapping } from '../model/resources.ts';
import { folderOf } from '../project/distance.ts';
import type { TreeFiles } from '../project/kustomize/built.ts';
import { lazily, remember } from '../project/lookup.ts';
import type { YamlDocument } from '../yaml/node.ts';
import { readText, type YamlFile } from '../yaml/read.ts';

/** What an intake knows of the files that it was given. */
export interface Known {
  readonly paths: ReadonlySet<string>;
  readonly manifests: ReadonlyMap<string, YamlFile>;
  readonly kustomizations: readonly string[];
  /** The text of a file that was read before and not kept. */
  readonly textOf: (path: string) => string | undefined;
}

/** The files of a tree as kustomizations ask for them; nothing is parsed before it is asked for. */
export function treeFiles({ paths, manifests, kustomizations, textOf }: Known): TreeFiles {
  const byFolder = new Map(kustomizations.map((path) => [folderOf(path), path]));
  const folders = lazily(() => foldersOf(paths));
  const knownTextOf = (path: string) => (paths.has(path) ? textOf(path) : undefined);
  const readAll = remember((path: string) => {
    const text = knownTextOf(path);
    return text === undefined ? undefined : readText(text);
  });
  return {
    readManifest: (path) => {
      const manifest = manifests.get(path);
      if (!manifest) return paths.has(path) ? new FileWithoutManifests(() => textOf(path)) : undefined;
      return { text: manifest.text, documents: manifest.documents.map(readOnce).filter(mayMap) };
    },
    readAll,
    textOf: knownTextOf,
    kustomizationIn: (folder) => byFolder.get(folder),
    isFolder: (path) => folders().has(path),
    paths,
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

/** The nodes may have to be read again, each time that they are asked for. */
const readOnce = ({ span, root, comments, errors }: YamlDocument): YamlDocument => ({ span, root, comments, errors });

function mayMap({ root }: YamlDocument): boolean {
  const kind = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'kind')?.value : undefined;
  return kind?.kind !== 'scalar' || kindsOfMapping.has(String(kind.value));
}

function foldersOf(paths: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}
