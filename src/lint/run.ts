import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { Kind, Mapping } from '../model/resources.ts';
import { type Located, origin, pathOf, problemsOf } from '../model/view.ts';
import type { BuiltRoot } from '../project/built-roots.ts';
import { groupBy, lastly } from '../project/lookup.ts';
import type { Outlook } from '../project/outlook.ts';
import type { Project, Root } from '../project/project.ts';
import type { World as Reading } from '../project/world.ts';
import type { Remark, Rule, World } from '../rule/define.ts';
import { inCluster } from '../rule/world.ts';
import type { Crash } from './finding.ts';
import { resourceIdOf } from './identity.ts';
import type { Levels } from './levels.ts';

export type Rules = Readonly<Record<string, Rule>>;

/** What a rule said, not yet turned into lines and columns. */
export interface Spoken {
  readonly rule: string;
  readonly resource: Mapping;
  readonly remark: Remark;
  /** The folder of the kustomization under which it holds; undefined for the plain rest of the tree. */
  readonly root: string | undefined;
}

export interface Run {
  readonly spoken: readonly Spoken[];
  readonly crashes: readonly Crash[];
  readonly settled: Settled;
}

export type Pause = () => Promise<void> | undefined;

/** What was said in roots, and what of the rest of the tree it rests on: it is said wherever both are the same. */
export type Settled = ReadonlyMap<BuiltRoot, { readonly spoken: readonly Spoken[]; readonly outlook: Outlook }>;

interface Course extends Pick<Levels, 'mayRun'> {
  readonly pause?: Pause | undefined;
  readonly known?: Settled | undefined;
}

/** Asks each rule about each resource of each root. A rule that throws is noted, and everything else goes on. */
export async function runRules(
  { roots }: Pick<Project, 'roots'>,
  rules: Rules,
  cluster: ClusterSettings,
  { mayRun, pause, known = new Map() }: Course,
): Promise<Run> {
  const crashes: Crash[] = [];
  const alike = new Map(roots.map((root) => [root, knownIn(root, known)]));
  const byKind = groupBy(
    roots.flatMap((root) => (alike.get(root) ? [] : root.resources)),
    ({ kind }) => kind,
  );
  const running = Object.entries(rules).filter(([rule]) => mayRun(rule));
  const asked = new Map<Kind, readonly Asked[]>();
  for (const [kind, resources] of byKind) asked.set(kind, await rulesFor(kind, resources, running, cluster));
  const nowhere = [inCluster(nowhereOn(cluster))] as const;
  const settled: Map<BuiltRoot, { spoken: readonly Spoken[]; outlook: Outlook }> = new Map();
  const byRoot: (readonly Spoken[])[] = [];
  for (const root of roots) {
    const before = crashes.length;
    const heard = alike.get(root) ?? (await askRoot(root, { asked, nowhere, rules, pause }, crashes));
    byRoot.push(heard);
    if (root.built && !alike.get(root) && crashes.length === before) {
      settled.set(root.built, { spoken: heard, outlook: root.outlook() });
    }
  }
  return { spoken: byRoot.flat(), crashes, settled };
}

interface Inquiry extends Pick<Questions, 'nowhere'> {
  readonly asked: ReadonlyMap<Kind, readonly Asked[]>;
  readonly rules: Rules;
  readonly pause: Pause | undefined;
}

async function askRoot(root: Root, { asked, nowhere, rules, pause }: Inquiry, crashes: Crash[]): Promise<readonly Spoken[]> {
  const own: Spoken[] = [];
  const worldOf = lastly(inCluster);
  for (const resource of root.resources) {
    const worlds = root.worldsOf(resource).map(worldOf);
    own.push(...askAll(root, resource, { asked: asked.get(resource.kind) ?? [], worlds, nowhere }, crashes));
    const wait = pause?.();
    if (wait) await wait;
  }
  return yieldToPrecise(yieldToRejection(yieldToAll(own, rules), rules), rules);
}

function knownIn(root: Root, settled: Settled): readonly Spoken[] | undefined {
  const known = root.built && settled.get(root.built);
  return known && root.isSameOutside(known.outlook) ? known.spoken : undefined;
}

interface Asked {
  readonly rule: string;
  readonly definition: Rule;
  /** What the rule needs, loaded. */
  readonly needed: unknown;
}

async function rulesFor(
  kind: Kind,
  resources: readonly Mapping[],
  running: readonly (readonly [rule: string, definition: Rule])[],
  cluster: ClusterSettings,
): Promise<readonly Asked[]> {
  const asked = running.filter(([, { on }]) => on.includes(kind));
  return Promise.all(
    asked.map(async ([rule, definition]) => ({ rule, definition, needed: await definition.needs?.(resources, cluster) })),
  );
}

interface Questions {
  readonly asked: readonly Asked[];
  readonly worlds: readonly World[];
  /** Where rules that decide from one resource alone are asked. */
  readonly nowhere: readonly [World];
}

function askAll(root: Root, resource: Mapping, { asked, worlds, nowhere }: Questions, crashes: Crash[]): readonly Spoken[] {
  const spoken: Spoken[] = [];
  for (const { rule, definition, needed } of asked) {
    try {
      for (const remark of ask(definition, resource, definition.scope === 'resource' ? nowhere : worlds, needed)) {
        spoken.push({ rule, resource, remark, root: root.folder });
      }
    } catch (error) {
      crashes.push({ rule, path: resource[origin].file.path, resource: resourceIdOf(resource), error: toError(error) });
    }
  }
  return spoken;
}

/** In several readings of a tree, what holds in all of them. */
function ask(rule: Rule, resource: Mapping, worlds: readonly World[], needed: unknown): readonly Remark[] {
  const [only] = worlds;
  if (worlds.length === 1 && only) return rule.run(resource, only, needed);
  const [first = [], ...others] = worlds.map((world) => rule.run(resource, world, needed));
  return first.filter((remark) => others.every((remarks) => remarks.some((other) => isSame(remark, other))));
}

const isSame = (one: Remark, other: Remark): boolean => one.messageId === other.messageId && placeKey(one) === placeKey(other);

const placeKey = ({ at }: Remark): string => JSON.stringify([at[origin].file.path, at[origin].span, pathOf(at)]);

/** A rule that yields to all is left out where another, or the linter itself, spoke about the same field. */
function yieldToAll(spoken: readonly Spoken[], rules: Rules): readonly Spoken[] {
  const yields = ({ rule }: Spoken) => rules[rule]?.yieldsTo?.includes('all') === true;
  const modest = spoken.filter(yields);
  if (modest.length === 0) return spoken;
  const meant = new Set(
    modest.flatMap(({ resource, remark }) => (remark.inPlaceOf ? [fieldKey(resource, remark.inPlaceOf)] : [])),
  );
  const isMeant = ({ resource, remark }: Spoken) => meant.has(fieldKey(resource, remark.at));
  const others = spoken.filter((it) => !yields(it) && !isMeant(it));
  const heard = new Set(others.map(({ resource, remark }) => fieldKey(resource, remark.at)));
  for (const { resource } of modest) for (const at of problemsOf(resource)) heard.add(fieldKey(resource, at));
  return [...others, ...modest.filter((it) => !isMeant(it) && !heard.has(fieldKey(it.resource, it.remark.at)))];
}

/** What never reaches the cluster has no other fault there. */
function yieldToRejection(spoken: readonly Spoken[], rules: Rules): readonly Spoken[] {
  const isRejection = ({ rule, remark }: Spoken) => {
    const rejects = rules[rule]?.rejects ?? [];
    return rejects === true || rejects.includes(remark.messageId);
  };
  const rejected = new Set(spoken.filter(isRejection).map(({ resource }) => resource));
  return spoken.filter((it) => isRejection(it) || !rejected.has(it.resource));
}

/** A finding of a less precise rule is left out where a more precise one spoke about the same field or list item. */
function yieldToPrecise(spoken: readonly Spoken[], rules: Rules): readonly Spoken[] {
  const heard = new Set(spoken.map((it) => `${it.rule} ${subjectKey(it)}`));
  return spoken.filter((it) => {
    const precise = rules[it.rule]?.yieldsTo ?? [];
    return !precise.some((other) => heard.has(`${other} ${subjectKey(it)}`));
  });
}

/** `/spec/ports/0` for its `port` and its `targetPort`: one port, one fault. */
function subjectKey({ resource, remark }: Spoken): string {
  const path = pathOf(remark.at);
  const lastIndex = path.findLastIndex((part) => typeof part === 'number');
  return keyOf(resource, lastIndex < 0 ? path : path.slice(0, lastIndex + 1));
}

const fieldKey = (resource: Mapping, at: Located): string => keyOf(resource, pathOf(at));

const keyOf = ({ [origin]: { file, span } }: Mapping, path: ReturnType<typeof pathOf>): string =>
  JSON.stringify([file.path, span.start, path]);

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

const nowhereOn = (cluster: ClusterSettings): Reading => ({
  cluster,
  sourcesOf: () => ({ state: 'unclear' }),
  ownerOf: () => ({ state: 'unclear' }),
  nearMissOf: () => undefined,
  straysOf: () => [],
  orphansNear: () => [],
  unlistedHalfOf: () => undefined,
  renamedServiceOf: () => undefined,
  renamedTargetOf: () => undefined,
  injectedSelectorOf: () => undefined,
  endpointsWriterNear: () => undefined,
  consumersOf: () => [],
  isWhole: false,
  servicesCalled: () => [],
  serviceMeantBy: () => undefined,
  overriddenBy: () => undefined,
  contestedBy: () => undefined,
  serviceAt: () => undefined,
  isCalledByApiServer: () => false,
  isBeside: () => false,
});
