import { kindsOfMapping, kindsOfSecondLine } from '../model/resources.ts';
import type { Explaining } from '../project/explanation.ts';
import type { TreeFiles } from '../project/kustomize/built.ts';
import { isKustomizationFile } from '../project/kustomize/paths.ts';
import { remember } from '../project/lookup.ts';
import { compareText } from '../text/compare.ts';
import type { SourceFile } from '../text/source.ts';
import { fileReader, type Reading, readText, type YamlFile } from '../yaml/read.ts';
import { chartOf } from './chart.ts';
import { explainingFrom, type Noted } from './explaining.ts';
import { FileReadAgain, lettingGo } from './read-again.ts';
import { type ReadDocument, readDocumentOf, type Sorted, sortOut } from './sort-out.ts';
import { type Follow, treeFiles } from './tree-files.ts';

/** What one pass over the files of a tree gathers. */
export interface Intake {
  /** Reads one file; keeps nothing of `bytes`. */
  readonly add: (path: string, bytes: Uint8Array) => void;
  readonly addText: (path: string, text: string) => void;
  /** Begins another tree with the files of this one that `isKept` names: they are read already. */
  readonly branch: (isKept: (path: string) => boolean, reread: Reread) => Intake;
  readonly paths: () => ReadonlySet<string>;
  /**
   * All that is known of a file until its text is read once more: two with the same are told apart by nothing else.
   * Undefined where there is none, and for one that counts by what it holds.
   */
  readonly outlineOf: (path: string) => string | undefined;
  readonly done: () => Gathered;
}

/** The text of a file once more, where a finding or a root depends on it: few are, and none is kept. */
export type Reread = (path: string) => string | undefined;

export interface Gathered extends Sorted {
  readonly files: number;
  readonly kustomizations: readonly string[];
  readonly tree: TreeFiles;
  readonly explaining: Explaining;
}

export function createIntake(reread: Reread = () => undefined, follow: Follow = () => undefined): Intake {
  const read = fileReader(kindsOfMapping, kindsOfSecondLine);
  return intakeOf({ read, files: new Map(), texts: new Map(), follow }, reread, () => undefined);
}

/** The files so far. */
interface Held {
  readonly read: (bytes: Uint8Array) => Reading;
  readonly files: Map<string, ReadFile>;
  /** Of the files that are read whole. */
  readonly texts: Map<string, string>;
  readonly follow: Follow;
}

interface ReadFile {
  /** Undefined where nothing in it is of ours. */
  readonly file: SourceFile | undefined;
  readonly documents: readonly ReadDocument[];
  /** Kinds that only explain, of documents that are not parsed. */
  readonly noted: Reading['noted'];
}

type ReadWhole = (path: string) => YamlFile | undefined;

/** `readElsewhere` has all documents of a file that another tree holds too. */
function intakeOf(held: Held, reread: Reread, readElsewhere: ReadWhole): Intake {
  const { read, files, texts, follow } = held;
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
      files.set(path, readFile(path, { yaml: readText(text), noted: nothingNoted }));
    },
    branch: (isKept, rereadThere) => {
      const kept = <T>(all: ReadonlyMap<string, T>) => new Map([...all].filter(([path]) => isKept(path)));
      const branch = { read, files: kept(files), texts: kept(texts), follow };
      return intakeOf(branch, rereadThere, (path) => (isKept(path) ? readWhole(path) : undefined));
    },
    paths: () => new Set(files.keys()),
    outlineOf: (path) => {
      const file = files.get(path);
      const doesCount = file === undefined || file.file || isKustomizationFile(path) || chartOf(path) !== undefined;
      return doesCount ? undefined : [...file.noted].sort().join();
    },
    done: () => gather(held, textOf, readWhole),
  };
}

const nothingNoted: Reading['noted'] = new Set();
const nothingOfOurs: ReadFile = { file: undefined, documents: [], noted: nothingNoted };

function readFile(path: string, { yaml, noted }: Reading): ReadFile {
  if (!yaml) return noted.size > 0 ? { file: undefined, documents: [], noted } : nothingOfOurs;
  const file = new FileReadAgain(path, yaml.text);
  const documents = yaml.documents.map((it) => readDocumentOf(it, file, lettingGo(it, file)));
  return { file, documents, noted };
}

const manifestOf = ({ file, documents }: ReadFile): YamlFile | undefined =>
  file && { text: file.text, documents: documents.map(({ document }) => document) };

const readWholeText = (text: string | undefined): YamlFile | undefined => (text === undefined ? undefined : readText(text));

function gather({ files, texts, follow }: Held, textOf: Reread, readWhole: ReadWhole): Gathered {
  const paths = [...files.keys()];
  const kustomizations = [...texts.keys()].filter(isKustomizationFile);
  const charts = new Set(paths.map(chartOf).filter((chart) => chart !== undefined));
  const documents = [...files.values()].flatMap((file) => file.documents);
  const sorted = sortOut(documents.sort(byPlace), charts);
  return {
    files: files.size,
    kustomizations,
    tree: treeFiles({
      hasFile: (path) => files.has(path),
      paths,
      manifestIn: (path) => manifestOf(files.get(path) ?? nothingOfOurs),
      kustomizations,
      textOf,
      readWhole,
      follow,
    }),
    explaining: explainingFrom({ noted: notedIn(files), parsed: sorted, charts, textOf }),
    ...sorted,
  };
}

/** Files by kind. That of a kustomization is no object of a cluster. */
function notedIn(files: ReadonlyMap<string, ReadFile>): Noted {
  const byKind = new Map<string, Set<string>>();
  const itemKindOf = remember((kind: string) => kind.replace(/List$/, ''));
  for (const [path, { noted }] of files) {
    if (noted.size > 0 && !isKustomizationFile(path)) for (const kind of noted) note(byKind, itemKindOf(kind), path);
  }
  return byKind;
}

function note(noted: Map<string, Set<string>>, kind: string, path: string): void {
  const others = noted.get(kind);
  if (others) others.add(path);
  else noted.set(kind, new Set([path]));
}

/** Whatever order the files were read in. */
const byPlace = (one: ReadDocument, other: ReadDocument): number =>
  compareText(one.file.path, other.file.path) || one.document.span.start - other.document.span.start;
