import type { Configured } from '../library/configure.ts';
import type { FileConfig } from '../library/file-config.ts';
import { originOf, type RuleException, type RuleInForce, severitiesOf } from '../library/in-force.ts';
import { safeText } from '../report/safe.ts';
import { flagFor, originText } from './origin-text.ts';
import type { Output } from './output.ts';
import type { Setup } from './setup.ts';

/** A setting as it is shown: where it comes from stands behind it. */
interface Row {
  readonly text: string;
  readonly origin: string;
}

/** What holds for one file, and where each value comes from. */
export function printConfig(inForce: FileConfig, configured: Configured, setup: Setup): Output {
  const { used } = configured;
  const { config, isIgnored, environment } = inForce;
  const origin = (key: string) => originText(originOf(used, [key]));
  const rows = [
    { text: `config: ${config ?? 'none'}`, origin: configOrigin(config, setup) },
    { text: `ignored: ${isIgnored}`, origin: '' },
    { text: `environment: ${environment ?? 'unknown'}`, origin: origin('environments') },
    { text: `extends: [${inForce.extends.join(', ')}]`, origin: origin('extends') },
    { text: 'cluster:', origin: '' },
    ...clusterRows(configured, setup),
    { text: 'rules:', origin: '' },
    ...Object.entries(inForce.rules).flatMap(([id, rule]) => ruleRows(id, rule)),
  ];
  const width = Math.max(...rows.map(({ text }) => text.length));
  const lines = rows.map((row) => (row.origin === '' ? row.text : `${row.text.padEnd(width)}  # ${row.origin}`));
  return { out: lines.map((line) => `${safeText(line)}\n`).join(''), err: '', code: 0 };
}

function configOrigin(path: string | undefined, { config }: Setup): string {
  if (config === false) return '--no-config';
  if (config !== undefined) return '--config';
  return path === undefined ? '' : 'the nearest one';
}

function clusterRows({ used }: Configured, { cluster: asked }: Setup): readonly Row[] {
  const { cluster = {} } = used?.input ?? {};
  const row = (key: keyof typeof cluster, value: unknown): Row => ({
    text: `  ${key}: ${value === undefined ? 'unknown' : JSON.stringify(value)}`,
    origin: originText(originOf(used, ['cluster', key])),
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

/** The severity in force, and below it what holds for some resources only. */
function ruleRows(id: string, rule: RuleInForce): readonly Row[] {
  const row = { text: `  ${id}: ${severitiesOf(rule).join(', ') || 'off'}`, origin: originText(rule.origin, flagFor(id)) };
  return [row, ...rule.exceptions.map(exceptionRow)];
}

const exceptionRow = ({ resources, level, origin }: RuleException): Row => ({
  text: `    for ${JSON.stringify(resources)}: ${level}`,
  origin: originText(origin),
});
