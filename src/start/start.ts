#!/usr/bin/env node
/*
 * The shortest way into the program: one CommonJS file, which loads the others, and keeps their compiled code beside them from
 * one lint to the next. What Node 22 and later keep by themselves lacks the functions that are compiled when they are called
 * first, which are most. It lies beside the code because who may write there may change the code itself.
 */
import { readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';

interface Output {
  readonly code: number;
  readonly isShortLint?: boolean;
}

const { arch, argv, pid, version } = globalThis.process;

/**
 * A lint of some files calls less of the program than one of a folder, and to load more than it calls takes time: what each of
 * the two has compiled is kept apart.
 */
const namesFiles = argv.slice(2).some((word) => /\.(ya?ml|json)$/i.test(word));

/** A file of the program. */
interface Part {
  readonly module: { readonly exports: object };
  readonly script: Script;
  readonly compiledFile: string;
  /** Whether its code was compiled in an earlier run. */
  readonly wasKept: boolean;
}

const parts = new Map<string, Part>();

/** What a part calls for what lies beside it, and for all that is not of the program. */
function requirePart(id: string): unknown {
  if (!id.startsWith('./')) return require(id);
  const part = parts.get(id) ?? load(id);
  return part.module.exports;
}

function load(id: string): Part {
  const filename = `${__dirname}/${id.slice(2)}`;
  /** A function in ASCII, one byte a character, after a comment that holds its checksum. */
  const source = readFileSync(filename, 'latin1');
  const kept = `${filename.slice(0, -'.cjs'.length)}-${source.slice(2, 14)}-${version}-${arch}`;
  const [forFiles, forFolders] = [`${kept}-files.compiled`, `${kept}-folders.compiled`];
  const compiledFile = namesFiles ? forFiles : forFolders;
  const own = readCompiled(compiledFile);
  const cachedData = own ?? (namesFiles ? undefined : readCompiled(forFiles));
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  const part = { module, script, compiledFile, wasKept: own !== undefined && script.cachedDataRejected !== true };
  parts.set(id, part);
  script.runInThisContext()(module.exports, requirePart, module, filename);
  return part;
}

function readCompiled(compiledFile: string): Buffer | undefined {
  try {
    return readFileSync(compiledFile);
  } catch {
    return undefined;
  }
}

/** Where this user may not write, or the disk is full, each run compiles anew. */
function keepCompiled({ script, compiledFile }: Part): void {
  const unfinished = `${compiledFile}.${pid}`;
  if (attempt(() => writeFileSync(unfinished, script.createCachedData()))) attempt(() => renameSync(unfinished, compiledFile));
  else attempt(() => unlinkSync(unfinished));
}

function attempt(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}

/** The exit code is set and not forced: output that waits in a pipe would be lost. */
function end({ code, isShortLint }: Output): void {
  globalThis.process.exitCode = code;
  if (!isShortLint) return;
  for (const part of parts.values()) if (!part.wasKept) keepCompiled(part);
}

const main = load('./main.cjs').module.exports as { readonly answered: Promise<Output> };
main.answered.then(end);
