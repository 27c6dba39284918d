import { rules } from '../../rules/index.ts';
import type { LintResult } from '../../src/lint/finding.ts';
import { createIntake } from '../../src/lint/intake.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Rules } from '../../src/lint/run.ts';
import { defaultSettings } from '../../src/lint/settings.ts';

/** Lints files that exist only here, by path. */
export function lintTree(
  files: Readonly<Record<string, string>>,
  options: { rules?: Rules; isWhole?: boolean; settings?: typeof defaultSettings } = {},
): Promise<LintResult> {
  const intake = createIntake((path) => files[path]);
  for (const [path, text] of Object.entries(files)) intake.add(path, new TextEncoder().encode(text));
  const scope = { isWhole: options.isWhole ?? true, skippedFiles: [] };
  return lint(intake.done(), options.rules ?? rules, options.settings ?? defaultSettings, scope);
}

/** `rule path:line` for each finding. */
export const brief = ({ findings }: LintResult): readonly string[] =>
  findings.map(({ rule, path, start }) => `${rule} ${path}:${start.line}`);

export const service = (name: string, spec = 'ports: [{ port: 80 }]', namespace?: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}${namespace ? `, namespace: ${namespace}` : ''} }\nspec: { ${spec} }\n`;

export const endpoints = (name: string, ports = '[{ port: 80 }]', namespace?: string): string =>
  `apiVersion: v1\nkind: Endpoints\nmetadata: { name: ${name}${namespace ? `, namespace: ${namespace}` : ''} }\nsubsets: [{ addresses: [{ ip: 10.0.0.1 }], ports: ${ports} }]\n`;

export const slice = (name: string, owner: string, ports = '[{ port: 80 }]'): string =>
  `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: { name: ${name}, labels: { kubernetes.io/service-name: ${owner} } }\naddressType: IPv4\nendpoints: [{ addresses: [10.0.0.1] }]\nports: ${ports}\n`;
