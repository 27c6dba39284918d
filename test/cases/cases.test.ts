import { describe, expect, it } from 'vitest';
import { origin } from '../../src/model/view.ts';
import { resourceRule, warning } from '../../src/rule/define.ts';
import { readText } from '../../src/yaml/read.ts';
import { type Case, readCases } from './case.ts';
import { essenceOf } from './essence.ts';
import { differences, findingsOf, gather, type Subject } from './run.ts';
import { plainValue, variationsOf } from './vary.ts';

/** A page with one case. */
const page = (body: string, heading = '## Reported'): string => `# id\n\nSummary.\n\n${heading}\n\n${body}`;
const yaml = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\`\n`;
const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { externalName: a }';

const named = resourceRule({
  on: 'Service',
  group: 'ports',
  summary: 'For tests',
  messages: { named: warning('"{name}" is its name') },
  check({ metadata, spec }, report) {
    report.named(metadata.name, { name: metadata.name.value ?? '' }, { also: [{ at: spec.externalName, message: 'here' }] });
  },
});
const anyCluster = { isWhole: true, kubernetesMinor: undefined, config: undefined };
const subject: Subject = { id: 'named', rules: { named } };

function caseOf(markdown: string): Case {
  const [first] = readCases(markdown);
  if (!first) throw new Error('no case');
  return first;
}

async function differencesIn(text: string): Promise<readonly string[]> {
  const it = caseOf(page(yaml(text)));
  return differences(it, await findingsOf(subject, gather(it.files), it));
}

describe('the grammar of cases', () => {
  it('takes a heading for a case, blocks for files and pointing comments out', () => {
    const tree = `\`a/b.yaml\`:\n\n${yaml('a: 1\n#  ^ one "\\"x\\" y"\n# <- two')}\n\`c.yaml\`\n${yaml('b: 2 # no pointer')}`;
    expect(readCases(page(`(named files only)\n\n${tree}`, '## Reported\n\n### A tree'))).toEqual([
      {
        title: 'A tree',
        section: 'Reported',
        files: [
          { path: 'a/b.yaml', text: 'a: 1\n' },
          { path: 'c.yaml', text: 'b: 2 # no pointer\n' },
        ],
        expected: [
          { path: 'a/b.yaml', line: 1, column: 4, endColumn: 5, id: 'one', text: '"x" y' },
          { path: 'a/b.yaml', line: 1, column: 1, endColumn: undefined, id: 'two', text: undefined },
        ],
        isWhole: false,
        kubernetesMinor: undefined,
        isReshapable: false,
      },
    ]);
  });

  it('leaves blocks under "Why" alone', () => {
    expect(readCases(page('```text\nNXDOMAIN\n```\n', '## Why'))).toEqual([]);
  });

  it.each([
    ['a block that is never closed', page('```yaml\na: 1\n'), 'never closed'],
    ['a block that is opened inside another', page('```yaml\na: 1\n```yaml\n```\n'), 'never closed'],
    ['a block of another language', page('```json\n{}\n```\n'), 'unknown block "json"'],
    ['a block without a language', page('```\na: 1\n```\n'), 'unknown block ""'],
    ['a block with more words', page('```yaml fixed\na: 1\n```\n'), 'unknown block "yaml fixed"'],
    ['an indented fence', page('  ```yaml\na: 1\n```\n'), 'not a fence'],
    ['a fence of tildes', page('~~~yaml\na: 1\n~~~\n'), 'not a fence'],
    ['YAML that is never linted', page(yaml('a: 1'), '## Why'), 'never linted'],
    ['a block under no heading', `# id\n\n${yaml('a: 1')}`, 'under no heading'],
    ['a path without a block', page('`a.yaml`:\n\nWords.\n'), 'no block follows'],
    ['a path at the end', page('`a.yaml`:\n'), 'no block follows'],
    ['one path twice', page(`\`a\`:\n${yaml('a: 1')}\`a\`:\n${yaml('a: 1')}`), 'one path'],
    ['one title twice', page(yaml('a: 1'), '## Reported\n\n## Reported'), 'two headings'],
    ['an unknown remark', page(`(files in order)\n${yaml('a: 1')}`), 'unknown remark'],
    ['a pointer without an id', page(yaml('a: 1\n#  ^')), 'cannot be read'],
    ['a pointer with an open quote', page(yaml('a: 1\n#  ^ id "text')), 'cannot be read'],
    ['a pointer behind a value', page(yaml('a: 1 # ^ id')), 'cannot be read'],
    ['a pointer at nothing', page(yaml('# ^ id\na: 1')), 'nothing stands above'],
  ])('refuses %s', (_, markdown, problem) => {
    expect(() => readCases(markdown)).toThrow(problem);
  });
});

describe('a case', () => {
  const pointed = (pointer: string): string => service.replace('\nspec', `\n${pointer}\nspec`);

  it('passes when each finding is pointed at', async () => {
    expect(await differencesIn(pointed('#                 ^^ named "is its name"'))).toEqual([]);
    expect(await differencesIn(`${pointed('#                 ^^ named')}\n#                     ^ also "here"`)).toEqual([]);
  });

  it.each([
    ['nothing points at a finding', ''],
    ['the start is another', '#                ^^^ named'],
    ['the end is another', '#                 ^^^ named'],
    ['the message is another', '#                 ^^ renamed'],
    ['the text is another', '#                 ^^ named "is no name"'],
    ['it is said twice', '#                 ^^ named\n#                 ^^ named'],
    ['a related place is left out', '#                 ^^ named\n#                 ^^ also'],
  ])('fails when %s', async (_, pointer) => {
    expect((await differencesIn(pointer === '' ? service : pointed(pointer))).length).toBeGreaterThan(0);
  });

  it('fails for what the linter itself finds', async () => {
    const wrong = `${pointed('#                 ^^ named')}\nspec: { externalName: 5 }`;
    expect((await differencesIn(wrong)).join()).toMatch(/duplicate-key.*malformed-field|malformed-field.*duplicate-key/);
  });

  it('fails for a rule that throws', async () => {
    const broken = resourceRule({
      on: 'Service',
      group: 'ports',
      summary: 'For tests',
      messages: { never: warning('never') },
      check: () => {
        throw new Error('oh');
      },
    });
    const { files } = caseOf(page(yaml(service)));
    await expect(findingsOf({ id: 'broken', rules: { broken } }, gather(files), anyCluster)).rejects.toThrow('broken threw');
  });
});

describe('the variations of a case', () => {
  const plain = caseOf(page(yaml(`${service}\n---\n${service.replace('db', 'web')}`)));
  const valuesOf = (text: string): readonly unknown[] => readText(text).documents.map(({ root }) => root && plainValue(root));

  it('hold the same values', () => {
    const values = valuesOf(plain.files[0]?.text ?? '');
    expect(variationsOf(plain).map(({ name }) => name)).toHaveLength(10);
    for (const { name, files } of variationsOf(plain)) {
      const read = files.flatMap(({ text }) => valuesOf(text));
      expect({ name, read }).toEqual({
        name,
        read: /List/.test(name) ? [{ apiVersion: 'v1', kind: 'List', items: values }] : values,
      });
    }
  });

  it('leave out what would be lost, and what a remark or a path forbids', () => {
    const names = (text: string, before = ''): string =>
      variationsOf(caseOf(page(before + yaml(text))))
        .map(({ name }) => name)
        .join();
    expect(names(`${service} # why`)).not.toMatch(/JSON|List/);
    expect(names('a: &x 1\nb: *x')).not.toMatch(/JSON|List/);
    expect(names('a: |\n  text')).not.toMatch(/comment/);
    expect(names(service, '(files as they are)\n')).not.toMatch(/JSON|List|one file/);
    expect(names(service, '`a.yaml`:\n')).not.toMatch(/JSON|List|one file/);
  });

  it.each([
    ['by its path', (path: string) => path === 'file-1.yaml'],
    ['with CRLF', (_: string, text: string) => text.includes('\r')],
    ['with a comment above each line', (_: string, text: string) => text.startsWith('#')],
    ['in a List', (_: string, text: string) => text.includes('kind: List')],
    ['as JSON', (path: string) => path.endsWith('.json')],
  ])('find a rule that goes by how a file is written: %s', async (_, isOdd) => {
    const odd = resourceRule({
      on: 'Service',
      group: 'ports',
      summary: 'For tests',
      messages: { odd: warning('odd') },
      check(found, report) {
        const { path, text } = found[origin].file;
        if (isOdd(path, text)) report.odd(found);
      },
    });
    const essence = async (files: Case['files']) =>
      essenceOf(await findingsOf({ id: 'odd', rules: { odd } }, gather(files), anyCluster), files);
    const changed = await Promise.all(variationsOf(plain).map(({ files }) => essence(files)));
    const first = await essence(plain.files);
    expect(changed.some((lines) => lines.join() !== first.join())).toBe(true);
  });
});
