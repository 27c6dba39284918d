import { rules } from '../../rules/index.ts';
import type { Message } from '../rule/define.ts';
import { ownRules } from '../rule/own.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

interface Entry {
  readonly id: string;
  readonly group: string;
  readonly scope: string;
  readonly summary: string;
  readonly messages: Readonly<Record<string, Message>>;
}

const entries: readonly Entry[] = [
  ...Object.entries(rules).map(([id, { group, scope, summary, messages }]) => ({ id, group, scope, summary, messages })),
  ...Object.entries(ownRules).map(([id, { summary, messages }]) => ({
    id,
    group: 'reading',
    scope: 'resource',
    summary,
    messages,
  })),
];

/** `extmap-lint explain <rule>` @throws {UsageError} */
export async function explain(id: string | undefined): Promise<Output> {
  const entry = entries.find((candidate) => candidate.id === id);
  const known = entries.map((candidate) => candidate.id);
  if (id === undefined) throw new UsageError('explain which rule? "extmap-lint rules" lists them');
  if (!entry) throw new UsageError(`there is no rule "${id}"${didYouMean(id, known)}`);
  const { pages } = await import('../../rules/pages.ts');
  return { out: pages[id] ?? `# ${id}\n\n${entry.summary}.\n`, err: '', code: 0 };
}

/** `extmap-lint rules` */
export function listRules(format: 'text' | 'json'): Output {
  if (format === 'json') return { out: `${JSON.stringify(entries.map(describe), null, 2)}\n`, err: '', code: 0 };
  const width = Math.max(...entries.map(({ id }) => id.length));
  const lines = entries.map(
    (entry) => `${entry.id.padEnd(width)}  ${severitiesOf(entry).join(', ').padEnd(20)}  ${plain(entry.summary)}\n`,
  );
  return { out: lines.join(''), err: '', code: 0 };
}

const describe = (entry: Entry) => ({
  id: entry.id,
  group: entry.group,
  scope: entry.scope,
  summary: entry.summary,
  messages: Object.entries(entry.messages).map(([id, { severity }]) => ({ id, severity })),
});

const severitiesOf = ({ messages }: Entry): readonly string[] => [
  ...new Set(Object.values(messages).map(({ severity }) => severity)),
];

const plain = (markdown: string): string => markdown.replaceAll('`', '');
