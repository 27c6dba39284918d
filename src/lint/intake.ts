import { kindsOfMapping, kindsOfSecondLine } from '../model/resources.ts';
import type { Explaining } from '../project/explanation.ts';
import type { TreeFiles } from '../project/kustomize/built.ts';
import { isKustomizationFile } from '../project/kustomize/paths.ts';
import { compareText } from '../text/compare.ts';
import { fileReader, readText, withoutNodes, type YamlFile } from '../yaml/read.ts';
import { chartOf } from './chart.ts';
import { explainingFrom } from './explaining.ts';
import { forgetNodes, type ReadDocument, readDocumentsOf, type Sorted, sortOut } from './sort-out.ts';
import { treeFiles } from './tree-files.ts';

/** What one pass over the files of a tree gathers. */
export interface Intake {
  /** Reads one file; keeps nothing of `bytes`. */
  readonly add: (path: string, bytes: Uint8Array) => void;
  readonly addText: (path: string, text: string) => void;
  readonly done: () => Gathered;
}

export interface Gathered extends Sorted {
  readonly files: number;
  readonly kustomizations: readonly string[];
  readonly tree: TreeFiles;
  readonly explaining: Explaining;
}

/** Nodes take ten times the room of what is made of them, and few are looked at again. */
const mostWithNodes = 10_000;

/** `reread` gives the text of a file once more, where a finding or a root depends on it: few are, and none is kept. */
export function createIntake(reread: (path: string) => string | undefined = () => undefined): Intake {
  const read = fileReader(kindsOfMapping, kindsOfSecondLine);
  const utf8 = new TextDecoder();
  const kustomizations: string[] = [];
  const paths = new Set<string>();
  const manifests = new Map<string, YamlFile>();
  const texts = new Map<string, string>();
  const charts = new Set<string>();
  const noted = new Map<string, Set<string>>();
  const documents: ReadDocument[] = [];
  const keep = (path: string, yaml: YamlFile | undefined) => {
    paths.add(path);
    if (isKustomizationFile(path)) kustomizations.push(path);
    const chart = chartOf(path);
    if (chart !== undefined) charts.add(chart);
    if (!yaml) return;
    const read = readDocumentsOf({ path, text: yaml.text }, yaml);
    const isFull = documents.length + read.length > mostWithNodes;
    const held = isFull ? withoutNodes(yaml) : yaml;
    manifests.set(path, held);
    documents.push(...(isFull ? forgetNodes(read, held) : read));
  };
  return {
    add: (path, bytes) => {
      const reading = read(bytes);
      if (isKustomizationFile(path)) texts.set(path, utf8.decode(bytes));
      else for (const kind of reading.noted) note(noted, kind.replace(/List$/, ''), path);
      keep(path, reading.yaml);
    },
    addText: (path, text) => {
      texts.set(path, text);
      keep(path, readText(text));
    },
    done: () => {
      const textOf = (path: string) => texts.get(path) ?? reread(path);
      const sorted = sortOut(documents.sort(byPlace), charts);
      return {
        files: paths.size,
        kustomizations,
        tree: treeFiles({ paths, manifests, kustomizations, textOf }),
        explaining: explainingFrom({ noted, parsed: sorted, charts, textOf }),
        ...sorted,
      };
    },
  };
}

function note(noted: Map<string, Set<string>>, kind: string, path: string): void {
  const others = noted.get(kind);
  if (others) others.add(path);
  else noted.set(kind, new Set([path]));
}

/** Whatever order the files were read in. */
const byPlace = (one: ReadDocument, other: ReadDocument): number =>
  compareText(one.file.path, other.file.path) || one.document.span.start - other.document.span.start;
