import { fileOf } from '../../model/resources.ts';
import { origin } from '../../model/view.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlDocument, YamlNode } from '../../yaml/node.ts';
import type { Said } from '../said.ts';
import type { Directive } from './directive.ts';

/** Whether a directive in a comment speaks of a finding of one of its rules. */
export type Reach = (said: Said, rule: string) => boolean;

interface Commented {
  readonly file: SourceFile;
  readonly documents: readonly YamlDocument[];
  /** Those in comments of the file, in their order. */
  readonly directives: readonly Directive[];
}

export function reachOf(directive: Directive, { file, documents, directives }: Commented): Reach {
  const { form, span } = directive;
  switch (form) {
    case 'disable-file':
      return ({ finding }) => finding.path === file.path;
    case 'disable-line':
      return onLine(file, lineOf(file, span.start));
    case 'disable-next-line':
      return onLine(file, nextLine(file, lineOf(file, span.start)));
    case 'disable-resource':
      return inResource(file, extentAround(span, documents));
    case 'disable':
      return (said, rule) => isWithin(said, file, { start: span.end, end: endOf(directive, rule, directives) });
    default:
      return () => false;
  }
}

const lineOf = (file: SourceFile, offset: number): number => positionAt(lineStarts(file.text), offset).line;

const onLine =
  ({ path }: SourceFile, line: number): Reach =>
  ({ finding }) =>
    finding.path === path && finding.start.line === line;

/** Comments may stand one above another: the next line is the next one that holds YAML. */
function nextLine({ text }: SourceFile, line: number): number {
  const lines = text.split('\n');
  const index = lines.findIndex((it, at) => at >= line && !/^\s*(#.*)?$/.test(it));
  return index + 1;
}

const isWithin = ({ finding }: Said, { path }: SourceFile, { start, end }: Span): boolean =>
  finding.path === path && finding.start.offset >= start && finding.start.offset < end;

/** A finding about a resource counts wherever it stands, such as in a patch. */
const inResource =
  (file: SourceFile, extent: Span): Reach =>
  (said) => {
    const { subject } = said;
    const at = subject && fileOf(subject).path === file.path ? subject[origin].span.start : -1;
    return isWithin(said, file, extent) || (at >= extent.start && at < extent.end);
  };

/** An `enable` that names no rule ends all. */
export const ends = ({ form, rules }: Directive, rule: string): boolean =>
  form === 'enable' && (rules.length === 0 || rules.some(({ text }) => text === rule));

function endOf({ span }: Directive, rule: string, directives: readonly Directive[]): number {
  const end = directives.find((other) => other.span.start > span.start && ends(other, rule));
  return end?.span.start ?? Number.POSITIVE_INFINITY;
}

/** The document that holds a comment, or the item of its `List` that follows the comment or holds it. */
function extentAround(comment: Span, documents: readonly YamlDocument[]): Span {
  const document = documents.find(({ span }) => span.start <= comment.start && comment.end <= span.end);
  const items = itemsOf(document?.root);
  if (!document || !items || comment.start < items.start) return document?.span ?? comment;
  const index = items.ends.findIndex((end) => end > comment.start);
  if (index < 0) return document.span;
  return { start: items.ends[index - 1] ?? items.start, end: items.ends[index] ?? document.span.end };
}

/** Where the items of a `List` begin and end; a comment behind the last line of one belongs to it. */
function itemsOf(root: YamlNode | undefined): { readonly start: number; readonly ends: readonly number[] } | undefined {
  const entries = root?.kind === 'map' ? root.entries : [];
  const items = entries.find(({ key }) => key === 'items');
  if (items?.value.kind !== 'list') return undefined;
  return { start: items.keySpan.start, ends: items.value.items.map(({ span }) => span.end) };
}
