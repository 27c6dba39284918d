import type { Contents } from '../quiet.ts';

/** Puts `<vip4:namespace/name>` for cluster IPs, which differ from run to run. */
export type Mask = (text: string) => string;

export function maskOf(contents: readonly Pick<Contents, 'namespace' | 'services'>[]): Mask {
  const replacements = contents.flatMap(({ namespace, services }) =>
    services.flatMap(({ metadata, spec }) =>
      (spec.clusterIPs ?? [])
        .filter((ip) => ip !== 'None')
        .flatMap((ip) =>
          patternsOf(ip).map((pattern) => ({ pattern, mask: `<vip${ip.includes(':') ? 6 : 4}:${namespace}/${metadata.name}>` })),
        ),
    ),
  );
  return (text) => replacements.reduce((masked, { pattern, mask }) => masked.replace(pattern, mask), text);
}

/** The address itself, and as the first label of a DNS name: `10-96-0-1.`. */
function patternsOf(ip: string): readonly RegExp[] {
  const dashed = ip.replace(/[.:]/g, '-');
  return [
    new RegExp(`(?<![0-9a-f.:])${ip.replaceAll('.', '\\.')}(?![0-9a-f.:])`, 'g'),
    new RegExp(`(?<![0-9a-f-])${dashed}(?=\\.)`, 'g'),
  ];
}
