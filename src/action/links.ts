import { isAbsolute } from 'node:path';
import { env } from 'node:process';
import type { Place } from '../lint/finding.ts';

/** Where a place can be read on GitHub; undefined where that is not known. */
export function linkOf({ path, start }: Place): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!server || !repository || !commit || isAbsolute(path) || path.startsWith('../')) return undefined;
  return `${server}/${repository}/blob/${commit}/${path.split('/').map(encoded).join('/')}#L${start.line}`;
}

/** Half a surrogate pair has no code, and `encodeURIComponent` throws on it. */
function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}
