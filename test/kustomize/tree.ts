import { kindsOfMapping } from '../../src/model/resources.ts';
import type { TreeFiles } from '../../src/project/kustomize/built.ts';
import { readDocuments, readText } from '../../src/yaml/read.ts';

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The files of a tree as the builder asks for them, from texts that are read when they are asked for. */
export function treeOf(
  textOf: (path: string) => string | undefined,
  isFolder: (path: string) => boolean,
  paths: ReadonlySet<string> = new Set(),
): TreeFiles {
  const inFolder = (folder: string) => names.map((name) => (folder === '' ? name : `${folder}/${name}`));
  return {
    readManifest: (path) => {
      const text = textOf(path);
      if (text === undefined) return undefined;
      return readDocuments(new TextEncoder().encode(text), kindsOfMapping) ?? { text, documents: [] };
    },
    readAll: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : readText(text);
    },
    follow: () => undefined,
    kustomizationIn: (folder) => inFolder(folder).find((path) => textOf(path) !== undefined),
    textOf,
    isFolder,
    paths,
  };
}

export function treeOfTexts(texts: ReadonlyMap<string, string>): TreeFiles {
  return treeOf(
    (path) => texts.get(path),
    (folder) => [...texts.keys()].some((path) => path.startsWith(`${folder}/`)),
    new Set(texts.keys()),
  );
}
