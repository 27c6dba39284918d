import type { Mapping, Resource } from '../model/resources.ts';

/** What the rest of a tree told the worlds of a root. */
export interface Outlook {
  /** Whether documents that could not be read name a resource. */
  readonly mentioned: ReadonlyMap<Mapping, boolean>;
  readonly writers: ReadonlyMap<Mapping, Resource | undefined>;
  /** Whether anything else was asked. */
  readonly hasAskedMore: boolean;
}

/** What is asked often, and can be asked again. */
export interface Outside {
  readonly isMentioned: (resource: Mapping) => boolean;
  readonly endpointsWriterNear: (resource: Mapping) => Resource | undefined;
}

interface Watched extends Outside {
  readonly outward: <Asked extends readonly unknown[], Answer>(
    answer: (...asked: Asked) => Answer,
  ) => (...asked: Asked) => Answer;
  readonly outlook: () => Outlook;
}

/** Notes the questions that lead out of a root. */
export function watched({ isMentioned, endpointsWriterNear }: Outside): Watched {
  let hasAskedMore = false;
  const mentioned = new Map<Mapping, boolean>();
  const writers = new Map<Mapping, Resource | undefined>();
  return {
    isMentioned: noted(isMentioned, mentioned),
    endpointsWriterNear: noted(endpointsWriterNear, writers),
    outward:
      (answer) =>
      (...asked) => {
        hasAskedMore = true;
        return answer(...asked);
      },
    outlook: () => ({ mentioned, writers, hasAskedMore }),
  };
}

/** Whether it would have been told the same here. */
export const isSameOutside = ({ isMentioned, endpointsWriterNear }: Outside, { mentioned, writers, hasAskedMore }: Outlook) =>
  !hasAskedMore &&
  [...mentioned].every(([resource, answer]) => isMentioned(resource) === answer) &&
  [...writers].every(([resource, answer]) => endpointsWriterNear(resource) === answer);

function noted<Question, Answer>(answer: (question: Question) => Answer, answers: Map<Question, Answer>) {
  return (question: Question): Answer => {
    const given = answer(question);
    answers.set(question, given);
    return given;
  };
}
