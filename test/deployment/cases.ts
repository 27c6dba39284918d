import { readFileSync } from 'node:fs';
import { type Case, casesIn, type Recorded } from '../kustomize/cases.ts';

/** The file of a case that holds the object. */
export const objectOf = 'object.yaml';

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const readObjectCases = (): readonly Case[] => casesIn(here('cases.md'));

export const readRecorded = (): Readonly<Record<string, Recorded>> => JSON.parse(here('recorded.json'));
