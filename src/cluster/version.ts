/** The minor version of Kubernetes: 37 is v1.37. Only where versions differ does a function here ask for it. */
export type Minor = number;

/** The newest one whose recordings are held against this folder. */
export const newestMinor: Minor = 37;

/** The oldest one that the linter speaks of. */
export const oldestMinor: Minor = 25;
