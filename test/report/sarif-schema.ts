import { readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const schema = JSON.parse(readFileSync(new URL('schema/sarif-schema-2.1.0.json', import.meta.url), 'utf8'));

/** Each format that the schema names, in full; the quick ones of the package let faults through. */
const named = Object.fromEntries(
  (['uri', 'uri-reference', 'date-time'] as const).map((name) => [name, formats.default.get(name)]),
);
const validate = new draft04.default({ allErrors: true, strictTypes: false, unicodeRegExp: false, formats: named }).compile(
  schema,
);

/** Empty where the schema has nothing to say against it. */
export function schemaErrors(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
