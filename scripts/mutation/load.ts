import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import type { Rule } from '../../src/rule/define.ts';

/** What a rule imports, by the text of its imports. */
export type Modules = ReadonlyMap<string, unknown>;

/** Loads what a rule imports once; its mutants share it. */
export async function modulesOf(path: string, source: string): Promise<Modules> {
  const names = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
  const loaded = names.map(
    async (name): Promise<[string, unknown]> => [name, await import(new URL(name, pathToFileURL(path)).href)],
  );
  return new Map(await Promise.all(loaded));
}

/** The rule that a source text defines, without a file and without the types. */
export function loadRule(path: string, source: string, modules: Modules): Rule {
  const { outputText } = ts.transpileModule(source, {
    fileName: path,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false },
  });
  const exported: { default?: unknown } = {};
  const require = (name: string): unknown => modules.get(name);
  runInThisContext(`(exports, require) => {${outputText}\n}`, { filename: path })(exported, require);
  if (!isRule(exported.default)) throw new Error(`${path} has no rule as its default export`);
  return exported.default;
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'run' in value && 'messages' in value;
