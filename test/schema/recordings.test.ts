import { describe, expect, it } from 'vitest';
import manifestSchema from '../../rules/manifest-schema.ts';
import portDuplicate from '../../rules/port-duplicate.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { defaultSettings } from '../../src/lint/settings.ts';
import { unknownCluster } from '../../src/model/cluster-settings.ts';
import { readText } from '../../src/yaml/read.ts';
import { caseFiles, type Recording, recordingsOf, versions } from '../cluster/truth.ts';
import { lintTree } from '../lint/tree.ts';

/** A document as a cluster took or refused it, and what is said of it alone for the version of that cluster. */
interface Judged {
  readonly id: string;
  readonly doc: Recording['docs'][number];
  readonly findings: readonly Finding[];
}

const rules = { 'manifest-schema': manifestSchema, 'port-duplicate': portDuplicate };
const unknownFields: readonly string[] = ['unknown', 'misspelt', 'misplaced', 'newer'];

const cases = caseFiles();
const judged: readonly Judged[] = (
  await Promise.all(
    versions.flatMap((version) =>
      [...recordingsOf(version)].flatMap(([name, { docs }]) => {
        const texts = documentsOf(name);
        return docs.map(async (doc): Promise<Judged> => {
          const settings = { ...defaultSettings, cluster: { ...unknownCluster, kubernetesMinor: version.minor } };
          const { findings } = await lintTree({ 'a.yaml': texts[doc.doc] ?? '' }, { rules, settings });
          return {
            id: `${version.name} ${name} ${doc.doc}`,
            doc,
            findings: findings.filter(({ rule }) => Object.hasOwn(rules, rule)),
          };
        });
      }),
    ),
  )
).flat();

function documentsOf(name: string): readonly string[] {
  const text = cases.get(name)?.text ?? '';
  return readText(text).documents.map(({ span }) => text.slice(span.start, span.end));
}

/** `/spec/ports/0/port` -> `spec.ports[0].port` */
const fieldAt = ({ pointer }: Finding): string =>
  pointer
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace('.', '');

const unknownIn = ({ doc }: Judged): readonly string[] =>
  [...(doc.message ?? '').matchAll(/unknown field "([^"]+)"/g)].map(([, field = '']) => field);

describe('the recordings of a real cluster', () => {
  it('name the unknown fields that the rule names, and no others', () => {
    const theirs = judged.filter((it) => unknownIn(it).length > 0).map((it) => `${it.id} ${unknownIn(it)}`);
    const ours = judged.flatMap(({ id, findings }) => {
      const fields = findings.filter(({ messageId }) => unknownFields.includes(messageId)).map(fieldAt);
      return fields.length > 0 ? [`${id} ${fields}`] : [];
    });
    expect(theirs.length).toBeGreaterThan(15);
    expect(ours).toEqual(theirs);
  });

  it('hold nothing that was taken and of which the rules speak', () => {
    const wrong = judged.filter(({ doc, findings }) => doc.result === 'accepted' && findings.length > 0);
    expect(wrong.map(({ id, findings }) => `${id} ${findings.map(({ message }) => message)}`)).toEqual([]);
  });

  it('give each rejected value as a cause', () => {
    const values = judged.flatMap(({ id, doc, findings }) =>
      findings
        .filter(({ messageId }) => ['value', 'missing', 'name', 'number'].includes(messageId))
        .map((finding) => ({ id, ours: fieldAt(finding), theirs: doc.causes.map(({ field }) => field) })),
    );
    expect(values.length).toBeGreaterThan(60);
    // A cluster IP is copied before it is looked at, and of a number that is there twice the whole port is the cause.
    const isCause = (field: string, ours: string) =>
      ours === field || ours === `${field}.port` || (ours === 'spec.clusterIP' && field === 'spec.clusterIPs[0]');
    expect(values.filter(({ ours, theirs }) => !theirs.some((field) => isCause(field, ours)))).toEqual([]);
  });

  it('hold no kind or apiVersion that the rule alone knows, and none that it alone does not', () => {
    const ours = judged.filter(({ findings }) => findings.some(({ messageId }) => ['unserved', 'removed'].includes(messageId)));
    const theirs = judged.filter(({ doc }) => /no matches for kind|no kind "\w+" is registered/.test(doc.message ?? ''));
    expect(theirs.length).toBeGreaterThan(10);
    expect(ours.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id));
  });
});
