/** A mutant that no case can tell from the rule, and why. */
interface Excuse {
  readonly rule: string;
  /** As the mutation check prints both. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export const excuses: readonly Excuse[] = [];
