import { isMisnamed, isServed, jsonOf, keyIn, nodeOf, valueIn } from '../src/model/manifest.ts';
import { mappingVersions } from '../src/model/meant.ts';
import { type Mapping, manifest } from '../src/model/resources.ts';
import { error, later, loadingRule, type Reporter, rejected } from '../src/rule/define.ts';
import { loadMisfits } from '../src/schema/fits.ts';
import type { Misfit } from '../src/schema/misfits.ts';

/** Strict validation comes before anything that the simulation plays. */
const refused = later('kubectl asks the API server to refuse what it cannot decode');

const messages = {
  unserved: error('no API server knows a kind "{kind}" of "{apiVersion}": this is "{meant}" of "{served}"', refused),
  removed: error('"{apiVersion}" is served no more since Kubernetes 1.25: "{kind}" is of "{served}"', refused),
  unknown: error('"{field}" is no field of {owner}: kubectl refuses the manifest', refused),
  misspelt: error('"{field}" is no field of {owner}, but "{meant}" is: kubectl refuses the manifest', refused),
  misplaced: error('"{field}" is no field of {owner} but of "{place}": kubectl refuses the manifest', refused),
  newer: error('"{field}" came with Kubernetes 1.{since}: for a cluster of 1.{minor} kubectl refuses the manifest', refused),
  value: error('"{field}" takes {expected}: the API server rejects the manifest', rejected),
  missing: error('"{field}" is missing in {owner}: the API server rejects the manifest', rejected),
} as const;

export default loadingRule({
  on: ['Service', 'Endpoints', 'EndpointSlice'],
  group: 'versions',
  summary: 'A manifest that does not fit the schema of the Kubernetes API is refused',
  messages,
  yieldsTo: ['all'],
  rejects: true,
  needs: (resources, { kubernetesMinor }) =>
    loadMisfits(
      resources.filter((it) => !it[manifest].isSound).map((it) => ({ kind: it.kind, node: nodeOf(it) })),
      kubernetesMinor,
    ),
  check(resource, report, { kubernetesMinor }, schema) {
    // A resource without a name is a fragment that something else completes.
    if (resource.metadata.name.state === 'absent') return;
    if (!isServed(resource)) return reportVersion(resource, report, kubernetesMinor);
    if (resource[manifest].isSound) return;
    for (const misfit of schema?.misfitsOf(resource.kind, jsonOf(resource), kubernetesMinor) ?? []) {
      reportMisfit(resource, misfit, report, kubernetesMinor);
    }
  },
});

type Report = Reporter<typeof messages>;

function reportVersion(resource: Mapping, report: Report, minor: number | undefined): void {
  const { apiVersion, kind: meant, writtenKind: kind } = resource;
  const served = mappingVersions[meant][0];
  const at = valueIn(resource, [kind === meant ? 'apiVersion' : 'kind']);
  if (isMisnamed(resource)) report.unserved(at, { kind, apiVersion, meant, served });
  else if (minor === undefined || minor >= 25) report.removed(at, { kind, apiVersion, served });
}

function reportMisfit(resource: Mapping, misfit: Misfit, report: Report, minor: number | undefined): void {
  const { path } = misfit;
  const field = path.at(-1) ?? '';
  const above = path.slice(0, -1);
  const owner = above.length === 0 ? resource.kind : `"${dotted(above)}"`;
  const key = keyIn(resource, path);
  const value = valueIn(resource, path);
  switch (misfit.fault) {
    case 'unknown':
      report.unknown(key, { field, owner });
      break;
    case 'misspelt':
      report.misspelt(key, { field, owner, meant: misfit.meant }, { inPlaceOf: keyIn(resource, [...above, misfit.meant]) });
      break;
    case 'misplaced':
      report.misplaced(key, { field, owner, place: misfit.place });
      break;
    case 'newer':
      report.newer(key, { field, since: misfit.since, minor: minor ?? '' });
      break;
    case 'value':
      report.value(value, { field: dotted(path), expected: misfit.expected });
      break;
    case 'missing':
      report.missing(value, { field, owner });
  }
}

/** `spec.ports[0].name` */
const dotted = (path: readonly string[]): string =>
  path
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
