import { type Resource, resourcesOf } from '../model/resources.ts';
import type { SourceFile } from '../text/source.ts';
import type { YamlDocument, YamlNode } from '../yaml/node.ts';
import { isTemplateOfChart } from './chart.ts';
import { type Overridden, overriddenIn } from './overridden.ts';

/** One document that concerns external service mapping. */
export interface ReadDocument {
  readonly file: SourceFile;
  readonly document: YamlDocument;
  readonly resources: readonly Resource[];
  readonly overridden: readonly Overridden[];
  readonly isEncrypted: boolean;
}

export interface Sorted {
  readonly documents: readonly ReadDocument[];
  readonly broken: readonly ReadDocument[];
  /** Skipped: not YAML until something renders them. */
  readonly templates: readonly ReadDocument[];
  /** Skipped: encrypted by SOPS. */
  readonly encrypted: readonly ReadDocument[];
}

/** `kept`: the document as it is held from now on. */
export function readDocumentOf({ root }: YamlDocument, file: SourceFile, kept: YamlDocument): ReadDocument {
  if (!root) return { file, document: kept, resources: [], overridden: [], isEncrypted: false };
  const resources = resourcesOf(root, file, kept);
  return { file, document: kept, resources, overridden: overriddenIn(root), isEncrypted: isEncrypted(root) };
}

export function sortOut(all: readonly ReadDocument[], charts: ReadonlySet<string>): Sorted {
  const byFate = {
    documents: [] as ReadDocument[],
    broken: [] as ReadDocument[],
    templates: [] as ReadDocument[],
    encrypted: [] as ReadDocument[],
  };
  for (const it of all) byFate[fateOf(it, charts)].push(it);
  return byFate;
}

/** What could not be read as YAML: a name in it may be the missing half of something. */
export const unreadOf = ({ broken, templates, encrypted }: Sorted): readonly SourceFile[] =>
  [...broken, ...templates, ...encrypted].map(({ file, document }) => ({
    path: file.path,
    text: file.text.slice(document.span.start, document.span.end),
  }));

function fateOf({ file, document, isEncrypted }: ReadDocument, charts: ReadonlySet<string>): keyof Sorted {
  if (isTemplateOfChart(file.path, charts)) return 'templates';
  const isBroken = document.errors.length > 0;
  if (isBroken && file.text.slice(document.span.start, document.span.end).includes('{{')) return 'templates';
  if (isBroken) return 'broken';
  return isEncrypted ? 'encrypted' : 'documents';
}

const isEncrypted = (root: YamlNode): boolean =>
  root.kind === 'map' && root.entries.some(({ key, value }) => key === 'sops' && value.kind === 'map');
