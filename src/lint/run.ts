import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { Kind, Mapping } from '../model/resources.ts';
import { origin, pathOf } from '../model/view.ts';
import { remember } from '../project/lookup.ts';
import type { Project, Root } from '../project/project.ts';
import type { World } from '../project/world.ts';
import type { Remark, Rule } from '../rule/define.ts';
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
}

/** Asks each rule about each resource of each root. A rule that throws is noted, and everything else goes on. */
export function runRules(project: Project, rules: Rules, cluster: ClusterSettings, { mayRun }: Levels): Run {
  const crashes: Crash[] = [];
  const running = Object.entries(rules).filter(([rule]) => mayRun(rule));
  const asked = remember((kind: Kind) => running.filter(([, { on }]) => on.includes(kind)));
  const nowhere = [nowhereOn(cluster)] as const;
  const spoken = project.roots.flatMap((root) => {
    const own = root.resources.flatMap((resource) => askAll(root, resource, { asked: asked(resource.kind), nowhere }, crashes));
    return yieldToPrecise(yieldToRejection(own, rules), rules);
  });
  return { spoken, crashes };
}

interface Questions {
  readonly asked: readonly (readonly [id: string, rule: Rule])[];
  /** Where rules that decide from one resource alone are asked. */
  readonly nowhere: readonly [World];
}

function askAll(root: Root, resource: Mapping, { asked, nowhere }: Questions, crashes: Crash[]): readonly Spoken[] {
  const spoken: Spoken[] = [];
  const worlds = root.worldsOf(resource);
  for (const [rule, definition] of asked) {
    try {
      for (const remark of ask(definition, resource, definition.scope === 'resource' ? nowhere : worlds)) {
        spoken.push({ rule, resource, remark, root: root.folder });
      }
    } catch (error) {
      crashes.push({ rule, path: resource[origin].file.path, resource: resourceIdOf(resource), error: toError(error) });
    }
  }
  return spoken;
}

/** In several readings of a tree, what holds in all of them. */
function ask(rule: Rule, resource: Mapping, worlds: readonly World[]): readonly Remark[] {
  const [only] = worlds;
  if (worlds.length === 1 && only) return rule.run(resource, only);
  const [first = [], ...others] = worlds.map((world) => rule.run(resource, world));
  return first.filter((remark) => others.every((remarks) => remarks.some((other) => isSame(remark, other))));
}

const isSame = (one: Remark, other: Remark): boolean => one.messageId === other.messageId && placeKey(one) === placeKey(other);

const placeKey = ({ at }: Remark): string => JSON.stringify([at[origin].file.path, at[origin].span, pathOf(at)]);

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
  const { file, span } = resource[origin];
  return JSON.stringify([file.path, span.start, lastIndex < 0 ? path : path.slice(0, lastIndex + 1)]);
}

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

const nowhereOn = (cluster: ClusterSettings): World => ({
  cluster,
  sourcesOf: () => ({ state: 'unclear' }),
  ownerOf: () => ({ state: 'unclear' }),
  nearMissOf: () => undefined,
  straysOf: () => [],
  orphansNear: () => [],
  unlistedHalfOf: () => undefined,
  renamedServiceOf: () => undefined,
  injectedSelectorOf: () => undefined,
  endpointsWriterNear: () => undefined,
  consumersOf: () => [],
  isWhole: false,
  servicesCalled: () => [],
  serviceMeantBy: () => undefined,
  overriddenBy: () => undefined,
  isCalledByApiServer: () => false,
  isBeside: () => false,
});
