import { isMappingKind, type Mapping } from '../model/resources.ts';
import { type Located, origin } from '../model/view.ts';
import type { Project } from '../project/project.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf, keyedPointer, writtenIdentity } from './fingerprint.ts';
import { resourceIdOf } from './identity.ts';
import type { Gathered } from './intake.ts';
import { duplicateKeyFindings, kustomizationFindings, malformedFindings, syntaxFindings } from './own.ts';
import { type Locate, pointerOf } from './place.ts';
import type { Spoken } from './run.ts';

/** A finding with the resource that it is about, as it is deployed; undefined where it is about a file. */
export interface Said {
  readonly finding: Finding;
  readonly subject: Mapping | undefined;
}

/** What a rule said. */
export function saidBy({ rule, resource, remark, root }: Spoken, locate: Locate): Said {
  const { messageId, severity, message, at, also } = remark;
  const place = ({ [origin]: { file, span } }: Located) => locate(file, span);
  const finding = {
    rule,
    messageId,
    severity,
    message,
    ...place(at),
    resource: resourceIdOf(resource),
    pointer: pointerOf(at),
    related: also.map((it) => ({ ...place(it.at), message: it.message })),
    fingerprint: fingerprintOf({
      rule,
      messageId,
      path: at[origin].file.path,
      resource: writtenIdentity(resource),
      pointer: keyedPointer(resource, at),
    }),
    roots: root === undefined ? [] : [root || '.'],
  };
  return { finding, subject: resource };
}

/** What the linter itself found while it read. */
export async function saidByReading(gathered: Gathered, { built }: Project, locate: Locate): Promise<readonly Said[]> {
  const { broken, documents } = gathered;
  const about = (subject: Mapping | undefined) => (finding: Finding) => ({ finding, subject });
  const syntax = (await Promise.all(broken.map((it) => syntaxFindings(it, locate)))).flat();
  return [
    ...[...syntax, ...kustomizationFindings(built, locate)].map(about(undefined)),
    ...documents.flatMap((it) => duplicateKeyFindings(it, locate).map(about(it.resources.find(isMappingKind)))),
    ...documents
      .flatMap((it) => it.resources.filter(isMappingKind))
      .flatMap((it) => malformedFindings(it, locate).map(about(it))),
  ];
}
