import type { Mapping } from '../../model/resources.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Locate } from '../place.ts';
import type { Settings } from '../settings.ts';

/** What suppressions are judged by. */
export interface Ground {
  readonly settings: Settings;
  /** The files that may hold comments: those of the documents that were read, and those that findings point into. */
  readonly files: readonly SourceFile[];
  /** Every resource as it is deployed. */
  readonly subjects: readonly Mapping[];
  readonly ruleIds: readonly string[];
  /** Whether a rule was asked wherever it could find something. One that was not may have been silent for that. */
  readonly isConclusive: (rule: string) => boolean;
  readonly locate: Locate;
}
