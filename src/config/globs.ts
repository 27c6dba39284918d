export type GlobMatcher = (path: string) => boolean;

/** Whether a path matches one of the globs, or lies in a folder that does, as in `ignores`. */
export async function globs(patterns: readonly string[]): Promise<GlobMatcher> {
  const { default: picomatch } = await import('picomatch');
  return picomatch(
    patterns.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]),
    { dot: true },
  );
}

/** For a name that holds no `/`. */
export async function nameGlob(pattern: string): Promise<GlobMatcher> {
  const { default: picomatch } = await import('picomatch');
  return picomatch(pattern);
}
