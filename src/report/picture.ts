import type { ExternalMapping } from '../lint/mappings.ts';
import { inlineCode, tableRow } from './markdown.ts';
import { clip, safeText } from './safe.ts';

/** Beyond 500 edges or 50,000 characters Mermaid shows an error instead; GitHub does not say what its own limits are. */
const NODES = 150;
const EDGES = 250;
const LENGTH = 20_000;
const LABEL_LENGTH = 80;
/** What identifiers of three digits are longer by than those of one, on a line with two. */
const NUMBERS = 4;

/** What Services lead to, as a picture that GitHub draws and a table for who cannot see it; nothing where there is nothing. */
export function mappingPicture(title: string, mappings: readonly ExternalMapping[]): readonly string[] {
  const drawn = fitting(mappings);
  if (drawn.length === 0) return [];
  const ids = new Map<string, string>();
  const picture = ['```mermaid', 'flowchart LR', ...drawn.flatMap((mapping) => linesOf(mapping, ids)), '```'];
  const rows = drawn.map(({ service, way, targets }) => tableRow([inlineCode(service), way, targets.map(inlineCode).join(', ')]));
  const leftOut = mappings.length - drawn.length;
  const more = leftOut === 0 ? [] : ['', `${leftOut} more`];
  const table = [tableRow(['Service', 'Kind', 'Leads to']), '| --- | --- | --- |', ...rows, ...more];
  return ['<details>', `<summary>${title}</summary>`, '', ...picture, '', ...table, '', '</details>', ''];
}

/** Those that there is room for, whole; one that is too large leaves room for the others. */
function fitting(mappings: readonly ExternalMapping[]): readonly ExternalMapping[] {
  let left = { nodes: NODES, edges: EDGES, length: LENGTH };
  return mappings.filter((mapping) => {
    const length = left.length - linesOf(mapping, new Map()).join('\n').length - NUMBERS * (mapping.targets.length + 1);
    const rest = { nodes: left.nodes - mapping.targets.length - 1, edges: left.edges - mapping.targets.length, length };
    const isRoom = Object.values(rest).every((room) => room >= 0);
    if (isRoom) left = rest;
    return isRoom;
  });
}

/** Identifiers are made here and never taken from the YAML, where one could be a word of Mermaid's. */
function linesOf({ service, way, targets }: ExternalMapping, ids: Map<string, string>): readonly string[] {
  const from = idOf(`service ${way} ${service}`, ids);
  const edges = targets.map((target) => {
    const to = idOf(`target ${target}`, ids);
    return `  ${from} --> ${to}(["${label(target)}"])`;
  });
  return [`  ${from}["${label(service)} #40;${way}#41;"]`, ...edges];
}

function idOf(key: string, ids: Map<string, string>): string {
  const id = ids.get(key) ?? `n${ids.size}`;
  ids.set(key, id);
  return id;
}

/** Mermaid takes a character by its number, nearly any other for syntax somewhere, and an empty label for a mistake. */
function label(text: string): string {
  if (text === '') return ' ';
  return clip(safeText(text), LABEL_LENGTH).replace(/[^\w ./:-]/gu, (character) => `#${character.codePointAt(0)};`);
}
