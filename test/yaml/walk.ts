import type { Span } from '../../src/text/span.ts';
import type { YamlNode } from '../../src/yaml/node.ts';

/** Throws unless each span lies in the text and, aliases and merges aside, in that of its parent. */
export function checkSpans(text: string, root: YamlNode): void {
  const pending: { node: YamlNode; parent: Span | undefined }[] = [{ node: root, parent: undefined }];
  const seen = new Set<unknown>();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, parent } = next;
    checkSpan(text, node.span, parent);
    const children = node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items : [];
    if (seen.has(children)) continue;
    seen.add(children);
    // What an alias stands for lies elsewhere.
    const inside = text[node.span.start] === '*' ? undefined : node.span;
    if (node.kind === 'list') for (const item of node.items) pending.push({ node: item, parent: inside });
    if (node.kind !== 'map') continue;
    const mayMerge = text.slice(node.span.start, node.span.end).includes('<<');
    for (const { keySpan, value } of [...node.entries, ...node.overridden]) {
      checkSpan(text, keySpan, mayMerge ? undefined : inside);
      pending.push({ node: value, parent: mayMerge ? undefined : inside });
    }
  }
}

export function checkSpan(text: string, span: Span, parent: Span | undefined): void {
  const isInText = 0 <= span.start && span.start <= span.end && span.end <= text.length;
  const isInParent = parent === undefined || (parent.start <= span.start && span.end <= parent.end);
  if (!isInText || !isInParent)
    throw new Error(`span ${span.start}-${span.end} of ${parent?.start}-${parent?.end} in ${JSON.stringify(text)}`);
}
