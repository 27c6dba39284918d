import { fileOf, type Mapping, nameOf } from '../model/resources.ts';
import type { SourceFile } from '../text/source.ts';
import { folderOf } from './distance.ts';
import { lineage } from './kustomize/paths.ts';
import { remember } from './lookup.ts';
import { ownerName } from './relation.ts';

/** Whether a template or broken document in the same branch of the tree names a resource: it may be the missing half. */
export function mentionsIn(unread: readonly SourceFile[]): (resource: Mapping) => boolean {
  const inFolder = new Map<string, SourceFile[]>();
  const below = new Map<string, SourceFile[]>();
  for (const file of unread) {
    const folder = folderOf(file.path);
    add(inFolder, folder, file);
    for (const each of lineage(folder)) add(below, each, file);
  }
  return remember((resource) => {
    const folder = folderOf(fileOf(resource).path);
    const near = [...(below.get(folder) ?? []), ...lineage(folder).flatMap((each) => inFolder.get(each) ?? [])];
    const name = resource.kind === 'Service' ? nameOf(resource) : (ownerName(resource)?.text ?? '');
    return near.some(({ text }) => text.includes(name));
  });
}

function add(files: Map<string, SourceFile[]>, folder: string, file: SourceFile): void {
  const others = files.get(folder);
  if (others) others.push(file);
  else files.set(folder, [file]);
}
