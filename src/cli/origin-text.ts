import type { SettingOrigin } from '../library/in-force.ts';

/** `flag`: what said it where an option did. */
export function originText(origin: SettingOrigin, flag = '--rule'): string {
  if (origin.by === 'config') return `${origin.path}:${origin.line}`;
  return origin.by === 'options' ? flag : 'default';
}

export const flagFor = (rule: string): string => (rule === 'suppression-unreasoned' ? '--rule or --require-reason' : '--rule');
