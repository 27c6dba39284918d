import { readFileSync } from 'node:fs';
import type { Plain } from './plain.ts';

export interface Case {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
}

/** What the real kustomize gave, or how it refused. */
export type Recorded = { readonly resources: readonly Plain[] } | { readonly error: string };

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const readCases = (): readonly Case[] => casesIn(here('cases.md'));

/** The cases of a page. */
export function casesIn(page: string): readonly Case[] {
  const sections = page.split(/\n\n(?=#{1,2} )/);
  const sets = new Map<string, ReadonlyMap<string, string>>();
  const cases: Case[] = [];
  for (const section of sections) {
    const [, level = '', title = ''] = /^(#{1,2}) (.*)/.exec(section) ?? [];
    const files = new Map(filesIn(section));
    const set = /^with `([^`]+)`$/m.exec(section)?.[1];
    if (title.startsWith('Set: ')) sets.set(title.slice('Set: '.length), files);
    if (level !== '##') continue;
    const shared = set === undefined ? new Map<string, string>() : sets.get(set);
    if (!shared) throw new Error(`"${title}" is with an unknown set`);
    if (files.size === 0 || cases.some(({ name }) => name === title)) throw new Error(`"${title}" is empty or twice there`);
    cases.push({ name: title, files: new Map([...shared, ...files]), folder: 'over' });
  }
  return cases;
}

function filesIn(section: string): readonly (readonly [string, string])[] {
  const blocks = section.matchAll(/^`([^`]+)`\n```\w+\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, path = '', text = '']) => [path, text] as const);
}

export function readRecorded(): Readonly<Record<string, Recorded>> {
  return JSON.parse(here('recorded.json'));
}
