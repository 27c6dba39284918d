import type { LintResult } from '../../src/lint/finding.ts';
import { findingAt, placeBetween, placeOf, resultOf } from './results.ts';

const service = `apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
`;
const endpoints = `apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses: [{ ip: 10.0.0.1 }]
    ports:
      - name: sql
        port: 3306
`;
const wide = 'kind: Service\nmetadata:\n  name: 数据库服务 # 👨‍👩‍👧 的 "备注" e\u0301\n  labels: { k: v }\n';
const controls =
  'kind: Service\r\n\tname:\tdb\t# tab\r\n  externalName: \u202edb\u200b.example\r\n  note: ##[add-mask]\u001b[31m\r\n';
const long = `{"a":"${'x'.repeat(300)}","externalName":"10.0.0.1","type":"ExternalName","b":"${'y'.repeat(300)}"}\n{"b":"${'z'.repeat(200)}"}`;

const mixed: LintResult = {
  ...resultOf(
    [
      findingAt(
        placeOf('apps/db/service.yaml', service, 'mysql'),
        'error',
        'port-name-mismatch',
        'port "mysql" reaches nothing: kube-proxy pairs ports by name, and the endpoints call it "sql"',
        [{ ...placeOf('apps/db/endpoints.yaml', endpoints, 'sql'), message: 'offered here' }],
      ),
      findingAt(
        placeOf('apps/db/service.yaml', service, 'ports:\n    - name: mysql'),
        'warning',
        'headless-ports',
        'ports mean little here',
        [
          { ...placeOf('apps/db/service.yaml', service, 'None'), message: 'headless is said here' },
          { ...placeOf('apps/db/service.yaml', service, 'Service'), message: 'the Service' },
        ],
      ),
      findingAt(
        placeOf('apps/db/unknown.yaml', service, 'mysql'),
        'info',
        'no-source',
        '::error::a file whose text is not at hand',
      ),
    ],
    { 'apps/db/service.yaml': service, 'apps/db/endpoints.yaml': endpoints },
  ),
  incomplete: ['test', 'prod', 'a', 'b', 'c', 'd', 'e'].map((name) => {
    return { root: `overlays/${name}`, reason: 'remote base', path: 'kustomization.yaml', silences: ['slice-without-service'] };
  }),
  skippedFiles: [{ path: 'big.yaml', reason: 'too large', detail: '12 MB' }],
  crashes: [
    {
      rule: 'port-name-mismatch',
      path: 'apps/web.yaml',
      resource: { apiVersion: 'v1', kind: 'Service', namespace: undefined, name: 'web' },
      error: new Error('x is undefined\nat y'),
    },
  ],
};
const { summary } = mixed;

/** Results that show each thing a format must be able to say, by the name of their golden files. */
export const cases: Readonly<Record<string, LintResult>> = {
  mixed: { ...mixed, summary: { ...summary, skipped: { templates: 2, encrypted: 1 } } },
  clean: resultOf([], {}),
  'no-resources': { ...resultOf([], {}), summary: { ...resultOf([], {}).summary, files: 1, resources: 0 } },
  wide: resultOf(
    [
      findingAt(placeOf('中文/服务.yaml', wide, '数据库服务'), 'error', 'name-not-dns', 'name "数据库服务" is not a DNS label'),
      findingAt(placeOf('中文/服务.yaml', wide, '"备注"'), 'warning', 'note', 'after an emoji', [
        { ...placeOf('中文/服务.yaml', wide, 'e\u0301'), message: 'after wide text' },
      ]),
    ],
    { '中文/服务.yaml': wide },
  ),
  controls: resultOf(
    [
      findingAt(placeOf('crlf.yaml', controls, 'db\t'), 'error', 'tabs', 'a tab on either side of "db\t"'),
      findingAt(
        placeOf('crlf.yaml', controls, '\u202edb\u200b.example'),
        'error',
        'invisible',
        'name "\u202edb\u200b.example" is not what it seems',
      ),
      findingAt(
        placeOf('crlf.yaml', controls, '##[add-mask]\u001b[31m\r\n'),
        'error',
        'command',
        'up to the line break: ##[add-mask]x',
      ),
    ],
    { 'crlf.yaml': controls },
  ),
  long: resultOf(
    [
      findingAt(placeOf('long.json', long, '10.0.0.1'), 'warning', 'external-name-ip', 'an address', [
        { ...placeOf('long.json', long, '"ExternalName"'), message: 'the type' },
      ]),
      findingAt(placeOf('long.json', long, 'y'.repeat(300)), 'info', 'long-value', 'a value longer than the screen'),
      findingAt(placeOf('long.json', long, '"}\n{'), 'info', 'near-the-end', 'over a line break'),
    ],
    { 'long.json': long },
  ),
  edges: resultOf(
    [
      findingAt(placeBetween('e.yaml', service, 0, 0), 'error', 'start', 'an empty place at the start'),
      findingAt(placeBetween('e.yaml', service, service.length, service.length), 'error', 'end', 'an empty place at the end'),
      findingAt(
        placeBetween('e.yaml', service, service.length - 1, service.length),
        'error',
        'line-break',
        'only the last line break',
      ),
      findingAt(
        placeBetween('open.yaml', 'a: 1\nb: 2', 8, 9),
        'error',
        'no-line-break',
        'the last character of a file without a line break',
      ),
      findingAt(placeBetween('open.yaml', 'a: 1\nb: 2', 9, 9), 'error', 'no-line-break', 'behind the last character'),
      findingAt(placeBetween('empty.yaml', '', 0, 0), 'error', 'empty-file', 'an empty file'),
    ],
    { 'e.yaml': service, 'open.yaml': 'a: 1\nb: 2', 'empty.yaml': '' },
  ),
  suppressed: {
    ...resultOf([findingAt(placeOf('s.yaml', service, 'None'), 'warning', 'counts', 'this one counts')], { 's.yaml': service }),
    suppressed: [
      {
        ...findingAt(placeOf('s.yaml', service, 'mysql'), 'error', 'port-name-mismatch', 'a comment is above'),
        suppressed: {
          kind: 'comment',
          reason: 'see [the note](https://example.com)',
          until: '2027-03-31',
          place: placeOf('s.yaml', service, 'ports:'),
        },
      },
      {
        ...findingAt(placeOf('s.yaml', service, 'db'), 'error', 'external-name-ip', 'known for long'),
        suppressed: { kind: 'baseline', reason: undefined, until: undefined, place: undefined },
      },
    ],
  },
};
