import { type Expectation, readAnnotations } from './annotations.ts';
import { type Block, readMarkdown } from './markdown.ts';

export interface CaseFile {
  readonly path: string;
  readonly text: string;
}

/** Under which a case is linted. */
export interface Conditions {
  /** False where the files are taken as if they had been named one by one. */
  readonly isWhole: boolean;
  /** The version of the cluster: 30 is 1.30; unknown where a case does not say it. */
  readonly kubernetesMinor: number | undefined;
  /** What a block that is called `.extmap-lint.yaml` says. */
  readonly config: string | undefined;
}

export interface Case extends Conditions {
  readonly title: string;
  /** Its heading of level 2: `Reported`, `Accepted` or another. */
  readonly section: string;
  readonly files: readonly CaseFile[];
  readonly expected: readonly Expectation[];
  /** Whether its documents may be put into other files of one folder without a change of what is deployed together. */
  readonly isReshapable: boolean;
}

const configName = '.extmap-lint.yaml';

/** The sections in which blocks are prose. */
const proseSections: readonly string[] = ['Why', 'When not to use it'];
const remarks: readonly string[] = ['named files only', 'files as they are'];
const versionRemark = /^Kubernetes 1\.(\d+)$/;

/** The cases of a page or of a file of edge cases; `README.md` beside this has the grammar. @throws {Error} where it is broken. */
export function readCases(markdown: string): readonly Case[] {
  const { blocks, headings } = readMarkdown(markdown);
  const titles = headings.map(({ title }) => title);
  const twice = titles.find((title, index) => titles.indexOf(title) !== index);
  if (twice !== undefined) throw new Error(`two headings are called "${twice}"`);
  const own = blocks.filter((block) => !isProse(block));
  const names = [...new Set(own.map(titleOf))];
  return names.map((title) => {
    const group = own.filter((block) => titleOf(block) === title);
    try {
      return caseOf(title, group);
    } catch (error) {
      throw new Error(`"${title}": ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

const titleOf = ({ headings }: Block): string => headings.at(-1) ?? '';

function isProse({ headings, language }: Block): boolean {
  if (!proseSections.includes(headings[0] ?? '')) return false;
  if (language.startsWith('yaml'))
    throw new Error(`YAML under "${headings[0]}" is never linted: make it a case of another section`);
  return true;
}

function caseOf(title: string, blocks: readonly Block[]): Case {
  if (title === '') throw new Error('a block stands under no heading');
  const unknown = blocks.find(({ language }) => language !== 'yaml');
  if (unknown) throw new Error(`unknown block "${unknown.language}"`);
  const said = blocks.flatMap((block) => block.remarks);
  const odd = said.find((remark) => !remarks.includes(remark) && !versionRemark.test(remark));
  if (odd !== undefined) throw new Error(`unknown remark "(${odd})"`);
  const config = blocks.find(({ path }) => path === configName);
  const manifests = blocks.filter((block) => block !== config);
  const files = manifests.map((block, index) => {
    const path = block.path ?? `file-${index + 1}.yaml`;
    return { path, ...readAnnotations(path, block.lines) };
  });
  if (new Set(files.map(({ path }) => path)).size < files.length) throw new Error('two files have one path');
  return {
    title,
    section: blocks[0]?.headings[0] ?? '',
    files: files.map(({ path, text }) => ({ path, text })),
    config: config?.lines.join('\n'),
    expected: files.flatMap(({ expected }) => expected),
    isWhole: !said.includes('named files only'),
    kubernetesMinor: said.map((remark) => Number(versionRemark.exec(remark)?.[1])).find(Number.isInteger),
    isReshapable: !said.includes('files as they are') && manifests.every(({ path }) => path === undefined),
  };
}
