import type { Crash, Finding, LintResult, SkippedFile } from '../lint/finding.ts';
import { byPath, listed, verdict } from './counts.ts';
import type { Format } from './format.ts';
import { MESSAGE_LENGTH, messageWithPlaces } from './message.ts';
import { placeText } from './place.ts';
import { clip } from './safe.ts';
import { isUnread } from './verdict.ts';
import { element, textElement, xmlDocument } from './xml.ts';

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  /** Without line numbers, by which servers would take a moved fault for a new one. */
  readonly name: string;
  readonly outcome: 'failure' | 'error' | 'skipped' | 'passed';
  readonly message: string;
  /** A closer look, line by line. */
  readonly details: readonly string[];
}

/**
 * JUnit's XML as Jenkins reads it (junit-10.xsd): a suite a file, a case a finding. Only an error is a failed test, because
 * servers call a build broken or unstable for any failure; warnings and infos are tests that passed and have output.
 */
export const junit: Format = (result, { quiet }) => {
  const suites = [...byPath(listed(result.findings, quiet)).map(suiteOf), ...ownSuite(result)];
  return xmlDocument(element('testsuites', { name: 'extmap-lint', ...countsOf(suites) }, suites.map(suiteElement)));
};

function suiteOf([name, findings]: readonly [string, readonly Finding[]]): Suite {
  return { name, cases: findings.map(findingCase) };
}

function findingCase(finding: Finding): Case {
  const { rule, severity, path, start, related } = finding;
  const message = clip(finding.message, MESSAGE_LENGTH);
  const places = [{ path, start, message: `${severity}: ${message} [${rule}]` }, ...related];
  return {
    name: `${rule}: ${message}`,
    outcome: severity === 'error' ? 'failure' : 'passed',
    message: messageWithPlaces(finding),
    details: places.map((place) => `${placeText(place)}: ${place.message}`),
  };
}

/** What concerns the run. A report without any test is one that Jenkins takes for a mistake, so that a clean run is a test too. */
function ownSuite(result: LintResult): Suite[] {
  const clean: Case = { name: verdict(result), outcome: 'passed', message: '', details: [] };
  const cases = [...result.crashes.map(crashCase), ...result.skippedFiles.map(skippedCase)];
  if (cases.length > 0) return [{ name: 'extmap-lint', cases }];
  return result.findings.length > 0 ? [] : [{ name: 'extmap-lint', cases: [clean] }];
}

function crashCase({ rule, path, error }: Crash): Case {
  const message = clip(error.message, MESSAGE_LENGTH);
  return { name: `rule ${rule} crashed on ${path}`, outcome: 'error', message, details: [`${path}: ${message}`] };
}

function skippedCase(file: SkippedFile): Case {
  const { path, reason, detail } = file;
  const outcome = isUnread(file) ? 'error' : 'skipped';
  return { name: `${path}: ${reason}`, outcome, message: `${reason}: ${detail}`, details: [`${path}: ${reason}: ${detail}`] };
}

function suiteElement(suite: Suite): string {
  const { tests, failures, errors } = countsOf([suite]);
  const skipped = suite.cases.filter(({ outcome }) => outcome === 'skipped').length;
  const cases = suite.cases.map((it) => element('testcase', { classname: suite.name, name: it.name }, outcomeElements(it)));
  return element('testsuite', { name: suite.name, tests, failures, errors, skipped }, cases);
}

function outcomeElements({ outcome, message, details }: Case): string[] {
  if (outcome !== 'passed')
    return [textElement(outcome, outcome === 'skipped' ? { message } : { type: outcome, message }, details)];
  return details.length === 0 ? [] : [textElement('system-out', {}, details)];
}

function countsOf(suites: readonly Suite[]): { readonly tests: number; readonly failures: number; readonly errors: number } {
  const outcomes = suites.flatMap(({ cases }) => cases.map(({ outcome }) => outcome));
  const count = (wanted: Case['outcome']) => outcomes.filter((outcome) => outcome === wanted).length;
  return { tests: outcomes.length, failures: count('failure'), errors: count('error') };
}
