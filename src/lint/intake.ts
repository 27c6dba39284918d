import { kindsOfAll, type Resource, resourcesOf } from '../model/resources.ts';
import type { TreeFiles } from '../project/kustomize/built.ts';
import { isKustomizationFile } from '../project/kustomize/paths.ts';
import { compareText } from '../text/compare.ts';
import type { SourceFile } from '../text/source.ts';
import type { YamlDocument } from '../yaml/node.ts';
import { documentReader, readText, type YamlFile } from '../yaml/read.ts';
import { chartOf, isTemplateOfChart } from './chart.ts';
import { treeFiles } from './tree-files.ts';

/** What one pass over the files of a tree gathers. */
export interface Intake {
  /** Reads one file; keeps nothing of `bytes`. */
  readonly add: (path: string, bytes: Uint8Array) => void;
  readonly addText: (path: string, text: string) => void;
  readonly done: () => Gathered;
}

/** One document that concerns external service mapping. */
export interface ReadDocument {
  readonly file: SourceFile;
  readonly document: YamlDocument;
  readonly resources: readonly Resource[];
}

export interface Gathered {
  readonly files: number;
  readonly kustomizations: readonly string[];
  readonly tree: TreeFiles;
  readonly documents: readonly ReadDocument[];
  readonly broken: readonly ReadDocument[];
  /** Skipped: not YAML until something renders them. */
  readonly templates: readonly ReadDocument[];
  /** Skipped: encrypted by SOPS. */
  readonly encrypted: readonly ReadDocument[];
}

/** `reread` gives the text of a file once more, where a kustomization names it as a patch: few are, and none is kept. */
export function createIntake(reread: (path: string) => string | undefined = () => undefined): Intake {
  const read = documentReader(kindsOfAll);
  const utf8 = new TextDecoder();
  const kustomizations: string[] = [];
  const paths = new Set<string>();
  const manifests = new Map<string, YamlFile>();
  const texts = new Map<string, string>();
  const charts = new Set<string>();
  const documents: ReadDocument[] = [];
  const keep = (path: string, yaml: YamlFile | undefined) => {
    paths.add(path);
    if (isKustomizationFile(path)) kustomizations.push(path);
    const chart = chartOf(path);
    if (chart !== undefined) charts.add(chart);
    if (!yaml) return;
    manifests.set(path, yaml);
    documents.push(...readDocuments({ path, text: yaml.text }, yaml));
  };
  return {
    add: (path, bytes) => {
      if (isKustomizationFile(path)) texts.set(path, utf8.decode(bytes));
      keep(path, read(bytes));
    },
    addText: (path, text) => {
      texts.set(path, text);
      keep(path, readText(text));
    },
    done: () => ({
      files: paths.size,
      kustomizations,
      tree: treeFiles({ paths, manifests, kustomizations, textOf: (path) => texts.get(path) ?? reread(path) }),
      ...sortOut(documents.sort(byPlace), charts),
    }),
  };
}

/** Whatever order the files were read in. */
const byPlace = (one: ReadDocument, other: ReadDocument): number =>
  compareText(one.file.path, other.file.path) || one.document.span.start - other.document.span.start;

const readDocuments = (file: SourceFile, { documents }: YamlFile): readonly ReadDocument[] =>
  documents.map((document) => ({
    file,
    document,
    resources: document.root ? resourcesOf(document.root, file) : [],
  }));

type Sorted = Pick<Gathered, 'documents' | 'broken' | 'templates' | 'encrypted'>;

function sortOut(all: readonly ReadDocument[], charts: ReadonlySet<string>): Sorted {
  const byFate = {
    documents: [] as ReadDocument[],
    broken: [] as ReadDocument[],
    templates: [] as ReadDocument[],
    encrypted: [] as ReadDocument[],
  };
  for (const it of all) byFate[fateOf(it, charts)].push(it);
  return byFate;
}

function fateOf({ file, document }: ReadDocument, charts: ReadonlySet<string>): keyof Sorted {
  if (isTemplateOfChart(file.path, charts)) return 'templates';
  const isBroken = document.errors.length > 0;
  if (isBroken && file.text.slice(document.span.start, document.span.end).includes('{{')) return 'templates';
  if (isBroken) return 'broken';
  return isEncrypted(document) ? 'encrypted' : 'documents';
}

const isEncrypted = ({ root }: YamlDocument): boolean =>
  root?.kind === 'map' && root.entries.some(({ key, value }) => key === 'sops' && value.kind === 'map');
