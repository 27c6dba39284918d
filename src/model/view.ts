import type { SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../yaml/node.ts';
import { isSubstitution } from './substitution.ts';

/** Hidden behind a symbol so that no Kubernetes key can ever clash with it. */
export const origin: unique symbol = Symbol('origin');

export interface Origin {
  readonly file: SourceFile;
  /** What a finding underlines: a scalar's value, the key of a map or list, for an absent node the nearest thing above it. */
  readonly span: Span;
  readonly parent: Origin | undefined;
  /** The key or index below the parent. */
  readonly step: string | number;
  /** Why the API server cannot decode what stands here. */
  readonly problem: Problem | undefined;
  /** Everything of the same resource that has a problem; filled while the resource is read. */
  readonly malformed: Located[];
}

export interface Problem {
  /** With an article: "a whole number". */
  readonly expected: string;
  readonly actual: string;
}

/** Anything that a finding may point at. Rules get these from the model only, so a place is never invented. */
export interface Located {
  readonly [origin]: Origin;
}

export type Field<T> = Located &
  (
    | { readonly state: 'present'; readonly value: T }
    | { readonly state: 'absent'; readonly value: undefined }
    /** Reported once by the linter itself; rules skip it. */
    | { readonly state: 'malformed'; readonly value: undefined }
    /** Filled in before it reaches the cluster, such as `${HOST}`; unknown, but equal to the same spelling elsewhere. */
    | { readonly state: 'substituted'; readonly value: undefined; readonly spelling: string }
  );

export type State = Field<unknown>['state'];

export interface Shape<V extends Located> {
  readonly read: (node: YamlNode | undefined, at: Origin) => V;
}

export type ViewOf<S> = S extends Shape<infer V> ? V : never;

type Shapes = Readonly<Record<string, Shape<Located>>>;
export type ObjectView<S extends Shapes> = Located & { readonly [K in keyof S]: ViewOf<S[K]> };

export interface ListView<V extends Located> extends Located, Iterable<V> {
  /** `absent` also for an empty list, which the API server stores the same way. */
  readonly state: State;
  readonly items: readonly V[];
}

export interface MapView extends Located {
  /** `absent` also for `{}` and `null`, which the API server stores the same way. */
  readonly state: State;
  readonly entries: ReadonlyMap<string, Field<string>>;
}

function scalar<T>(expected: string, accept: (value: YamlScalar['value']) => T | undefined): Shape<Field<T>> {
  return {
    read(node, at) {
      if (isNothing(node)) return { [origin]: at, state: 'absent', value: undefined };
      const spelling = substitutionIn(node);
      if (spelling !== undefined) return { [origin]: at, state: 'substituted', value: undefined, spelling };
      const value = node.kind === 'scalar' ? accept(node.value) : undefined;
      if (value === undefined) return note({ [origin]: withProblem(at, expected, node), state: 'malformed', value: undefined });
      return { [origin]: at, state: 'present', value };
    },
  };
}

const isInt32 = (value: YamlScalar['value']): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;

export const string = scalar('a string', (value) => (typeof value === 'string' ? value : undefined));
export const integer = scalar('a whole number', (value) => (isInt32(value) ? value : undefined));
export const boolean = scalar('true or false', (value) => (typeof value === 'boolean' ? value : undefined));
export const integerOrString = scalar('a whole number or a string', (value) =>
  isInt32(value) || typeof value === 'string' ? value : undefined,
);

export function object<const S extends Shapes>(shapes: S): Shape<ObjectView<S>> {
  const fields = Object.entries(shapes);
  return {
    read(node, at) {
      const map = node?.kind === 'map' ? node : undefined;
      const here = map || isNothing(node) ? at : withProblem(at, 'a map', node);
      const view: Record<PropertyKey, unknown> = { [origin]: here };
      for (const [key, shape] of fields) {
        const entry = map?.entries.find((candidate) => candidate.key === key);
        view[key] = shape.read(entry?.value, childOrigin(here, entry, key));
      }
      return note(view as ObjectView<S>);
    },
  };
}

export function list<V extends Located>(item: Shape<V>): Shape<ListView<V>> {
  return {
    read(node, at) {
      const nodes = node?.kind === 'list' ? node.items : [];
      const items = nodes.map((child, index) => item.read(child, below(at, index, child.span, child.from)));
      const state = node?.kind === 'list' ? (items.length > 0 ? 'present' : 'absent') : stateWithout(node);
      const here = state === 'malformed' ? withProblem(at, 'a list', node) : at;
      return note({ [origin]: here, state, items, [Symbol.iterator]: () => items[Symbol.iterator]() });
    },
  };
}

export const stringMap: Shape<MapView> = {
  read(node, at) {
    const map = node?.kind === 'map' ? node : undefined;
    const entries = new Map(
      (map?.entries ?? []).map((entry) => [entry.key, string.read(entry.value, childOrigin(at, entry, entry.key))]),
    );
    const state = map ? (entries.size > 0 ? 'present' : 'absent') : stateWithout(node);
    return note({ [origin]: state === 'malformed' ? withProblem(at, 'a map', node) : at, state, entries });
  },
};

/** Every place in a resource that the API server could not decode, itself included. */
export const problemsOf = (resource: Located): readonly Located[] => resource[origin].malformed;

/** The keys and indexes that lead from the resource to a place. */
export function pathOf(at: Located): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let here = at[origin]; here.parent; here = here.parent) steps.unshift(here.step);
  return steps;
}

/** Where a resource begins; a finding about the whole of it underlines `span`. */
export const startOf = (file: SourceFile, span: Span): Origin => ({
  file,
  span,
  parent: undefined,
  step: '',
  problem: undefined,
  malformed: [],
});

function note<V extends Located>(view: V): V {
  if (view[origin].problem) view[origin].malformed.push(view);
  return view;
}

const isNothing = (node: YamlNode | undefined): node is undefined =>
  node === undefined || (node.kind === 'scalar' && node.value === null);

const substitutionIn = (node: YamlNode): string | undefined =>
  node.kind === 'scalar' && typeof node.value === 'string' && isSubstitution(node.text) ? node.text : undefined;

function stateWithout(node: YamlNode | undefined): State {
  if (isNothing(node)) return 'absent';
  return substitutionIn(node) === undefined ? 'malformed' : 'substituted';
}

function withProblem(at: Origin, expected: string, node: YamlNode | undefined): Origin {
  if (node && substitutionIn(node) !== undefined) return at;
  const { file, span, parent, step, malformed } = at;
  return { file, span, parent, step, problem: { expected, actual: describe(node) }, malformed };
}

function describe(node: YamlNode | undefined): string {
  if (node === undefined || node.kind !== 'scalar') return node?.kind === 'list' ? 'a list' : 'a map';
  if (typeof node.value === 'string') return `the string "${node.value}"`;
  return typeof node.value === 'boolean' ? `the boolean ${node.text}` : `the number ${node.text}`;
}

/** Where the value of a key stands, or would. */
export function childOrigin(at: Origin, entry: YamlEntry | undefined, key: string): Origin {
  return entry ? below(at, key, spanOf(entry), entry.value.from) : below(at, key, at.span, undefined);
}

function spanOf({ keySpan, value }: YamlEntry): Span {
  const isWritten = value.kind === 'scalar' && value.span.end > value.span.start;
  return isWritten ? value.span : keySpan;
}

export const below = (parent: Origin, step: string | number, span: Span, from: SourceFile | undefined): Origin => ({
  file: from ?? parent.file,
  span,
  parent,
  step,
  problem: undefined,
  malformed: parent.malformed,
});
