import { isMappingKindName, type Manifest, textOf } from '../model/resources.ts';
import { fits } from '../schema/fits.ts';
import type { SourceFile } from '../text/source.ts';
import type { YamlDocument, YamlNode } from '../yaml/node.ts';
import { readText } from '../yaml/read.ts';

/**
 * The nodes of a document take many times the room of its text, and hardly anything but a kustomization asks for them once
 * its views are made. They are let go, and a file of which they are asked for all the same is read once more.
 */
export class FileReadAgain implements SourceFile {
  declare readonly path: string;
  declare readonly text: string;
  declare roots: ReadonlyMap<number, YamlNode | undefined> | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.roots = undefined;
  }

  rootAt(start: number): YamlNode | undefined {
    this.roots ??= new Map(readText(this.text).documents.map(({ span, root }) => [span.start, root]));
    return this.roots.get(start);
  }
}

/** A document of one sound manifest, without its nodes. */
class SoundDocument implements YamlDocument, Manifest {
  declare readonly file: FileReadAgain;
  declare readonly span: YamlDocument['span'];
  declare readonly comments: YamlDocument['comments'];

  constructor({ span, comments }: YamlDocument, file: FileReadAgain) {
    this.file = file;
    this.span = span;
    this.comments = comments;
  }

  get root(): YamlNode | undefined {
    return this.file.rootAt(this.span.start);
  }

  get errors(): YamlDocument['errors'] {
    return noErrors;
  }

  get isSound(): true {
    return true;
  }
}

const noErrors: YamlDocument['errors'] = [];

/** The same document, without its nodes where it is known that no rule will ask for them. */
export const lettingGo = (document: YamlDocument, file: FileReadAgain): YamlDocument & Manifest =>
  document.root && isSound(document.root) ? new SoundDocument(document, file) : document;

/** Whether a manifest fits the schema of every version of Kubernetes: that of the first has no field that came later. */
function isSound(root: YamlNode): boolean {
  const kind = root.kind === 'map' ? textOf(root, 'kind') : undefined;
  return kind !== undefined && isMappingKindName(kind) && fits(kind, root, 0);
}
