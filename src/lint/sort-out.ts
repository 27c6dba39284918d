import { type Resource, resourcesOf } from '../model/resources.ts';
import type { SourceFile } from '../text/source.ts';
import type { YamlDocument } from '../yaml/node.ts';
import type { YamlFile } from '../yaml/read.ts';
import { isTemplateOfChart } from './chart.ts';

/** One document that concerns external service mapping. */
export interface ReadDocument {
  readonly file: SourceFile;
  readonly document: YamlDocument;
  readonly resources: readonly Resource[];
}

export interface Sorted {
  readonly documents: readonly ReadDocument[];
  readonly broken: readonly ReadDocument[];
  /** Skipped: not YAML until something renders them. */
  readonly templates: readonly ReadDocument[];
  /** Skipped: encrypted by SOPS. */
  readonly encrypted: readonly ReadDocument[];
}

export const readDocumentsOf = (file: SourceFile, { documents }: YamlFile): readonly ReadDocument[] =>
  documents.map((document) => ({
    file,
    document,
    resources: document.root ? resourcesOf(document.root, file) : [],
  }));

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

function fateOf({ file, document }: ReadDocument, charts: ReadonlySet<string>): keyof Sorted {
  if (isTemplateOfChart(file.path, charts)) return 'templates';
  const isBroken = document.errors.length > 0;
  if (isBroken && file.text.slice(document.span.start, document.span.end).includes('{{')) return 'templates';
  if (isBroken) return 'broken';
  return isEncrypted(document) ? 'encrypted' : 'documents';
}

const isEncrypted = ({ root }: YamlDocument): boolean =>
  root?.kind === 'map' && root.entries.some(({ key, value }) => key === 'sops' && value.kind === 'map');
