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
  /** The same, of the files whose text passes; read anew each time. */
  readonly readWhere: (kinds: readonly SecondLineKind[], passes: (text: string) => boolean) => Explanation;
  /** Whether the bytes of any file say that it may hold one of the kinds. */
  readonly isAnywhere: (kinds: readonly SecondLineKind[]) => boolean;
  /** Whether the bytes of a file say that it may hold one of the kinds. */
  readonly mayHold: (path: string, kinds: readonly SecondLineKind[]) => boolean;
}

/** The objects of GitOps controllers, which say what is deployed together. */
export const deployingKinds = ['Kustomization', 'Application', 'ApplicationSet', 'FluxInstance'] as const;
