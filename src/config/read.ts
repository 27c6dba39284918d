import { type GenericIssue, getDotPath, safeParse } from 'valibot';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { SourceFile } from '../text/source.ts';
import type { Position, Span } from '../text/span.ts';
import { explainErrors } from '../yaml/explain.ts';
import type { YamlNode } from '../yaml/node.ts';
import { readText } from '../yaml/read.ts';
import type { ConfigInput } from './input.ts';
import { plainOf } from './plain.ts';
import { configSchema, partsOf } from './schema.ts';

/** A config file that was read. */
export interface ReadConfig {
  readonly file: SourceFile;
  readonly input: ConfigInput;
  /** Undefined for an empty file. */
  readonly root: YamlNode | undefined;
}

/** Something that a person must change in a config file. */
export interface ConfigProblem {
  readonly path: string;
  readonly start: Position;
  /** With the key, without the place. */
  readonly message: string;
}

export type Keys = readonly (string | number)[];

/** Reads a config for a linter with these rules; all that is wrong with it is told. */
export async function readConfig(file: SourceFile, ruleIds: readonly string[]): Promise<ReadConfig | readonly ConfigProblem[]> {
  const { documents } = readText(file.text);
  const written = documents.filter(({ root, errors }) => root !== undefined || errors.length > 0);
  const broken = (await Promise.all(written.map((document) => explainErrors(file.text, document)))).flat();
  if (broken.length > 0) return broken.map(({ message, span }) => problemAt(file, span, message));
  const [first, second] = written;
  if (second) return [problemAt(file, second.span, 'a config is one document, and this is a second one')];
  const root = first?.root;
  const overridden = root ? repeatedKeys(root) : [];
  const parsed = safeParse(configSchema(partsOf(ruleIds)), root === undefined ? {} : plainOf(root));
  const wrong = parsed.success ? [] : parsed.issues.map((issue) => problemOf(issue, root, file));
  const problems = [...overridden.map(({ keySpan, key }) => problemAt(file, keySpan, `${key}: is written twice`)), ...wrong];
  if (problems.length > 0 || !parsed.success) return problems.sort((one, other) => one.start.offset - other.start.offset);
  return { file, input: parsed.output, root };
}

/** The same for what is no file: what is wrong with it is told by key. */
export function checkConfig(value: unknown, ruleIds: readonly string[]): ConfigInput | readonly string[] {
  const parsed = safeParse(configSchema(partsOf(ruleIds)), value);
  return parsed.success ? parsed.output : parsed.issues.map(messageOf);
}

function messageOf(issue: GenericIssue): string {
  const key = getDotPath(issue);
  return key === null ? issue.message : `${key}: ${issue.message}`;
}

function problemOf(issue: GenericIssue, root: YamlNode | undefined, file: SourceFile): ConfigProblem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return problemAt(file, spanAt(root, keys, issue.expected === 'never'), messageOf(issue));
}

/** Where a key of a config stands or its value; for what is missing, the nearest thing above it. */
export function spanAt(root: YamlNode | undefined, keys: Keys, isKey: boolean): Span {
  let node = root;
  let span = startOf(root);
  for (const key of keys) {
    const entry = node?.kind === 'map' ? node.entries.find((it) => it.key === key) : undefined;
    const item = node?.kind === 'list' ? node.items[Number(key)] : undefined;
    node = entry?.value ?? item;
    if (!node) return span;
    const isWritten = node.kind === 'scalar' && node.span.end > node.span.start && !isKey;
    span = entry && !isWritten ? entry.keySpan : startOf(node);
  }
  return span;
}

/** A map or list is pointed at where it begins. */
const startOf = (node: YamlNode | undefined): Span => node?.span ?? { start: 0, end: 0 };

function problemAt({ path, text }: SourceFile, { start }: Span, message: string): ConfigProblem {
  return { path, start: positionAt(lineStarts(text), start), message };
}

function repeatedKeys(node: YamlNode): readonly { readonly key: string; readonly keySpan: Span }[] {
  if (node.kind === 'list') return node.items.flatMap(repeatedKeys);
  if (node.kind === 'scalar') return [];
  return [...node.overridden, ...node.entries.flatMap(({ value }) => repeatedKeys(value))];
}
