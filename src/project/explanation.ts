import type { Resource, SecondLineKind } from '../model/resources.ts';
import type { SourceFile } from '../text/source.ts';

/** Documents of kinds that no finding is about: they are parsed when something asks for them. */
export interface Explanation {
  readonly resources: readonly Resource[];
  /** Those that could not be read as YAML. */
  readonly unread: readonly SourceFile[];
}

export interface Explaining {
  /** The same list of kinds, as an object, is read once. */
  readonly read: (kinds: readonly SecondLineKind[]) => Explanation;
  /** Whether the bytes of a file say that it may hold one of the kinds. */
  readonly mayHold: (path: string, kinds: readonly SecondLineKind[]) => boolean;
}
