import type { Field, Located } from '../../model/view.ts';
import { against, type Fault, invalid, notSupported, required, together, unless } from './fault.ts';
import { label, qualifiedName } from './grammar.ts';

interface Port extends Located {
  readonly name: Field<string>;
  readonly protocol: Field<string>;
  readonly appProtocol: Field<string>;
}

const protocols: readonly string[] = ['TCP', 'UDP', 'SCTP'];

export const isProtocol = (text: string): boolean => protocols.includes(text);

export const isPortNumber = (number: number): boolean => number >= 1 && number <= 65535;

/** A number that has to be there. */
export const numberFaults = (field: Field<number>): readonly Fault[] =>
  field.state === 'absent' ? [invalid(field)] : unless(field, isPortNumber);

/**
 * What ports of Services and Endpoints have in common. A name has to be there where there are several; the default has
 * taken the place of an empty protocol before it is looked at.
 */
export function portFaults(port: Port, isNameRequired: boolean): readonly Fault[] {
  const { name, protocol, appProtocol } = port;
  const isUnnamed = name.state === 'absent' || name.value === '';
  return together(
    isUnnamed && isNameRequired ? [required(name)] : [],
    isUnnamed ? [] : against(name, label),
    unless(protocol, (text) => text === '' || isProtocol(text), notSupported),
    against(appProtocol, qualifiedName),
  );
}
