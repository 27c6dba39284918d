import { listed } from './counts.ts';
import type { Format } from './format.ts';
import { MESSAGE_LENGTH } from './message.ts';
import { placeText } from './place.ts';
import { clip, safeStart } from './safe.ts';

/**
 * The lines of a C compiler, which editors, `grep` and problem matchers read without a plugin. No counts follow, as none do
 * from gcc or from shellcheck's gcc format: a line that is no finding is one that each reader would have to know. No
 * findings are no output.
 */
export const compact: Format = (result, { quiet }) =>
  listed(result.findings, quiet)
    .map((finding) => {
      const { severity, message, rule } = finding;
      return `${safeStart(`${placeText(finding)}: ${severity}: ${clip(message, MESSAGE_LENGTH)} [${rule}]`)}\n`;
    })
    .join('');
