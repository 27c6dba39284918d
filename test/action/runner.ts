import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { makeFolder } from '../files/tree.ts';
import { type Annotation, applyLimits, type Command, runOutput } from '../report/runner-commands.ts';
import { pushEvent, type WebhookEvent } from './events.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const swiftClock = new URL('swift-clock.mjs', import.meta.url).href;

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

export const manifest: Manifest = parse(readFileSync(join(top, 'action.yml'), 'utf8'));

export interface Step {
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that the runner brings; the one of this test unless given. */
  readonly node?: string;
  /** What set the workflow off; a push unless given. */
  readonly event?: WebhookEvent;
  /** Where the API of GitHub is; nowhere unless given. */
  readonly api?: string;
}

/** What the user of a step sees, and what the steps after it can read. */
export interface Seen {
  readonly conclusion: 'success' | 'failure';
  readonly exitCode: number | null;
  readonly annotations: readonly Annotation[];
  /** Undefined where there is none, or GitHub dropped it. */
  readonly summary: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
  readonly log: string;
  /** In milliseconds, by the clock of the step. */
  readonly duration: number;
}

/** Such as the runner hands to every step. */
export const SECRET = 'ghs_0123456789abcdefSECRET';
const SUMMARY_LIMIT = 1024 * 1024;

/** Runs the bundled action on a workspace, as the runner does (Handler.cs, NodeScriptActionHandler.cs, FileCommandManager.cs). */
export async function runAction(workspace: string, step: Step = {}): Promise<Seen> {
  const main = join(top, manifest.runs.main);
  if (!existsSync(main)) throw new Error(`${manifest.runs.main} is missing: run "npm run bundle" first`);
  const event = step.event ?? pushEvent();
  const { duration, ...files } = stepFiles(event);
  const env = { ...runnerVariables(workspace, files, step), ...inputVariables(step.with ?? {}), ...event.env, ...step.env };
  const clock = `${swiftClock}?duration=${encodeURIComponent(duration)}`;
  const { code, out, err } = await run(step.node ?? process.execPath, ['--import', clock, main], workspace, env);
  const fromOut = runOutput(out);
  const fromErr = runOutput(err);
  const summary = existsSync(files.STEP_SUMMARY) ? readFileSync(files.STEP_SUMMARY) : Buffer.alloc(0);
  const outputs = readFileSync(files.OUTPUT, 'utf8');
  if (`${out}${err}${summary}${outputs}`.includes(SECRET)) throw new Error('the step gave its token away');
  const commands = [...fromOut.commands, ...fromErr.commands];
  return {
    conclusion: code === 0 ? 'success' : 'failure',
    exitCode: code,
    annotations: applyLimits(commands),
    summary: summary.length === 0 || summary.length > SUMMARY_LIMIT ? undefined : summary.toString(),
    outputs: { ...valuesOf(outputs), ...outputsByCommand(commands) },
    commands,
    log: [...fromOut.log, ...fromErr.log].join('\n'),
    duration: Number(readFileSync(duration, 'utf8')),
  };
}

/** A folder with the given files, outside of any git work tree. */
export const workspaceWith = makeFolder;

interface StepFiles extends CommandFiles {
  readonly duration: string;
}

interface CommandFiles {
  readonly OUTPUT: string;
  readonly STEP_SUMMARY: string;
  readonly STATE: string;
  readonly ENV: string;
  readonly PATH: string;
  readonly EVENT_PATH: string;
}

function stepFiles({ payload }: WebhookEvent): StepFiles {
  const folder = makeFolder();
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    OUTPUT: file('output'),
    STEP_SUMMARY: file('summary'),
    STATE: file('state'),
    ENV: file('env'),
    PATH: file('path'),
    EVENT_PATH: file('event.json', JSON.stringify(payload)),
    duration: file('duration'),
  };
}

function runnerVariables(workspace: string, files: CommandFiles, step: Step): Record<string, string> {
  const commands = Object.entries(files).map(([name, path]) => [`GITHUB_${name}`, path] as const);
  return {
    PATH: process.env.PATH ?? '',
    CI: 'true',
    ACTIONS_RUNTIME_TOKEN: SECRET,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.api ?? 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: (step.event ?? pushEvent()).name,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789012345678901234567890123456789',
    GITHUB_TOKEN: SECRET,
    GITHUB_WORKSPACE: workspace,
    ...Object.fromEntries(commands),
  };
}

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(manifest.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const entries = Object.entries(manifest.inputs).map(([name, input]) => {
    const value = given[name] ?? (input.default ?? '').replace('${{ github.token }}', SECRET);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
  });
  return Object.fromEntries(entries);
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(node: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    const chunks = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (chunks.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (chunks.err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...chunks }));
  });
}

/** `name=value` and `name<<delimiter`, as in a command file. */
function valuesOf(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const [, name = '', delimiter = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    const [, short = '', value = ''] = /^([^=]+)=(.*)$/.exec(line) ?? [];
    if (delimiter !== '')
      values[name] = lines
        .splice(0, lines.indexOf(delimiter) + 1)
        .slice(0, -1)
        .join('\n');
    else if (short !== '') values[short] = value;
  }
  return values;
}

function outputsByCommand(commands: readonly Command[]): Record<string, string> {
  const set = commands.filter(({ name }) => name === 'set-output');
  return Object.fromEntries(set.map(({ properties, data }) => [properties.get('name') ?? '', data]));
}
