import { type Field, type ListView, type Located, pathOf } from '../../model/view.ts';

/** As the API server calls it in `details.causes`. */
export type FaultReason =
  | 'FieldValueInvalid'
  | 'FieldValueRequired'
  | 'FieldValueDuplicate'
  | 'FieldValueForbidden'
  | 'FieldValueNotSupported'
  | 'FieldValueTooMany';

/** Why the API server rejects a resource. */
export interface Fault {
  /** `spec.ports[0].name`. */
  readonly field: string;
  readonly reason: FaultReason;
  readonly at: Located;
}

export const invalid = (at: Located, field = fieldOf(at)): Fault => ({ field, reason: 'FieldValueInvalid', at });
export const required = (at: Located, field = fieldOf(at)): Fault => ({ field, reason: 'FieldValueRequired', at });
export const forbidden = (at: Located, field = fieldOf(at)): Fault => ({ field, reason: 'FieldValueForbidden', at });
export const duplicate = (at: Located, field = fieldOf(at)): Fault => ({ field, reason: 'FieldValueDuplicate', at });
export const notSupported = (at: Located, field = fieldOf(at)): Fault => ({ field, reason: 'FieldValueNotSupported', at });
export const tooMany = (at: Located, field = fieldOf(at)): Fault => ({ field, reason: 'FieldValueTooMany', at });

/** `['spec', 'ports', 0, 'name']` -> `spec.ports[0].name`. */
export const fieldOf = (at: Located): string =>
  pathOf(at)
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');

/** Of a value that is known; one that is filled in later has none. */
export function unless<T>(
  field: Field<T>,
  isRight: (value: T) => boolean,
  fault: (at: Located) => Fault = invalid,
): readonly Fault[] {
  return field.state === 'present' && !isRight(field.value) ? [fault(field)] : [];
}

/** The items whose key another one before them has. */
export function repeated<V extends Located>(list: ListView<V>, keyOf: (item: V) => string | undefined): readonly V[] {
  const seen = new Set<string>();
  return list.items.filter((item) => {
    const key = keyOf(item);
    if (key === undefined) return false;
    const isThere = seen.has(key);
    seen.add(key);
    return isThere;
  });
}
