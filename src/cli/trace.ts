import { fileExists } from '../files/write-file.ts';
import type { ResourceId } from '../lint/finding.ts';
import { traceJson } from '../report/trace-json.ts';
import { traceList } from '../report/trace-list.ts';
import { traceText } from '../report/trace-text.ts';
import { isBroken } from '../report/trace-words.ts';
import { isUnread } from '../report/verdict.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Wanted } from '../trace/trace.ts';
import type { TraceArguments } from './arguments.ts';
import { isColored } from './color.ts';
import type { Output } from './output.ts';
import { problems } from './problems.ts';
import { createLinter } from './run.ts';
import { UsageError } from './usage.ts';

/** `extmap-lint trace`: what a Pod gets that connects to a Service. Exit code 1 where a connection that was asked for breaks. @throws {UsageError} */
export async function runTrace({ service, paths, format, color, setup }: TraceArguments): Promise<Output> {
  const wanted = service === undefined ? undefined : wantedIn(service);
  const result = await createLinter(setup).trace(paths, wanted);
  const { traces, services, sources } = result;
  const hasUnread = result.skippedFiles.some(isUnread);
  if (wanted && traces.length === 0 && !hasUnread) throw new UsageError(notFound(wanted, services));
  const options = { color: isColored(color), sources };
  const text = wanted ? traceText(traces, options) : traceList(traces, options);
  const out = format === 'json' ? traceJson(traces) : text;
  const code = hasUnread || result.crashes.length > 0 ? 2 : Number(wanted !== undefined && traces.some(isBroken));
  return { out, err: problems(result), code };
}

/** `mysql.test-1:3306`, also with `.svc` and the cluster's domain. @throws {UsageError} */
function wantedIn(word: string): Wanted {
  const match = /^(?<name>[^.:/]+)(?:\.(?<namespace>[^.:/]+)(?:\.svc(?:\.[^:/]*)?)?)?(?::(?<port>\d+))?$/.exec(word);
  const { name, namespace, port } = match?.groups ?? {};
  if (name === undefined) throw new UsageError(`trace takes <service>[.<namespace>][:<port>], not "${word}"`);
  return { name, namespace, port: port === undefined ? undefined : Number(port) };
}

function notFound({ name, namespace }: Wanted, services: readonly ResourceId[]): string {
  const called = services.filter((service) => service.name === name);
  const namespaces = [...new Set(called.flatMap((service) => service.namespace ?? []))];
  const where = namespace === undefined ? '' : ` in the namespace "${namespace}"`;
  if (namespace !== undefined && namespaces.length > 0 && !namespaces.includes(namespace))
    return `there is no Service "${name}"${where}, but in ${namespaces.map((it) => `"${it}"`).join(', ')}`;
  if (called.length > 0)
    return `the Service "${name}" is no external service mapping: a selector picks its Pods, or nothing is known of what is deployed with it`;
  const names = services.flatMap((service) => service.name ?? []);
  const path = fileExists(name) ? `; the path of that name is "./${name}"` : '';
  return `there is no Service "${name}"${where}${path || didYouMean(name, names)}`;
}
