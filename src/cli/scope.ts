import { UsageError } from './usage.ts';

/** Which findings are reported; everything is linted all the same. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'staged' }
  | { readonly kind: 'hook' }
  /** Undefined: where work usually branches off. */
  | { readonly kind: 'changed'; readonly since: string | undefined };

export interface ScopeFlags {
  readonly changed?: string | undefined;
  readonly staged?: boolean | undefined;
  readonly hook?: boolean | undefined;
}

/** `--changed` takes a value or none, which the parser does not know of: without one it is `--changed=`. */
export function withValueOfChanged(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return words.map((word, index) => (word === '--changed' && (end < 0 || index < end) ? '--changed=' : word));
}

/** @throws {UsageError} */
export function readScope({ changed, staged = false, hook = false }: ScopeFlags): Scope {
  const given = [changed !== undefined && '--changed', staged && '--staged', hook && '--hook'].filter((flag) => flag !== false);
  if (given.length > 1) throw new UsageError(`${given.join(' and ')} exclude each other`);
  if (changed !== undefined) return { kind: 'changed', since: changed === '' ? undefined : changed };
  if (staged) return { kind: 'staged' };
  return { kind: hook ? 'hook' : 'all' };
}
