import { rules } from '../../rules/index.ts';
import { admit } from '../../src/cluster/admission/admit.ts';
import type { Client, Cluster } from '../../src/cluster/cluster.ts';
import { connect, type Protocol } from '../../src/cluster/connection.ts';
import { familiesOf } from '../../src/cluster/families.ts';
import { clustersOf } from '../../src/cluster/holdings.ts';
import { type Resolution, type RouteStep, resolve } from '../../src/cluster/resolve.ts';
import { setupOf } from '../../src/cluster/setup.ts';
import type { Gathered } from '../../src/lint/intake.ts';
import { levelsOf } from '../../src/lint/levels.ts';
import { projectOf } from '../../src/lint/lint.ts';
import { type Rules, runRules, type Spoken } from '../../src/lint/run.ts';
import { defaultSettings } from '../../src/lint/settings.ts';
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
  const project = await projectOf(gathered, defaultSettings, { isWhole });
  const { spoken } = await runRules(project, rules, defaultSettings.cluster, levelsOf(rules, defaultSettings));
  return project.roots.flatMap((root) => {
    const own = spoken.filter((it) => it.root === root.folder);
    return [
      ...own.filter((it) => isContradicted(it, root)).map((it) => misfit('contradicted', labelOf(it), it.remark.at)),
      ...unreportedIn(root, own),
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
 * A Service without a selector, for which endpoints are written by hand, or an alias that leads nowhere. What happens
 * at the target of an alias is that one's fault, or no fault at all: the ports of an alias bind nobody.
 */
function unreportedIn(root: Root, spoken: readonly Spoken[]): readonly Misfit[] {
  return root.resources.filter(isService).flatMap((service) => {
    const worlds = root.worldsOf(service);
    const outcomes = worlds.map((world) => brokenIn(service, world, root));
    const [first] = outcomes;
    if (!first || outcomes.some((outcome) => outcome === undefined)) return [];
    const about = worlds.flatMap((world) => [service, ...sourcesIn(service, world)]);
    const isSaid = spoken.some(({ resource }) => about.includes(resource)) || about.some((it) => problemsOf(it).length > 0);
    return isSaid ? [] : [misfit('unreported', first, service)];
  });
}

function sourcesIn(service: Service, world: World) {
  const found = world.sourcesOf(service);
  return found.state === 'found' ? found.sources : [];
}

function brokenIn(service: Service, world: World, root: Root): string | undefined {
  const isAlias = exposureOf(service) === 'external name';
  if (service.metadata.name.state !== 'present') return undefined;
  if (!isAlias && (!isSelectorless(service) || world.sourcesOf(service).state !== 'found')) return undefined;
  const cluster = clustersOf(root, setupOf(world.cluster), 'default')(service, world);
  const ports = portsOf(service);
  const outcomes = (ports.length > 0 ? ports : [undefined]).map((port) => resolutionOf(service, port, cluster));
  const bad = outcomes.find(({ outcome, routes }) => broken.includes(outcome) && !(isAlias && routes.length > 0));
  return bad && `${bad.outcome} (${bad.end?.cause})`;
}
