import { nameOf, type Service } from '../model/resources.ts';
import type { Cluster } from './cluster.ts';

/**
 * What the API server answers as a proxy of a port of a Service, as in `.../services/db:http/proxy/`; undefined where it may
 * lead to a Pod. It goes to no address but that of a Pod, which the endpoint has to name. Source: kubernetes
 * pkg/registry/core/service/storage/storage.go ResourceLocation; the words are recorded with v1.30, v1.35 and v1.37.
 */
export function refusalOfServiceProxy(service: Service, port: string, cluster: Cluster): string | undefined {
  const sources = cluster.sourcesOf(service);
  if (sources.state === 'unclear') return undefined;
  const written = sources.state === 'found' ? sources.value : [];
  const isOfPod = written.some(
    (source) =>
      source.kind === 'Endpoints' &&
      source.subsets.items.some(({ addresses }) => addresses.items.some(({ targetRef }) => targetRef.kind.value === 'Pod')),
  );
  const name = cluster.minor >= 36 ? nameOf(service) : `${nameOf(service)}:${port}`;
  return isOfPod ? undefined : `no endpoints available for service "${name}"`;
}
