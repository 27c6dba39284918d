import process from 'node:process';
import { readTextFile } from '../files/read-text-file.ts';
import { UsageError } from './usage.ts';

/** With `@file` replaced by the lines of the file, an argument each: a list of paths may be too long for a command line. */
export const withArgumentFiles = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (word.startsWith('@') ? linesOf(word.slice(1)) : [word]));

function linesOf(path: string): readonly string[] {
  const file = readTextFile(path, process.cwd());
  if (file.state === 'failed') throw new UsageError(`@${path}: ${file.problem}; a path that begins with "@" is written "./@..."`);
  return file.text.split(/\r?\n/).filter((line) => line !== '');
}
