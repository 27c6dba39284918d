import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect } from 'vitest';
import { runIn, sandbox } from './sandbox.ts';
import { expectOutput } from './shell.ts';

const options: ts.CompilerOptions = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts'],
  types: ['node'],
  allowJs: true,
  checkJs: true,
};

/** A program of a page has no type error, and prints what the `text` block after it says. */
export function checkProgram(language: string, text: string, printed: string | undefined): void {
  const folder = sandbox();
  const file = join(folder, language === 'ts' ? 'program.mts' : 'program.mjs');
  writeFileSync(file, text);
  expect(typeErrors(file)).toEqual([]);
  const script = join(folder, 'program.mjs');
  writeFileSync(script, ts.transpileModule(text, { fileName: file, compilerOptions: { ...options, noEmit: false } }).outputText);
  const { code, output } = runIn(folder, process.execPath, [script]);
  expect(code, output).toBe(0);
  if (printed !== undefined) expectOutput(output, printed);
}

/** The types of the language and of Node are read once for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>();
const host = ts.createCompilerHost(options);
const readSource = host.getSourceFile;
host.getSourceFile = (path, ...rest) => {
  if (!path.includes('/node_modules/')) return readSource(path, ...rest);
  if (!libraries.has(path)) libraries.set(path, readSource(path, ...rest));
  return libraries.get(path);
};

function typeErrors(file: string): readonly string[] {
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
