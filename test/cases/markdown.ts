/** A fenced block and what stands above it. */
export interface Block {
  /** The titles of the headings that it stands under, from level 2 downwards. */
  readonly headings: readonly string[];
  /** From the line in backticks above it. */
  readonly path: string | undefined;
  /** The lines in parentheses under its nearest heading. */
  readonly remarks: readonly string[];
  /** What follows the opening fence. */
  readonly language: string;
  readonly lines: readonly string[];
}

export interface Markdown {
  /** Of level 1. */
  readonly title: string;
  /** The first line of prose. */
  readonly summary: string;
  /** Every heading of level 2 and below, in order. */
  readonly headings: readonly { readonly level: number; readonly title: string }[];
  readonly blocks: readonly Block[];
}

interface Open {
  readonly language: string;
  readonly lines: string[];
}

/** Line by line, because a YAML comment inside a fence looks like a heading. @throws {Error} where it cannot be read. */
export function readMarkdown(text: string): Markdown {
  const headings: { level: number; title: string }[] = [];
  const blocks: Block[] = [];
  const prose: string[] = [];
  let title = '';
  let trail: readonly string[] = [];
  let remarks: readonly string[] = [];
  let path: string | undefined;
  let open: Open | undefined;
  for (const line of text.split('\n')) {
    const heading = /^(#+) (.+)$/.exec(line);
    if (open) {
      if (line !== '```') {
        open.lines.push(inside(line));
        continue;
      }
      blocks.push({ headings: trail, path, remarks, ...open });
      [open, path] = [undefined, undefined];
    } else if (/^\s*(```|~~~)/.test(line)) open = { language: languageOf(line), lines: [] };
    else if (path !== undefined && line.trim() !== '') throw new Error(`no block follows the path "${path}"`);
    else if (heading?.[1] === '#') title = heading[2] ?? '';
    else if (heading?.[1] && heading[2]) {
      const level = heading[1].length;
      headings.push({ level, title: heading[2] });
      trail = [...trail.slice(0, level - 2), heading[2]];
      remarks = [];
    } else if (/^\(.*\)$/.test(line)) remarks = [...remarks, line.slice(1, -1)];
    else path = pathIn(line) ?? (line.trim() === '' ? path : notPath(line, prose));
  }
  if (open) throw new Error(`a block under "${trail.join(' / ')}" is never closed`);
  if (path !== undefined) throw new Error(`no block follows the path "${path}"`);
  return { title, summary: prose[0] ?? '', headings, blocks };
}

const pathIn = (line: string): string | undefined => /^`([^`]+)`:?$/.exec(line)?.[1];

function notPath(line: string, prose: string[]): undefined {
  prose.push(line);
}

function inside(line: string): string {
  if (/^\s*```/.test(line)) throw new Error(`a block is never closed before "${line}"`);
  return line;
}

function languageOf(fence: string): string {
  const language = /^```([\w ]*)$/.exec(fence)?.[1];
  if (language === undefined) throw new Error(`not a fence that cases are read from: "${fence}"`);
  return language;
}
