import type { Finding } from '../lint/finding.ts';

/** What a finding stays when lines move and messages are worded anew: the same finding has the same one in each run. */
export function fingerprintOf({ rule, messageId, path, pointer, resource }: Finding): string {
  const identity = [resource?.apiVersion, resource?.kind, resource?.namespace, resource?.name];
  return hash(JSON.stringify([rule, messageId, path, pointer, identity.map((part) => part ?? null)]));
}

/** 64 bits in 16 hexadecimal digits. Two that are equal are no attack on anyone, so it need not be a cryptographic hash. */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  return hex(mixed(one, other)) + hex(mixed(other, one));
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
