import { rules } from '../../rules/index.ts';
import type { LintResult } from '../lint/finding.ts';
import { severities } from '../report/counts.ts';
import type { FormatOptions, RuleInfo, Tool } from '../report/format.ts';
import { type FormatName, formats } from '../report/formats.ts';
import type { Message } from '../rule/define.ts';
import { ownRules } from '../rule/own.ts';
import { homepage, version } from './version.ts';

/** What writes a format, with all that it may say about the linter. */
export async function loadFormat(
  format: FormatName,
): Promise<(result: LintResult, options: Omit<FormatOptions, 'tool'>) => string> {
  const [write, tool] = await Promise.all([formats[format](), toolFor(format)]);
  return (result, options) => write(result, { ...options, tool });
}

/** What `format` may say about the linter. The pages are long, so they are loaded only for a format that holds them. */
async function toolFor(format: FormatName): Promise<Tool> {
  const pages = format === 'sarif' ? (await import('../../rules/pages.ts')).pages : {};
  const docs = `${homepage.replace(/#.*/, '')}/blob/v${version}/rules`;
  const paired = Object.entries(rules).map(([id, { summary, messages }]) => ({
    ...describe(id, summary, messages),
    docs: `${docs}/${id}.md`,
    page: pages[id],
  }));
  const own = Object.entries(ownRules).map(([id, { summary, messages }]) => ({
    ...describe(id, summary, messages),
    docs: id.startsWith('suppression-') ? `${docs}/own/${id}.md` : undefined,
    page: pages[id],
  }));
  return { version, homepage, rules: [...paired, ...own] };
}

function describe(id: string, summary: string, messages: Readonly<Record<string, Message>>): Omit<RuleInfo, 'docs' | 'page'> {
  const said = new Set(Object.values(messages).map((message) => message.severity));
  return { id, summary, severity: severities.find((severity) => said.has(severity)) ?? 'info' };
}
