import { expect } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { runIn, sandbox } from './sandbox.ts';

/** Each command works: it ends with 0, or with 1 because it found something. */
export function checkShell(text: string): void {
  const folder = sandbox();
  for (const command of commandsOf(text)) {
    const { code, output } = runIn(folder, 'bash', ['-c', command]);
    expect(code, `${command}\n${output}`).toBeOneOf([0, 1]);
  }
}

/** `$ command` and what it prints, where a line `...` stands for any lines. */
export function checkConsole(text: string): void {
  const folder = sandbox();
  for (const part of text.split(/^\$ /m).slice(1)) {
    const [command = '', ...expected] = part.trimEnd().split('\n');
    expectOutput(runIn(folder, 'bash', ['-c', command]).output, expected.join('\n'));
  }
}

export function expectOutput(output: string, expected: string): void {
  const pattern = expected
    .trimEnd()
    .split(/^\.\.\.$/m)
    .map(escaped)
    .join('[^]*?');
  expect(output.trimEnd()).toMatch(new RegExp(`^${pattern}$`));
}

/** What stands in another system's language is not run, but its flags must be there. */
export function checkCommands(text: string): void {
  for (const [, words = ''] of joined(text).matchAll(/(?:npx (?:--\S+ )*|^\s*(?:- )?)extmap-lint ([^'"|>&\n#]*)/gm)) {
    expect(() => readArguments(words.trim().split(/\s+/)), words).not.toThrow();
  }
}

const commandsOf = (text: string): readonly string[] =>
  joined(text)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const joined = (text: string): string => text.replaceAll(/\\\n\s*/g, '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
