import type { ClusterSettings, ConsumerSettings } from '../model/cluster-settings.ts';
import type { Consumer } from '../project/consumers.ts';

/** What a consumer of a Service makes of an `externalName` that is an IPv4 address. */
export interface Dialling {
  /** False also where that depends on what is not known of most versions. */
  readonly dials: boolean;
  /** With the consumer for its subject. */
  readonly words: string;
}

/** Recorded with Traefik 3.7, its Gateway API provider and Contour 1.33; ingress-nginx from its source and change logs. */
export function diallingOf(kind: Consumer['kind'], { consumers }: ClusterSettings): Dialling {
  switch (kind) {
    case 'Traefik':
      return traefikDialling(consumers?.traefik);
    case 'ingress-nginx':
      return nginxDialling(consumers?.ingressNginx?.version);
    case 'Contour':
      return { dials: true, words: 'Contour dials the address, where it is told to take an ExternalName' };
    case 'Gateway API':
      return { dials: false, words: 'a Gateway API route takes no ExternalName' };
    default:
      return { dials: false, words: `${kind} uses the Service here` };
  }
}

function traefikDialling(traefik: ConsumerSettings['traefik']): Dialling {
  if (traefik?.allowsExternalNames === true) return { dials: true, words: 'Traefik dials the address' };
  if (traefik?.allowsExternalNames === false) return { dials: false, words: 'Traefik refuses an ExternalName, and answers 404' };
  return { dials: true, words: 'Traefik dials the address, where allowExternalNameServices is set' };
}

function nginxDialling(version: string | undefined): Dialling {
  if (version === undefined)
    return { dials: false, words: 'ingress-nginx answers 503, but for old versions, which dial the address' };
  const dials = isDialling(version);
  return { dials, words: `ingress-nginx ${version} ${dials ? 'dials the address' : 'answers 503'}` };
}

/** Up to 1.11.4, and 1.12.0. */
function isDialling(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major !== 1) return major < 1;
  return minor < 11 || (minor === 11 && patch <= 4) || (minor === 12 && patch === 0);
}
