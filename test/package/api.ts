import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface EntryPoint {
  readonly name: string;
  /** Its declarations, as the package has them. */
  readonly types: string;
}

export const entryPoints: readonly EntryPoint[] = [
  { name: 'extmap-lint', types: typesOf('index') },
  { name: 'extmap-lint/universal', types: typesOf('universal') },
];

function typesOf(name: string): string {
  return readFileSync(new URL(`../../dist/${name}.d.mts`, import.meta.url), 'utf8');
}

/** The public surface for people: what a change of it would break. */
export function apiReport(): string {
  const parts = entryPoints.map(({ name, types }) => `## \`${name}\`\n\n\`\`\`ts\n${withoutRegions(types)}\n\`\`\`\n`);
  return `# What the package promises\n\nMade from the declarations in \`dist/\` by \`UPDATE_GOLDEN=1 npx vitest run test/package/api.test.ts\`.\n\n${parts.join('\n')}`;
}

function withoutRegions(types: string): string {
  return types
    .split('\n')
    .filter((line) => !/^\/\/#(end)?region/.test(line))
    .join('\n')
    .trim();
}

/** Declarations and methods that say nothing of themselves. */
export function undocumented({ name, types }: EntryPoint): readonly string[] {
  const file = ts.createSourceFile(`${name}.d.mts`, types, ts.ScriptTarget.Latest, true);
  const isDocumented = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).length > 0;
  const methods = file.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => members.filter(ts.isMethodDeclaration));
  const declared = file.statements.filter(
    (it) =>
      ts.isClassDeclaration(it) || ts.isInterfaceDeclaration(it) || ts.isFunctionDeclaration(it) || ts.isTypeAliasDeclaration(it),
  );
  return [...declared, ...methods].filter((node) => !isDocumented(node)).map((node) => node.name?.getText(file) ?? '');
}
