import type { Crash, Gap, LintResult, SkippedFile } from '../lint/finding.ts';
import { leftOut } from './counts.ts';
import { safeText } from './safe.ts';
import { fileLocation, type Location } from './sarif-location.ts';
import { messageText } from './sarif-text.ts';
import { isUnread } from './verdict.ts';

export interface Notification {
  readonly descriptor: { readonly id: keyof typeof subjects };
  readonly level: 'error' | 'warning' | 'note';
  readonly message: { readonly text: string };
  readonly locations?: readonly Location[];
  readonly associatedRule?: { readonly id: string };
  readonly exception?: { readonly kind: string; readonly message: string };
}

const subjects = {
  crash: 'A rule failed: a bug in extmap-lint',
  'skipped-file': 'A file that could not be linted',
  incomplete: 'A part of the tree about which less can be said',
  'not-linted': 'Documents that are left out by design',
  'left-out': 'Results that are more than a reader takes',
};

/** GitHub wants of a notification all that it wants of a rule. */
export const notificationDescriptors = Object.entries(subjects).map(([id, subject]) => {
  const text = `${subject}.`;
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text } };
});

/** What the results do not tell: why there may be too few of them. */
export function notificationsOf(result: LintResult): Notification[] {
  const left = leftOut(result.summary);
  return [
    ...result.crashes.map(crashNote),
    ...result.skippedFiles.map(skippedNote),
    ...result.incomplete.map(gapNote),
    ...(left === undefined ? [] : [note('not-linted', 'note', left)]),
  ];
}

export function note(id: keyof typeof subjects, level: Notification['level'], text: string): Notification {
  return { descriptor: { id }, level, message: { text: messageText(text) } };
}

function crashNote({ rule, path, resource, error }: Crash): Notification {
  const text = `rule ${rule} failed on ${resource.kind} ${resource.name ?? ''} in ${path}; please report it: ${error.message}`;
  return {
    ...note('crash', 'error', text),
    locations: [fileLocation(path)],
    associatedRule: { id: rule },
    exception: { kind: error.name, message: safeText(error.message) },
  };
}

/** As the exit code does, it tells what was asked for and could not be read from what is left out with good reason. */
function skippedNote(file: SkippedFile): Notification {
  const { path, reason, detail } = file;
  const level = isUnread(file) ? 'error' : 'warning';
  const text = `skipped ${path}: ${reason}${detail === '' ? '' : ` (${detail})`}`;
  return { ...note('skipped-file', level, text), locations: [fileLocation(path)] };
}

function gapNote({ root, reason, path, silences }: Gap): Notification {
  const silent = silences.length === 0 ? '' : `; silent: ${silences.join(', ')}`;
  return { ...note('incomplete', 'note', `incomplete in ${root}: ${reason}${silent}`), locations: [fileLocation(path)] };
}
