import process from 'node:process';
import { rules } from '../../rules/index.ts';
import { configure } from '../library/configure.ts';
import { type RuleException, type RuleInForce, ruleInForce, saidFor, severitiesOf } from '../library/in-force.ts';
import { ruleIds } from '../library/settings.ts';
import { safeText } from '../report/safe.ts';
import type { Messages } from '../rule/define.ts';
import { ownRules } from '../rule/own.ts';
import { didYouMean } from '../text/nearest.ts';
import { flagFor, originText } from './origin-text.ts';
import type { Output } from './output.ts';
import { createLinter } from './run.ts';
import type { Setup } from './setup.ts';
import { UsageError } from './usage.ts';

interface Entry {
  readonly id: string;
  readonly group: string;
  readonly scope: string;
  readonly summary: string;
  readonly messages: Messages;
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

/** An entry with what the config and the flags make of it. */
type Ruled = Entry & { readonly inForce: RuleInForce };

/** `extmap-lint rules`: by the config of the working directory. @throws {UsageError} @throws {ConfigError} */
export async function listRules(format: 'text' | 'json', setup: Setup): Promise<Output> {
  createLinter(setup);
  const { used } = await configure(setup, process.cwd(), ruleIds);
  const said = await saidFor(undefined, { used, asked: setup.rules ?? {} });
  const all = entries.map((entry) => ({ ...entry, inForce: ruleInForce(entry.id, entry.messages, said) }));
  if (format === 'json') return { out: `${JSON.stringify(all.map(describe), null, 2)}\n`, err: '', code: 0 };
  const width = Math.max(...entries.map(({ id }) => id.length));
  return { out: all.flatMap((it) => rowsOf(it, width)).join(''), err: '', code: 0 };
}

function rowsOf({ id, messages, inForce, summary }: Ruled, width: number): readonly string[] {
  const isAsWritten = Object.entries(messages).every(([messageId, { severity }]) => inForce.messages[messageId] === severity);
  const isChanged = inForce.origin.by !== 'default' && !isAsWritten;
  const changed = isChanged ? `  (${originText(inForce.origin, flagFor(id))})` : '';
  const exceptions = inForce.exceptions.map(
    ({ level, origin, ...where }) => `${''.padEnd(width)}    ${whereText(where)}: ${level}  (${originText(origin)})`,
  );
  const first = `${id.padEnd(width)}  ${levelText(inForce).padEnd(20)}  ${summary.replaceAll('`', '')}${changed}`;
  return [first, ...exceptions].map((line) => `${safeText(line)}\n`);
}

const levelText = (inForce: RuleInForce): string => severitiesOf(inForce).join(', ') || 'off';

/** `in legacy/**, for Service vendor-*` */
function whereText({ files, resources }: Pick<RuleException, 'files' | 'resources'>): string {
  const chosen = resources?.map((it) => JSON.stringify(it)).join(', ');
  return [...(files ? [`in ${files.join(', ')}`] : []), ...(chosen === undefined ? [] : [`for ${chosen}`])].join(', ');
}

const describe = ({ id, group, scope, summary, messages, inForce }: Ruled) => ({
  id,
  group,
  scope,
  summary,
  messages: Object.entries(messages).map(([messageId, { severity, isAdvice = false }]) => {
    return { id: messageId, severity, isAdvice, inForce: inForce.messages[messageId] };
  }),
  inForce: severitiesOf(inForce),
  origin: originText(inForce.origin, flagFor(id)),
  exceptions: inForce.exceptions.map(({ files, resources, level, origin }) => {
    return { files: files ?? null, resources: resources ?? null, level, origin: originText(origin) };
  }),
});
