import { nodeOf } from '../../model/manifest.ts';
import { isService, type Mapping, type Service } from '../../model/resources.ts';
import { fieldOf, isSame, scalarsIn } from '../kustomize/nodes.ts';
import { groupBy } from '../lookup.ts';

/** What one GitOps object applies, and where: equal for objects that are certain to apply to one cluster again and again. */
interface Applied {
  readonly target: string | undefined;
  readonly resources: readonly Mapping[];
}

interface Claim {
  readonly by: Applied;
  readonly service: Service;
}

/**
 * Services that two objects apply with different specs. Flux applies by force and under one name for all of its objects, so
 * that each takes away what the other one wrote (fluxcd/pkg/ssa, manager_apply.go); Argo CD does so too, and says "is part of
 * applications" (argo-cd 3.5, controller/state.go).
 */
export function contestedAmong(all: readonly Applied[]): ReadonlyMap<Service, Service> {
  const certain = all.filter(({ target }) => target !== undefined);
  const claims = certain.flatMap((by) => by.resources.filter(isService).map((service) => ({ by, service })));
  const contested = new Map<Service, Service>();
  for (const [key, rivals] of groupBy(claims, keyOf)) {
    if (key === undefined || rivals.length < 2) continue;
    const usual = rivals.filter(({ service }) => !isSpecial(service));
    for (const { by, service } of usual) {
      const rival = usual.find((it) => it.by !== by && isOther(it.service, service));
      if (rival) contested.set(service, rival.service);
    }
  }
  return contested;
}

/** Undefined where the place in the cluster is not certain. */
function keyOf({ by: { target }, service: { metadata } }: Claim): string | undefined {
  const [name, namespace] = [metadata.name.value, metadata.namespace.value];
  return name === undefined || namespace === undefined ? undefined : JSON.stringify([target, namespace, name]);
}

/** Whether the resource says how it wants to be applied. */
const isSpecial = ({ metadata: { annotations, labels } }: Service): boolean =>
  [...annotations.entries.keys(), ...labels.entries.keys()].some((key) => special.test(key));

const special = /^(kustomize\.toolkit\.fluxcd\.io|argocd\.argoproj\.io)\//;

function isOther(one: Service, other: Service): boolean {
  const [spec, rival] = [fieldOf(nodeOf(one), 'spec'), fieldOf(nodeOf(other), 'spec')];
  if (!spec || !rival || isSame(spec, rival)) return false;
  return [...scalarsIn(spec), ...scalarsIn(rival)].every(({ text }) => !/\$\{|\$\(|\{\{/.test(text));
}
