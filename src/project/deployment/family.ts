import { fileOf, manifest, type Resource, resourcesOf } from '../../model/resources.ts';
import type { Builder } from '../kustomize/build.ts';
import { type Deploying, deploymentsOf, isDeploying, type Surroundings, writtenAt } from './deploying.ts';
import type { Deployment } from './deployment.ts';
import { substituted } from './envsubst.ts';
import { isSettings, type Settings, variablesOf } from './variables.ts';

/** What one object deploys, what the objects among that deploy, and so on. */
export interface Family {
  readonly deployments: readonly Deployment[];
  /** Where the objects are written that it deploys. */
  readonly deployed: ReadonlySet<string>;
}

export interface Growing extends Surroundings {
  /** Builds GitOps objects, and what they take variables from. */
  readonly builder: Builder;
}

interface Member {
  /** As the parent builds it, before it fills in variables. */
  readonly object: Deploying;
  readonly parent: Member | undefined;
}

/** Bounds that nobody meets who means well. */
const most = 5000;

export function familyOf(root: Deploying, growing: Growing): Family {
  const first = grow({ object: root, parent: undefined }, growing);
  // What deploys itself too has changed itself by then.
  const itself = first.deployed.find(({ object }) => writtenAt(object) === writtenAt(root));
  const { members, deployed, settings } = itself ? grow(itself, growing) : first;
  const deployments = members.flatMap((member) => {
    const made = deploymentsOf(filledIn(member, settings), growing, settings);
    return member.parent ? made : made.map(maybeMoreVariables);
  });
  return { deployments, deployed: new Set(deployed.map(({ object }) => writtenAt(object))) };
}

/** Who deploys the object itself is not seen, and may give it more. */
const maybeMoreVariables = (made: Deployment): Deployment =>
  made.variables ? { ...made, variables: { ...made.variables, isComplete: false } } : made;

interface Grown {
  readonly members: readonly Member[];
  readonly deployed: readonly Member[];
  readonly settings: readonly Settings[];
}

/** A path may hold a variable whose value is deployed by a relation, so that those without a folder wait. */
function grow(root: Member, { builder, ...around }: Growing): Grown {
  const members: Member[] = [];
  const deployed: Member[] = [];
  const settings: Settings[] = [];
  let waiting: readonly Member[] = [root];
  for (let before = -1; members.length > before && members.length < most; ) {
    before = members.length;
    const stuck: Member[] = [];
    const found: Member[] = [];
    for (const member of waiting) {
      const deployments = deploymentsOf(filledIn(member, settings), around, settings);
      if (deployments.length === 0) stuck.push(member);
      else members.push(member);
      for (const resource of deployments.flatMap((deployment) => builtOf(deployment, builder))) {
        if (isSettings(resource)) settings.push(resource);
        if (isDeploying(resource)) found.push({ object: resource, parent: member });
      }
    }
    deployed.push(...found);
    waiting = [...stuck, ...found.filter((it) => !isBelowItself(it))];
  }
  return { members, deployed, settings };
}

const builtOf = ({ parts }: Deployment, builder: Builder): readonly Resource[] =>
  parts.flatMap((part) => builder.buildOverlay(part).resources.flatMap(({ node, file }) => resourcesOf(node, file)));

function isBelowItself({ object, parent }: Member): boolean {
  for (let above = parent; above; above = above.parent) if (writtenAt(above.object) === writtenAt(object)) return true;
  return false;
}

/** The object with the variables of its parent filled in. */
function filledIn({ object, parent }: Member, settings: readonly Settings[]): Deploying {
  const above = parent && filledIn(parent, settings);
  if (above?.kind !== 'Kustomization') return object;
  const node = substituted(object[manifest], variablesOf(above, settings));
  const [result] = node === object[manifest] ? [] : resourcesOf(node, fileOf(object));
  return result && isDeploying(result) ? result : object;
}
