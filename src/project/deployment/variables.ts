import type { Resource } from '../../model/resources.ts';
import type { Field, MapView } from '../../model/view.ts';

/** The variables that a Flux Kustomization fills in. */
export interface Variables {
  /** Undefined for one whose value cannot be told. */
  readonly values: Values;
  /** Whether a variable that is not among them has no value. */
  readonly isComplete: boolean;
}

type Values = ReadonlyMap<string, string | undefined>;

/** Where variables come from. */
export type Settings = Resource<'ConfigMap' | 'Secret'>;

export const isSettings = (resource: Resource): resource is Settings =>
  resource.kind === 'ConfigMap' || resource.kind === 'Secret';

/** What `postBuild` says (fluxcd/pkg/kustomize, `LoadVariables`): what comes later counts, and what is written there most. */
export function variablesOf({ metadata, spec }: Resource<'Kustomization'>, settings: readonly Settings[]): Variables {
  const { substitute, substituteFrom } = spec.postBuild;
  const values = new Map<string, string | undefined>();
  let isComplete = [substitute.state, substituteFrom.state].every((state) => state === 'present' || state === 'absent');
  for (const reference of substituteFrom.items) {
    const found = contentOf(reference.kind, reference.name, metadata.namespace, settings);
    for (const [key, value] of found ?? unknownFrom(values)) values.set(key, value);
    isComplete &&= found !== undefined;
  }
  for (const [key, value] of valuesIn(substitute)) values.set(key, value);
  return { values, isComplete };
}

/** What is not seen may set any of them anew. */
const unknownFrom = (values: Values): Values => new Map([...values.keys()].map((key) => [key, undefined]));

/** What all say that may be meant. */
function contentOf(
  kind: Field<string>,
  name: Field<string>,
  namespace: Field<string>,
  settings: readonly Settings[],
): Values | undefined {
  const meant = settings.filter(
    ({ kind: own, metadata }) =>
      own === kind.value &&
      name.value !== undefined &&
      metadata.name.value === name.value &&
      mayBeOne(metadata.namespace, namespace),
  );
  const contents = new Map(meant.map((each) => [...valuesOf(each)]).map((entries) => [JSON.stringify(entries), entries]));
  const [content] = contents.values();
  return content && contents.size === 1 ? new Map(content) : undefined;
}

const mayBeOne = (one: Field<string>, other: Field<string>): boolean =>
  one.value === undefined || other.value === undefined || one.value === other.value;

/** Nothing of a Secret is told but its keys. */
function valuesOf(settings: Settings): Values {
  if (settings.kind === 'ConfigMap') return valuesIn(settings.data);
  return unknownFrom(new Map([...valuesIn(settings.data), ...valuesIn(settings.stringData)]));
}

function valuesIn({ entries }: MapView): Values {
  const known = ({ value }: Field<string>) => (value?.startsWith('ENC[') ? undefined : value?.replaceAll('\n', ''));
  return new Map([...entries].map(([key, field]) => [key, known(field)]));
}
