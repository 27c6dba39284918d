import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { lint } from '../../src/library/universal.ts';
import { readAnnotations } from '../cases/annotations.ts';
import type { Block } from './blocks.ts';
import { checkCommands } from './shell.ts';

const read = (path: string) => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const hookIds: readonly string[] = read('.pre-commit-hooks.yaml').map(({ id }: { id: string }) => id);
const inputs = Object.keys(read('action.yml').inputs);
const action = /^org\/extmap-lint@v\d/;

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export const isManifest = (text: string): boolean => /^apiVersion:/m.test(text) && /^kind:/m.test(text);

/** YAML that is no manifest: it parses, and what it names of ours is there. */
export function checkYaml(text: string): void {
  const documents = parseAllDocuments(text);
  expect([...documents].flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([]);
  for (const document of documents) checkNames(document.toJS());
  checkCommands(text);
}

function checkNames(content: unknown): void {
  if (Array.isArray(content)) content.forEach(checkNames);
  if (typeof content !== 'object' || content === null) return;
  if ('uses' in content) checkStep(content as Step);
  if ('repo' in content && String(content.repo).endsWith('/extmap-lint') && 'hooks' in content) {
    const hooks = content.hooks as readonly { readonly id: string }[];
    for (const { id } of hooks) expect(hookIds).toContain(id);
  }
  Object.values(content).forEach(checkNames);
}

function checkStep(step: Step): void {
  if (action.test(step.uses ?? '')) for (const input of Object.keys(step.with ?? {})) expect(inputs).toContain(input);
}

/** The manifests under one heading are a tree, and comments point at all that is reported there, as in the pages of rules. */
export async function checkManifests(blocks: readonly Block[]): Promise<void> {
  const files = blocks.map(({ path, text }, index) => {
    const name = path ?? `${index}.yaml`;
    return { path: name, ...readAnnotations(name, text.trimEnd().split('\n')) };
  });
  const { findings } = await lint(files);
  const expected = files.flatMap((file) => file.expected.map(({ path, line, column }) => `${path}:${line}:${column}`));
  expect(findings.map(({ path, start }) => `${path}:${start.line}:${start.column}`)).toEqual(expected);
  const ids = files.flatMap((file) => file.expected.map(({ id }) => id));
  expect(findings.map(({ rule, messageId }, index) => (ids[index] === rule ? rule : messageId))).toEqual(ids);
}
