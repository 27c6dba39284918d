#!/usr/bin/env node
/*
 * The shortest way into the program: one CommonJS file, whose compiled code is kept beside it from one lint to the next. What
 * Node 22 and later keep by themselves lacks the functions that are compiled when they are called first, which are most. It
 * lies beside the code because who may write there may change the code itself.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { Script } from 'node:vm';

const { arch, pid, version } = globalThis.process;
const filename = `${__dirname}/main.cjs`;
/** ASCII alone, one byte a character. It begins with a comment that holds a checksum of the rest. */
const source = readFileSync(filename, 'latin1');
const compiledFile = `${__dirname}/${source.slice(2, 14)}-${version}-${arch}.compiled`;

function readCompiled(): Buffer | undefined {
  try {
    return readFileSync(compiledFile);
  } catch {
    return undefined;
  }
}

function keepCompiled(): void {
  const unfinished = `${compiledFile}.${pid}`;
  try {
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, compiledFile);
  } catch {
    // The folder is one that this user may not write to, or the disk is full: each run compiles anew.
  }
}

const cachedData = readCompiled();
const script = new Script(Module.wrap(source), { filename, ...(cachedData && { cachedData }) });
const main = new Module(filename);
main.filename = filename;
const requireBeside = createRequire(filename);
requireBeside.cache[filename] = main;
script.runInThisContext()(main.exports, requireBeside, main, filename, __dirname);
main.loaded = true;
if (cachedData === undefined || script.cachedDataRejected) {
  main.exports.isWorthKeeping.then((isWorthKeeping: boolean) => isWorthKeeping && keepCompiled());
}
