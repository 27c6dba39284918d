import type { RecordedDocument, RecordedService, Recording, Traffic } from './shape.ts';

/** A recording in one line, for people. */
export function verdictOf({ docs, observed, gone, new: made, kept }: Recording): string {
  const rejections = docs.filter(({ result }) => result !== 'accepted').map(rejection);
  const services = Object.entries(observed.services).map(([name, service]) => lineOf(name, service, observed.declared));
  const warnings = docs.reduce((sum, doc) => sum + (doc.warnings?.length ?? 0), 0);
  const parts = [...rejections, ...services, ...(warnings > 0 ? [`warnings=${warnings}`] : [])];
  const restart =
    gone && made && kept ? `after kcm restart: gone=${quoted(gone)} new=${quoted(made)} kept=${quoted(kept)} || ` : '';
  return restart + (parts.join(' || ') || 'accepted, no Service');
}

const quoted = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

function rejection({ kind, name, code, message }: RecordedDocument): string {
  return `REJECT ${kind ?? 'None'}/${name ?? 'None'}${code ? ` ${code}` : ''}: ${(message ?? '').replace(/\s+/g, ' ').slice(0, 160)}`;
}

function lineOf(name: string, { stored, dns, traffic }: RecordedService, declared: readonly string[]): string {
  const isHeadless = stored.clusterIPs?.length === 1 && stored.clusterIPs[0] === 'None';
  const isChecked = stored.type !== 'ExternalName' && declared.length > 0;
  const connections = traffic.map((row) => connection(row, isChecked ? declared : undefined));
  const kind = `${stored.type}${isHeadless ? '/headless' : ''}`;
  return `${name} [${kind}] dns=${names(dns)}; ${connections.join(' ; ') || 'no ports probed'}`;
}

function names({ A, AAAA }: RecordedService['dns']): string {
  const data = (record: string): string => record.slice(record.indexOf(' ') + 1);
  if (A?.answer) {
    const arrows = A.answer.map((record) => data(record).replaceAll('CNAME ', 'CNAME>').replaceAll('A ', 'A>'));
    return `${A.rcode} ${arrows.join()}`;
  }
  return `${A?.rcode}${AAAA?.answer ? ` AAAA ${AAAA.answer.map(data).join()}` : ''}`;
}

function connection(
  { target, dial, port, protocol, result, nftables, iptables }: Traffic,
  declared: readonly string[] | undefined,
): string {
  const isUndeclared = (it: string): boolean => declared !== undefined && /^\d/.test(it) && !declared.includes(it);
  const found =
    result === 'modes differ'
      ? `nft=${quoted(nftables ?? [])} ipt=${quoted(iptables ?? [])}`
      : typeof result === 'string'
        ? result
        : result.map((it) => (isUndeclared(it) ? `${it}(undeclared)` : it)).join();
  return `${target} ${dial ?? port}/${protocol}->${found}`;
}
