import { resolve } from 'node:path';
import { followLink } from './follow-link.ts';
import { createReadBuffer, readContent } from './read-content.ts';

export type TextFile = { readonly state: 'read'; readonly text: string } | { readonly state: 'failed'; readonly problem: string };

/** Reads a file by its name; a link must not lead out of `root`, unless there is none. */
export function readTextFile(path: string, cwd: string, root?: string): TextFile {
  const target = followLink(resolve(cwd, path), root);
  if (target.kind === 'skipped') return failed(/^ENO(ENT|TDIR)/.test(target.detail) ? 'there is no such file' : target.detail);
  if (target.kind === 'folder') return failed('it is a folder');
  const content = readContent(target.location, createReadBuffer());
  if (content.kind === 'bytes') return { state: 'read', text: new TextDecoder().decode(content.bytes) };
  return failed(content.kind === 'skipped' ? content.detail : 'it cannot be read');
}

const failed = (problem: string): TextFile => ({ state: 'failed', problem });
