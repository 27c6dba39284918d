import type { YamlDocument, YamlNode } from '../../src/yaml/node.ts';

/** What the program in `go/` wrote for one document. */
export interface RecordedDocument {
  readonly value?: unknown;
  readonly error?: string;
  readonly strict?: string;
}

export type Outcome = 'same value' | 'both error' | 'Go error only' | 'ours error only' | 'different value';

export function compare(document: YamlDocument | undefined, recorded: RecordedDocument | undefined): Outcome {
  const hasOurs = document === undefined || document.errors.length > 0;
  const hasGos = recorded === undefined || recorded.error !== undefined;
  if (hasOurs) return hasGos ? 'both error' : 'ours error only';
  if (hasGos) return 'Go error only';
  return isSame(document.root, recorded.value ?? null) ? 'same value' : 'different value';
}

export function isSame(node: YamlNode | undefined, value: unknown): boolean {
  if (node === undefined) return value === null;
  if (node.kind === 'scalar') return typeof node.value === 'bigint' ? Number(node.value) === value : Object.is(node.value, value);
  if (node.kind === 'list') {
    return (
      Array.isArray(value) && value.length === node.items.length && node.items.every((item, index) => isSame(item, value[index]))
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return (
    members.size === node.entries.length &&
    node.entries.every((entry) => members.has(entry.key) && isSame(entry.value, members.get(entry.key)))
  );
}

/** `kubectl` loses the document before a separator that it refuses; we keep it. */
export function asKubectl(documents: readonly YamlDocument[]): readonly YamlDocument[] {
  return documents.filter((_, index) => !isRefusedSeparator(documents[index + 1]) || isRefusedSeparator(documents[index]));
}

function isRefusedSeparator(document: YamlDocument | undefined): boolean {
  return document?.errors[0]?.message.endsWith('follows a document separator') ?? false;
}
