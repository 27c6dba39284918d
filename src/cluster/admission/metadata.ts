import type { Mapping } from '../../model/resources.ts';
import type { Located, MapView } from '../../model/view.ts';
import type { Minor } from '../version.ts';
import { against, type Fault, fieldOf, invalid, itemText, required, times, together, tooLong } from './fault.ts';
import { type Grammar, labelValue, qualifiedName } from './grammar.ts';

type Metadata = Mapping['metadata'];

/** In characters; the API server counts bytes, of which there are never fewer. */
const longestAnnotations = 262_144;

/** Source: apimachinery pkg/api/validation/objectmeta.go, kubernetes pkg/apis/core/validation/validation.go ValidateObjectMeta. */
export function metadataFaults({ metadata }: Mapping, grammar: Grammar, minor: Minor): readonly Fault[] {
  const { labels, annotations, ownerReferences } = metadata;
  let length = 0;
  for (const [key, { value = '' }] of annotations.entries) length += key.length + value.length;
  return together(
    nameFaults(metadata, grammar),
    labelFaults(labels),
    [...annotations.entries.keys()].flatMap((key) => times(qualifiedName(key.toLowerCase()), () => invalid(annotations))),
    length > longestAnnotations ? [tooLong(annotations)] : [],
    ownerReferences.items.flatMap((owner) => ownerFaults(owner, minor)),
    ownerReferences.items
      .filter(({ controller }) => controller.value === true)
      .slice(1)
      .map(() => invalid(ownerReferences)),
  );
}

function nameFaults({ name, generateName }: Metadata, grammar: Grammar): readonly Fault[] {
  const prefix = generateName.value ?? '';
  const isNamed = name.state !== 'absent' && name.value !== '';
  const ofPrefix = prefix === '' ? [] : times(grammar(prefix.replace(/(?<!^).-$/, 'a')), () => invalid(generateName));
  if (isNamed) return together(ofPrefix, against(name, grammar));
  if (prefix !== '')
    return together(
      ofPrefix,
      times(grammar(generatedName(prefix)), () => invalid(name)),
    );
  return generateName.state === 'substituted' ? [] : [required(name)];
}

/** With five random letters in place of these. Source: apiserver pkg/storage/names/generate.go. */
const generatedName = (prefix: string): string => `${prefix.slice(0, 58)}bcdfg`;

/** Up to v1.36 the API server does not say which one it is, and calls what is missing invalid. */
function ownerFaults(owner: Metadata['ownerReferences']['items'][number], minor: Minor): readonly Fault[] {
  const { apiVersion, kind, name, uid } = owner;
  const place = (at: Located) => (minor >= 37 ? fieldOf(at) : fieldOf(at).replace(/\[\d+\]/, ''));
  const isVersion = (text: string) => /^([^/]*\/)?[^/]+$/.test(text);
  const missing = [apiVersion, kind, name, uid].filter((field) => itemText(field) === '');
  return together(
    missing.map((field) => (minor >= 37 ? required : invalid)(field, place(field))),
    apiVersion.value && !isVersion(apiVersion.value) ? [invalid(apiVersion, place(apiVersion))] : [],
    /^\/?v1$/.test(apiVersion.value ?? '') && kind.value === 'Event' ? [invalid(owner, place(owner))] : [],
  );
}

/** All faults of a map of labels are faults of the map. */
export const labelFaults = (labels: MapView): readonly Fault[] =>
  [...labels.entries].flatMap(([key, { value = '' }]) => times(qualifiedName(key) + labelValue(value), () => invalid(labels)));
