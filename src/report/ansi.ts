const SGR = {
  error: '1;31',
  warning: '1;33',
  info: '1;34',
  bold: '1',
  related: '1;36',
  dim: '2',
  good: '1;32',
} as const;

export type Style = keyof typeof SGR;

/** Styles a piece of text; without colour, returns it as it is. */
export type Paint = (style: Style, text: string) => string;

export function painter(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  return (style, text) => (text === '' ? '' : `\u001b[${SGR[style]}m${text}\u001b[0m`);
}
