import type { Trace } from '../trace/trace.ts';
import { type Paint, painter } from './ansi.ts';
import { grouped, plural } from './counts.ts';
import { cellsOf, clip, safeText } from './safe.ts';
import { connectionName, shortEnd } from './trace-text.ts';
import { outcomeStyle, outcomeWord } from './trace-words.ts';

const LONGEST_NAME = 48;

/** Every mapping of a tree, a line each, by the kustomization that deploys it and its environment. */
export function traceList(traces: readonly Trace[], { color }: { readonly color: boolean }): string {
  const paint = painter(color);
  if (traces.length === 0) return 'no external service mappings\n';
  const width = Math.min(LONGEST_NAME, Math.max(...traces.map((trace) => widthOf(nameText(trace)))));
  const groups = grouped(traces, titleOf).map(([words, own]) => {
    const title = paint('bold', safeText(words));
    return `${[title, ...own.map((trace) => line(trace, width, paint))].join('\n')}\n`;
  });
  return `${groups.join('\n')}\n${totals(traces, paint)}\n`;
}

/** `production: overlays/prod` */
function titleOf({ root, environment }: Trace): string {
  const place = root === undefined ? 'outside kustomizations' : root || '.';
  return environment === undefined ? place : `${environment}: ${place}`;
}

function line(trace: Trace, width: number, paint: Paint): string {
  const name = nameText(trace);
  const padding = ' '.repeat(Math.max(0, width - widthOf(name)));
  const outcome = paint(outcomeStyle(trace.outcome), outcomeWord(trace.outcome).padEnd(10));
  const [finding] = trace.findings;
  const rule = finding ? `  ${paint(finding.severity, safeText(finding.rule))}` : '';
  const path = paint('dim', safeText(trace.place?.path ?? ''));
  return `  ${name}${padding}  ${trace.mapping.padEnd(12)}  ${outcome}  ${safeText(clip(shortEnd(trace), 80))}${rule}  ${path}`;
}

const nameText = (trace: Trace): string => safeText(clip(`${trace.namespace}/${connectionName(trace)}`, LONGEST_NAME));

const widthOf = (text: string): number => cellsOf(text, 0).reduce((sum, cell) => sum + cell.width, 0);

function totals(traces: readonly Trace[], paint: Paint): string {
  const counts = new Map<string, { count: number; style: ReturnType<typeof outcomeStyle> }>();
  for (const { outcome } of traces) {
    const word = outcomeWord(outcome);
    counts.set(word, { count: (counts.get(word)?.count ?? 0) + 1, style: outcomeStyle(outcome) });
  }
  const parts = [...counts].map(([word, { count, style }]) => paint(style, `${count} ${word}`));
  return `${plural(traces.length, 'connection')}: ${parts.join(', ')}`;
}
