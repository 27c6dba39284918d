import type { Resource } from '../../model/resources.ts';
import { compareText } from '../../text/compare.ts';
import { folderOf } from '../distance.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { lineage } from '../kustomize/paths.ts';
import { argoDeployment } from './argo.ts';
import type { Deployment } from './deployment.ts';
import { folderMatcherOf } from './glob.ts';

/** The Applications that a set makes of the folders of this tree; what other generators fill in stays open. */
export function setDeployments({ spec }: Resource<'ApplicationSet'>, files: TreeFiles): readonly Deployment[] {
  const directories = spec.generators.items.flatMap(({ git }) => git.directories.items);
  const plain = directories.length === 0 ? argoDeployment(spec.template.spec, files) : undefined;
  if (directories.length === 0) return plain ? [plain] : [];
  const [excluded, included] = [true, false].map((isExcluding) =>
    directories
      .filter(({ exclude }) => (exclude.value === true) === isExcluding)
      .flatMap(({ path }) => (path.value === undefined ? [] : [folderMatcherOf(path.value)])),
  );
  const isMeant = (folder: string) =>
    included?.some((matches) => matches(folder)) && !excluded?.some((matches) => matches(folder));
  const folders = new Set([...files.paths].flatMap((path) => lineage(folderOf(path))));
  return [...folders]
    .filter(isMeant)
    .sort(compareText)
    .flatMap((folder) => argoDeployment(spec.template.spec, files, (text) => filled(text, folder)) ?? []);
}

/** In the words of Go templates, and of the older ones. */
function filled(text: string, folder: string): string {
  return text
    .replace(/\{\{-?\s*\.?path(\.path)?\s*-?\}\}/g, folder)
    .replace(/\{\{-?\s*\.?path\.basename\s*-?\}\}/g, folder.slice(folder.lastIndexOf('/') + 1));
}
