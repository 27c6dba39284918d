import process from 'node:process';
import { rules } from '../../rules/index.ts';
import { globs, type Keys, spanAt } from '../config/load.ts';
import { realFolder, rebased } from '../files/paths.ts';
import type { Configured, UsedConfig } from '../library/configure.ts';
import { safeText } from '../report/safe.ts';
import type { Messages } from '../rule/define.ts';
import { isInPresets } from '../rule/level.ts';
import { ownRules } from '../rule/own.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { Output } from './output.ts';
import type { Setup } from './setup.ts';

/** A setting as it is shown: where it comes from stands behind it. */
interface Row {
  readonly text: string;
  readonly origin: string;
}

/** What holds for one file, and where each value comes from. */
export async function printConfig(file: string, { used, isIgnored }: Configured, setup: Setup): Promise<Output> {
  const cwd = realFolder(process.cwd());
  const path = rebased(file, cwd, used?.folder ?? cwd);
  const applying = used ? await overridesFor(path, used) : [];
  const rows = [
    { text: `config: ${used ? used.file.path : 'none'}`, origin: configOrigin(used, setup) },
    { text: `ignored: ${isIgnored(rebased(file, cwd, cwd))}`, origin: '' },
    { text: `extends: [${(used?.config.presets ?? ['recommended']).join(', ')}]`, origin: originOf(used, ['extends']) },
    { text: 'cluster:', origin: '' },
    ...clusterRows(used, setup),
    { text: 'rules:', origin: '' },
    ...Object.entries({ ...rules, ...ownRules }).flatMap(([id, { messages }]) =>
      ruleRows({ id, messages, applying }, used, setup),
    ),
  ];
  const width = Math.max(...rows.map(({ text }) => text.length));
  const lines = rows.map(({ text, origin }) => (origin === '' ? text : `${text.padEnd(width)}  # ${origin}`));
  return { out: lines.map((line) => `${safeText(line)}\n`).join(''), err: '', code: 0 };
}

function configOrigin(used: UsedConfig | undefined, { config }: Setup): string {
  if (config === false) return '--no-config';
  if (config !== undefined) return '--config';
  return used ? 'the nearest one' : '';
}

/** `path:line` of a key, where the config has it. */
function originOf(used: UsedConfig | undefined, keys: Keys): string {
  const place = used && writtenAt(used, keys);
  return place ?? 'default';
}

function writtenAt({ file, input, root }: UsedConfig, keys: Keys): string | undefined {
  let here: unknown = input;
  for (const key of keys) {
    here =
      typeof here === 'object' && here !== null ? Object.entries(here).find(([name]) => name === String(key))?.[1] : undefined;
  }
  if (here === undefined) return undefined;
  return `${file.path}:${positionAt(lineStarts(file.text), spanAt(root, keys, true).start).line}`;
}

function clusterRows(used: UsedConfig | undefined, { cluster: asked }: Setup): readonly Row[] {
  const { cluster = {} } = used?.input ?? {};
  const row = (key: keyof typeof cluster, value: unknown): Row => ({
    text: `  ${key}: ${value === undefined ? 'unknown' : JSON.stringify(value)}`,
    origin: originOf(used, ['cluster', key]),
  });
  const version = asked?.kubernetesMinor;
  return [
    version === undefined
      ? row('kubernetesVersion', cluster.kubernetesVersion)
      : { text: `  kubernetesVersion: "1.${version}"`, origin: '--kubernetes-version' },
    row('domain', cluster.domain),
    row('dns', cluster.dns),
    row('ipFamilies', cluster.ipFamilies),
    row('windowsNodes', cluster.windowsNodes),
    row('consumers', cluster.consumers ?? 'auto'),
    row('cidrs', cluster.cidrs),
  ];
}

interface Ruled {
  readonly id: string;
  readonly messages: Messages;
  /** What holds for the file, of all rules. */
  readonly applying: readonly Applying[];
}

/** The severity in force, and below it what holds for some resources only. */
function ruleRows({ id, messages, applying }: Ruled, used: UsedConfig | undefined, { rules: asked = {} }: Setup): readonly Row[] {
  const flag = asked[id];
  if (flag !== undefined) return [{ text: `  ${id}: ${flag}`, origin: flagFor(id) }];
  const own = applying.filter(({ rule }) => rule === id);
  const last = own.findLast(({ resources }) => resources === undefined);
  const forSome = own.slice(last ? own.indexOf(last) + 1 : 0);
  return [
    last ? { text: `  ${id}: ${last.level}`, origin: last.origin } : ownRow(id, messages, used),
    ...forSome.map(({ level, resources, origin }) => ({ text: `    for ${resources}: ${level}`, origin })),
  ];
}

const flagFor = (id: string): string => (id === 'suppression-unreasoned' ? '--rule or --require-reason' : '--rule');

interface Applying {
  readonly rule: string;
  readonly level: string;
  /** As text; undefined where it is for all of them. */
  readonly resources: string | undefined;
  readonly origin: string;
}

async function overridesFor(path: string, used: UsedConfig): Promise<readonly Applying[]> {
  const all = (used.input.overrides ?? []).map(async ({ files, resources }, index) => {
    if (files && !(await globs(files))(path)) return [];
    const chosen = resources && JSON.stringify(resources);
    return Array.from(used.config.overrides[index]?.rules ?? [], ([rule, level]) => {
      return { rule, level, resources: chosen, origin: originOf(used, ['overrides', index, 'rules', rule]) };
    });
  });
  return (await Promise.all(all)).flat();
}

function ownRow(id: string, messages: Messages, used: UsedConfig | undefined): Row {
  const set = used?.config.rules.get(id);
  if (set !== undefined) return { text: `  ${id}: ${set}`, origin: originOf(used, ['rules', id]) };
  const severities = [...new Set(Object.values(messages).map(({ severity }) => severity))];
  const isOn = isInPresets(used?.config.presets ?? ['recommended'], messages);
  return { text: `  ${id}: ${isOn ? severities.join(', ') : 'off'}`, origin: originOf(used, ['extends']) };
}
