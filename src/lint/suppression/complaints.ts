import { fillIn, type Message } from '../../rule/define.ts';
import { ownRules } from '../../rule/own.ts';
import { nearest } from '../../text/nearest.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import { findingInFile } from '../in-file.ts';
import { type Directive, dateOf, type Unknown, useOf, type Word } from './directive.ts';
import type { Ground } from './ground.ts';
import { ends } from './reach.ts';

interface Found {
  readonly directives: readonly Directive[];
  readonly unknown: readonly Unknown[];
  /** Which rules of which directives suppressed something, as `useOf` spells them. */
  readonly uses: ReadonlySet<string>;
}

interface Complaint {
  readonly file: SourceFile;
  readonly span: Span;
  readonly rule: string;
  readonly messageId: string;
  readonly message: Message;
  readonly data: Readonly<Record<string, string>>;
}

/** What is wrong with suppressions themselves. */
export function complaintsAbout({ directives, unknown, uses }: Found, ground: Ground): readonly Finding[] {
  const complaints = [
    ...unknown.map(ofUnknownForm),
    ...directives.flatMap((directive) =>
      directive.form === 'enable' ? ofEnd(directive, directives) : ofDirective(directive, uses, ground),
    ),
  ];
  return complaints.map((it) => findingOf(it, ground));
}

function ofDirective(directive: Directive, uses: Found['uses'], ground: Ground): readonly Complaint[] {
  const { file, span, rules, until, reason } = directive;
  const { settings, ruleIds } = ground;
  const date = until && dateOf(until);
  const known = rules.filter(({ text }) => ruleIds.includes(text));
  const isExpired = date !== undefined && settings.today > date;
  const unused = isExpired ? [] : known.filter(({ text }) => ground.isConclusive(text) && !uses.has(useOf(directive, text)));
  return [
    ...(rules.length === 0 ? [complain(file, span, 'suppression-malformed', 'empty', {})] : []),
    ...(reason === undefined ? [complain(file, span, 'suppression-unreasoned', 'silent', {})] : []),
    ...(until && date === undefined ? [ofDate(file, until)] : []),
    ...(until && isExpired ? [complain(file, until.span, 'suppression-expired', 'expired', { date })] : []),
    ...rules.filter((rule) => !known.includes(rule)).map((rule) => ofUnknownRule(file, rule, ruleIds)),
    ...unused.map(({ text, span: at }) => complain(file, at, 'suppression-unused', 'unused', { rule: text })),
  ];
}

function ofEnd(end: Directive, directives: readonly Directive[]): readonly Complaint[] {
  const open = directives.filter(
    ({ file, form, span }) => form === 'disable' && file.path === end.file.path && span.start < end.span.start,
  );
  const isNeeded = open.some(({ rules }) => rules.some(({ text }) => ends(end, text)));
  return isNeeded ? [] : [complain(end.file, end.span, 'suppression-unused', 'nothing-to-end', {})];
}

const ofDate = (file: SourceFile, { text, span }: Word): Complaint =>
  complain(file, span, 'suppression-malformed', 'date', { date: text.slice('until='.length) });

const ofUnknownRule = (file: SourceFile, { text, span }: Word, ruleIds: readonly string[]): Complaint =>
  complain(file, span, 'suppression-unknown-rule', 'unknown', { rule: text, hint: hintOf(nearest(text, ruleIds)) });

const ofUnknownForm = ({ file, word, near }: Unknown): Complaint =>
  complain(file, word.span, 'suppression-malformed', 'form', {
    form: word.text,
    hint: hintOf(near && `extmap-lint-${near}`),
  });

const hintOf = (near: string | undefined): string => (near === undefined ? '' : `, did you mean "${near}"`);

type OwnRule = keyof typeof ownRules;

function complain<R extends OwnRule>(
  file: SourceFile,
  span: Span,
  rule: R,
  messageId: keyof (typeof ownRules)[R]['messages'] & string,
  data: Complaint['data'],
): Complaint {
  const messages: Readonly<Record<string, Message>> = ownRules[rule].messages;
  const message = messages[messageId];
  if (!message) throw new Error(`${rule} has no message ${messageId}`);
  return { file, span, rule, messageId, message, data };
}

function findingOf({ file, span, rule, messageId, message, data }: Complaint, { locate }: Ground): Finding {
  const saying = { rule, messageId, severity: message.severity, message: fillIn(message.template, data) };
  return findingInFile(saying, { file, span, key: [file.text.slice(span.start, span.end)] }, locate);
}
