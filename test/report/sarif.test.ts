import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, LintResult } from '../../src/lint/finding.ts';
import type { FormatOptions } from '../../src/report/format.ts';
import { sarif } from '../../src/report/sarif.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, hostileText, placeBetween, placeOf, plain, resultOf } from './results.ts';
import { schemaErrors } from './sarif-schema.ts';

interface Place {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: Readonly<Record<string, number>>;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties?: { readonly roots: readonly string[] };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly automationDetails?: { readonly id: string };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly level: string;
        readonly descriptor: { readonly id: string };
        readonly message: { readonly text: string };
      }[];
    },
  ];
  readonly results: readonly Result[];
}

const text = 'kind: Service\nspec:\n  type: ExternalName\n';
const place = placeOf('a.yaml', text, 'ExternalName');
const fault = findingAt(place, 'error', 'external-name-ip', 'm');

function runOf(result: LintResult, options: Partial<FormatOptions> = {}): Run {
  return JSON.parse(sarif(result, { ...plain, ...options })).runs[0];
}

function resultOfOne(finding: Finding): Result {
  const [result] = runOf(resultOf([finding], {})).results;
  if (result === undefined) throw new Error('no result');
  return result;
}

const notesOf = (run: Run): string[] =>
  run.invocations[0].toolExecutionNotifications.map(({ level, descriptor, message }) => {
    return `${level} ${descriptor.id}: ${message.text}`;
  });

/** The links that CodeQL's viewer finds in a plain text message. */
const linksIn = (message: string): string[] =>
  [...message.matchAll(/(?<=(?<!\\)(?:\\\\)*)\[(?:\\\]|\\\[|\\\\|[^\][])*\]\((.*?)\)/gs)].map(([, target = '']) => target);
const unescaped = (message: string): string => message.replace(/\\([[\]\\])/g, '$1');

describe('the SARIF log', () => {
  it.each(['mixed', 'controls', 'suppressed'])('of %s', (name) => {
    const result = cases[name];
    if (result === undefined) throw new Error('no such case');
    expectGolden(`${name}.sarif`, sarif(result, plain));
  });

  it('is what the schema allows, whatever stands in the findings', () => {
    const options = fc.record({
      category: fc.option(hostileText, { nil: undefined }),
      code: fc.nat(2),
      roots: fc.array(hostileText),
    });
    const property = fc.property(hostileResult, options, (result, { category, code, roots }) => {
      const findings = result.findings.map((finding) => ({ ...finding, roots }));
      const log = sarif({ ...result, findings }, { ...plain, category, exit: { code, reason: '' } });
      expect(schemaErrors(JSON.parse(log))).toEqual([]);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('is held against a schema that refuses what is wrong', () => {
    const log = JSON.parse(sarif(resultOf([fault], {}), plain));
    const location = log.runs[0].results[0].locations[0].physicalLocation;
    location.region.startLine = 0;
    location.artifactLocation.uri = 'a b.yaml';
    log.runs[0].tool.driver.informationUri = 'nowhere';
    expect(schemaErrors(log)).toEqual([
      '/runs/0/tool/driver/informationUri must match format "uri"',
      '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri must match format "uri-reference"',
      '/runs/0/results/0/locations/0/physicalLocation/region/startLine must be >= 1',
    ]);
  });

  it('holds no character that acts', () => {
    const property = fc.property(hostileResult, (result) => {
      expect(sarif(result, plain)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u);
    });
    fc.assert(property);
  });

  it('leaves out warnings when quiet', () => {
    const result = resultOf([findingAt(place, 'warning', 'r', 'm'), fault], {});
    expect(runOf(result, { quiet: true }).results.map(({ level }) => level)).toEqual(['error']);
  });

  it('has a category only when one is given, because it would replace that of the upload', () => {
    const result = resultOf([], {});
    expect(runOf(result)).not.toHaveProperty('automationDetails');
    expect(runOf(result, { category: 'prod' }).automationDetails).toEqual({ id: 'prod/' });
    expect(runOf(result, { category: 'prod/' }).automationDetails).toEqual({ id: 'prod/' });
  });

  it('says whether the run could do what was asked', () => {
    const succeeded = [0, 1, 2].map(
      (code) => runOf(resultOf([], {}), { exit: { code, reason: '' } }).invocations[0].executionSuccessful,
    );
    expect(succeeded).toEqual([true, true, false]);
  });
});

describe('a result', () => {
  it('points at its rule, if that is known', () => {
    const { tool, results } = runOf(resultOf([fault, findingAt(place, 'info', 'of a plugin', 'm')], {}));
    const rules = results.map(({ ruleIndex }) => (ruleIndex === undefined ? undefined : tool.driver.rules[ruleIndex]?.id));
    expect(rules).toEqual(['external-name-ip', undefined]);
    expect(results.map(({ level }) => level)).toEqual(['error', 'note']);
  });

  it('carries the fingerprint, under a name that the upload does not write to', () => {
    expect(resultOfOne({ ...fault, fingerprint: 'abc' }).partialFingerprints).toEqual({ 'extmapLint/v1': 'abc' });
  });

  it('names the roots in which it holds', () => {
    expect(resultOfOne({ ...fault, roots: ['overlays/prod'] }).properties).toEqual({ roots: ['overlays/prod'] });
    expect(resultOfOne(fault)).not.toHaveProperty('properties');
  });

  it('says its message and links to its related places, and to nothing else', () => {
    const property = fc.property(hostileResult, (result) => {
      const run = runOf(result);
      for (const note of notesOf(run)) expect(linksIn(note)).toEqual([]);
      for (const { message, relatedLocations = [] } of run.results) {
        expect(linksIn(message.text)).toEqual(relatedLocations.map(({ id }) => String(id)));
        for (const related of relatedLocations) expect(linksIn(related.message?.text ?? '')).toEqual([]);
      }
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('writes brackets as they are unless they could be a link', () => {
    const said = (message: string): string => resultOfOne({ ...fault, message }).message.text;
    expect(said('ports[0] of a\\b')).toBe('ports[0] of a\\b');
    expect(said('"[x](https://a.b)"')).toBe('"\\[x\\](https://a.b)"');
    expect(unescaped(said('a\\[x](1)'))).toBe('a\\[x](1)');
  });

  it('links to five places and lists a thousand', () => {
    const related = Array.from({ length: 1200 }, () => ({ ...place, message: 'here' }));
    const run = runOf(resultOf([{ ...fault, related }], {}));
    expect(run.results[0]?.message.text).toBe('m ([here](1), [here](2), [here](3), [here](4), [here](5))');
    expect(run.results[0]?.relatedLocations).toHaveLength(999);
    expect(notesOf(run)).toEqual(['warning left-out: 201 more related places']);
  });
});

describe('a location', () => {
  const locationAt = (at: Finding): Place['physicalLocation'] | undefined => resultOfOne(at).locations[0]?.physicalLocation;
  const uriOf = (path: string) => locationAt({ ...fault, path })?.artifactLocation;

  it('is a relative address that reads back as the path', () => {
    const property = fc.property(hostileText, (path) => {
      fc.pre(!path.startsWith('/') && !/^[a-z]:\//i.test(path));
      const { uri = '', uriBaseId } = uriOf(path) ?? {};
      expect(uriBaseId).toBe('%SRCROOT%');
      expect(decodeURIComponent(uri)).toBe(path.replace(/\p{Cs}/gu, '\ufffd'));
      expect(uri).toMatch(/^[\w/%.!~*'()-]*$/);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('is absolute outside of the working directory', () => {
    expect(uriOf('/srv/a b.yaml')).toEqual({ uri: 'file:///srv/a%20b.yaml' });
    expect(uriOf('C:/srv/a.yaml')).toEqual({ uri: 'file:///C%3A/srv/a.yaml' });
    expect(uriOf('c:d.yaml')).toEqual({ uri: 'c%3Ad.yaml', uriBaseId: '%SRCROOT%' });
  });

  it('ends behind its last character', () => {
    expect(locationAt(fault)?.region).toEqual({ startLine: 3, startColumn: 9, endLine: 3, endColumn: 21 });
  });

  it('that ends at a line break ends on its own line', () => {
    const region = (start: number, end: number) => locationAt({ ...fault, ...placeBetween('a.yaml', text, start, end) })?.region;
    expect(region(14, 20)).toEqual({ startLine: 2, startColumn: 1, endLine: 2 });
    expect(region(14, 14)).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 });
  });
});

describe('the notifications', () => {
  it('tell why there may be too few results', () => {
    const { mixed } = cases;
    if (mixed === undefined) throw new Error('no such case');
    const unread = { path: 'b.yaml', reason: 'not found', detail: '' } as const;
    const notes = notesOf(
      runOf({ ...mixed, incomplete: mixed.incomplete.slice(0, 1), skippedFiles: [...mixed.skippedFiles, unread] }),
    );
    expect(notes).toEqual([
      'error crash: rule port-name-mismatch failed on Service web in apps/web.yaml; please report it: x is undefined\\nat y',
      'warning skipped-file: skipped big.yaml: too large (12 MB)',
      'error skipped-file: skipped b.yaml: not found',
      'note incomplete: incomplete in overlays/test: remote base; silent: slice-without-service',
      'note not-linted: not linted: 2 templates, 1 encrypted document',
    ]);
  });

  it('tell how many results are more than a file may hold, of which the least severe are left out', () => {
    const faults = Array.from({ length: 25_002 }, (_, index) => {
      return findingAt(place, index === 25_001 ? 'error' : index === 7 ? 'info' : 'warning', 'r', `fault ${index}`);
    });
    const run = runOf(resultOf(faults, {}));
    const messages = run.results.map(({ message }) => message.text);
    expect(messages).toHaveLength(25_000);
    expect([messages[6], messages[7], messages[24_998], messages[24_999]]).toEqual([
      'fault 6',
      'fault 8',
      'fault 24999',
      'fault 25001',
    ]);
    expect(notesOf(run)).toEqual(['warning left-out: 2 more results, the least severe']);
  });
});
