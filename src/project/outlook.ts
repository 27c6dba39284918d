import type { Mapping } from '../model/resources.ts';

/** What the worlds of a root were asked that the root does not tell alone. */
export interface Outlook {
  /** Whether documents that could not be read name a resource. */
  readonly mentioned: ReadonlyMap<Mapping, boolean>;
  readonly hasAskedMore: boolean;
}

/** Notes the questions that lead out of a root. */
export function watched(tree: { readonly isMentioned: (resource: Mapping) => boolean }): {
  readonly outward: <Asked extends readonly unknown[], Answer>(
    answer: (...asked: Asked) => Answer,
  ) => (...asked: Asked) => Answer;
  readonly isMentioned: (resource: Mapping) => boolean;
  readonly outlook: () => Outlook;
} {
  let hasAskedMore = false;
  const mentioned = new Map<Mapping, boolean>();
  return {
    outward:
      (answer) =>
      (...asked) => {
        hasAskedMore = true;
        return answer(...asked);
      },
    isMentioned: (resource) => {
      const answer = tree.isMentioned(resource);
      mentioned.set(resource, answer);
      return answer;
    },
    outlook: () => ({ mentioned, hasAskedMore }),
  };
}
