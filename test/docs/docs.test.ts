import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from './blocks.ts';
import { checkProgram } from './programs.ts';
import { checkCommands, checkConsole, checkShell } from './shell.ts';
import { checkManifests, checkYaml, isManifest } from './yaml.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(join(top, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What is done with a block of a language; a language that is not here fails. */
function check(block: Block, next: Block | undefined, section: readonly Block[]): unknown {
  const { language, text } = block;
  switch (language) {
    case 'yaml':
      return isManifest(text)
        ? checkManifests(section.filter((it) => it.language === 'yaml' && isManifest(it.text)))
        : checkYaml(text);
    case 'sh':
      return checkShell(text);
    case 'console':
      return checkConsole(text);
    case 'ts':
    case 'js':
      return checkProgram(language, text, next?.language === 'text' ? next.text : undefined);
    case 'json':
      return JSON.parse(text);
    case 'groovy':
      return checkCommands(text);
    default:
      throw new Error(`nothing says how to check a block of "${language}"`);
  }
}

/** The output of a program is checked with it. */
const isOutput = ({ language }: Block, before: Block | undefined): boolean =>
  language === 'text' && (before?.language === 'ts' || before?.language === 'js');

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(top, page), 'utf8');
  const blocks = blocksOf(text);
  for (const [index, block] of blocks.entries()) {
    if (block.isGenerated || isOutput(block, blocks[index - 1])) continue;
    const section = blocks.filter((it) => it.section === block.section);
    it(`line ${block.line}: ${block.language}`, async () => {
      await check(block, blocks[index + 1], section);
    });
  }

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? '',
    );
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(join(top, dirname(page), link)))).toEqual([]);
  });
});
