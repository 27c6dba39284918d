import { annotation } from '../../model/names.ts';
import type { Mapping } from '../../model/resources.ts';
import { origin } from '../../model/view.ts';
import { remember } from '../../project/lookup.ts';
import type { SourceFile } from '../../text/source.ts';
import { readText } from '../../yaml/read.ts';
import type { Finding, SuppressedFinding, Suppression } from '../finding.ts';
import type { Said } from '../said.ts';
import { complaintsAbout } from './complaints.ts';
import { type Directive, dateOf, readAnnotation, readComment, type Unknown, useOf } from './directive.ts';
import type { Ground } from './ground.ts';
import { type Reach, reachOf } from './reach.ts';

/** A directive that may suppress something. */
interface Suppressor {
  readonly directive: Directive;
  readonly reach: Reach;
}

/** What comments and annotations suppress, and what is wrong with them. */
export function suppress(ground: Ground, said: readonly Said[]): readonly (Finding | SuppressedFinding)[] {
  const comments = ground.files.filter(({ path }) => !ground.settings.isIgnored(path)).map(suppressorsIn);
  const annotations = annotationsOn(ground.subjects);
  const suppressors = [...comments.flatMap((it) => it.suppressors), ...annotations];
  const uses = new Set<string>();
  const judged = said.map((it) => {
    const reaching = suppressors.filter((each) => isOn(each, it.finding.rule) && each.reach(it, it.finding.rule));
    for (const { directive } of reaching) uses.add(useOf(directive, it.finding.rule));
    const holding = reaching.find(({ directive }) => holds(directive, ground.settings.today));
    return holding ? { ...it.finding, suppressed: suppressionBy(holding.directive, ground) } : it.finding;
  });
  const written = annotations.filter(({ directive }) => !ground.settings.isIgnored(directive.file.path));
  const directives = [...comments.flatMap((it) => it.directives), ...written.map((it) => it.directive)];
  const unknown = comments.flatMap((it) => it.unknown);
  return [...judged, ...complaintsAbout({ directives, unknown, uses }, ground)];
}

const isOn = ({ directive }: Suppressor, rule: string): boolean => directive.rules.some(({ text }) => text === rule);

/** A date that cannot be read may have passed. */
function holds({ until }: Directive, today: string): boolean {
  const date = until && dateOf(until);
  return until === undefined || (date !== undefined && today <= date);
}

function suppressionBy({ form, reason, until, file, span }: Directive, { locate }: Ground): Suppression {
  const kind = form === 'annotation' ? 'annotation' : 'comment';
  return { kind, reason, until: until && dateOf(until), place: locate(file, span) };
}

interface InFile {
  readonly directives: readonly Directive[];
  readonly suppressors: readonly Suppressor[];
  readonly unknown: readonly Unknown[];
}

function suppressorsIn(file: SourceFile): InFile {
  if (!file.text.includes('extmap-lint-')) return { directives: [], suppressors: [], unknown: [] };
  const { documents } = readText(file.text);
  const read = documents.flatMap(({ comments }) => comments).map((comment) => readComment(file, comment));
  const directives = read.filter((it) => it !== undefined && 'form' in it);
  const suppressors = directives.map((directive) => ({ directive, reach: reachOf(directive, { file, documents, directives }) }));
  return { directives, suppressors, unknown: read.filter((it) => it !== undefined && 'word' in it) };
}

/** An annotation of a base is read once for all of its overlays. */
function annotationsOn(subjects: readonly Mapping[]): readonly Suppressor[] {
  const directiveOf = (resource: Mapping): Directive | undefined => {
    const field = resource.metadata.annotations.entries.get(annotation.ignore);
    return field?.state === 'present' ? readAnnotation(field[origin].file, field.value, field[origin].span) : undefined;
  };
  const ofResource = remember(directiveOf);
  const all = subjects.map(ofResource).filter((it) => it !== undefined);
  const once = new Map(all.map((directive) => [useOf(directive, ''), directive]));
  return [...once].map(([key, directive]) => ({
    directive,
    reach: ({ subject }) => {
      const own = subject && ofResource(subject);
      return own !== undefined && useOf(own, '') === key;
    },
  }));
}
