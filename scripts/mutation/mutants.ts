import ts from 'typescript';

/** One change of one place in a rule's source. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

export const apply = (source: string, { start, end, to }: Mutant): string => source.slice(0, start) + to + source.slice(end);

const predicateMethods: readonly string[] = ['filter', 'some', 'every', 'find', 'findLast', 'findIndex', 'findLastIndex'];

/** The operators that differ least from one another; a negation alone would not tell `<` from `<=`. */
const comparisons: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
]);

/**
 * Every condition dropped (`true`, `false`) or negated, every predicate likewise, every comparison turned round.
 * @throws {Error} where a condition decides when a loop ends: a mutant of it may never end.
 */
export function mutantsOf(path: string, source: string): readonly Mutant[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Mutant>();
  const add = (node: ts.Node, to: string) => {
    const start = node.getStart(file);
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const mutant = { start, end: node.end, line: line + 1, column: character + 1, from: node.getText(file), to };
    if (mutant.from !== to) found.set(`${start} ${node.end} ${to}`, mutant);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isForStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) {
      throw new Error(`${path}: a rule has no loop but "for ... of", so that no change of a condition can make it endless`);
    }
    for (const condition of conditionsIn(node)) {
      for (const to of ['true', 'false', `!(${condition.getText(file)})`]) add(condition, to);
    }
    if (ts.isBinaryExpression(node)) {
      for (const operator of comparisons.get(node.operatorToken.kind) ?? []) add(node.operatorToken, operator);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/** The expressions directly in `node` whose truth decides something. */
function conditionsIn(node: ts.Node): readonly ts.Expression[] {
  if (ts.isIfStatement(node)) return [node.expression];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isCallExpression(node)) return predicatesIn(node);
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (comparisons.has(kind)) return [node];
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken ? [node.left, node.right] : [];
}

/** `filter((it) => ...)`: what the function gives; `filter(isIt)`: the function itself is left to the cases of its body. */
function predicatesIn({ expression, arguments: [predicate] }: ts.CallExpression): readonly ts.Expression[] {
  if (!ts.isPropertyAccessExpression(expression) || !predicateMethods.includes(expression.name.text)) return [];
  if (!predicate || !ts.isArrowFunction(predicate)) return [];
  if (!ts.isBlock(predicate.body)) return [predicate.body];
  return predicate.body.statements.flatMap((it) => (ts.isReturnStatement(it) && it.expression ? [it.expression] : []));
}
