import { nodeOf } from '../../model/manifest.ts';
import { fileOf, resourcesOf } from '../../model/resources.ts';
import type { BuiltResource } from '../kustomize/built.ts';
import { groupBy, remember } from '../lookup.ts';
import { type Deploying, deploymentsOf, isDeploying, isOpen, type Surroundings, writtenAt } from './deploying.ts';
import type { Deployment, Part } from './deployment.ts';
import { substituted } from './envsubst.ts';
import { isSettings, type Settings, type VariablesOf, variablesFrom } from './variables.ts';

/** What reaches one cluster together, and is deployed by nothing that is seen. */
export interface Group {
  readonly objects: readonly Deploying[];
  readonly settings: readonly Settings[];
}

/** What the objects of a group deploy, what the objects among that deploy, and so on. */
export interface Family {
  readonly deployments: readonly Deployment[];
  /** Where the objects are written that it deploys. */
  readonly deployed: ReadonlySet<string>;
  /** Whether some deploy what cannot be told. */
  readonly isOpen: boolean;
}

export interface Growing extends Surroundings {
  /** The GitOps objects that a part brings, and what those take variables from. */
  readonly buildObjects: (part: Part) => readonly BuiltResource[];
}

interface Member {
  /** As the parent builds it, before it fills in variables. */
  readonly object: Deploying;
  readonly parent: Member | undefined;
}

/** Bounds that nobody meets who means well. */
const most = 5000;

export function familyOf(group: Group, growing: Growing): Family {
  const first = grow(group.objects.map(unparented), group.settings, growing);
  const roots = rootsAmong(group, first.deployed);
  const { members, stuck, deployed, settings } = isAsGiven(roots, group) ? first : grow(roots, group.settings, growing);
  const { filledIn, variablesOf } = fillingFrom(settings);
  const deployments = members.flatMap((member) => {
    const made = deploymentsOf(filledIn(member), growing, variablesOf);
    return member.parent ? made : made.map(maybeMoreVariables);
  });
  return {
    deployments,
    deployed: new Set([...first.deployed, ...deployed].map(({ object }) => writtenAt(object))),
    isOpen: [...members, ...stuck].some((member) => isOpen(filledIn(member), growing)),
  };
}

const isAsGiven = (roots: readonly Member[], { objects }: Group): boolean =>
  roots.length === objects.length && roots.every(({ parent }) => parent === undefined);

const unparented = (object: Deploying): Member => ({ object, parent: undefined });

/** What deploys itself too has changed itself by then; of some that deploy one another the first is taken. */
function rootsAmong({ objects }: Group, deployed: readonly Member[]): readonly Member[] {
  const byPlace = groupBy(deployed, ({ object }) => writtenAt(object));
  const roots = objects.flatMap((object) => {
    const others = byPlace.get(writtenAt(object)) ?? [];
    const itself = others.find(({ parent }) => parent && writtenAt(parent.object) === writtenAt(object));
    return itself ?? (others.length > 0 ? [] : unparented(object));
  });
  return roots.length > 0 ? roots : objects.slice(0, 1).map(unparented);
}

/** Who deploys the object itself is not seen, and may give it more. */
const maybeMoreVariables = (made: Deployment): Deployment =>
  made.variables ? { ...made, variables: { ...made.variables, isComplete: false } } : made;

interface Grown {
  readonly members: readonly Member[];
  /** Those that deploy nothing. */
  readonly stuck: readonly Member[];
  readonly deployed: readonly Member[];
  readonly settings: readonly Settings[];
}

/** A path may hold a variable whose value is deployed by a relation, so that those without a folder wait. */
function grow(roots: readonly Member[], given: readonly Settings[], { buildObjects, ...around }: Growing): Grown {
  const members: Member[] = [];
  const deployed: Member[] = [];
  const settings = [...given];
  let waiting = roots;
  for (let before = -1; members.length > before && members.length < most; ) {
    before = members.length;
    const stuck: Member[] = [];
    const { filledIn, variablesOf } = fillingFrom([...settings]);
    const found: Member[] = [];
    for (const member of waiting) {
      const deployments = deploymentsOf(filledIn(member), around, variablesOf);
      if (deployments.length === 0) stuck.push(member);
      else members.push(member);
      const built = deployments.flatMap(({ parts }) => parts.flatMap(buildObjects));
      for (const resource of built.flatMap(({ node, file }) => resourcesOf(node, file))) {
        if (isSettings(resource)) settings.push(resource);
        if (isDeploying(resource)) found.push({ object: resource, parent: member });
      }
    }
    deployed.push(...found);
    waiting = [...stuck, ...found.filter((it) => !isBelowItself(it))];
  }
  return { members, stuck: waiting, deployed, settings };
}

function isBelowItself({ object, parent }: Member): boolean {
  for (let above = parent; above; above = above.parent) if (writtenAt(above.object) === writtenAt(object)) return true;
  return false;
}

interface Filling {
  /** The object of a member with the variables of its parent filled in. */
  readonly filledIn: (member: Member) => Deploying;
  readonly variablesOf: VariablesOf;
}

function fillingFrom(settings: readonly Settings[]): Filling {
  const variablesOf = remember(variablesFrom(settings));
  const filledIn = remember(({ object, parent }: Member): Deploying => {
    const above = parent && filledIn(parent);
    if (above?.kind !== 'Kustomization') return object;
    const written = nodeOf(object);
    const node = substituted(written, variablesOf(above));
    const [result] = node === written ? [] : resourcesOf(node, fileOf(object));
    return result && isDeploying(result) ? result : object;
  });
  return { filledIn, variablesOf };
}
