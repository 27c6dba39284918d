import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));
const document = readFileSync(join(top, 'ARCHITECTURE.md'), 'utf8');

/** The rows of the table under a heading, each cell split at its commas. */
function tableUnder(heading: string): string[][][] {
  const section = document.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.split(',').map((word) => word.trim())),
  );
}

const layers = new Map(tableUnder('Layers').map(([[folder = ''] = [], allowed = []]) => [folder, allowed]));
const doors = new Map(tableUnder('Doors').flatMap(([names = [], folders = []]) => names.map((name) => [name, folders] as const)));

interface Import {
  readonly from: string;
  readonly file: string;
  readonly to: string;
}

const sources = [...filesBelow('src'), ...filesBelow('rules')].filter((path) => path.endsWith('.ts'));
const imports: readonly Import[] = sources.flatMap((file) =>
  ts.preProcessFile(readFileSync(join(top, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
    from: folderOf(file),
    file,
    to: fileName.startsWith('.') ? relative(top, join(top, dirname(file), fileName)) : fileName,
  })),
);

function filesBelow(folder: string): string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
}

/** `src/yaml/scan.ts` -> `yaml`, `rules/index.ts` -> `rules`. */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

const isInside = ({ to }: Import): boolean => to.startsWith('src/') || to.startsWith('rules/');
const packageOf = (name: string): string => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

describe('the layers of ARCHITECTURE.md', () => {
  it('name every folder', () => {
    expect([...layers.keys()].sort()).toEqual([...new Set(sources.map(folderOf))].sort());
  });

  it('are kept by every import', () => {
    const broken = imports
      .filter(isInside)
      .filter(({ from, to }) => from !== folderOf(to) && !layers.get(from)?.includes(folderOf(to)));
    expect(broken.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('promise no import that nothing needs', () => {
    const used = new Set(imports.filter(isInside).map(({ from, to }) => `${from} -> ${folderOf(to)}`));
    const promised = [...layers].flatMap(([from, allowed]) => allowed.filter((to) => to !== '-').map((to) => `${from} -> ${to}`));
    expect(promised.filter((edge) => !used.has(edge))).toEqual([]);
  });
});

describe('the doors of ARCHITECTURE.md', () => {
  const outside = imports.filter((it) => !isInside(it) && !it.to.endsWith('package.json'));

  it('are the only places where outside things are imported', () => {
    const broken = outside.filter(({ from, to }) => !doors.get(packageOf(to))?.includes(from));
    expect(broken.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(outside.map(({ from, to }) => `${packageOf(to)} in ${from}`));
    const promised = [...doors].flatMap(([name, folders]) => folders.map((folder) => `${name} in ${folder}`));
    expect(promised.filter((door) => !used.has(door))).toEqual([]);
  });
});
