/**
 * What GitHub's runner makes of the output of a step, after ActionCommand.cs, ActionCommandManager.cs and OutputManager.cs
 * of actions/runner. Where the runner's behaviour hangs on the culture of its machine, this takes the worse case.
 */

export interface Command {
  /** In lower case. */
  readonly name: string;
  /** Keys in lower case, because the runner does not tell `endLine` from `endline`. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

export interface RunnerOutput {
  readonly commands: readonly Command[];
  /** The lines that are no commands. */
  readonly log: readonly string[];
}

export type Level = 'error' | 'warning' | 'notice';

/** What a reader sees on the pull request. */
export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  readonly col: number | undefined;
  readonly endColumn: number | undefined;
}

const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LENGTH = 4096;

const REGISTERED: readonly string[] = [
  ...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher', 'debug', 'warning'],
  ...['error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands'],
];

/** Later entries see what the earlier ones made, so `%25` must come last. */
const V1_ESCAPES = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };
const DATA_ESCAPES = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const PROPERTY_ESCAPES = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };

/** The runner looks for `::` and `##[` with the rules of its culture, which pass over characters without weight. */
const WEIGHTLESS = /[\p{Cc}\p{Cf}\p{DI}]/gu;

/** The commands that take effect. */
export function parseOutput(text: string): readonly Command[] {
  return runOutput(text).commands;
}

export function runOutput(text: string): RunnerOutput {
  const commands: Command[] = [];
  const log: string[] = [];
  let stopToken: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command = parseLine(line, stopToken === undefined ? REGISTERED : [...REGISTERED, stopToken]);
    if (command === undefined || (stopToken !== undefined && command.name !== stopToken)) {
      log.push(line);
    } else if (command.name === stopToken) {
      stopToken = undefined;
    } else {
      commands.push(command);
      if (command.name === 'stop-commands') stopToken = command.data.toLowerCase();
    }
  }
  return { commands, log };
}

/** The annotations that are kept: the first ten of each level, with the places that the runner leaves in them. */
export function applyLimits(commands: readonly Command[]): Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  const kept: Annotation[] = [];
  for (const command of commands) {
    const level = levelOf(command.name);
    if (level === undefined || counts[level] >= ANNOTATIONS_PER_LEVEL) continue;
    counts[level]++;
    kept.push(annotationOf(level, command));
  }
  return kept;
}

function levelOf(name: string): Level | undefined {
  return name === 'error' || name === 'warning' || name === 'notice' ? name : undefined;
}

function annotationOf(level: Level, { properties, data }: Command): Annotation {
  const endLine = numberOf(properties.get('endline'));
  const line = numberOf(properties.get('line')) ?? endLine;
  const endColumn = numberOf(properties.get('endcolumn'));
  const col = numberOf(properties.get('col')) ?? endColumn;
  const isBackwards = line !== undefined && endLine !== undefined && endLine < line;
  const losesColumns =
    line === undefined ||
    (endLine !== undefined && endLine !== line) ||
    (col !== undefined && endColumn !== undefined && endColumn < col);
  return {
    level,
    message: data.slice(0, MESSAGE_LENGTH),
    title: properties.get('title'),
    file: properties.get('file'),
    line: isBackwards ? undefined : line,
    endLine: isBackwards ? undefined : endLine,
    col: losesColumns ? undefined : col,
    endColumn: losesColumns ? undefined : endColumn,
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}

function parseLine(line: string, registered: readonly string[]): Command | undefined {
  const weighty = line.replace(WEIGHTLESS, '');
  return parseV2(line, registered) ?? parseV1(line, registered) ?? parseV2(weighty, registered) ?? parseV1(weighty, registered);
}

/** `::name key=value,key=value::data`, at the start of a line. */
function parseV2(line: string, registered: readonly string[]): Command | undefined {
  const message = line.trimStart();
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return undefined;
  const info = message.slice(2, end);
  return command(
    info,
    info.slice(nameOf(info).length).trim().split(','),
    message.slice(end + 2),
    registered,
    PROPERTY_ESCAPES,
    DATA_ESCAPES,
  );
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseV1(line: string, registered: readonly string[]): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const info = line.slice(start + 3, end);
  return command(info, info.slice(nameOf(info).length + 1).split(';'), line.slice(end + 1), registered, V1_ESCAPES, V1_ESCAPES);
}

function nameOf(info: string): string {
  return info.split(' ', 1)[0] ?? '';
}

function command(
  info: string,
  properties: readonly string[],
  data: string,
  registered: readonly string[],
  propertyEscapes: Readonly<Record<string, string>>,
  dataEscapes: Readonly<Record<string, string>>,
): Command | undefined {
  const name = nameOf(info).toLowerCase();
  if (!registered.includes(name)) return undefined;
  return { name, properties: propertiesOf(properties, propertyEscapes), data: unescaped(data, dataEscapes) };
}

/** The runner splits at `=` and drops empty parts, so a value loses each `=` that it starts with. */
function propertiesOf(texts: readonly string[], escapes: Readonly<Record<string, string>>): Map<string, string> {
  const properties = new Map<string, string>();
  for (const text of texts) {
    const match = /^=*([^=]+)=+([^=].*)$/su.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined) properties.set(match[1].toLowerCase(), unescaped(match[2], escapes));
  }
  return properties;
}

function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((result, [code, character]) => result.replaceAll(code, character), text);
}
