import type { Family } from '../model/address.ts';
import type { Service } from '../model/resources.ts';
import type { Field, Located } from '../model/view.ts';
import type { SliceEndpoint } from './slice.ts';

/** What a name leads to in the end. */
export type Address =
  | { readonly kind: 'virtual IP'; readonly service: Service; readonly family: Family; readonly text: string | undefined }
  | EndpointAddress
  /** Outside the cluster, found by its name. */
  | { readonly kind: 'outside'; readonly family: Family; readonly text: string };

/** Of a headless Service; `text` is in canonical form, or the spelling of one that is filled in later. */
interface EndpointAddress {
  readonly kind: 'endpoint';
  readonly family: Family;
  readonly text: string;
  readonly isKnown: boolean;
  readonly at: Field<string>;
  readonly endpoint: SliceEndpoint;
}

/** Names end with a dot. */
export type DnsRecord =
  | { readonly type: 'address'; readonly name: string; readonly address: Address }
  /** `at`: where the target is written. */
  | { readonly type: 'CNAME'; readonly name: string; readonly target: string; readonly at: Located | undefined }
  | { readonly type: 'PTR'; readonly name: string; readonly target: string; readonly at: Located }
  | {
      readonly type: 'SRV';
      readonly name: string;
      readonly weight: number;
      /** Undefined where it is filled in later. */
      readonly port: number | undefined;
      readonly target: string;
      readonly at: Located | undefined;
    };

export interface DnsAnswer {
  /** `TIMEOUT`: the server cannot encode its answer and sends none. `unknown`: something that decides it is not known. */
  readonly rcode: 'NOERROR' | 'NXDOMAIN' | 'TIMEOUT' | 'unknown';
  readonly records: readonly DnsRecord[];
  readonly additional: readonly DnsRecord[];
  /** Names outside the cluster that it leads to, where it is not known what they stand for. */
  readonly openEnds: readonly string[];
}

export const nothing = (rcode: DnsAnswer['rcode']): DnsAnswer => ({ rcode, records: [], additional: [], openEnds: [] });

export const addressesIn = (records: readonly DnsRecord[]): readonly Address[] =>
  records.flatMap((record) => (record.type === 'address' ? [record.address] : []));

/** `db.example.com` -> `db.example.com.`, as Go's `dns.Fqdn`. */
export const absolute = (name: string): string => (name.endsWith('.') ? name : `${name}.`);

/** Whether a name is another, or below it; both are absolute. */
export const isWithin = (name: string, parent: string): boolean => name === parent || name.endsWith(`.${parent}`);
