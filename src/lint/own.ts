import { isMappingKind, type Resource } from '../model/resources.ts';
import { type Located, origin, pathOf, problemsOf } from '../model/view.ts';
import type { BuiltRoot } from '../project/built-roots.ts';
import { groupBy } from '../project/lookup.ts';
import { fillIn, type Message } from '../rule/define.ts';
import { ownRules } from '../rule/own.ts';
import { explainErrors } from '../yaml/explain.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf, keyedPointer, writtenIdentity } from './fingerprint.ts';
import { resourceIdOf } from './identity.ts';
import { findingInFile } from './in-file.ts';
import { type Locate, pointerOf } from './place.ts';
import type { ReadDocument } from './sort-out.ts';

/** Every error of a broken document. */
export async function syntaxFindings({ file, document }: ReadDocument, locate: Locate): Promise<readonly Finding[]> {
  const errors = await explainErrors(file.text, document);
  return errors.map(({ message, span }) => {
    const said = say(ownRules['yaml-syntax'].messages.broken, { problem: message });
    return findingInFile({ rule: 'yaml-syntax', messageId: 'broken', ...said }, { file, span, key: [] }, locate);
  });
}

/** Keys that a later one overrides, in documents that hold a mapping resource. */
export function duplicateKeyFindings({ file, overridden, resources }: ReadDocument, locate: Locate): readonly Finding[] {
  const resource = resources.find(isMappingKind);
  if (!resource) return [];
  return overridden.map(({ first, last }) => ({
    rule: 'duplicate-key',
    messageId: 'overridden',
    ...say(ownRules['duplicate-key'].messages.overridden, { key: first.key }),
    ...locate(file, first.keySpan),
    resource: resourceIdOf(resource),
    pointer: '',
    related: last ? [{ ...locate(file, last.keySpan), message: 'this one counts' }] : [],
    fingerprint: fingerprintOf({
      rule: 'duplicate-key',
      messageId: 'overridden',
      path: file.path,
      resource: writtenIdentity(resource),
      pointer: [first.key],
    }),
    roots: [],
  }));
}

/** Fields of a resource that the API server cannot decode. */
export function malformedFindings(resource: Resource, locate: Locate): readonly Finding[] {
  if (!isMappingKind(resource)) return [];
  return problemsOf(resource).map((at) => ({
    rule: 'malformed-field',
    messageId: 'type',
    ...say(ownRules['malformed-field'].messages.type, { field: fieldName(at), ...problemAt(at) }),
    ...locate(at[origin].file, at[origin].span),
    resource: resourceIdOf(resource),
    pointer: pointerOf(at),
    related: [],
    fingerprint: fingerprintOf({
      rule: 'malformed-field',
      messageId: 'type',
      path: at[origin].file.path,
      resource: writtenIdentity(resource),
      pointer: keyedPointer(resource, at),
    }),
    roots: [],
  }));
}

/** What `kustomize build` refuses, in kustomizations that bring something of ours. */
export function kustomizationFindings(roots: readonly BuiltRoot[], locate: Locate): readonly Finding[] {
  const faults = roots.flatMap(({ folder, built }) => built.faults.map((fault) => ({ ...fault, folder })));
  const byPlace = groupBy(faults, ({ file, span, message }) => JSON.stringify([file.path, span, message]));
  return [...byPlace.values()].flatMap((alike) => {
    const [fault] = alike;
    if (fault === undefined) return [];
    const { file, span, message } = fault;
    const said = say(ownRules['kustomization-invalid'].messages.refused, { problem: message });
    const spot = { file, span, key: [file.text.slice(span.start, span.end)] };
    const finding = findingInFile({ rule: 'kustomization-invalid', messageId: 'refused', ...said }, spot, locate);
    return [{ ...finding, roots: [...new Set(alike.map(({ folder }) => folder || '.'))] }];
  });
}

const say = ({ severity, template }: Message, data: Readonly<Record<string, string>>) => ({
  severity,
  message: fillIn(template, data),
});

const problemAt = (at: Located) => ({
  expected: at[origin].problem?.expected ?? '',
  actual: at[origin].problem?.actual ?? '',
});

/** `ports[0].port`, the last three steps of the path. */
function fieldName(at: Located): string {
  const words = pathOf(at).map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return words.slice(-3).join('').replace(/^\./, '') || 'the resource';
}
