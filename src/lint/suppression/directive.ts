import { nearest } from '../../text/nearest.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

/** What a comment or an annotation says of rules. */
export interface Directive {
  readonly file: SourceFile;
  /** The name of the form, or the annotation's value. */
  readonly span: Span;
  readonly form: Form | 'annotation';
  readonly rules: readonly Word[];
  readonly until: Word | undefined;
  readonly reason: string | undefined;
}

/** A word and where it stands. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Names one rule of one directive. */
export const useOf = ({ file, span }: Directive, rule: string): string => JSON.stringify([file.path, span.start, rule]);

const forms = ['disable-next-line', 'disable-line', 'disable-resource', 'disable-file', 'disable', 'enable'] as const;
export type Form = (typeof forms)[number];

/** A comment that is meant for us and has none of the forms. */
export interface Unknown {
  readonly file: SourceFile;
  readonly word: Word;
  readonly near: string | undefined;
}

const start = /^#+\s*(extmap-lint-([\w-]+))/;

/** Undefined for any other comment. */
export function readComment(file: SourceFile, { text, span }: Word): Directive | Unknown | undefined {
  const match = start.exec(text);
  if (!match) return undefined;
  const [whole, name = '', verb = ''] = match;
  const end = span.start + whole.length;
  const at = { start: end - name.length, end };
  const form = forms.find((candidate) => candidate === verb);
  if (form !== undefined) return { file, span: at, form, ...readWords(text.slice(whole.length), end) };
  return { file, word: { text: name, span: at }, near: nearest(verb, forms) };
}

/** `value` begins at `at` in the file, unless it is written there in another way than it reads. */
export function readAnnotation(file: SourceFile, value: string, span: Span): Directive {
  const at = file.text.slice(span.start, span.end).indexOf(value);
  const words = readWords(value, span.start + Math.max(at, 0));
  if (at >= 0) return { file, span, form: 'annotation', ...words };
  const whole = (word: Word) => ({ text: word.text, span });
  return { file, span, form: 'annotation', ...words, rules: words.rules.map(whole), until: words.until && whole(words.until) };
}

/** `rule, rule until=2027-03-31 -- reason` */
function readWords(text: string, at: number): Pick<Directive, 'rules' | 'until' | 'reason'> {
  const dashes = /(^|\s)--(\s|$)/.exec(text);
  const head = text.slice(0, dashes?.index);
  const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : '';
  const words = Array.from(head.matchAll(/[^\s,]+/g), (match) => {
    const from = at + match.index;
    return { text: match[0], span: { start: from, end: from + match[0].length } };
  });
  const untils = words.filter((word) => word.text.startsWith('until='));
  return { rules: words.filter((word) => !untils.includes(word)), until: untils.at(-1), reason: reason || undefined };
}

/** `YYYY-MM-DD`; undefined for a date that no calendar has. */
export function dateOf({ text }: Word): string | undefined {
  const date = text.slice('until='.length);
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, date.length) !== date ? undefined : date;
}
