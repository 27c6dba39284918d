import { label } from '../model/names.ts';
import type { Service, Source } from '../model/resources.ts';
import { compareSpelled, type Likeness, type Spelled, spelled } from '../model/spelled.ts';
import type { Field } from '../model/view.ts';

type Namespaced = { readonly metadata: { readonly namespace: Field<string> } };

/** Whether the cluster ties a source to a Service, from what is written. */
export function relate(service: Service, source: Source): Likeness {
  const owner = ownerName(source);
  const name = owner ? compareSpelled(spelled(service.metadata.name, ''), owner) : 'different';
  const namespace = compareNamespaces(service, source);
  if (name === 'different' || namespace === 'different') return 'different';
  return name === 'equal' && namespace === 'equal' ? 'equal' : 'unknown';
}

/** A namespace that is not written comes from the context, so it may be any. */
export function compareNamespaces(one: Namespaced, other: Namespaced): Likeness {
  const [here, there] = [one.metadata.namespace, other.metadata.namespace];
  if (here.state === 'absent' || there.state === 'absent') return 'equal';
  return compareSpelled(spelled(here, ''), spelled(there, ''));
}

/** The Service name that a source is for: its own name, or the label. Undefined where it names none. */
export function ownerName(source: Source): Spelled | undefined {
  const field = source.kind === 'Endpoints' ? source.metadata.name : source.metadata.labels.entries.get(label.serviceName);
  return field === undefined || field.state === 'absent' ? undefined : spelled(field, '');
}
