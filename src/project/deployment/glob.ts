/** Whether a path fits an expression as Argo CD reads those of `include` and `exclude`: `*` goes past `/`, `{a,b}` is either. */
export function matcherOf(expression: string): (path: string) => boolean {
  return matcher(expression, '.');
}

/** Whether a folder fits an expression as Go's `path.Match` reads it: `*` stays between two `/`. */
export function folderMatcherOf(expression: string): (folder: string) => boolean {
  return matcher(expression, '[^/]');
}

/** Whether a file fits an expression of a git generator: `**` goes past `/`, `*` does not. */
export function fileMatcherOf(expression: string): (path: string) => boolean {
  return matcher(expression, '[^/]', '.');
}

function matcher(expression: string, character: string, farther = character): (text: string) => boolean {
  let depth = 0;
  const parts = expression.split(/(\*\*|[*?{},])/).map((part) => {
    if (part === '**') return `${farther}*`;
    if (part === '*') return `${character}*`;
    if (part === '?') return character;
    if (part === '{') return depth++ >= 0 ? '(?:' : '';
    if (part === '}' && depth > 0) return depth-- > 0 ? ')' : '';
    if (part === ',' && depth > 0) return '|';
    return part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  });
  const pattern = new RegExp(`^${parts.join('')}${')'.repeat(depth)}$`, 's');
  return (text) => pattern.test(text);
}
