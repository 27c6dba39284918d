/** The grammars by which the API server takes texts. Source: apimachinery pkg/util/validation/validation.go. */

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** RFC 1123, lower case. */
export const isLabel = (text: string): boolean => text.length <= 63 && label.test(text);

/** RFC 1035: begins with a letter. */
export const isLabelWithLetter = (text: string): boolean => isLabel(text) && /^[a-z]/.test(text);

/** Labels joined by dots, whose length is not looked at. */
export const isSubdomain = (text: string): boolean => text.length <= 253 && subdomain.test(text);

/** A subdomain of two labels or more, each of 63 characters at most; it may end with a dot. */
export function isFullyQualified(text: string): boolean {
  const parts = text.replace(/\.$/, '').split('.');
  return isSubdomain(parts.join('.')) && parts.length > 1 && parts.every(isLabel);
}

/** What is wrong with the name of a container's port, as IANA has it; each is a fault of its own. */
export const portNameFaults = (text: string): number =>
  [
    text.length > 15,
    !/^[-a-z0-9]+$/.test(text),
    !/[a-z]/.test(text),
    text.includes('--'),
    text.startsWith('-') || text.endsWith('-'),
  ].filter(Boolean).length;

const word = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** A key of a label: `name`, or `prefix/name` with a subdomain before it. */
export function isQualifiedName(text: string): boolean {
  const parts = text.split('/');
  const name = parts.at(-1) ?? '';
  const isPrefixed = parts.length === 2;
  if (parts.length > 2 || (isPrefixed && !isSubdomain(parts[0] ?? ''))) return false;
  return name.length <= 63 && word.test(name);
}

export const isLabelValue = (text: string): boolean => text === '' || (text.length <= 63 && word.test(text));
