import { fileOf, type Mapping } from '../model/resources.ts';
import { remember } from './lookup.ts';

/** The environment that a file or a folder belongs to; undefined where none is known. */
export type EnvironmentOf = (path: string) => string | undefined;

/** Whether two resources may be deployed together. */
export type MayMeet = (one: Mapping, other: Mapping) => boolean;

/** Two environments are never deployed together; what belongs to none may go with each. */
export function mayMeetBy(environmentOf: EnvironmentOf): MayMeet {
  // What is undefined would not be remembered.
  const known = remember((path: string) => environmentOf(path) ?? null);
  return (one, other) => {
    const here = known(fileOf(one).path);
    const there = known(fileOf(other).path);
    return here === null || there === null || here === there;
  };
}

/** Those that may be deployed together, for each environment among them; those of none are in each. */
export function byEnvironment<T extends Mapping>(
  resources: readonly T[],
  environmentOf: EnvironmentOf,
): readonly (readonly T[])[] {
  const known = resources.map((resource) => environmentOf(fileOf(resource).path));
  const environments = new Set(known.filter((environment) => environment !== undefined));
  if (environments.size < 2) return [resources];
  return [...environments].map((environment) => resources.filter((_, index) => (known[index] ?? environment) === environment));
}
