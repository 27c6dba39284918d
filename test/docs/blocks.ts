/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Of its opening fence. */
  readonly line: number;
  /** The number of the heading that it stands under. */
  readonly section: number;
  /** From a line above it that is a path in backticks and nothing else. */
  readonly path: string | undefined;
  /** Between comments `<!-- name -->` and `<!-- /name -->`: `npm run gen` writes it and checks it. */
  readonly isGenerated: boolean;
}

/** @throws {Error} where a block is never closed */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let [section, isGenerated] = [0, false];
  let path: string | undefined;
  let open: { readonly fence: string; readonly block: Omit<Block, 'text'>; readonly lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^\s*(```+)(.*)$/.exec(line);
    if (open) {
      if (fence?.[1] === open.fence && fence[2] === '') {
        blocks.push({ ...open.block, text: `${open.lines.join('\n')}\n` });
        [open, path] = [undefined, undefined];
      } else open.lines.push(line);
    } else if (fence) {
      const block = { language: (fence[2] ?? '').trim(), line: index + 1, section, path, isGenerated };
      open = { fence: fence[1] ?? '', block, lines: [] };
    } else {
      if (/^#+ /.test(line)) section += 1;
      const marker = /^<!-- (\/?)[\w-]+ -->$/.exec(line);
      if (marker) isGenerated = marker[1] === '';
      path = /^`([^`]+)`:?$/.exec(line)?.[1] ?? (line.trim() === '' ? path : undefined);
    }
  }
  if (open) throw new Error(`the block of line ${open.block.line} is never closed`);
  return blocks;
}
