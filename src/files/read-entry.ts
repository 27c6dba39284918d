import { followLink } from './follow-link.ts';
import { reportedPath } from './paths.ts';
import { type Content, createReadBuffer, readContent, type Skipped, skip } from './read-content.ts';
import type { Receiver } from './receiver.ts';

export interface EntryReader {
  /** Reads a file unless it was read; says whether it is there. A symlink waits until `readLinks`. */
  readonly read: (location: string, path: string, root: string) => boolean;
  /** Reads a symlink's target under the link's name. */
  readonly readTarget: (target: string, path: string) => void;
  readonly refuse: (path: string, skipped: Skipped) => void;
  /** Reads the targets of the symlinks that nothing else has read. */
  readonly readLinks: () => void;
  /** What is to be waited for before the next file. */
  readonly pause: () => Promise<void> | undefined;
}

interface Link {
  readonly location: string;
  readonly path: string;
  readonly root: string;
}

/** `workingDirectory` is a real path, so that the target of a link can be told to have been read. */
export function createEntryReader(workingDirectory: string, receiver: Receiver): EntryReader {
  const buffer = createReadBuffer();
  const done = new Set<string>();
  const links: Link[] = [];

  const isNew = (path: string) => done.size < done.add(path).size;

  const deliver = (path: string, content: Content, source = path) => {
    if (content.kind === 'bytes') receiver.file(path, content.bytes, source);
    if (content.kind === 'skipped') receiver.skipped(path, content.reason, content.detail);
  };

  const refuse = (path: string, skipped: Skipped) => {
    if (isNew(path)) deliver(path, skipped);
  };

  const readTarget = (target: string, path: string) => {
    if (isNew(path)) deliver(path, readContent(target, buffer), reportedPath(target, workingDirectory));
  };

  const readLink = ({ location, path, root }: Link) => {
    const target = followLink(location, root);
    if (target.kind === 'skipped') return deliver(path, target);
    if (target.kind === 'folder') return;
    const targetPath = reportedPath(target.location, workingDirectory);
    if (isNew(targetPath)) deliver(path, readContent(target.location, buffer), targetPath);
  };

  const read = (location: string, path: string, root: string) => {
    if (!isNew(path)) return true;
    const content = readContent(location, buffer);
    if (content.kind === 'folder' || content.kind === 'gone') {
      done.delete(path);
      return content.kind === 'gone' && refuseUnspeakable(path);
    }
    if (content.kind === 'link') links.push({ location, path, root });
    deliver(path, content);
    return true;
  };

  /** A name that is not UTF-8 was decoded with replacement characters, and no file has the name that came out. */
  const refuseUnspeakable = (path: string) => {
    if (!path.includes('\uFFFD')) return false;
    refuse(path, skip('unreadable', 'its name is not valid UTF-8'));
    return true;
  };

  return { read, readTarget, refuse, readLinks: () => links.forEach(readLink), pause: () => receiver.pause?.() };
}
