import { nameOf, type Resource } from '../../model/resources.ts';
import type { Field, MapView } from '../../model/view.ts';
import { groupBy } from '../lookup.ts';

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

export type VariablesOf = (object: Resource<'Kustomization'>) => Variables;

/** What `postBuild` says, of `settings` and of itself. */
export function variablesFrom(settings: readonly Settings[]): VariablesOf {
  const byName = groupBy(settings, nameOf);
  const known = new Map<string, Values | undefined>();
  return (object) =>
    variablesOf(object, (kind, name, namespace) => {
      const key = JSON.stringify([kind, name, namespace]);
      if (!known.has(key)) known.set(key, contentOf(byName.get(name ?? '') ?? [], kind, namespace));
      return known.get(key);
    });
}

/** What a ConfigMap or a Secret holds; undefined where that is not seen, or may be one thing or another. */
type ContentOf = (kind: string | undefined, name: string | undefined, namespace: string | undefined) => Values | undefined;

/** As fluxcd/pkg/kustomize, `LoadVariables`: what comes later counts, and what is written in the object itself most. */
function variablesOf({ metadata, spec }: Resource<'Kustomization'>, contentOf: ContentOf): Variables {
  const { substitute, substituteFrom } = spec.postBuild;
  const values = new Map<string, string | undefined>();
  let isComplete = [substitute.state, substituteFrom.state].every((state) => state === 'present' || state === 'absent');
  for (const reference of substituteFrom.items) {
    const found = contentOf(reference.kind.value, reference.name.value, metadata.namespace.value);
    for (const [key, value] of found ?? unknownFrom(values)) values.set(key, value);
    isComplete &&= found !== undefined;
  }
  for (const [key, value] of valuesIn(substitute)) values.set(key, value);
  return { values, isComplete };
}

/** What is not seen may set any of them anew. */
const unknownFrom = (values: Values): Values => new Map([...values.keys()].map((key) => [key, undefined]));

/** What all say that may be meant. */
function contentOf(named: readonly Settings[], kind: string | undefined, namespace: string | undefined): Values | undefined {
  const meant = named.filter((it) => it.kind === kind && mayBeOne(it.metadata.namespace.value, namespace));
  const contents = new Map(meant.map((each) => [...valuesOf(each)]).map((entries) => [JSON.stringify(entries), entries]));
  const [content] = contents.values();
  return content && contents.size === 1 ? new Map(content) : undefined;
}

const mayBeOne = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Nothing of a Secret is told but its keys. */
function valuesOf(settings: Settings): Values {
  if (settings.kind === 'ConfigMap') return valuesIn(settings.data);
  return unknownFrom(new Map([...valuesIn(settings.data), ...valuesIn(settings.stringData)]));
}

function valuesIn({ entries }: MapView): Values {
  const known = ({ value }: Field<string>) => (value?.startsWith('ENC[') ? undefined : value?.replaceAll('\n', ''));
  return new Map([...entries].map(([key, field]) => [key, known(field)]));
}
