import type { SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** Hidden behind a symbol so that no Kubernetes key can ever clash with it. */
export const origin: unique symbol = Symbol('origin');

export interface Origin {
  readonly file: SourceFile;
  /** What a finding underlines: a scalar's value, the key of a map or list, for an absent node the nearest thing above it. */
  readonly span: Span;
  readonly parent: Origin | undefined;
  /** The key or index below the parent. */
  readonly step: string | number;
  /** Why the API server cannot decode what stands here. */
  readonly problem: Problem | undefined;
  /** Everything of the same resource that has a problem; filled while the resource is read. */
  readonly malformed: Located[];
}

export interface Problem {
  /** With an article: "a whole number". */
  readonly expected: string;
  readonly actual: string;
}

/** Anything that a finding may point at. Rules get these from the model only, so a place is never invented. */
export interface Located {
  readonly [origin]: Origin;
}

/** An origin in the file of the one above it. A tree holds a million of them: what they share is looked up. */
export class Place implements Origin {
  declare readonly parent: Origin;
  declare readonly step: string | number;
  declare readonly start: number;
  declare readonly end: number;

  constructor(parent: Origin, step: string | number, start: number, end: number) {
    this.parent = parent;
    this.step = step;
    this.start = start;
    this.end = end;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get file(): SourceFile {
    return this.parent.file;
  }

  get problem(): undefined {
    return undefined;
  }

  get malformed(): Located[] {
    return this.parent.malformed;
  }
}

/** The origin of a whole resource. */
class Start implements Origin {
  declare readonly file: SourceFile;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly malformed: Located[];

  constructor(file: SourceFile, { start, end }: Span) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.malformed = [];
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get parent(): undefined {
    return undefined;
  }

  get step(): '' {
    return '';
  }

  get problem(): undefined {
    return undefined;
  }
}

/** Where a resource begins; a finding about the whole of it underlines `span`. */
export const startOf = (file: SourceFile, span: Span): Origin => new Start(file, span);

/** What a patch or a kustomization brought stands in another file than the rest. */
export const below = (parent: Origin, step: string | number, span: Span, from: SourceFile | undefined): Origin =>
  from === undefined || from === parent.file
    ? new Place(parent, step, span.start, span.end)
    : { file: from, span, parent, step, problem: undefined, malformed: parent.malformed };

/** The same place with something else of it underlined. */
export function withSpan({ file, parent, step, problem, malformed }: Origin, span: Span): Origin {
  return { file, span, parent, step, problem, malformed };
}

export function withProblem(at: Origin, problem: Problem): Origin {
  const { file, span, parent, step, malformed } = at;
  return { file, span, parent, step, problem, malformed };
}

/** Whether two views show one place. One that is not written is another object each time that it is looked at. */
export function isSamePlace(one: Located, other: Located): boolean {
  let [here, there] = [one[origin], other[origin]];
  while (here !== there && here.parent && there.parent && here.step === there.step) [here, there] = [here.parent, there.parent];
  return here === there;
}

/** The keys and indexes that lead from the resource to a place. */
export function pathOf(at: Located): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let here = at[origin]; here.parent; here = here.parent) steps.unshift(here.step);
  return steps;
}
