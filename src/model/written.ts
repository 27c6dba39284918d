import { type Located, type Origin, origin, Place } from './origin.ts';
import type { Field } from './view.ts';

/** What is written and read as it should be is its own place. */
class Written extends Place {
  constructor({ parent, step, start, end }: Place) {
    super(parent, step, start, end);
  }

  get [origin](): Origin {
    return this;
  }

  get state(): 'present' {
    return 'present';
  }
}

export class WrittenField<T> extends Written {
  declare readonly value: T;

  constructor(at: Place, value: T) {
    super(at);
    this.value = value;
  }
}

export class WrittenList<V> extends Written {
  declare readonly items: readonly V[];

  constructor(at: Place, items: readonly V[]) {
    super(at);
    this.items = items;
  }

  [Symbol.iterator](): Iterator<V> {
    return this.items[Symbol.iterator]();
  }
}

export class WrittenMap extends Written {
  declare readonly entries: Entries;

  constructor(at: Place, entries: Entries) {
    super(at);
    this.entries = entries;
  }
}

/** The views of what is written of a map, each at the index of its key in the shape, up to the last. */
export type Fields = readonly (Located | undefined)[];

const fields: unique symbol = Symbol('fields');

/** A map of the shape that its class has. Fields that are not written are made when something looks at them. */
export class WrittenObject implements Located {
  declare readonly [origin]: Origin;
  declare readonly [fields]: Fields;

  constructor(at: Origin, written: Fields) {
    this[origin] = at;
    this[fields] = written;
  }
}

/** `children`: the view of each field where it is not written, made for a parent. */
export function writtenObject(
  children: readonly (readonly [string, (parent: Origin, step: string) => Located])[],
): typeof WrittenObject {
  class View extends WrittenObject {}
  for (const [index, [key, makeAbsent]] of children.entries()) {
    Object.defineProperty(View.prototype, key, {
      enumerable: true,
      get(this: WrittenObject) {
        return this[fields][index] ?? makeAbsent(this[origin], key);
      },
    });
  }
  return View;
}

export type Entries = Pick<ReadonlyMap<string, Field<string>>, 'get' | 'has' | 'keys' | 'size' | typeof Symbol.iterator>;

/** Most maps have a label or two: to look through those is no slower than a `Map`, which takes six times the room. */
const few = 8;

export const entriesOf = (written: readonly Field<string>[]): Entries =>
  written.length > few ? new Map(written.map((field) => [keyOf(field), field])) : new FewEntries(written);

const keyOf = (field: Field<string>): string => String(field[origin].step);

class FewEntries implements Entries {
  declare readonly fields: readonly Field<string>[];

  constructor(written: readonly Field<string>[]) {
    this.fields = written;
  }

  get size(): number {
    return this.fields.length;
  }

  get(key: string): Field<string> | undefined {
    return this.fields.find((field) => field[origin].step === key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  keys(): MapIterator<string> {
    return this.fields.map(keyOf).values();
  }

  [Symbol.iterator](): MapIterator<[string, Field<string>]> {
    return this.fields.map((field): [string, Field<string>] => [keyOf(field), field]).values();
  }
}
