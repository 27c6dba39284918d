import type { Span } from '../text/span.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../yaml/node.ts';
import { AbsentField, AbsentList, AbsentMap, absentObject, noEntries } from './absent.ts';
import { below, type Located, type Origin, origin, Place, withProblem } from './origin.ts';
import { isSubstitution } from './substitution.ts';
import { type Entries, entriesOf, WrittenField, WrittenList, WrittenMap, writtenObject } from './written.ts';

export { below, isSamePlace, type Located, type Origin, origin, pathOf, startOf, withSpan } from './origin.ts';

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
  /** The view of what is not written, below what is or below another one that is not. */
  readonly absent: (parent: Origin, step: string) => V;
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
  readonly entries: Entries;
}

function scalar<T>(expected: string, accept: (value: YamlScalar['value']) => T | undefined): Shape<Field<T>> {
  return {
    absent: (parent, step) => new AbsentField(parent, step),
    read(node, at) {
      if (isNothing(node)) return { [origin]: at, state: 'absent', value: undefined };
      const spelling = substitutionIn(node);
      if (spelling !== undefined) return { [origin]: at, state: 'substituted', value: undefined, spelling };
      const value = node.kind === 'scalar' ? accept(node.value) : undefined;
      if (value === undefined) return note({ [origin]: malformedAt(at, expected, node), state: 'malformed', value: undefined });
      return at instanceof Place ? new WrittenField(at, value) : { [origin]: at, state: 'present', value };
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
  let AbsentObject: ReturnType<typeof absentObject> | undefined;
  let written: ReturnType<typeof writtenOf> | undefined;
  return {
    absent(parent, step) {
      AbsentObject ??= absentObject(childrenOf(shapes));
      return new AbsentObject(parent, step) as Located as ObjectView<S>;
    },
    read(node, at) {
      written ??= writtenOf(shapes);
      const { keys, fields, WrittenObject } = written;
      const map = node?.kind === 'map' ? node : undefined;
      const here = map || isNothing(node) ? at : malformedAt(at, 'a map', node);
      const entries = map ? inOrderOf(written, map.entries) : [];
      const views = entries.map(
        (entry, index) => entry && fields[index]?.read(entry.value, entryOrigin(here, entry, keys[index])),
      );
      return note(new WrittenObject(here, views) as Located as ObjectView<S>);
    },
  };
}

interface Order {
  readonly indexes: ReadonlyMap<string, number>;
  /** One for each key. */
  readonly nothing: readonly undefined[];
}

/** Most runs need few of the shapes: what reads and shows one is made when something of it is read. */
function writtenOf(shapes: Shapes) {
  const [keys, fields] = [Object.keys(shapes), Object.values(shapes)];
  const indexes: ReadonlyMap<string, number> = new Map(keys.map((key, index) => [key, index]));
  const nothing: readonly undefined[] = fields.map(() => undefined);
  return { keys, fields, indexes, nothing, WrittenObject: writtenObject(childrenOf(shapes)) };
}

const childrenOf = (shapes: Shapes) => Object.entries(shapes).map(([key, { absent }]) => [key, absent] as const);

/** Each entry at the index of its key, up to the last that has one. */
function inOrderOf({ indexes, nothing }: Order, entries: readonly YamlEntry[]): readonly (YamlEntry | undefined)[] {
  const ordered: (YamlEntry | undefined)[] = nothing.slice();
  let length = 0;
  for (const entry of entries) {
    const index = indexes.get(entry.key);
    if (index === undefined) continue;
    ordered[index] = entry;
    length = Math.max(length, index + 1);
  }
  ordered.length = length;
  return ordered;
}

export function list<V extends Located>(item: Shape<V>): Shape<ListView<V>> {
  return {
    absent: (parent, step) => new AbsentList(parent, step),
    read(node, at) {
      const nodes = node?.kind === 'list' ? node.items : [];
      const items = nodes.map((child, index) => item.read(child, below(at, index, child.span, child.from)));
      if (items.length > 0 && at instanceof Place) return new WrittenList(at, items);
      const state = node?.kind === 'list' ? (items.length > 0 ? 'present' : 'absent') : stateWithout(node);
      return note(new List(state === 'malformed' ? malformedAt(at, 'a list', node) : at, state, items));
    },
  };
}

export const stringMap: Shape<MapView> = {
  absent: (parent, step) => new AbsentMap(parent, step),
  read(node, at) {
    const map = node?.kind === 'map' && node.entries.length > 0 ? node : undefined;
    const entries = map ? entriesOf(map.entries.map((entry) => string.read(entry.value, entryOrigin(at, entry)))) : noEntries;
    if (map && at instanceof Place) return new WrittenMap(at, entries);
    const state = map ? 'present' : node?.kind === 'map' ? 'absent' : stateWithout(node);
    return note({ [origin]: state === 'malformed' ? malformedAt(at, 'a map', node) : at, state, entries });
  },
};

/** What is read in another way than by views, such as a patch. */
export interface Subtree extends Located {
  readonly node: YamlNode | undefined;
}

export const subtree: Shape<Subtree> = {
  absent: (parent, step) => ({ [origin]: below(parent, step, parent.span, undefined), node: undefined }),
  read: (node, at) => ({ [origin]: at, node: isNothing(node) ? undefined : node }),
};

/** A field with another value, at its place. Fields are no records: `{ ...field }` has not all that they have. */
export const withValue = <T>(field: Field<T>, value: T): Field<T> => ({ [origin]: field[origin], state: 'present', value });

/** A map with other fields in the place of some. It has its fields by its class: `{ ...view }` has none of them. */
export const withFields = <V extends Located>(view: V, fields: Partial<V>): V =>
  Object.create(view, Object.getOwnPropertyDescriptors(fields)) as V;

/** Every place in a resource that the API server could not decode, itself included. */
export const problemsOf = (resource: Located): readonly Located[] => resource[origin].malformed;

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

function malformedAt(at: Origin, expected: string, node: YamlNode | undefined): Origin {
  const isFilledIn = node !== undefined && substitutionIn(node) !== undefined;
  return isFilledIn ? at : withProblem(at, { expected, actual: describe(node) });
}

function describe(node: YamlNode | undefined): string {
  if (node === undefined || node.kind !== 'scalar') return node?.kind === 'list' ? 'a list' : 'a map';
  if (typeof node.value === 'string') return `the string "${node.value}"`;
  return typeof node.value === 'boolean' ? `the boolean ${node.text}` : `the number ${node.text}`;
}

/** `step`: the key, where a shape has it too, so that the one in the file takes no room. */
const entryOrigin = (at: Origin, entry: YamlEntry, step = entry.key): Origin => below(at, step, spanOf(entry), entry.value.from);

/** Where the value of a key stands, or would. */
export const childOrigin = (at: Origin, entry: YamlEntry | undefined, key: string): Origin =>
  entry ? entryOrigin(at, entry) : below(at, key, at.span, undefined);

function spanOf({ keySpan, value }: YamlEntry): Span {
  const isWritten = value.kind === 'scalar' && value.span.end > value.span.start;
  return isWritten ? value.span : keySpan;
}

class List<V extends Located> implements ListView<V> {
  declare readonly [origin]: Origin;
  declare readonly state: State;
  declare readonly items: readonly V[];

  constructor(at: Origin, state: State, items: readonly V[]) {
    this[origin] = at;
    this.state = state;
    this.items = items;
  }

  [Symbol.iterator](): Iterator<V> {
    return this.items[Symbol.iterator]();
  }
}
