import type { ClusterSettings } from '../model/cluster-settings.ts';
import { isMappingKind } from '../model/resources.ts';
import { type Located, origin } from '../model/view.ts';
import { folderOf } from '../project/distance.ts';
import { buildProject, type Project } from '../project/project.ts';
import { compareText } from '../text/compare.ts';
import type { Finding, Gap, LintResult, SkippedFile, Summary } from './finding.ts';
import { fingerprintOf, keyedPointer, withOrdinals, writtenIdentity } from './fingerprint.ts';
import { resourceIdOf } from './identity.ts';
import type { Gathered } from './intake.ts';
import { mappingsOf } from './mappings.ts';
import { duplicateKeyFindings, kustomizationFindings, malformedFindings, syntaxFindings } from './own.ts';
import { createLocate, type Locate, pointerOf } from './place.ts';
import { type Rules, runRules, type Spoken } from './run.ts';
import type { Settings } from './settings.ts';
import { unreadOf } from './sort-out.ts';

export interface Scope {
  /** False when only named files were read: then nothing is concluded from what is not there. */
  readonly isWhole: boolean;
  readonly skippedFiles: readonly SkippedFile[];
}

/** A result, with what it is about. */
export interface Analysis {
  readonly result: LintResult;
  readonly project: Project;
  readonly locate: Locate;
  /** The text of each file in which something was located. */
  readonly sources: () => ReadonlyMap<string, string>;
}

/** Pure: the same files and rules give the same result, whatever order the files come in. */
export async function lint(gathered: Gathered, rules: Rules, settings: Settings, scope: Scope): Promise<LintResult> {
  return (await analyze(gathered, rules, settings, scope)).result;
}

export async function analyze(gathered: Gathered, rules: Rules, settings: Settings, scope: Scope): Promise<Analysis> {
  const { locate, sources } = createLocate();
  const { documents, broken } = gathered;
  const project = await projectOf(gathered, settings.cluster, scope);
  const run = await runRules(project, rules, settings);
  const own = [
    ...(await Promise.all(broken.map((it) => syntaxFindings(it, locate)))).flat(),
    ...documents.flatMap((it) => duplicateKeyFindings(it, locate)),
    ...documents.flatMap((it) => it.resources).flatMap((it) => malformedFindings(it, locate)),
    ...kustomizationFindings(project.built, locate),
  ];
  const all = [...adjust(own, settings), ...mergeRoots(run.spoken.map((it) => findingOf(it, locate)))];
  const findings = withOrdinals(all.sort(byPlace));
  const result = {
    findings,
    summary: summarize(gathered, findings),
    incomplete: gapsOf(project, rules, scope),
    skippedFiles: [...scope.skippedFiles].sort((one, other) => compareText(one.path, other.path)),
    crashes: run.crashes,
    mappings: mappingsOf(project),
    sources: sources(),
  };
  return { result, project, locate, sources };
}

/** What is deployed together, of all that was gathered. */
export function projectOf(gathered: Gathered, cluster: ClusterSettings, { isWhole }: Pick<Scope, 'isWhole'>): Promise<Project> {
  const { documents, kustomizations, tree, explaining } = gathered;
  const resources = documents.flatMap((it) => it.resources);
  return buildProject({ resources, kustomizations, files: tree, explaining, unread: unreadOf(gathered), isWhole, cluster });
}

const adjust = (findings: readonly Finding[], { rules }: Settings): readonly Finding[] =>
  findings.flatMap((finding) => {
    const severity = rules.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });

/** The same finding in several overlays of a base is one. */
function mergeRoots(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, messageId, path, start, end, pointer, message } = finding;
    const key = JSON.stringify([rule, messageId, path, start.offset, end.offset, pointer, message]);
    const other = merged.get(key);
    merged.set(key, other ? { ...other, roots: [...new Set([...other.roots, ...finding.roots])] } : finding);
  }
  return [...merged.values()];
}

function findingOf({ rule, resource, remark, severity, root }: Spoken, locate: Locate): Finding {
  const place = ({ [origin]: { file, span } }: Located) => locate(file, span);
  return {
    rule,
    messageId: remark.messageId,
    severity,
    message: remark.message,
    ...place(remark.at),
    resource: resourceIdOf(resource),
    pointer: pointerOf(remark.at),
    related: remark.also.map(({ at, message }) => ({ ...place(at), message })),
    fingerprint: fingerprintOf({
      rule,
      messageId: remark.messageId,
      path: remark.at[origin].file.path,
      resource: writtenIdentity(resource),
      pointer: keyedPointer(resource, remark.at),
    }),
    roots: root === undefined ? [] : [root || '.'],
  };
}

function byPlace(one: Finding, other: Finding): number {
  return (
    compareText(one.path, other.path) ||
    one.start.offset - other.start.offset ||
    compareText(one.rule, other.rule) ||
    compareText(one.message, other.message)
  );
}

function summarize({ files, documents, broken, templates, encrypted }: Gathered, findings: readonly Finding[]): Summary {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files,
    documents: documents.length + broken.length,
    resources: documents.flatMap((it) => it.resources).filter(isMappingKind).length,
    skipped: { templates: templates.length, encrypted: encrypted.length },
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
}

function gapsOf({ built, unlisted, roots }: Project, rules: Rules, scope: Scope): readonly Gap[] {
  const silent = (isSilent: (rule: Rules[string]) => boolean) =>
    Object.keys(rules).filter((id) => rules[id] && isSilent(rules[id]));
  const absence = silent((rule) => rule.claimsAbsence === true);
  const blind = built.flatMap(({ folder, built: { blindSpots } }) =>
    blindSpots.map(({ reason, file }) => ({ root: folder || '.', reason, path: file.path, silences: absence })),
  );
  const charts = roots.flatMap(({ folder, silencedBy }) => {
    const path = silencedBy();
    return path === undefined ? [] : [{ root: folder || '.', reason: 'installs a chart', path, silences: absence }];
  });
  const outside = [...new Set(unlisted.map(({ kustomization }) => kustomization))].sort(compareText).map((path) => ({
    root: folderOf(path) || '.',
    reason: 'manifests that the kustomization above them does not list',
    path,
    silences: silent((rule) => rule.scope === 'project'),
  }));
  const hasSubjects = roots.some(({ resources }) => resources.length > 0);
  const named = { root: '.', reason: 'only named files were read', path: '.', silences: absence };
  const gaps = [...(scope.isWhole || !hasSubjects ? [] : [named]), ...blind, ...charts, ...outside];
  return gaps.filter(({ silences }) => silences.length > 0);
}
