import type { Contents } from '../quiet.ts';
import { vipOf } from './views.ts';

/** Puts `<vip4:namespace/name>` for cluster IPs, which differ from run to run. */
export type Mask = (text: string) => string;

export function maskOf(contents: readonly Pick<Contents, 'namespace' | 'services'>[]): Mask {
  const replacements = contents.flatMap(({ namespace, services }) =>
    services.flatMap(({ metadata, spec }) =>
      (spec.clusterIPs ?? [])
        .filter((ip) => ip !== 'None')
        .flatMap((ip) => patternsOf(ip).map((pattern) => ({ pattern, mask: `<${vipOf(ip)}:${namespace}/${metadata.name}>` }))),
    ),
  );
  return (text) => replacements.reduce((masked, { pattern, mask }) => masked.replace(pattern, mask), text);
}

/** The address itself, also as it is read where it was written as an IPv6 one, and as the first label of a DNS name: `10-96-0-1.`. */
function patternsOf(ip: string): readonly RegExp[] {
  const dashed = ip.replace(/[.:]/g, '-');
  return [
    ...[ip, ip.replace('::ffff:', '')].map(
      (text) => new RegExp(`(?<![0-9a-f.:])${text.replaceAll('.', '\\.')}(?![0-9a-f.:])`, 'g'),
    ),
    new RegExp(`(?<![0-9a-f-])${dashed}(?=\\.)`, 'g'),
  ];
}
