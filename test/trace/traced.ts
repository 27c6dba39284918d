import { rules } from '../../rules/index.ts';
import { createIntake } from '../../src/lint/intake.ts';
import { analyze } from '../../src/lint/lint.ts';
import { defaultSettings } from '../../src/lint/settings.ts';
import type { ClusterSettings } from '../../src/model/cluster-settings.ts';
import { unknownCluster } from '../../src/model/cluster-settings.ts';
import { type Trace, traceAll, type Wanted } from '../../src/trace/trace.ts';

export interface Traced {
  readonly traces: readonly Trace[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Traces in files that exist only here, by path. */
export async function trace(
  files: Readonly<Record<string, string>>,
  wanted?: Partial<Wanted> & Pick<Wanted, 'name'>,
  known: Partial<ClusterSettings> = {},
  environmentOf = defaultSettings.environmentOf,
): Promise<Traced> {
  const intake = createIntake((path) => files[path]);
  for (const [path, text] of Object.entries(files)) intake.add(path, new TextEncoder().encode(text));
  const cluster = { ...unknownCluster, ...known };
  const settings = { ...defaultSettings, cluster, environmentOf };
  const { project, locate, result, sources } = await analyze(intake.done(), rules, settings, { isWhole: true, skippedFiles: [] });
  const all = { namespace: undefined, port: undefined };
  const traces = traceAll({ project, locate, findings: result.findings, cluster }, wanted && { ...all, ...wanted });
  return { traces, sources: sources() };
}
