import { kindsOfAll, type Resource, resourcesOf } from '../model/resources.ts';
import type { TreeFiles } from '../project/kustomize/built.ts';
import { isKustomizationFile } from '../project/kustomize/paths.ts';
import { remember } from '../project/lookup.ts';
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
  /** Begins another tree with the files of this one that `isKept` names: they are read already. */
  readonly branch: (isKept: (path: string) => boolean, reread: Reread) => Intake;
  readonly paths: () => ReadonlySet<string>;
  /** Whether a file counts by what it holds. Any other counts by being there, and where its text is read once more. */
  readonly counts: (path: string) => boolean;
  readonly done: () => Gathered;
}

/** The text of a file once more, where a kustomization names it as a patch: few are, and none is kept. */
export type Reread = (path: string) => string | undefined;

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

export function createIntake(reread: Reread = () => undefined): Intake {
  return intakeOf({ read: documentReader(kindsOfAll), files: new Map(), texts: new Map() }, reread, () => undefined);
}

/** The files so far. */
interface Held {
  readonly read: (bytes: Uint8Array) => YamlFile | undefined;
  readonly files: Map<string, ReadFile>;
  /** Of the files that are read whole. */
  readonly texts: Map<string, string>;
}

interface ReadFile {
  /** Undefined where nothing in it is of ours. */
  readonly yaml: YamlFile | undefined;
  readonly documents: readonly ReadDocument[];
}

type ReadWhole = (path: string) => YamlFile | undefined;

/** `readElsewhere` has all documents of a file that another tree holds too. */
function intakeOf(held: Held, reread: Reread, readElsewhere: ReadWhole): Intake {
  const { read, files, texts } = held;
  const utf8 = new TextDecoder();
  const textOf = (path: string) => texts.get(path) ?? reread(path);
  const readWhole = remember((path: string) => readElsewhere(path) ?? readWholeText(textOf(path)));
  return {
    add: (path, bytes) => {
      if (isKustomizationFile(path)) texts.set(path, utf8.decode(bytes));
      files.set(path, readFile(path, read(bytes)));
    },
    addText: (path, text) => {
      texts.set(path, text);
      files.set(path, readFile(path, readText(text)));
    },
    branch: (isKept, rereadThere) => {
      const kept = <T>(all: ReadonlyMap<string, T>) => new Map([...all].filter(([path]) => isKept(path)));
      const branch = { read, files: kept(files), texts: kept(texts) };
      return intakeOf(branch, rereadThere, (path) => (isKept(path) ? readWhole(path) : undefined));
    },
    paths: () => new Set(files.keys()),
    counts: (path) => files.get(path)?.yaml !== undefined || isKustomizationFile(path) || chartOf(path) !== undefined,
    done: () => gather(held, textOf, readWhole),
  };
}

const nothingOfOurs: ReadFile = { yaml: undefined, documents: [] };

const readFile = (path: string, yaml: YamlFile | undefined): ReadFile =>
  yaml === undefined ? nothingOfOurs : { yaml, documents: readDocuments({ path, text: yaml.text }, yaml) };

const readWholeText = (text: string | undefined): YamlFile | undefined => (text === undefined ? undefined : readText(text));

function gather({ files, texts }: Held, textOf: Reread, readWhole: ReadWhole): Gathered {
  const paths = [...files.keys()];
  const kustomizations = [...texts.keys()].filter(isKustomizationFile);
  const charts = new Set(paths.map(chartOf).filter((chart) => chart !== undefined));
  const documents = [...files.values()].flatMap((file) => file.documents);
  return {
    files: files.size,
    kustomizations,
    tree: treeFiles({
      hasFile: (path) => files.has(path),
      paths,
      manifestIn: (path) => files.get(path)?.yaml,
      kustomizations,
      textOf,
      readWhole,
    }),
    ...sortOut(documents.sort(byPlace), charts),
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
