import { isAbsolute } from 'node:path';
import { env } from 'node:process';
import type { Place } from '../lint/finding.ts';

/** Where a place of `commit` can be read on GitHub; undefined where that is not known. */
export function linkTo(commit: string | undefined): (place: Place) => string | undefined {
  const repository = repositoryUrl();
  return ({ path, start }) => {
    if (repository === undefined || !commit || isAbsolute(path) || path.startsWith('../')) return undefined;
    return `${repository}/blob/${commit}/${path.split('/').map(encoded).join('/')}#L${start.line}`;
  };
}

/** The page of this run, with the summaries of its jobs. */
export function runUrl(): string | undefined {
  const repository = repositoryUrl();
  return repository === undefined || !env.GITHUB_RUN_ID ? undefined : `${repository}/actions/runs/${env.GITHUB_RUN_ID}`;
}

function repositoryUrl(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server && repository ? `${server}/${repository}` : undefined;
}

/** Half a surrogate pair has no code, and `encodeURIComponent` throws on it. */
function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}
