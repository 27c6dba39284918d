import type { Finding } from '../lint/finding.ts';
import { listed } from './counts.ts';
import type { Format } from './format.ts';
import { jsonText } from './json.ts';
import { messageWithPlaces } from './message.ts';
import { safeText } from './safe.ts';

const SEVERITIES = { error: 'critical', warning: 'major', info: 'info' } as const;

/**
 * GitLab Code Quality: a list of issues with a part of the fields that Code Climate gives them. GitLab's `codeclimate.json`
 * wants `description`, `fingerprint`, `severity` and `location`; the fingerprint tells an issue of the target branch from a
 * new one. A merge request shows the description alone, so it names the rule.
 */
export const gitlab: Format = ({ findings }, { quiet }) => jsonText(listed(findings, quiet).map(issueOf));

function issueOf(finding: Finding): object {
  const { rule, severity, path, start, end, fingerprint } = finding;
  return {
    description: safeText(`${messageWithPlaces(finding)} [${rule}]`),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  };
}
