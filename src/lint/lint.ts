import { isMappingKind } from '../model/resources.ts';
import { folderOf } from '../project/distance.ts';
import { buildProject, type Project } from '../project/project.ts';
import { ownRules } from '../rule/own.ts';
import { compareText } from '../text/compare.ts';
import type { SourceFile } from '../text/source.ts';
import type { Crash, Finding, Gap, LintResult, SkippedFile, Summary, SuppressedFinding } from './finding.ts';
import { withOrdinals } from './fingerprint.ts';
import type { Gathered } from './intake.ts';
import { countsOf } from './known.ts';
import { type Levels, levelsOf } from './levels.ts';
import { mappingsOf } from './mappings.ts';
import { byPlace } from './order.ts';
import { createLocate, type Locate } from './place.ts';
import { type Pause, type Rules, runRules, type Settled } from './run.ts';
import { saidBy, saidByReading } from './said.ts';
import type { Settings } from './settings.ts';
import { unreadOf } from './sort-out.ts';
import type { Ground } from './suppression/ground.ts';
import { suppressInline } from './suppression/markers.ts';

export interface Scope {
  /** False when only named files were read: then nothing is concluded from what is not there. */
  readonly isWhole: boolean;
  /** Whether a file of that path would have been read, if it were there; any, unless given. */
  readonly isSelected?: (path: string) => boolean;
  readonly skippedFiles: readonly SkippedFile[];
  /** Asked after each resource: what is to be waited for before the next one. */
  readonly pause?: Pause | undefined;
}

/** A result, with what it is about. */
export interface Analysis {
  readonly result: LintResult;
  readonly project: Project;
  readonly locate: Locate;
  /** The text of each file in which something was located. */
  readonly sources: () => ReadonlyMap<string, string>;
  readonly settled: Settled;
}

/** What came of a tree that is the same but for the files that differ. */
export interface Sibling {
  readonly analysis: Analysis;
  readonly differing: readonly string[];
}

/** Pure: the same files and rules give the same result, whatever order the files come in. */
export async function lint(gathered: Gathered, rules: Rules, settings: Settings, scope: Scope): Promise<LintResult> {
  return (await analyze(gathered, rules, settings, scope)).result;
}

/** What does not depend on how a sibling differs is taken from there; it was linted by the same rules and settings. */
export async function analyze(
  gathered: Gathered,
  rules: Rules,
  settings: Settings,
  scope: Scope,
  sibling?: Sibling,
): Promise<Analysis> {
  const { locate, sources } = createLocate();
  const project = await projectOf(gathered, settings, scope, sibling);
  const levels = levelsOf(rules, settings);
  const course = { ...levels, pause: scope.pause, known: sibling?.analysis.settled };
  const { spoken, crashes, settled } = await runRules(project, rules, settings.cluster, course);
  const incomplete = gapsOf(project, rules, scope);
  const said = [...(await saidByReading(gathered, project, locate)), ...spoken.map((it) => saidBy(it, locate))];
  const shown = said.filter(({ finding }) => !settings.isIgnored(finding.path));
  const isConclusive = conclusive(rules, levels, scope, { incomplete, crashes });
  const files = filesOf(gathered, sources(), scope.isWhole ? project.built : []);
  const judged = await suppressInline({ settings, files, ...subjectsOf(project, rules), isConclusive, locate }, shown);
  const numbered = withOrdinals([...mergeRoots(judged)].sort(byPlace));
  const isAsked = scope.isSelected ?? (() => true);
  const isGone = (path: string) => scope.isWhole && isAsked(path) && gathered.tree.readManifest(path) === undefined;
  const judgedAgain = await suppressKnown(numbered, settings, isGone);
  const findings = setLevels(judgedAgain, levels).map((finding) => placed(finding, settings));
  const live = findings.filter((it) => !isSuppressed(it));
  const result = {
    findings: live,
    suppressed: findings.filter(isSuppressed),
    summary: summarize(gathered, live),
    incomplete,
    skippedFiles: [...scope.skippedFiles].sort((one, other) => compareText(one.path, other.path)),
    crashes,
    mappings: mappingsOf(project),
    sources: sources(),
  };
  return { result, project, locate, sources, settled };
}

/** What is deployed together, of all that was gathered. */
export function projectOf(
  gathered: Gathered,
  { cluster, environmentOf }: Known,
  { isWhole }: Pick<Scope, 'isWhole'>,
  sibling?: Sibling,
): Promise<Project> {
  const { documents, kustomizations, tree, explaining } = gathered;
  const resources = documents.flatMap((it) => it.resources);
  const unread = unreadOf(gathered);
  const read = { resources, kustomizations, files: tree, explaining, unread, isWhole, cluster, environmentOf };
  return buildProject(read, sibling && { project: sibling.analysis.project, differing: sibling.differing });
}

/** What settings tell of a tree. */
type Known = Pick<Settings, 'cluster' | 'environmentOf'>;

const subjectsOf = ({ roots }: Project, rules: Rules): Pick<Ground, 'subjects' | 'ruleIds'> => ({
  subjects: roots.flatMap(({ resources }) => resources),
  ruleIds: [...Object.keys(rules), ...Object.keys(ownRules)],
});

type Judged = Finding | SuppressedFinding;

const isSuppressed = (finding: Judged): finding is SuppressedFinding => 'suppressed' in finding;

/** One object a path. Of kustomizations those that were judged; the text of each was kept. */
function filesOf(gathered: Gathered, sources: ReadonlyMap<string, string>, built: Project['built']): readonly SourceFile[] {
  const { documents, broken, kustomizations, tree } = gathered;
  const listed = new Set(built.flatMap((root) => [...root.built.listed]));
  const judged = kustomizations.filter((path) => listed.has(path)).map((path) => ({ path, text: tree.textOf(path) ?? '' }));
  const pointedAt = [...sources].map(([path, text]) => ({ path, text }));
  const files = [...judged, ...pointedAt, ...[...documents, ...broken].map(({ file }) => file)];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Whether a rule that reported nothing was asked, and saw enough. */
function conclusive(
  rules: Rules,
  { mayRun }: Levels,
  { isWhole }: Scope,
  { incomplete, crashes }: { readonly incomplete: readonly Gap[]; readonly crashes: readonly Crash[] },
): (rule: string) => boolean {
  const silent = new Set([...incomplete.flatMap(({ silences }) => silences), ...crashes.map(({ rule }) => rule)]);
  return (rule) => mayRun(rule) && !silent.has(rule) && (isWhole || rules[rule]?.scope !== 'project');
}

async function suppressKnown(
  findings: readonly Judged[],
  { baseline }: Settings,
  isGone: (path: string) => boolean,
): Promise<readonly Judged[]> {
  if (baseline.length === 0) return findings;
  return (await import('./suppression/baseline.ts')).suppressByBaseline(findings, baseline, isGone);
}

const setLevels = (findings: readonly Judged[], { levelOf }: Levels): readonly Judged[] =>
  findings.flatMap((finding) => {
    const severity = levelOf(finding);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });

/** With the environments that it is about. */
function placed(finding: Judged, { environmentOf }: Settings): Judged {
  const ofRoots = finding.roots.map(environmentOf);
  const named = [...ofRoots, ...(ofRoots.some(isDefined) ? [] : [environmentOf(finding.path)])].filter(isDefined);
  return named.length === 0 ? finding : { ...finding, environments: [...new Set(named)] };
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** The same finding in several overlays of a base is one. */
function mergeRoots(findings: readonly Judged[]): readonly Judged[] {
  const merged = new Map<string, Judged>();
  for (const finding of findings) {
    const { rule, messageId, path, start, end, pointer, message } = finding;
    const key = JSON.stringify([rule, messageId, path, start.offset, end.offset, pointer, message, isSuppressed(finding)]);
    const other = merged.get(key);
    merged.set(key, other ? { ...other, roots: [...new Set([...other.roots, ...finding.roots])] } : finding);
  }
  return [...merged.values()];
}

function summarize({ files, documents, broken, templates, encrypted }: Gathered, findings: readonly Finding[]): Summary {
  return {
    files,
    documents: documents.length + broken.length,
    resources: documents.flatMap((it) => it.resources).filter(isMappingKind).length,
    skipped: { templates: templates.length, encrypted: encrypted.length },
    ...countsOf(findings),
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
