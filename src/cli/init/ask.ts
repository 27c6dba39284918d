import process from 'node:process';
import type { InitialFile } from './files.ts';

/** The files that a person at the terminal wants. All is asked before anything is written. */
export async function ask(files: readonly InitialFile[]): Promise<readonly InitialFile[] | 'interrupted'> {
  const { createInterface } = await import('node:readline');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Unlike `question`, it keeps what is typed ahead.
  const answers = terminal[Symbol.asyncIterator]();
  const wanted: InitialFile[] = [];
  for (const file of files) {
    terminal.setPrompt(`Write ${file.path} for ${file.purpose}? [Y/n] `);
    terminal.prompt();
    const { value, done } = await answers.next();
    if (done) return 'interrupted';
    if (!/^\s*n/i.test(value)) wanted.push(file);
  }
  terminal.close();
  return wanted;
}
