import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { setupFlags } from '../../src/cli/setup.ts';
import { loadConfig } from '../../src/config/load.ts';
import { ruleIds } from '../../src/library/settings.ts';
import { lint } from '../../src/lint/lint.ts';
import { ownRules } from '../../src/rule/own.ts';
import { readAnnotations } from '../cases/annotations.ts';
import { differences, gather, settingsBy } from '../cases/run.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['docs/configuration.md', 'docs/suppression.md'];
const configName = '.extmap-lint.yaml';

interface Block {
  readonly path: string | undefined;
  readonly language: string;
  readonly text: string;
}

/** The blocks under each heading. */
const sectionsOf = (page: string): readonly (readonly [title: string, blocks: readonly Block[]])[] =>
  page.split(/^#+ /m).map((section) => [
    section.split('\n', 1)[0] ?? '',
    Array.from(section.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms), ([, path, language = '', text = '']) => {
      return { path, language, text };
    }),
  ]);

const isManifest = ({ language, text }: Block): boolean => language === 'yaml' && /^apiVersion:/m.test(text);
const isConfig = (block: Block): boolean => (block.language === 'yaml' || block.language === 'json') && !isManifest(block);

async function checkConfig({ text }: Block): Promise<void> {
  const config = await loadConfig({ path: configName, text }, ruleIds);
  expect('input' in config ? [] : config.map(({ message }) => message)).toEqual([]);
}

/** Comments point at all that is reported, by the config that stands under the same heading. */
async function checkManifest({ path = 'a.yaml', text }: Block, config: string | undefined): Promise<void> {
  const { text: yaml, expected } = readAnnotations(path, text.trimEnd().split('\n'));
  const files = [{ path, text: yaml }];
  const settings = await settingsBy(config, ruleIds);
  const { findings } = await lint(gather(files), rules, settings, { isWhole: true, skippedFiles: [] });
  const shown = {
    title: '',
    section: '',
    files,
    config,
    expected,
    isWhole: true,
    kubernetesMinor: undefined,
    isReshapable: false,
  };
  expect(differences(shown, findings)).toEqual([]);
}

function checkCommands({ text }: Block): void {
  for (const [, words = ''] of text.matchAll(/(?:^|\b)extmap-lint ([^|>&;'"\n]*)/gm)) {
    expect(() => readArguments(words.trim().split(/\s+/)), words).not.toThrow();
  }
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(`${top}${page}`, 'utf8');

  it.each(sectionsOf(text).filter(([, blocks]) => blocks.length > 0))('%s', async (_, blocks) => {
    const config = blocks.find(({ path }) => path === configName)?.text;
    for (const block of blocks) {
      if (isConfig(block)) await checkConfig(block);
      else if (isManifest(block)) await checkManifest(block, config);
      else checkCommands(block);
    }
  });

  it('links to what is there', () => {
    const links = Array.from(text.matchAll(/\]\(([^)#]+)/g), ([, link = '']) => link).filter((link) => !link.startsWith('http'));
    expect(links.filter((link) => !existsSync(`${top}docs/${link}`))).toEqual([]);
  });
});

it('every flag of a setting and every rule about suppressions is told of', () => {
  const told = pages.map((page) => readFileSync(`${top}${page}`, 'utf8')).join('');
  expect(Object.keys(setupFlags).filter((flag) => !told.includes(`--${flag}`))).toEqual([]);
  expect(Object.keys(ownRules).filter((id) => id.startsWith('suppression-') && !told.includes(id))).toEqual([]);
});
