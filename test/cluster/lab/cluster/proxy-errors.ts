import { readFileSync } from 'node:fs';
import { logOf } from './processes.ts';

const proxyLogs = { nftables: 'proxy-nftables', iptables: 'proxy-iptables' } as const;
type LogEnds = Readonly<Record<keyof typeof proxyLogs, number>>;

export function logEnds(): LogEnds {
  return { nftables: sizeOf(proxyLogs.nftables), iptables: sizeOf(proxyLogs.iptables) };
}

export function errorsSince(ends: LogEnds): { nftables: string[]; iptables: string[] } {
  return {
    nftables: errorsIn(tail(proxyLogs.nftables, ends.nftables)),
    iptables: errorsIn(tail(proxyLogs.iptables, ends.iptables)),
  };
}

/** The first few different error entries of a log of klog, with what follows each; what differs from sync to sync is masked. */
export function errorsIn(log: string): string[] {
  const entries = [...log.matchAll(/^E\d{4} \S+ +\d+ (.*(?:\n(?![A-Z]\d{4} ).*)*)/gm)].map(([, entry = '']) =>
    entry
      .replace(/line: \d+/g, 'line: N')
      .replace(/stdin:\d+:[\d-]+|service-[A-Z0-9]{8}|endpoint-[A-Z0-9]{8}/g, '_')
      .slice(0, 600),
  );
  return [...new Set(entries)].slice(0, 4);
}

const sizeOf = (name: string): number => tail(name, 0).length;

const tail = (name: string, from: number): string => readFileSync(logOf(name), 'utf8').slice(from);
