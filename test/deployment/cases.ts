import { readFileSync } from 'node:fs';
import { fieldOf } from '../../src/project/kustomize/nodes.ts';
import type { YamlNode } from '../../src/yaml/node.ts';
import { readText } from '../../src/yaml/read.ts';
import { type Case, casesIn, type Recorded } from '../kustomize/cases.ts';
import { type Plain, plainOf } from '../kustomize/plain.ts';

/** The file of a case that holds the object. */
export const objectOf = 'object.yaml';

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const readObjectCases = (): readonly Case[] => casesIn(here('cases.md'));

export const readSetCases = (): readonly Case[] => casesIn(here('sets.md'));

export const readRecorded = (name: 'recorded.json' | 'recorded-sets.json'): Readonly<Record<string, Recorded>> =>
  JSON.parse(here(name));

/** Where Applications deploy what. */
export const specsIn = (output: string): readonly Plain[] =>
  readText(output).documents.flatMap(({ root }) => (root ? specOf(root) : []));

export const specOf = (application: YamlNode): readonly Plain[] =>
  ['source', 'sources', 'destination'].map((key) => {
    const node = fieldOf(fieldOf(application, 'spec'), key);
    return node ? withoutEmpty(plainOf(node)) : null;
  });

/** The real one writes down some fields in which there is nothing. */
function withoutEmpty(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== '' && each !== null);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutEmpty(each)]));
}
