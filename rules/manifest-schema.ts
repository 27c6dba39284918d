import { jsonOf, keyIn, valueIn, writtenKindOf } from '../src/model/manifest.ts';
import { mappingVersions } from '../src/model/meant.ts';
import type { Mapping, ServicePort } from '../src/model/resources.ts';
import { portProtocol } from '../src/model/service.ts';
import type { Field, Located } from '../src/model/view.ts';
import { error, type Reporter, resourceRule } from '../src/rule/define.ts';
import type { Misfit } from '../src/schema/misfits.ts';

const messages = {
  unserved: error('no API server knows a kind "{kind}" of "{apiVersion}": this is "{meant}" of "{served}"'),
  removed: error('"{apiVersion}" is served no more since Kubernetes 1.25: "{kind}" is of "{served}"'),
  unknown: error('"{field}" is no field of {owner}: kubectl refuses the manifest'),
  misspelt: error('"{field}" is no field of {owner}, but "{meant}" is: kubectl refuses the manifest'),
  misplaced: error('"{field}" is no field of {owner} but of "{place}": kubectl refuses the manifest'),
  newer: error('"{field}" came with Kubernetes 1.{since}: for a cluster of 1.{minor} kubectl refuses the manifest'),
  value: error('"{field}" takes {expected}: the API server rejects the manifest'),
  missing: error('"{field}" is missing in {owner}: the API server rejects the manifest'),
  duplicate: error('an earlier port has {what} "{value}" too: the API server rejects the manifest'),
} as const;

export default resourceRule({
  on: ['Service', 'Endpoints', 'EndpointSlice'],
  group: 'versions',
  summary: 'A manifest that does not fit the schema of the Kubernetes API is refused',
  messages,
  yieldsTo: 'all',
  rejects: true,
  needs: () => import('../src/schema/misfits.ts'),
  check(resource, report, { kubernetesMinor }, { misfitsOf }) {
    // A resource without a name is a fragment that something else completes.
    if (resource.metadata.name.state === 'absent') return;
    if (!isServed(resource)) return reportVersion(resource, report, kubernetesMinor);
    for (const misfit of misfitsOf(resource.kind, jsonOf(resource), kubernetesMinor)) {
      reportMisfit(resource, misfit, report, kubernetesMinor);
    }
    reportDuplicates(resource, report);
  },
});

type Report = Reporter<typeof messages>;

/** The one apiVersion of each kind for which there is a schema. */
const isServed = (resource: Mapping): boolean =>
  writtenKindOf(resource) === resource.kind && resource.apiVersion === mappingVersions[resource.kind][0];

function reportVersion(resource: Mapping, report: Report, minor: number | undefined): void {
  const { apiVersion, kind: meant } = resource;
  const kind = writtenKindOf(resource);
  const served = mappingVersions[meant][0];
  if (kind !== meant) return report.unserved(valueIn(resource, ['kind']), { kind, apiVersion, meant, served });
  const at = valueIn(resource, ['apiVersion']);
  const wasServed = mappingVersions[meant].some((version) => version === apiVersion);
  if (!wasServed) report.unserved(at, { kind, apiVersion, meant, served });
  else if (minor === undefined || minor >= 25) report.removed(at, { kind, apiVersion, served });
}

function reportMisfit(resource: Mapping, misfit: Misfit, report: Report, minor: number | undefined): void {
  const { path } = misfit;
  const field = path.at(-1) ?? '';
  const above = path.slice(0, -1);
  const owner = above.length === 0 ? resource.kind : `"${dotted(above)}"`;
  const key = keyIn(resource, path);
  switch (misfit.fault) {
    case 'unknown':
      return report.unknown(key, { field, owner });
    case 'misspelt': {
      const { meant } = misfit;
      return report.misspelt(key, { field, owner, meant }, { inPlaceOf: keyIn(resource, [...above, meant]) });
    }
    case 'misplaced':
      return report.misplaced(key, { field, owner, place: misfit.place });
    case 'newer':
      return report.newer(key, { field, since: misfit.since, minor: minor ?? '' });
    case 'value':
      return report.value(valueIn(resource, path), { field: dotted(path), expected: misfit.expected });
    case 'missing':
      return report.missing(valueIn(resource, path), { field, owner });
  }
}

/** `spec.ports[0].name` */
const dotted = (path: readonly string[]): string =>
  path
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);

interface Named extends Located {
  readonly name: Field<string>;
}

/** Two unnamed ports are told by `port-unnamed`, and those of Endpoints are stored. */
function reportDuplicates(resource: Mapping, report: Report): void {
  if (resource.kind === 'Endpoints') return;
  const ports: readonly Named[] = resource.kind === 'Service' ? resource.spec.ports.items : resource.ports.items;
  for (const [port, first] of repeatedIn(ports, ({ name }) => name.value || undefined)) {
    report.duplicate(port.name, { what: 'the name', value: port.name.value ?? '' }, earlier(first.name));
  }
  if (resource.kind !== 'Service') return;
  for (const [{ port, name }, first] of repeatedIn(resource.spec.ports.items, numberOf)) {
    if (name.value !== first.name.value)
      report.duplicate(port, { what: 'the number', value: port.value ?? '' }, earlier(first.port));
  }
}

const earlier = (at: Located) => ({ also: [{ at, message: 'the earlier port' }] });

function numberOf(port: ServicePort): string | undefined {
  const { text, isKnown } = portProtocol(port);
  return isKnown && port.port.value !== undefined ? `${port.port.value} ${text}` : undefined;
}

/** Each item whose key an earlier one has, with that one. */
function repeatedIn<T>(items: readonly T[], keyOf: (item: T) => string | undefined): readonly (readonly [T, T])[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    return first === undefined ? [] : [[item, first] as const];
  });
}
