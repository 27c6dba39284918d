import { env, stdout } from 'node:process';
import { mayBeTerminal } from '../files/write.ts';
import type { LintArguments } from './arguments.ts';

/** Whether standard output is to be coloured. */
export function isColored(color: LintArguments['color']): boolean {
  if (color !== 'auto') return color === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return TERM !== 'dumb' && mayBeTerminal(1) && stdout.isTTY === true;
}
