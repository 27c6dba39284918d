/** The lines of a file without their ends; undefined where its text is not known. A file with many findings is split once. */
export function sourceLines(sources: ReadonlyMap<string, string>): (path: string) => readonly string[] | undefined {
  const cache = new Map<string, readonly string[]>();
  return (path) => {
    const text = sources.get(path);
    if (text === undefined) return undefined;
    const lines = cache.get(path) ?? text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    cache.set(path, lines);
    return lines;
  };
}

/** In UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
