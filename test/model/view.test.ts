import { describe, expect, it } from 'vitest';
import { isMappingKind, resourcesOf } from '../../src/model/resources.ts';
import { exposureOf, isSelectorless, targetPortOf } from '../../src/model/service.ts';
import { isSamePlace, type Located, origin, pathOf, problemsOf, withFields } from '../../src/model/view.ts';
import { readText } from '../../src/yaml/read.ts';

function read(text: string) {
  const yaml = readText(text);
  const file = { path: 'a.yaml', text: yaml.text };
  return yaml.documents.flatMap(({ root }) => (root ? resourcesOf(root, file) : []));
}

function service(spec: string) {
  const [resource] = read(`apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: ${spec}\n`);
  if (resource?.kind !== 'Service') throw new Error('not a Service');
  return resource;
}

const textAt = (at: Located): string => at[origin].file.text.slice(at[origin].span.start, at[origin].span.end);

describe('a view', () => {
  it('is at the same place each time that it is looked at, written or not', () => {
    const { spec } = service('{ ports: [{ port: 1 }, { port: 2 }] }');
    const [one, other] = spec.ports.items;
    if (!one || !other) throw new Error('no ports');
    expect(spec.type).not.toBe(spec.type);
    expect(isSamePlace(spec.type, spec.type)).toBe(true);
    expect(isSamePlace(one.name, one.name)).toBe(true);
    expect(isSamePlace(one.name, other.name)).toBe(false);
    expect(isSamePlace(one.name, one.protocol)).toBe(false);
    expect(isSamePlace(spec.type, service('{}').spec.type)).toBe(false);
  });

  it('takes other fields and keeps its place', () => {
    const { spec } = service('{ type: ExternalName, clusterIP: None }');
    const changed = withFields(spec, { type: spec.clusterIP });
    expect([changed.type.value, changed.clusterIP.value, changed.selector.state]).toEqual(['None', 'None', 'absent']);
    expect(isSamePlace(changed, spec)).toBe(true);
    expect(spec.type.value).toBe('ExternalName');
  });
});

describe('a field', () => {
  it.each([
    ['{ externalName: db.example.com }', 'present', 'db.example.com'],
    ['{ externalName: "db.example.com" }', 'present', '"db.example.com"'],
    ['{}', 'absent', 'spec'],
    ['{ externalName: }', 'absent', 'externalName'],
    ['{ externalName: null }', 'absent', 'null'],
    ['{ externalName: 10.5 }', 'malformed', '10.5'],
    ['{ externalName: [a] }', 'malformed', 'externalName'],
    ['{ externalName: "${HOST}" }', 'substituted', '"${HOST}"'],
    ['{ externalName: db.$(ENV).example.com }', 'substituted', 'db.$(ENV).example.com'],
    ['{ externalName: "{{ .Values.host }}" }', 'substituted', '"{{ .Values.host }}"'],
    ['{ externalName: "@@HOST@@" }', 'substituted', '"@@HOST@@"'],
    ['{ externalName: <your host> }', 'substituted', '<your host>'],
    ['{ externalName: __HOST__ }', 'substituted', '__HOST__'],
    ['{ externalName: $HOST }', 'substituted', '$HOST'],
  ])('%s is %s', (spec, state, text) => {
    const { externalName } = service(spec).spec;
    expect(externalName.state).toBe(state);
    expect(textAt(externalName)).toBe(text);
  });

  it.each([
    ['80', 'present'],
    ['80.0', 'present'],
    ['0777', 'present'],
    ['"80"', 'malformed'],
    ['80.5', 'malformed'],
    ['true', 'malformed'],
    ['3000000000', 'malformed'],
    ['12345678901234567890', 'malformed'],
    ['"${PORT}"', 'substituted'],
    ['{ a: 1 }', 'malformed'],
  ])('a port of %s is %s', (port, state) => {
    const { spec } = service(`{ ports: [{ port: ${port} }] }`);
    expect(spec.ports.items[0]?.port.state).toBe(state);
  });

  it('that is absent stands at the nearest thing above it', () => {
    const [port] = service('{ ports: [{ port: 80 }] }').spec.ports.items;
    expect(port && textAt(port.name)).toBe('{ port: 80 }');
  });

  it('keeps its place through an alias', () => {
    const [resource] = read('apiVersion: v1\nkind: Service\nmetadata: { name: &n db, labels: { app: *n } }\n');
    const label = resource?.metadata.labels.entries.get('app');
    expect(label?.value).toBe('db');
    expect(label && textAt(label)).toBe('*n');
  });
});

describe('problems', () => {
  it('are told once each, at their place, with what was expected', () => {
    const found = problemsOf(service('{ type: 1, selector: [a], ports: [{ port: "80" }, 81], clusterIP: "${IP}" }'));
    expect(found.map((at) => [pathOf(at).join('/'), at[origin].problem?.expected, at[origin].problem?.actual])).toEqual([
      ['spec/type', 'a string', 'the number 1'],
      ['spec/selector', 'a map', 'a list'],
      ['spec/ports/0/port', 'a whole number', 'the string "80"'],
      ['spec/ports/1', 'a map', 'the number 81'],
    ]);
  });

  it('of a whole part that is substituted are none', () => {
    expect(problemsOf(service('{ selector: "${SELECTOR}", ports: "${PORTS}" }'))).toEqual([]);
    expect(problemsOf(service('"${SPEC}"'))).toEqual([]);
  });
});

describe('resources', () => {
  it('are found in lists, also typed ones whose items do not repeat their kind', () => {
    const found = read(
      'apiVersion: v1\nkind: List\nitems:\n- { apiVersion: v1, kind: Service, metadata: { name: a } }\n- { apiVersion: v1, kind: ServiceList, items: [{ metadata: { name: b } }] }\n',
    );
    expect(found.map(({ kind, metadata }) => [kind, metadata.name.value])).toEqual([
      ['Service', 'a'],
      ['Service', 'b'],
    ]);
    expect(found.every(isMappingKind)).toBe(true);
  });

  it('of another API group that are called alike are none of ours', () => {
    expect(read('apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a }\n')).toEqual([]);
    expect(read('kind: Service\nmetadata: { name: a }\n')).toEqual([]);
  });
});

describe('a Service', () => {
  it.each([
    ['{ type: ExternalName, externalName: a.b }', 'external name'],
    ['{ clusterIP: None }', 'headless'],
    ['{ clusterIP: "None" }', 'headless'],
    ['{}', 'virtual IP'],
    ['{ clusterIP: "" }', 'virtual IP'],
    ['{ type: LoadBalancer }', 'virtual IP'],
    ['{ type: "${TYPE}" }', 'unknown'],
    ['{ clusterIP: "${IP}" }', 'unknown'],
  ])('%s is reached by %s', (spec, exposure) => expect(exposureOf(service(spec))).toBe(exposure));

  it.each([
    ['{}', true],
    ['{ selector: {} }', true],
    ['{ selector: null }', true],
    ['{ selector: { app: db } }', false],
    ['{ selector: "${SELECTOR}" }', false],
    ['{ selector: [db] }', false],
  ])('%s has no selector: %s', (spec, isWithout) => expect(isSelectorless(service(spec))).toBe(isWithout));

  it.each([
    ['{ port: 80 }', 80],
    ['{ port: 80, targetPort: 0 }', 80],
    ['{ port: 80, targetPort: "" }', 80],
    ['{ port: 80, targetPort: 8080 }', 8080],
    ['{ port: 80, targetPort: web }', 'web'],
    ['{ port: 80, targetPort: "${PORT}" }', undefined],
  ])('a port %s leads to %s', (port, target) => {
    const [first] = service(`{ ports: [${port}] }`).spec.ports.items;
    expect(first && targetPortOf(first)).toBe(target);
  });
});
