import { dirname, relative, resolve } from 'node:path';
import { followLink } from './follow-link.ts';
import { findWorkTree } from './git/work-tree.ts';
import { type Request, requestOf, type Selection, selectFolder } from './inputs.ts';
import { isInside, realFolder, reportedPath, withinFolder, withSlashes } from './paths.ts';
import { createEntryReader, type EntryReader } from './read-entry.ts';
import { readSelections } from './read-selections.ts';
import type { ReadResult, Receiver } from './receiver.ts';

export type { ReadResult, Receiver } from './receiver.ts';

/** Reads every file that the inputs (files, folders, globs) ask for, once. What cannot be read is told to the receiver. */
export async function readTree(
  inputs: readonly string[],
  cwd: string,
  receiver: Receiver,
  heedsGitignore = true,
): Promise<ReadResult> {
  const workingDirectory = realFolder(resolve(cwd));
  const reader = createEntryReader(workingDirectory, receiver);
  const requests = await Promise.all(inputs.map((input) => requestOf(withinFolder(input, resolve(cwd)), workingDirectory)));
  const answers = requests.map((request) => readNamed(request, workingDirectory, reader));
  const selections = answers.filter((answer) => typeof answer === 'object');
  const matched = await readSelections(selections, workingDirectory, reader, heedsGitignore);
  reader.readLinks();
  const isUnmatched = (answer: Answer | undefined) =>
    answer === 'nothing' || (typeof answer === 'object' && !matched.has(answer));
  return {
    unmatched: inputs.filter((_, index) => isUnmatched(answers[index])),
    isWhole: selections.some((selection) => selection.isWhole),
    named: new Set(requests.flatMap((it) => ('location' in it ? [reportedPath(it.location, workingDirectory)] : []))),
    isSelected: (path) => isSelectedBy(selections, resolve(workingDirectory, path)),
  };
}

function isSelectedBy(selections: readonly Selection[], location: string): boolean {
  return selections.some(({ folder, isMatch }) => isInside(location, folder) && isMatch(withSlashes(relative(folder, location))));
}

type Answer = Selection | 'read' | 'nothing';

/** Reads what was named itself; a folder or a glob is answered by what it selects. */
function readNamed(request: Request, workingDirectory: string, reader: EntryReader): Answer {
  if (request.kind === 'nothing') return 'nothing';
  if (request.kind === 'selection') return request;
  const path = reportedPath(request.location, workingDirectory);
  if (request.kind === 'file') {
    reader.readTarget(request.location, path);
    return 'read';
  }
  const target =
    request.kind === 'refused' ? request.skipped : followLink(request.location, findWorkTree(dirname(request.location)));
  if (target.kind === 'folder') return selectFolder(target.location);
  if (target.kind === 'file') reader.readTarget(target.location, path);
  else reader.refuse(path, target);
  return 'read';
}
