import type { Mapping } from '../../model/resources.ts';
import type { Located, MapView } from '../../model/view.ts';
import type { Minor } from '../version.ts';
import { against, type Fault, fieldOf, invalid, itemText, required, times, together, tooLong } from './fault.ts';
import { type Grammar, labelValue, qualifiedName } from './grammar.ts';

type Metadata = Mapping['metadata'];

/** In characters; the API server counts bytes, of which there are never fewer. */
const longestAnnotations = 262_144;

/** Source: apimachinery pkg/api/validation/objectmeta.go, kubernetes pkg/apis/core/validation/validation.go ValidateObjectMeta. */
export const metadataFaults = ({ metadata }: Mapping, grammar: Grammar, minor: Minor): readonly Fault[] =>
  together(
    nameFaults(metadata, grammar),
    labelFaults(metadata.labels),
    annotationFaults(metadata.annotations),
    ownersFaults(metadata.ownerReferences, minor),
  );

function annotationFaults(annotations: MapView): readonly Fault[] {
  const faults: Fault[] = [];
  let length = 0;
  for (const [key, { value = '' }] of annotations.entries) {
    length += key.length + value.length;
    faults.push(...times(qualifiedName(key.toLowerCase()), () => invalid(annotations)));
  }
  return length > longestAnnotations ? [...faults, tooLong(annotations)] : faults;
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

function ownersFaults(owners: Metadata['ownerReferences'], minor: Minor): readonly Fault[] {
  if (owners.items.length === 0) return [];
  const controllers = owners.items.filter(({ controller }) => controller.value === true);
  return together(
    owners.items.flatMap((owner) => ownerFaults(owner, minor)),
    controllers.slice(1).map(() => invalid(owners)),
  );
}

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
export function labelFaults(labels: MapView): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [key, { value = '' }] of labels.entries) {
    faults.push(...times(qualifiedName(key) + labelValue(value), () => invalid(labels)));
  }
  return faults;
}
