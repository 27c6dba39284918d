/** Whether patterns, written as in `.gitignore`, leave out a path below their folder. */
export async function ignoredBy(patterns: readonly string[]): Promise<(path: string) => boolean> {
  const { default: ignore } = await import('ignore');
  const rules = ignore({ ignorecase: false }).add([...patterns]);
  return (path) => ignore.isPathValid(path) && rules.ignores(path);
}
