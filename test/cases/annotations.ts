/** What a comment in a case says is reported, and where. Lines and columns count from 1. */
export interface Expectation {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive; undefined where only the start is said. */
  readonly endColumn: number | undefined;
  /** Of the message, of one of the linter's own rules, or `also`. */
  readonly id: string;
  /** A part of the message. */
  readonly text: string | undefined;
}

export interface Annotated {
  /** Without the comments that point. */
  readonly text: string;
  readonly expected: readonly Expectation[];
}

const pointing = /#\s*(?:\^|<-)/;
const annotation = /^(\s*)#(?:(\s*)(\^+)| <-) ([\w-]+)(?: "(.*)")?$/;

/** Takes the pointing comments out, so that the lines of the rest are those of the file. @throws {Error} for one that cannot be read. */
export function readAnnotations(path: string, lines: readonly string[]): Annotated {
  const kept: string[] = [];
  const expected: Expectation[] = [];
  for (const line of lines) {
    if (!pointing.test(line)) kept.push(line);
    else expected.push(readAnnotation(path, line, kept.length));
  }
  return { text: kept.map((line) => `${line}\n`).join(''), expected };
}

function readAnnotation(path: string, comment: string, line: number): Expectation {
  const match = annotation.exec(comment);
  if (!match) throw new Error(`${path}: this comment points and cannot be read: "${comment}"`);
  if (line === 0) throw new Error(`${path}: nothing stands above "${comment}"`);
  const [, indent = '', gap = '', carets, id = '', text] = match;
  const column = indent.length + 1 + (carets ? 1 + gap.length : 0);
  return {
    path,
    line,
    column,
    endColumn: carets ? column + carets.length : undefined,
    id,
    text: text?.replaceAll('\\"', '"'),
  };
}
