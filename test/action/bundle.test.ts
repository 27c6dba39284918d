import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { manifest, runAction, workspaceWith } from './runner.ts';
import { clean } from './trees.ts';

describe('action.yml', () => {
  it('names the outputs that are set', async () => {
    const { outputs } = await runAction(workspaceWith({ 'db.yaml': clean }), {
      with: { 'sarif-file': 'a.sarif', report: 'json=a.json' },
    });
    const onPullRequests = ['new-findings', 'comment-url'];
    expect(Object.keys(outputs)).toEqual(Object.keys(manifest.outputs).filter((name) => !onPullRequests.includes(name)));
  });

  it('asks for the Node that GitHub has', () => {
    expect(manifest.runs.using).toBe('node24');
  });

  it('is bundled without source maps, and without the client for the API in what each step loads', () => {
    const bundle = readFileSync(new URL(`../../${manifest.runs.main}`, import.meta.url), 'utf8');
    expect(bundle).not.toContain('sourceMappingURL');
    expect(bundle).not.toContain('undici');
    expect(bundle.length).toBeLessThan(800_000);
  });

  it('runs from the repository alone: nothing is installed for it', () => {
    const folder = new URL('../../dist/', import.meta.url);
    const chunks = readdirSync(new URL('action/', folder)).map((name) => `action/${name}`);
    const imported = [manifest.runs.main.replace('dist/', ''), ...chunks].flatMap((path) => {
      const text = readFileSync(new URL(path, folder), 'utf8');
      return [...text.matchAll(/^(?:import|export)\b[^;'"]*["']([^"']+)["'];?$/gm)].map(([, name = '']) => name);
    });
    expect(imported.length).toBeGreaterThan(30);
    expect(imported.filter((name) => !name.startsWith('./') && !name.startsWith('../') && !isBuiltin(name))).toEqual([]);
  });
});
