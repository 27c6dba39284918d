import { rules } from '../../rules/index.ts';
import { admit } from '../../src/cluster/admission/admit.ts';
import type { Client, Cluster } from '../../src/cluster/cluster.ts';
import { connect, type Protocol } from '../../src/cluster/connection.ts';
import { serviceIn } from '../../src/cluster/dns.ts';
import { familiesOf } from '../../src/cluster/families.ts';
import { clustersOf } from '../../src/cluster/holdings.ts';
import { type Resolution, type RouteStep, resolve } from '../../src/cluster/resolve.ts';
import { setupOf } from '../../src/cluster/setup.ts';
import type { Gathered } from '../../src/lint/intake.ts';
import { levelsOf } from '../../src/lint/levels.ts';
import { projectOf } from '../../src/lint/lint.ts';
import { type Rules, runRules, type Spoken } from '../../src/lint/run.ts';
import { defaultSettings } from '../../src/lint/settings.ts';
import { aliasOf } from '../../src/model/dns.ts';
import { fileOf, isService, nameOf, type Service, type ServicePort } from '../../src/model/resources.ts';
import { exposureOf, isSelectorless, portProtocol } from '../../src/model/service.ts';
import { type Located, origin, pathOf, problemsOf } from '../../src/model/view.ts';
import type { Root } from '../../src/project/project.ts';
import type { World } from '../../src/project/world.ts';
import type { Witness } from '../../src/rule/define.ts';

/** What does not fit together: a finding that the simulation contradicts, or a broken connection that nothing is said about. */
export interface Misfit {
  readonly kind: 'contradicted' | 'unreported';
  /** `rule/message` or the outcome, and where. */
  readonly text: string;
}

const client: Client = { where: 'Pod', namespace: 'default' };

/** Of everything that the rules say about a tree, and everything that it deploys. */
export async function misfitsIn(gathered: Gathered, isWhole: boolean): Promise<readonly Misfit[]> {
  const project = await projectOf(gathered, defaultSettings.cluster, { isWhole });
  const { spoken } = await runRules(project, rules, defaultSettings.cluster, levelsOf(rules, defaultSettings));
  return project.roots.flatMap((root) => {
    const own = spoken.filter((it) => it.root === root.folder);
    return [
      ...own.filter((it) => isContradicted(it, root)).map((it) => misfit('contradicted', labelOf(it), it.remark.at)),
      ...unreportedIn(root, own),
      ...rejectedIn(root, own),
    ];
  });
}

const misfit = (kind: Misfit['kind'], what: string, at: Located): Misfit => ({
  kind,
  text: `${what} ${fileOf(at).path} ${pathOf(at).join('/')}`,
});

const labelOf = ({ rule, remark }: Spoken): string => `${rule}/${remark.messageId}`;

const all: Rules = rules;

const witnessOf = ({ rule, remark }: Spoken): Witness | undefined => all[rule]?.messages[remark.messageId]?.witness;

/** A finding holds in every reading of the tree, so its witness must. */
function isContradicted(spoken: Spoken, root: Root): boolean {
  const witness = witnessOf(spoken);
  if (!witness) return false;
  return root.worldsOf(spoken.resource).some((world) => !isBorneOut(witness, spoken, world, root));
}

function isBorneOut(witness: Witness, { resource, remark: { at } }: Spoken, world: World, root: Root): boolean {
  const clusterFor = clustersOf(root, setupOf(world.cluster), 'default');
  const owner = resource.kind === 'Service' ? resource : ownerIn(resource, world);
  const verdict = admit(resource, setupOf(world.cluster));
  switch (witness.shows) {
    case 'rejection':
      return verdict.result === 'rejected';
    case 'warning':
      return verdict.warnings.length > 0;
    case 'later':
      return true;
    case 'connection': {
      const outcomes = owner ? outcomesAt(owner, at, witness.from, clusterFor(owner, world)) : [];
      return outcomes.every((outcome) => [...undecided, ...witness.gets].some((it) => it === outcome));
    }
    case 'no traffic': {
      const asked = owner ? [owner] : root.resources.filter(isService);
      const reached = asked.flatMap((service) => reachedBy(service, clusterFor(service, world)));
      return witness.to === 'Endpoints' ? !reached.some(isOfEndpoints) : !reached.some((step) => isBelow(step, placeOf(at)));
    }
  }
}

/** A Service that is rejected is another fault, and no connection comes to it either. */
const undecided: readonly string[] = ['unknown', 'outside', 'rejected'];

function ownerIn(resource: Exclude<Spoken['resource'], Service>, world: World): Service | undefined {
  const owner = world.ownerOf(resource);
  return owner.state === 'found' ? owner.service : undefined;
}

/** At the port that is pointed at, or at each. */
function outcomesAt(service: Service, at: Located, from: 'Pod' | 'outside', cluster: Cluster): readonly string[] {
  const ports = portsOf(service);
  const pointed = ports.filter((port) => at[origin] === port[origin] || ancestorsOf(at).includes(port[origin]));
  return (pointed.length > 0 ? pointed : ports).map((port) =>
    from === 'Pod' ? resolutionOf(service, port, cluster).outcome : outcomeFromOutside(service, port, cluster),
  );
}

const portsOf = (service: Service): readonly ServicePort[] => service.spec.ports.items;

function resolutionOf(service: Service, port: ServicePort | undefined, cluster: Cluster): Resolution {
  const host = `${nameOf(service)}.${cluster.namespaceOf(service)}.svc.${cluster.domain}.`;
  return resolve({ client, host, port: port?.port.value ?? 1, protocol: protocolOf(port) }, cluster);
}

const protocolOf = (port: ServicePort | undefined): Protocol => (port ? (portProtocol(port).text as Protocol) : 'TCP');

function outcomeFromOutside(service: Service, port: ServicePort, cluster: Cluster): string {
  const [family = 'IPv4'] = familiesOf(service, cluster.families) ?? [];
  const from: Client = { ...client, where: 'outside' };
  const fate = connect({ kind: 'node port', service, family }, port.port.value ?? 1, protocolOf(port), from, cluster);
  return fate.kind === 'dead end' ? fate.end.outcome : 'reached';
}

type Reached = Extract<RouteStep, { readonly step: 'backend' | 'direct' }>;

/** The backends to which a connection to a port of the Service comes. */
function reachedBy(service: Service, cluster: Cluster): readonly Reached[] {
  const ports = portsOf(service);
  const all = (ports.length > 0 ? ports : [undefined]).map((port) => resolutionOf(service, port, cluster));
  return all.flatMap(({ routes }) =>
    routes
      .filter(({ outcome }) => outcome === 'reached' || outcome === 'varies')
      .flatMap(({ steps }) => steps.filter((step) => step.step !== 'service port'))
      .filter((step) => step.step === 'direct' || step.end === undefined),
  );
}

const isOfEndpoints = ({ at }: Reached): boolean => at !== undefined && pathOf(at)[0] === 'subsets';

/** A port that has no name, or ports that are not there, stand for what they are part of. */
function placeOf(at: Located): Located[typeof origin] {
  const path = pathOf(at);
  const isLeaf = path.at(-1) === 'name' || path.at(-1) === 'port' || path.at(-1) === 'ports';
  const isOfMetadata = path[0] === 'metadata' || path[0] === 'addressType';
  if (isOfMetadata) return topOf(at);
  return (isLeaf ? at[origin].parent : undefined) ?? at[origin];
}

const topOf = (at: Located): Located[typeof origin] => ancestorsOf(at).at(-1) ?? at[origin];

/** Whether an address that is reached, or the port by which it is, lies in a place. */
function isBelow(step: Reached, place: Located[typeof origin]): boolean {
  const lies = (at: Located | undefined) => at !== undefined && (at[origin] === place || ancestorsOf(at).includes(place));
  return lies(step.at) || (step.step === 'backend' && lies(step.portAt));
}

function ancestorsOf(at: Located): readonly Located[typeof origin][] {
  const all: Located[typeof origin][] = [];
  for (let here = at[origin].parent; here; here = here.parent) all.push(here);
  return all;
}

/** Where it varies, clients try the next address. */
const broken: readonly string[] = ['refused', 'timeout', 'nxdomain', 'no address', 'rejected'];

/**
 * A Service without a selector, for which endpoints are written by hand, or an alias: of this what comes of a connection to
 * the last Service to which it leads, at the ports of that one, because its own bind nobody. A finding about any Service on
 * the way, or about what stands behind it, says why.
 */
function unreportedIn(root: Root, spoken: readonly Spoken[]): readonly Misfit[] {
  return root.resources.filter(isService).flatMap((service) => {
    const worlds = root.worldsOf(service);
    const ways = worlds.map((world) => wayFrom(service, world, root));
    const outcomes = ways.map(brokenAt);
    const [first] = outcomes;
    if (!first || outcomes.some((outcome) => outcome === undefined)) return [];
    const about = ways.flatMap(({ passed, world }) => passed.flatMap((it) => [it, ...sourcesIn(it, world)]));
    const isSaid = spoken.some(({ resource }) => about.includes(resource)) || about.some((it) => problemsOf(it).length > 0);
    return isSaid ? [] : [misfit('unreported', first, service)];
  });
}

function sourcesIn(service: Service, world: World) {
  const found = world.sourcesOf(service);
  return found.state === 'found' ? found.sources : [];
}

/** The Services by which a connection passes, the first one included. */
interface Way {
  readonly passed: readonly [Service, ...Service[]];
  readonly world: World;
  readonly cluster: Cluster;
}

function wayFrom(service: Service, world: World, root: Root): Way {
  const cluster = clustersOf(root, setupOf(world.cluster), 'default')(service, world);
  return { passed: [service, ...leadsTo(service, cluster, [service])], world, cluster };
}

function leadsTo(service: Service, cluster: Cluster, passed: readonly Service[]): readonly Service[] {
  const next = serviceIn(aliasOf(service) ?? '.', cluster);
  return next === undefined || passed.includes(next) ? [] : [next, ...leadsTo(next, cluster, [...passed, next])];
}

function brokenAt({ passed, world, cluster }: Way): string | undefined {
  const [service] = passed;
  const last = passed.at(-1) ?? service;
  if (service.metadata.name.state !== 'present' || !isMapped(last, world)) return undefined;
  const ports = portsOf(last);
  const outcomes = (ports.length > 0 ? ports : [undefined]).map((port) => resolutionOf(service, port, cluster));
  const bad = outcomes.find(({ outcome }) => broken.includes(outcome));
  return bad && `${bad.outcome} (${bad.end?.cause})`;
}

const isMapped = (service: Service, world: World): boolean =>
  exposureOf(service) === 'external name' || (isSelectorless(service) && world.sourcesOf(service).state === 'found');

/** What the API server rejects, in each reading of the tree, and nothing is said about. */
const rejectedIn = (root: Root, spoken: readonly Spoken[]): readonly Misfit[] =>
  root.resources
    .filter((resource) => !spoken.some((it) => it.resource === resource) && problemsOf(resource).length === 0)
    .filter((resource) => {
      const verdicts = root.worldsOf(resource).map(({ cluster }) => admit(resource, setupOf(cluster)).result);
      return verdicts.length > 0 && verdicts.every((result) => result === 'rejected');
    })
    .map((resource) => misfit('unreported', `rejected ${resource.kind}`, resource));
