import type { YamlScalar } from './node.ts';

export type ScalarValue = YamlScalar['value'];

const words = new Map<string, ScalarValue>([
  ...spellings(true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...spellings(false, 'n N no No NO false False FALSE off Off OFF'),
  ...spellings(null, '~ null Null NULL'),
  ...spellings(Number.NaN, '.nan .NaN .NAN'),
  ...spellings(Number.POSITIVE_INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...spellings(Number.NEGATIVE_INFINITY, '-.inf -.Inf -.INF'),
]);
const longestWord = 5;
/** 64 bits and a sign. */
const longestInteger = 21;

const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
const prefixed = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+))$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const dottedFloat = /^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/;

const largestSigned = 2n ** 63n - 1n;
const smallestSigned = -(2n ** 63n);
const largestUnsigned = 2n ** 64n - 1n;

function spellings(value: ScalarValue, text: string): [string, ScalarValue][] {
  return text.split(' ').map((word) => [word, value]);
}

/** The value of an untagged plain scalar by the rules of go-yaml v2, which are neither those of YAML 1.1 nor of 1.2. */
export function resolvePlain(text: string): ScalarValue {
  if (text === '') return null;
  const first = text.charCodeAt(0);
  if (isDigit(first) || first === 43 || first === 45) return words.get(text) ?? resolveNumber(text);
  if (first === 46) return words.get(text) ?? resolveDotted(text);
  if (text.length > longestWord) return text;
  const word = words.get(text);
  return word === undefined ? text : word;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function resolveDotted(text: string): ScalarValue {
  return dottedFloat.test(text) ? finiteOr(text.replaceAll('_', ''), text) : text;
}

function resolveNumber(text: string): ScalarValue {
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  if (decimal.test(digits)) {
    // Adding 0 turns the -0 of `Number` into the integer 0.
    if (digits.length < 16) return Number(digits) + 0;
    if (digits.length > longestInteger) return finiteOr(digits, text);
    return resolveInteger(digits, BigInt(digits.replace('+', ''))) ?? finiteOr(digits, text);
  }
  const match = prefixed.exec(digits);
  if (match) return resolveInteger(digits, prefixedInteger(match)) ?? (float.test(digits) ? finiteOr(digits, text) : text);
  return float.test(digits) ? finiteOr(digits, text) : text;
}

function prefixedInteger(match: RegExpExecArray): bigint {
  const [, sign, hexadecimal, binary, octal] = match;
  const magnitude = BigInt(
    hexadecimal === undefined ? (binary === undefined ? `0o${octal}` : `0b${binary}`) : `0x${hexadecimal}`,
  );
  return sign === '-' ? -magnitude : magnitude;
}

function resolveInteger(digits: string, value: bigint): number | bigint | undefined {
  const isSigned = digits.startsWith('+') || digits.startsWith('-');
  if (value < smallestSigned || value > (isSigned ? largestSigned : largestUnsigned)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function finiteOr(digits: string, text: string): number | string {
  const number = Number.parseFloat(digits);
  return Number.isFinite(number) ? number : text;
}

const timestamp =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

export type Resolution = { readonly value: ScalarValue } | { readonly failure: string };

const longTag = /^!<tag:yaml\.org,2002:(.*)>$/;

/** The tag as go-yaml compares it: `!!int` for both `!!int` and `!<tag:yaml.org,2002:int>`. */
export function shortTag(written: string): string {
  const match = longTag.exec(written);
  return match ? `!!${match[1]}` : written;
}

/** The value of a scalar with a tag; other tags than the ones of YAML are ignored, as `kubectl` does. */
export function resolveTagged(tag: string, text: string): Resolution {
  switch (tag) {
    case '!!binary':
      return resolveBinary(text);
    case '!!timestamp':
      return timestamp.test(text) ? { value: text } : { failure: 'not a !!timestamp' };
    case '!!int':
    case '!!float':
    case '!!bool':
    case '!!null':
      return resolveAs(tag, text);
    default:
      return { value: text };
  }
}

function resolveAs(tag: string, text: string): Resolution {
  const value = resolvePlain(text);
  const actual = tagOf(value, text);
  if (actual === tag) return { value };
  if (tag === '!!float' && actual === '!!int' && !(typeof value === 'bigint' && value > largestSigned))
    return { value: Number(value) };
  return { failure: `cannot read ${actual} as ${tag}` };
}

function tagOf(value: ScalarValue, text: string): string {
  if (value === null) return '!!null';
  if (typeof value === 'boolean') return '!!bool';
  if (typeof value === 'string') return '!!str';
  if (typeof value === 'bigint') return '!!int';
  const digits = text.replaceAll('_', '');
  return Number.isSafeInteger(value) && (decimal.test(digits) || prefixed.test(digits)) ? '!!int' : '!!float';
}

function resolveBinary(text: string): Resolution {
  const compact = text.replace(/[\r\n]/g, '');
  if (compact.length % 4 !== 0 || !base64.test(compact)) return { failure: '!!binary value is not base64' };
  const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
  return { value: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** A map's key as it is written in JSON; undefined where JSON has none. */
export function keyText(value: ScalarValue, text: string): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null) return undefined;
  if (typeof value === 'number') return tagOf(value, text) === '!!int' ? String(value) : floatKey(value);
  if (typeof value === 'bigint' && value > largestSigned) return undefined;
  return String(value);
}

/** Go writes a float key with the digits that a 32-bit float needs. */
function floatKey(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  for (let digits = 0; digits < 8; digits++) {
    const shorter = single.toExponential(digits);
    if (Math.fround(Number(shorter)) === single) return goFloat(shorter);
  }
  return goFloat(single.toExponential(8));
}

function goFloat(exponential: string): string {
  const [mantissa = '', exponent = ''] = exponential.split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(exponential));
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
