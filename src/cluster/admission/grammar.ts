/**
 * How many faults the API server finds in a text, each of which it tells on its own.
 * Source: apimachinery pkg/api/validate/content and pkg/util/validation/validation.go.
 */
export type Grammar = (text: string) => number;

const count = (...faults: readonly boolean[]): number => faults.reduce((sum, isFault) => sum + Number(isFault), 0);

const letters = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const joined = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** RFC 1123, lower case. */
export const label: Grammar = (text) => count(text.length > 63, !letters.test(text));

/** RFC 1035: begins with a letter. */
export const labelWithLetter: Grammar = (text) => count(text.length > 63, !letters.test(text) || !/^[a-z]/.test(text));

/** Labels joined by dots, whose length is not looked at. */
export const subdomain: Grammar = (text) => count(text.length > 253, !joined.test(text));

export const isLabel = (text: string): boolean => label(text) === 0;

export const isSubdomain = (text: string): boolean => subdomain(text) === 0;

/** A subdomain of two labels or more, each of 63 characters at most; it may end with a dot. */
export const fullyQualified: Grammar = (text) => {
  const parts = text.replace(/\.$/, '').split('.');
  return count(subdomain(parts.join('.')) > 0 || parts.length < 2 || !parts.every(isLabel));
};

/** The name of a container's port, as IANA has it. */
export const portName: Grammar = (text) =>
  count(
    text.length > 15,
    !/^[-a-z0-9]+$/.test(text),
    !/[a-z]/.test(text),
    text.includes('--'),
    text.startsWith('-') || text.endsWith('-'),
  );

const word = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** A key of a label: `name`, or `prefix/name` with a subdomain before it. */
export const qualifiedName: Grammar = (text) => {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return 1;
  const name = second ?? first;
  const ofPrefix = second === undefined ? 0 : first === '' ? 1 : subdomain(first);
  return ofPrefix + count(name === '' || name.length > 63, !word.test(name));
};

export const labelValue: Grammar = (text) => count(text.length > 63, text !== '' && !word.test(text));

/** A name in the path of a request. */
export const isPathSegment = (text: string): boolean => text !== '.' && text !== '..' && !/[/%]/.test(text);
