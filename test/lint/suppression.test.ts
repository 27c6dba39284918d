import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { LintResult } from '../../src/lint/finding.ts';
import { defaultSettings, type Settings } from '../../src/lint/settings.ts';
import { resourceRule, warning } from '../../src/rule/define.ts';
import { brief, endpoints, lintTree, service } from './tree.ts';

/** A Service with a fault in its last line, in which `# line`, `# next` and `# above` can be replaced by comments. */
const alias = `# top
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  # next
  externalName: 10.0.0.1 # line
`;
const withComment = (at: string, comment: string): string => alias.replace(`# ${at}`, () => `# extmap-lint-${comment}`);

const judge = (text: string, settings: Partial<Settings> = {}): Promise<LintResult> =>
  lintTree({ 'a.yaml': text }, { settings: { ...defaultSettings, today: '2027-01-01', ...settings } });

/** The rules of what counts, and of what is suppressed. */
const rulesOf = ({ findings, suppressed }: LintResult) => [findings, suppressed].map((them) => them.map(({ rule }) => rule));
const [live, silent] = [
  [['external-name-ip'], []],
  [[], ['external-name-ip']],
];

describe('a comment', () => {
  it.each([
    ['in the line above', withComment('next', 'disable-next-line external-name-ip -- why')],
    ['in the same line', withComment('line', 'disable-line external-name-ip')],
    ['in the document', withComment('line', 'disable-resource external-name-ip')],
    ['above the document', withComment('top', 'disable-resource external-name-ip')],
    ['in the file', withComment('top', 'disable-file external-name-ip')],
    ['in the file, with other rules', withComment('top', 'disable-file external-name-loop, external-name-ip')],
    ['before it, without an end', withComment('top', 'disable external-name-ip')],
    ['at the last place of the file', `${alias}# extmap-lint-disable-file external-name-ip\n`],
    ['with a hash more', withComment('next', 'disable-next-line external-name-ip').replace('# extmap', '## extmap')],
  ])('suppresses: %s', async (_, text) => {
    const result = await judge(text);
    expect(rulesOf(result).map((them) => them.filter((rule) => rule === 'external-name-ip'))).toEqual(silent);
    expect(result.summary.errors).toBe(0);
  });

  it.each([
    ['of another line', withComment('top', 'disable-next-line external-name-ip'), ['suppression-unused']],
    ['of its own line alone', withComment('next', 'disable-line external-name-ip'), ['suppression-unused']],
    ['of another rule', withComment('line', 'disable-line external-name-loop'), ['suppression-unused']],
    [
      'of another document',
      `# extmap-lint-disable-resource external-name-ip\n${service('x')}---\n${alias}`,
      ['suppression-unused'],
    ],
    [
      'that came to an end',
      withComment('next', 'enable').replace('# top', '# extmap-lint-disable external-name-ip'),
      ['suppression-unused'],
    ],
    [
      'in a scalar',
      alias.replace('name: db', 'name: db\n  annotations: { a: "# extmap-lint-disable-file external-name-ip" }'),
      [],
    ],
    ['for another tool', alias.replace('# next', '# eslint-disable-next-line external-name-ip'), []],
  ])('does not suppress: %s', async (_, text, complaints) => {
    const { findings, suppressed } = await judge(text);
    const own = findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('suppression'));
    expect(findings.map(({ rule }) => rule)).toContain('external-name-ip');
    expect([own, suppressed]).toEqual([complaints, []]);
  });

  it('may stand above other comments', async () => {
    const stacked = withComment(
      'next',
      'disable-next-line external-name-ip\n  # extmap-lint-disable-next-line external-name-loop\n\n  # note',
    );
    const { findings, suppressed } = await judge(stacked);
    expect(findings.map(({ rule }) => rule)).toEqual(['suppression-unused']);
    expect(suppressed).toHaveLength(1);
  });

  it('opens and closes a part of a file, across documents, rule by rule', async () => {
    const part = (name: string) => `${service(name, 'type: ExternalName, externalName: 10.0.0.1')}---\n`;
    const open = '# extmap-lint-disable external-name-ip\n';
    const text = `${part('a')}${open}${part('b')}${part('c')}# extmap-lint-enable external-name-ip\n${part('d')}`;
    const { findings, suppressed } = await judge(text);
    const names = (them: LintResult['findings']) => them.map(({ resource }) => resource?.name);
    expect([names(findings), names(suppressed)]).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
    const other = await judge(text.replace('enable external-name-ip', 'enable external-name-loop'));
    expect(names(other.suppressed)).toEqual(['b', 'c', 'd']);
    expect(other.findings.map(({ rule }) => rule)).toEqual(['external-name-ip', 'suppression-unused']);
  });

  it('speaks in a List of the item that it stands in or above', async () => {
    const item = (name: string) =>
      `- apiVersion: v1\n  kind: Service\n  metadata: { name: ${name} }\n  spec: { type: ExternalName, externalName: 10.0.0.1 }\n`;
    const directive = '# extmap-lint-disable-resource external-name-ip\n';
    const list = (before: string, between: string, after: string) =>
      `${before}apiVersion: v1\nkind: List\nitems:\n${item('a')}${between}${item('b')}${after}${item('c')}`;
    const silenced = async (text: string) => (await judge(text)).suppressed.map(({ resource }) => resource?.name);
    expect(await silenced(list('', directive, ''))).toEqual(['b']);
    expect(await silenced(list('', '', directive))).toEqual(['c']);
    expect(await silenced(list(directive, '', ''))).toEqual(['a', 'b', 'c']);
  });

  it('keeps its reason, its date and its place', async () => {
    const { suppressed } = await judge(
      withComment('next', 'disable-next-line external-name-ip until=2027-03-31 -- moves -- in March'),
    );
    expect(suppressed.map((it) => it.suppressed)).toMatchObject([
      {
        kind: 'comment',
        reason: 'moves -- in March',
        until: '2027-03-31',
        place: { path: 'a.yaml', start: { line: 8, column: 5 } },
      },
    ]);
  });

  it('is heeded in a document that is broken', async () => {
    const broken = `# extmap-lint-disable-file yaml-syntax -- a sample\n${alias}  bad: [`;
    expect(rulesOf(await judge(broken))).toEqual([[], ['yaml-syntax']]);
  });

  it('is heeded where the base of a kustomization is judged, at the base and for the resource in a patch', async () => {
    const files = (comment: string): Readonly<Record<string, string>> => ({
      'base/a.yaml': comment,
      'base/kustomization.yaml': 'resources: [a.yaml]',
      'over/kustomization.yaml': 'resources: [../base]\nnamePrefix: x-\npatches: [{ path: patch.yaml }]',
      'over/patch.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { externalName: 10.0.0.2 }\n',
    });
    const placed = async (tree: Readonly<Record<string, string>>) => (await lintTree(tree)).suppressed.map(({ path }) => path);
    const { 'over/patch.yaml': _, ...plain } = files(withComment('line', 'disable-line external-name-ip'));
    const unpatched = { ...plain, 'over/kustomization.yaml': 'resources: [../base]\nnamePrefix: x-' };
    expect(await placed(unpatched)).toEqual(['base/a.yaml']);
    expect(await placed(files(withComment('top', 'disable-resource external-name-ip')))).toEqual(['over/patch.yaml']);
    expect(await placed(files(withComment('line', 'disable-line external-name-ip')))).toEqual([]);
  });

  it('is heeded in a kustomization', async () => {
    const kustomization = (comment: string) =>
      `resources:\n- a.yaml\npatches:\n- patch: |-\n    apiVersion: v1\n    kind: Service\n    metadata: { name: db }\n    spec: { externalName: 10.0.0.2 }\n${comment}`;
    const tree = { 'a.yaml': alias, 'kustomization.yaml': kustomization('# extmap-lint-disable-file external-name-ip\n') };
    expect((await lintTree(tree)).suppressed.map(({ path }) => path)).toEqual(['kustomization.yaml']);
  });

  it('is called unused in a kustomization that was judged', async () => {
    const comment = '# extmap-lint-disable-file external-name-loop\n';
    const tree = (resource: string) => ({
      'a/kustomization.yaml': `${comment}resources: [a.yaml]\n`,
      'a/a.yaml': resource,
      'b.yaml': service('b'),
    });
    const unused = async (resource: string, options = {}) => {
      const { findings } = await lintTree(tree(resource), options);
      return findings.filter(({ rule }) => rule === 'suppression-unused').map(({ path, start }) => `${path}:${start.line}`);
    };
    expect(await unused(service('a'))).toEqual(['a/kustomization.yaml:1']);
    expect(await unused(service('a'), { isWhole: false })).toEqual([]);
    expect(await unused('apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n')).toEqual([]);
  });
});

describe('an annotation', () => {
  const annotated = (value: string): string =>
    alias.replace('name: db', `name: db\n  annotations: { extmap-lint/ignore: ${value} }`);

  it('suppresses what is reported about its resource', async () => {
    const result = await judge(annotated('"external-name-ip until=2027-01-01 -- why"'));
    expect(rulesOf(result)).toEqual(silent);
    expect(result.suppressed[0]?.suppressed).toMatchObject({ kind: 'annotation', reason: 'why', place: { start: { line: 6 } } });
    const other = await judge(`${annotated('external-name-ip')}---\n${alias.replace('name: db', 'name: web')}`);
    expect(rulesOf(other)).toEqual([['external-name-ip'], ['external-name-ip']]);
  });

  it('is complained of at its words', async () => {
    const { findings } = await judge(annotated('"external-name-ip, external-name-loop, external-name-pi"'));
    expect(findings.map(({ rule, start, end }) => [rule, start.line, start.column, end.column])).toEqual([
      ['suppression-unused', 6, 57, 75],
      ['suppression-unknown-rule', 6, 77, 93],
    ]);
  });

  it('counts under the overlay that brings it alone', async () => {
    const overlay = (more: string) => `resources: [../base]\n${more}`;
    const { findings, suppressed } = await lintTree({
      'base/a.yaml': alias,
      'base/kustomization.yaml': 'resources: [a.yaml]',
      'one/kustomization.yaml': overlay('commonAnnotations: { extmap-lint/ignore: external-name-ip -- a test }'),
      'two/kustomization.yaml': overlay('namePrefix: x-'),
    });
    expect([findings, suppressed].map((them) => them.map(({ roots }) => roots))).toEqual([[['two']], [['one']]]);
  });

  it('says that something else writes the endpoints', async () => {
    const lonely = service('db', 'ports: [{ port: 80 }]');
    const managed = lonely.replace('name: db', 'name: db, annotations: { extmap-lint/endpoints-managed-by: keeper }');
    expect(brief(await judge(lonely))).toEqual(['service-without-endpoints a.yaml:3']);
    expect(brief(await judge(managed))).toEqual([]);
  });
});

describe('a suppression', () => {
  const dated = (until: string) => judge(withComment('line', `disable-line external-name-ip until=${until}`));

  it('holds to the end of its day, in UTC, and is told afterwards', async () => {
    expect(rulesOf(await dated('2027-01-01'))).toEqual(silent);
    const late = await dated('2026-12-31');
    expect(rulesOf(late)).toEqual([['external-name-ip', 'suppression-expired'], []]);
    expect(late.findings[1]).toMatchObject({ start: { line: 9, column: 70 }, end: { column: 86 } });
  });

  it.each(['2027-02-30', '2027-13-01', 'tomorrow', '', '31-03-2027'])('with the date "%s" holds not at all', async (date) => {
    const { findings } = await dated(date);
    expect(findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([
      'external-name-ip literal',
      'suppression-malformed date',
    ]);
  });

  it('names rules, each of which is there and reports something', async () => {
    const { findings } = await judge(withComment('line', 'disable-line external-name-ip external-name-pi external-name-loop'));
    expect(findings.map(({ rule, start, message }) => [rule, start.column, message])).toEqual([
      [
        'suppression-unknown-rule',
        70,
        expect.stringContaining('there is no rule "external-name-pi", did you mean "external-name-ip"'),
      ],
      ['suppression-unused', 87, expect.stringContaining('"external-name-loop" reports nothing here')],
    ]);
  });

  it.each([
    ['disable-line', 'empty'],
    ['disable-lines external-name-ip', 'form'],
    ['ignore external-name-ip', 'form'],
    ['enable', 'nothing-to-end'],
  ])('that cannot be meant so is told: %s', async (comment, messageId) => {
    const { findings } = await judge(withComment('line', comment));
    expect(findings.map((it) => it.messageId)).toEqual(['literal', messageId]);
  });

  it('wants a reason only where that is asked for', async () => {
    const text = withComment('line', 'disable-line external-name-ip');
    const asked = { rules: new Map([['suppression-unreasoned', 'error'] as const]) };
    expect((await judge(text)).findings).toEqual([]);
    expect((await judge(text, { presets: ['strict'] })).findings).toMatchObject([
      { rule: 'suppression-unreasoned', severity: 'info' },
    ]);
    expect((await judge(text, asked)).findings).toMatchObject([{ rule: 'suppression-unreasoned', severity: 'error' }]);
    expect((await judge(`${text.trimEnd()} -- why\n`, asked)).findings).toEqual([]);
    expect((await judge(`${text.trimEnd()} --\n`, asked)).findings).toHaveLength(1);
  });

  it('is not called unused where its rule was not asked, or could not see enough', async () => {
    const unneeded = withComment('line', 'disable-line external-name-loop, endpoints-without-service');
    const complaints = async (settings: Partial<Settings>, isWhole = true) => {
      const result = await lintTree({ 'a.yaml': unneeded }, { isWhole, settings: { ...defaultSettings, ...settings } });
      return result.findings.filter(({ rule }) => rule === 'suppression-unused').map(({ message }) => message.split('"')[1]);
    };
    expect(await complaints({})).toEqual(['external-name-loop', 'endpoints-without-service']);
    expect(await complaints({ rules: new Map([['external-name-loop', 'off']]) })).toEqual(['endpoints-without-service']);
    expect(await complaints({}, false)).toEqual([]);
    const broken = resourceRule({
      on: 'Service',
      group: 'ports',
      summary: 'For tests',
      messages: { said: warning('said') },
      check: () => {
        throw new Error('oh');
      },
    });
    const crashed = { ...rules, 'external-name-loop': broken };
    const { findings } = await lintTree({ 'a.yaml': unneeded }, { rules: crashed });
    expect(findings.map(({ message }) => message.split('"')[1])).not.toContain('external-name-loop');
  });

  it('is used by what an override turns off', async () => {
    const off = { rules: new Map([['external-name-ip', 'off'] as const]), appliesTo: () => true };
    expect((await judge(withComment('line', 'disable-line external-name-ip'), { overrides: [off] })).findings).toEqual([]);
  });

  it('does nothing where comments are not heeded', async () => {
    const text = withComment('line', 'disable-line external-name-ip, nothing until=1');
    expect(rulesOf(await judge(text, { isInlineHeeded: false }))).toEqual(live);
  });

  it('lets a precise rule go before a vague one, though it is suppressed', async () => {
    const pair = `${service('db', 'clusterIP: None, ports: [{ name: a, port: 80, targetPort: 81 }]')}---\n${endpoints('db', '[{ name: a, port: 81 }]')}`;
    const plain = (await judge(pair)).findings.map(({ rule }) => rule);
    const { findings } = await judge(`# extmap-lint-disable-file ${plain[0]}\n${pair}`);
    expect(findings.map(({ rule }) => rule)).toEqual(plain.slice(1));
  });
});

it('never throws and never loses a finding, whatever a comment holds', () => {
  const words = fc.constantFrom(
    'disable-line',
    'disable',
    'enable',
    'external-name-ip',
    'until=',
    'until=2027-01-01',
    '--',
    ',',
    '"',
    'é',
  );
  const comment = fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 6 }).map((parts) => parts.join(' '));
  const property = fc.asyncProperty(comment, async (text) => {
    const line = text.replace(/[^\P{C}]|[\n\r\u0085\u2028\u2029]/gu, '');
    const { findings, suppressed } = await judge(withComment('line', line));
    expect([...findings, ...suppressed].filter(({ rule }) => rule === 'external-name-ip')).toHaveLength(1);
  });
  return fc.assert(property, { numRuns: 300 });
});
