import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const published: unknown = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8'));

/** Readers must pass over fields that they do not know, but each of ours has to be in the schema, and has to be there always. */
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(closed(published) as object);

/** Empty where the schema has nothing to say against the report. */
export function jsonSchemaErrors(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  if (!('properties' in inner) || !('type' in inner)) return inner;
  const names = Object.keys(Object(inner.properties));
  if (String(inner.required) !== String(names)) throw new Error(`not the fields that are always there: ${inner.required}`);
  return { ...inner, additionalProperties: false };
}
