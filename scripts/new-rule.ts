import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ownRules } from '../src/rule/own.ts';
import { pageTemplate, ruleTemplate } from './new-rule/templates.ts';

/** Starts a rule and its page: `npx tsx scripts/new-rule.ts <id> --on Service`. Overwrites nothing. */
const top = fileURLToPath(new URL('..', import.meta.url));
const usage = 'npx tsx scripts/new-rule.ts <id> --on Service|Endpoints|EndpointSlice';
const kinds: readonly string[] = ['Service', 'Endpoints', 'EndpointSlice'];
const taken: readonly string[] = [
  ...Object.keys(ownRules),
  ...readdirSync(`${top}rules`).map((name) => name.replace(/\.(ts|md)$/, '')),
];

/** What is wrong with the arguments. */
function problemWith(id: string | undefined, kind: string | undefined): string | undefined {
  if (id === undefined) return 'a rule needs an id';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
    return `"${id}" does not read <thing>-<fault> in lower case, such as external-name-ip`;
  if (/^(no|check|valid)-/.test(id)) return `"${id}" names a cure or a check; an id names the fault, such as external-name-ip`;
  if (taken.includes(id)) return `"${id}" is taken`;
  if (kind === undefined) return 'say what the rule looks at: --on Service';
  return kinds.includes(kind) ? undefined : `a rule is about a Service, Endpoints or an EndpointSlice, not about "${kind}"`;
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } });
const [id, ...more] = positionals;
const { on: kind } = values;
const problem = more.length > 0 ? 'one rule at a time' : problemWith(id, kind);
if (problem !== undefined || id === undefined || kind === undefined) {
  console.error(`${problem}\nusage: ${usage}`);
  process.exitCode = 2;
} else {
  writeFileSync(`${top}rules/${id}.ts`, ruleTemplate(kind), { flag: 'wx' });
  writeFileSync(`${top}rules/${id}.md`, pageTemplate(id, kind), { flag: 'wx' });
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/gen.ts'], { cwd: top, stdio: 'inherit' });
  console.log(`rules/${id}.ts and rules/${id}.md are there. "npx vitest run test/rules" says what is left to do.`);
}
