import { label } from '../model/names.ts';
import type { Service } from '../model/resources.ts';
import type { Field } from '../model/view.ts';
import type { Minor } from './version.ts';

/**
 * The label that takes a Service away from kube-proxy, if it has one. The one for headless Services counts on Services up
 * to v1.35. Source: kubernetes cmd/kube-proxy/app/server.go.
 */
export function unproxiedBy({ metadata: { labels } }: Service, minor: Minor): Field<string> | undefined {
  return labels.entries.get(label.serviceProxyName) ?? (minor <= 35 ? labels.entries.get(label.headless) : undefined);
}

export const isProxied = (service: Service, minor: Minor): boolean => unproxiedBy(service, minor) === undefined;
