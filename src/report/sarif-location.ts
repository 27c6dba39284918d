import type { Place } from '../lint/finding.ts';

export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation;
    readonly region?: Region;
  };
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn?: number;
}

export function locationOf(place: Place): Location {
  return { physicalLocation: { artifactLocation: artifactOf(place.path), region: regionOf(place) } };
}

export function fileLocation(path: string): Location {
  return { physicalLocation: { artifactLocation: artifactOf(path) } };
}

/**
 * `%SRCROOT%` is by custom the top of the repository, which only the reader knows. So no `originalUriBaseIds` tells it, and
 * no path of this machine gets into the file; GitHub asks for neither.
 */
function artifactOf(path: string): ArtifactLocation {
  const uri = path.split('/').map(percentEncoded).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

/** Half a surrogate pair has no UTF-8. */
function percentEncoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

/**
 * A place that ends at the start of a line has nothing in that line, and GitHub shows no alert in a pull request that does
 * not change each line of it. Without `endColumn` a region ends with its last line.
 */
function regionOf({ start, end }: Place): Region {
  const region = { startLine: start.line, startColumn: start.column };
  if (end.column === 1 && end.line > start.line) return { ...region, endLine: end.line - 1 };
  return { ...region, endLine: end.line, endColumn: end.column };
}
