import { type Field, type ListView, type Located, pathOf } from '../../model/view.ts';
import type { Grammar } from './grammar.ts';

/** As the API server calls it in `details.causes`. */
export type FaultReason =
  | 'FieldValueInvalid'
  | 'FieldValueRequired'
  | 'FieldValueDuplicate'
  | 'FieldValueForbidden'
  | 'FieldValueNotSupported'
  | 'FieldValueTooMany'
  | 'FieldValueTooLong'
  /** Not told as a cause: what is answered then is an error of the server's own. */
  | 'InternalError';

/** What was looked at, with its value where it is a single one that is written. */
type Place = Located & { readonly value?: unknown };

/** Why the API server rejects a resource. */
export interface Fault {
  /** `spec.ports[0].name`. */
  readonly field: string;
  readonly reason: FaultReason;
  readonly at: Place;
  /** What would be right, in the words of the API server; undefined where those only repeat the grammar of a value. */
  readonly detail?: string;
}

const faultOf =
  (reason: FaultReason) =>
  (at: Place, field = fieldOf(at), detail?: string): Fault => ({ field, reason, at, ...(detail !== undefined && { detail }) });

export const invalid = faultOf('FieldValueInvalid');
export const required = faultOf('FieldValueRequired');
export const forbidden = faultOf('FieldValueForbidden');
export const duplicate = faultOf('FieldValueDuplicate');
export const notSupported = faultOf('FieldValueNotSupported');
export const tooMany = faultOf('FieldValueTooMany');
export const tooLong = faultOf('FieldValueTooLong');
export const internal = faultOf('InternalError');

/** The same where the API server says what would be right. */
export const invalidFor = (at: Place, detail: string): Fault => invalid(at, fieldOf(at), detail);
export const forbiddenFor = (at: Place, detail: string): Fault => forbidden(at, fieldOf(at), detail);

/** `['spec', 'ports', 0, 'name']` -> `spec.ports[0].name`. */
export const fieldOf = (at: Located): string =>
  pathOf(at)
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');

const none: readonly Fault[] = [];

/** All faults in their order. Nearly always there are none, and then no list is made. */
export const together = (...lists: readonly (readonly Fault[])[]): readonly Fault[] =>
  lists.some(({ length }) => length > 0) ? lists.flat() : none;

/** Of a value that is known; one that is filled in later has none. */
export function unless<T>(
  field: Field<T>,
  isRight: (value: T) => boolean,
  fault: (at: Field<T>) => Fault = invalid,
): readonly Fault[] {
  return field.state === 'present' && !isRight(field.value) ? [fault(field)] : none;
}

/** Each fault of a text that is known. */
export const against = (field: Field<string>, grammar: Grammar): readonly Fault[] =>
  field.state === 'present' ? times(grammar(field.value), () => invalid(field)) : none;

export const times = (count: number, fault: () => Fault): readonly Fault[] =>
  count === 0 ? none : new Array<Fault>(count).fill(fault());

/** What the API server takes an item of a list for, where it is `null` or left out too. Undefined where it is filled in later. */
export const itemText = ({ state, value }: Field<string>): string | undefined => (state === 'absent' ? '' : value);

export function itemAgainst(item: Field<string>, grammar: Grammar): readonly Fault[] {
  const text = itemText(item);
  return text === undefined ? none : times(grammar(text), () => invalid(item));
}

/** The items whose key another one before them has. */
export function repeated<V extends Located>(list: ListView<V>, keyOf: (item: V) => string | undefined): readonly V[] {
  if (list.items.length < 2) return [];
  const seen = new Set<string>();
  return list.items.filter((item) => {
    const key = keyOf(item);
    if (key === undefined) return false;
    const isThere = seen.has(key);
    seen.add(key);
    return isThere;
  });
}
