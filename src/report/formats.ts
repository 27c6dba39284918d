import type { Format } from './format.ts';

export type FormatName = 'pretty' | 'json' | 'github';

/** A run loads only the format that it uses. */
export const formats: Readonly<Record<FormatName, () => Promise<Format>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
};
