import type { SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Locate } from './place.ts';

type Saying = Pick<Finding, 'rule' | 'messageId' | 'severity' | 'message'>;

/** A place in a file, and what tells it from the others of its file. */
interface Spot {
  readonly file: SourceFile;
  readonly span: Span;
  readonly key: readonly string[];
}

/** One that is about no resource. */
export function findingInFile(saying: Saying, { file, span, key }: Spot, locate: Locate): Finding {
  const { rule, messageId } = saying;
  return {
    ...saying,
    ...locate(file, span),
    resource: undefined,
    pointer: '',
    related: [],
    fingerprint: fingerprintOf({ rule, messageId, path: file.path, resource: [], pointer: key }),
    roots: [],
  };
}
