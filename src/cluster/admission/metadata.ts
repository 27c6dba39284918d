import type { Mapping } from '../../model/resources.ts';
import type { MapView } from '../../model/view.ts';
import { type Fault, invalid, required, together } from './fault.ts';
import { isLabelValue, isQualifiedName } from './grammar.ts';

/** Source: apimachinery pkg/api/validation/objectmeta.go. */
export function metadataFaults({ metadata }: Mapping, isName: (text: string) => boolean): readonly Fault[] {
  const { name, generateName, labels, annotations } = metadata;
  const isUnnamed = (name.state === 'absent' || name.value === '') && (generateName.value ?? '') === '';
  const isWrong = name.state === 'present' && name.value !== '' && !isName(name.value);
  return together(
    generateName.state === 'substituted' || !isUnnamed ? [] : [required(name)],
    isWrong ? [invalid(name)] : [],
    labelFaults(labels),
    [...annotations.entries.keys()].filter((key) => !isQualifiedName(key.toLowerCase())).map(() => invalid(annotations)),
  );
}

/** All faults of a map of labels are faults of the map. */
export function labelFaults(labels: MapView): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [key, { value = '' }] of labels.entries) {
    if (!isQualifiedName(key)) faults.push(invalid(labels));
    if (!isLabelValue(value)) faults.push(invalid(labels));
  }
  return faults;
}
