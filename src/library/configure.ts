import { dirname, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { ConfigProblem } from '../config/read.ts';
import { type FoundSettings, findSettings } from '../files/find-settings.ts';
import { ignoredBy } from '../files/ignore-patterns.ts';
import { realFolder, rebased, reportedPath } from '../files/paths.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { ConfigError } from './config-error.ts';

/** Where settings are looked for. */
export interface ConfigOptions {
  /** A config in place of the nearest one, or `false` for none. Its globs are relative to `cwd`. */
  readonly config?: string | false;
  /** Leaves configs in JavaScript and TypeScript alone. */
  readonly safe?: boolean;
  /** `false`: no `.gitignore`, `.extmap-lintignore`, `ignores` or `ignorePatterns` counts. */
  readonly ignore?: boolean;
  /** More files about which nothing is reported, as in `.gitignore`. */
  readonly ignorePatterns?: readonly string[];
}

export interface UsedConfig extends LoadedConfig {
  /** What its globs are relative to. */
  readonly folder: string;
}

export interface Configured {
  readonly used: UsedConfig | undefined;
  readonly isIgnored: (path: string) => boolean;
}

const nothingIgnored = (): boolean => false;

/** Finds and reads what a run is configured by; most trees have nothing, and load nothing for it. @throws {ConfigError} */
export async function configure(options: ConfigOptions, cwd: string, ruleIds: readonly string[]): Promise<Configured> {
  const workingDirectory = realFolder(cwd);
  const found = findSettings(workingDirectory, options.safe !== true);
  const location = locate(options, cwd, found, workingDirectory);
  const used = location && (await readUsed(location, workingDirectory, ruleIds));
  return { used, isIgnored: await ignoredFiles(options, found, used, workingDirectory) };
}

interface Location {
  readonly path: string;
  readonly folder: string;
  /** Out of which no link may lead; undefined for a file that a person named. */
  readonly root: string | undefined;
}

function locate(
  { config }: ConfigOptions,
  cwd: string,
  { configs, root }: FoundSettings,
  workingDirectory: string,
): Location | undefined {
  if (config === false) return undefined;
  if (config !== undefined) return { path: resolve(cwd, config), folder: workingDirectory, root: undefined };
  const [first, second] = configs;
  const [name, other] = [first, second].map((path) => path && reportedPath(path, workingDirectory));
  if (second !== undefined) throw new ConfigError([`${name} and ${other} are two configs for one folder: keep one`]);
  return first === undefined ? undefined : { path: first, folder: dirname(first), root };
}

async function readUsed({ path, folder, root }: Location, cwd: string, ruleIds: readonly string[]): Promise<UsedConfig> {
  const name = reportedPath(path, cwd);
  if (/\.[cm]?[jt]s$/.test(path)) {
    throw new ConfigError([`${name}: configs in JavaScript and TypeScript are not supported yet; write .extmap-lint.yaml`]);
  }
  const content = readTextFile(path, cwd, root);
  if (content.state === 'failed') throw new ConfigError([`${name}: the config cannot be read: ${content.problem}`]);
  const loaded = await (await import('../config/load.ts')).loadConfig({ path: name, text: content.text }, ruleIds);
  if (!('input' in loaded)) throw new ConfigError(loaded.map(problemLine), loaded);
  return { ...loaded, folder };
}

const problemLine = ({ path, start, message }: ConfigProblem): string => `${path}:${start.line}:${start.column}: ${message}`;

async function ignoredFiles(
  { ignore, ignorePatterns = [] }: ConfigOptions,
  { ignoreFile, root }: FoundSettings,
  used: UsedConfig | undefined,
  cwd: string,
): Promise<(path: string) => boolean> {
  const listed = ignoreFile === undefined ? [] : ignoreLines(ignoreFile, cwd, root);
  const sources = [
    { patterns: used?.config.ignores ?? [], folder: used?.folder ?? cwd },
    { patterns: listed, folder: dirname(ignoreFile ?? cwd) },
    { patterns: ignorePatterns, folder: cwd },
  ].filter(({ patterns }) => patterns.length > 0);
  if (ignore === false || sources.length === 0) return nothingIgnored;
  const checks = await Promise.all(
    sources.map(async ({ patterns, folder }) => {
      const isIgnored = await ignoredBy(patterns);
      return (path: string) => isIgnored(rebased(path, cwd, folder));
    }),
  );
  return (path) => checks.some((isIgnored) => isIgnored(path));
}

function ignoreLines(path: string, cwd: string, root: string): readonly string[] {
  const content = readTextFile(path, cwd, root);
  if (content.state === 'failed') throw new ConfigError([`${reportedPath(path, cwd)}: cannot be read: ${content.problem}`]);
  return content.text.split(/\r?\n/);
}

/** A config for paths that are relative to the working directory. */
export function configHere({ config, folder }: UsedConfig, cwd: string): Config {
  const workingDirectory = realFolder(cwd);
  const pathOf = (path: string) => rebased(path, workingDirectory, folder);
  const { overrides, environmentOf } = config;
  return {
    ...config,
    overrides: overrides.map(({ rules, appliesTo }) => ({
      rules,
      appliesTo: (path, resource) => appliesTo(pathOf(path), resource),
    })),
    environmentOf: environmentOf && ((path) => environmentOf(pathOf(path))),
  };
}
