import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { rules } from '../rules/index.ts';
import { readCases } from '../test/cases/case.ts';
import { differences, findingsOf, gather, type Subject, subjectOf } from '../test/cases/run.ts';
import { excuses } from './mutation/excuses.ts';
import { loadRule, modulesOf } from './mutation/load.ts';
import { apply, type Mutant, mutantsOf } from './mutation/mutants.ts';

/**
 * Whether each condition of a rule is needed: with any one of them dropped or negated, some case of its page or of
 * `test/rules/<id>.md` must fail. `npx tsx scripts/mutation.ts [rule-id ...]`
 */
const top = fileURLToPath(new URL('..', import.meta.url));
const named = process.argv.slice(2);
const unknown = named.find((id) => !Object.hasOwn(rules, id));
if (unknown !== undefined) throw new Error(`there is no rule "${unknown}"`);
const ids = named.length > 0 ? named : Object.keys(rules);

interface Prepared {
  readonly subject: Subject;
  /** How many cases fail; stops at the first. */
  readonly hasFailure: (subject: Subject) => Promise<boolean>;
}

function prepare(id: string): Prepared {
  const pages = [`${top}rules/${id}.md`, `${top}test/rules/${id}.md`].filter((path) => existsSync(path));
  const cases = pages.flatMap((path) => readCases(readFileSync(path, 'utf8')));
  const ready = cases.map((it) => ({ it, gathered: gather(it.files) }));
  return {
    subject: subjectOf(id, rules),
    async hasFailure(subject) {
      for (const { it, gathered } of ready) {
        const wrong = await findingsOf(subject, gathered, it).then(
          (findings) => differences(it, findings).length > 0,
          () => true,
        );
        if (wrong) return true;
      }
      return false;
    },
  };
}

interface Outcome {
  readonly id: string;
  readonly mutant: Mutant;
  readonly isKilled: boolean;
  readonly isExcused: boolean;
}

async function tryRule(id: string): Promise<readonly Outcome[]> {
  const path = `${top}rules/${id}.ts`;
  const source = readFileSync(path, 'utf8');
  const { subject, hasFailure } = prepare(id);
  const modules = await modulesOf(path, source);
  const withRule = (text: string): Subject => ({ id, rules: { ...subject.rules, [id]: loadRule(path, text, modules) } });
  if (await hasFailure(withRule(source)))
    throw new Error(`${id}: its cases fail without any mutation; run "npx vitest run test/rules"`);
  const outcomes: Outcome[] = [];
  for (const mutant of mutantsOf(path, source)) {
    const isKilled = await hasFailure(withRule(apply(source, mutant)));
    const isExcused = excuses.some((excuse) => excuse.rule === id && excuse.from === mutant.from && excuse.to === mutant.to);
    outcomes.push({ id, mutant, isKilled, isExcused });
  }
  return outcomes;
}

const outcomes = (await Promise.all(ids.map(tryRule))).flat();
const survivors = outcomes.filter(({ isKilled, isExcused }) => !isKilled && !isExcused);
for (const { id, mutant } of survivors) {
  console.log(`rules/${id}.ts:${mutant.line}:${mutant.column} no case fails with\n  ${mutant.to}\nin place of\n  ${mutant.from}`);
}
const needless = excuses.filter(
  ({ rule, from, to }) =>
    ids.includes(rule) &&
    !outcomes.some((it) => it.id === rule && it.mutant.from === from && it.mutant.to === to && !it.isKilled),
);
for (const { rule, from, to } of needless) console.log(`${rule}: no mutant needs this excuse any more:\n  ${from}\n  ${to}`);
if (survivors.length + needless.length > 0) process.exitCode = 1;
const count = (isIn: (outcome: Outcome) => boolean): number => outcomes.filter(isIn).length;
const killed = count(({ isKilled }) => isKilled);
console.log(
  `${outcomes.length} mutants, ${killed} killed, ${outcomes.length - killed - survivors.length} excused, ${survivors.length} survived`,
);
