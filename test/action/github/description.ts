import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** The part of GitHub's own description of its API that the Action uses; `scripts/openapi.ts` makes it. */
const description: Description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface Route {
  /** Such as `GET /repos/{owner}/{repo}/pulls`. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly operation: Operation;
}

const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true, validateFormats: true }));
ajv.addSchema({ $id: 'github', components: { schemas: standard(description.components.schemas) } });
const compiled = new Map<unknown, ValidateFunction>();

/** Undefined where the description knows no such route. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()];
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)?.slice(1);
    if (operation === undefined || values === undefined) continue;
    const parameters = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
    return { name: `${method} ${template}`, parameters, operation };
  }
  return undefined;
}

/** What the description does not allow in a request. */
export function faultsOfRequest({ operation }: Route, query: URLSearchParams, body: unknown): readonly string[] {
  const known = operation.parameters?.filter((it) => it.in === 'query').map(({ name }) => name) ?? [];
  const unknown = [...query.keys()].filter((name) => !known.includes(name)).map((name) => `unknown parameter ${name}`);
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? unknown : [...unknown, 'a body that is not asked for'];
  return [...unknown, ...faultsOf(schema, closed, body)];
}

export function faultsOfAnswer({ operation }: Route, status: number, body: unknown): readonly string[] {
  const answer = operation.responses[String(status)];
  if (answer === undefined) return status < 300 ? [`the description has no answer ${status}`] : [];
  const schema = answer.content?.['application/json']?.schema;
  return schema === undefined ? [] : faultsOf(schema, standard, body);
}

/** The answer that a route gives when all is well. */
export function answerSchema({ operation }: Route): { readonly status: number; readonly schema: Schema | undefined } {
  const [status = '200', answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  return { status: Number(status), schema: answer?.content?.['application/json']?.schema };
}

/** The smallest value that a schema allows, with `over` in it. */
export function sample(schema: Schema, over: Readonly<Record<string, unknown>> = {}): unknown {
  const { $ref, allOf, anyOf, oneOf, properties = {}, required = [], type } = schema;
  if ($ref !== undefined) return sample(description.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, over);
  const inner = allOf?.[0] ?? anyOf?.[0] ?? oneOf?.[0];
  if (schema.nullable === true && Object.keys(over).length === 0) return null;
  if (properties && Object.keys(properties).length > 0) {
    const made = required.map((name) => [name, name in over ? over[name] : sample(properties[name] ?? {})]);
    return { ...Object.fromEntries(made), ...over };
  }
  if (inner !== undefined) return sample(inner, over);
  if (schema.enum !== undefined) return schema.enum[0];
  return { string: text(schema.format), integer: 1, number: 1, boolean: false, array: [] }[String(type)] ?? over;
}

function text(format: string | undefined): string {
  const formats: Readonly<Record<string, string>> = { uri: 'https://api.github.com/', 'date-time': '2026-11-24T12:00:00Z' };
  return formats[format ?? ''] ?? 'text';
}

function faultsOf(schema: Schema, change: (schema: unknown) => unknown, value: unknown): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(Object(referring(change(schema))));
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** OpenAPI 3.0 writes `nullable` where JSON Schema has a type `null`. */
function standard(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(standard);
  if (schema === null || typeof schema !== 'object') return schema;
  const { nullable, ...rest }: Record<string, unknown> = { ...schema };
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === 'enum' ? value : standard(value)]));
  return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner;
}

/** GitHub passes over a property that it does not know, and we would never hear of a misspelled one. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === 'enum' ? value : closed(value)]));
  const isClosable = 'properties' in inner && !('oneOf' in inner) && !('anyOf' in inner) && !('allOf' in inner);
  return standard(isClosable && !('additionalProperties' in inner) ? { ...inner, additionalProperties: false } : inner);
}

function referring(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
}
