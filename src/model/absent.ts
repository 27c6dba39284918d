import { type Located, type Origin, origin, Place } from './origin.ts';
import { type Entries, entriesOf } from './written.ts';

/**
 * Most fields of most resources are not written. Their views hold no more than what they are missing from; the rest,
 * and all below them, is made when something looks at it.
 */
export class Absent implements Located {
  declare readonly parent: Origin;
  declare readonly step: string;

  constructor(parent: Origin, step: string) {
    this.parent = parent;
    this.step = step;
  }

  get [origin](): Origin {
    const { start, end } = this.parent.span;
    return new Place(this.parent, this.step, start, end);
  }
}

export class AbsentField extends Absent {
  get state(): 'absent' {
    return 'absent';
  }

  get value(): undefined {
    return undefined;
  }
}

const nothing: readonly never[] = [];

export class AbsentList extends AbsentField {
  get items(): readonly never[] {
    return nothing;
  }

  [Symbol.iterator](): Iterator<never> {
    return nothing[Symbol.iterator]();
  }
}

export const noEntries = entriesOf([]);

export class AbsentMap extends AbsentField {
  get entries(): Entries {
    return noEntries;
  }
}

/** `children`: the view of each field below, made for a parent. */
export function absentObject(children: readonly (readonly [string, (parent: Origin, step: string) => Located])[]): typeof Absent {
  class AbsentObject extends Absent {}
  for (const [key, make] of children) {
    Object.defineProperty(AbsentObject.prototype, key, {
      enumerable: true,
      get(this: Absent) {
        return make(this[origin], key);
      },
    });
  }
  return AbsentObject;
}
