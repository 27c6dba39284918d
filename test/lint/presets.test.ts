import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { defaultSettings, type Settings } from '../../src/lint/settings.ts';
import type { Message } from '../../src/rule/define.ts';
import { isInPresets, type Preset } from '../../src/rule/level.ts';
import { ownRules } from '../../src/rule/own.ts';
import { lintTree, service, slice } from './tree.ts';

const messages: readonly (readonly [string, Message])[] = Object.entries({ ...rules, ...ownRules }).flatMap(([id, rule]) =>
  Object.entries<Message>(rule.messages).map(([messageId, message]) => [`${id}/${messageId}`, message] as const),
);
const inPreset = (preset: Preset): readonly string[] =>
  messages.filter(([, message]) => isInPresets([preset], message)).map(([name]) => name);

/** A Service with a selector, and a slice beside its Pods. */
const beside = { 'a.yaml': `${service('db', 'selector: { app: db }, ports: [{ port: 80 }]')}---\n${slice('db-1', 'db')}` };
const infosWith = async (settings: Partial<Settings>): Promise<readonly string[]> => {
  const { findings } = await lintTree(beside, { settings: { ...defaultSettings, ...settings } });
  return findings.map(({ severity, rule, messageId }) => `${severity} ${rule}/${messageId}`);
};

describe('presets', () => {
  it('recommended has everything but advice, strict that too, all whatever there is', () => {
    const advice = messages.filter(([, { isAdvice }]) => isAdvice).map(([name]) => name);
    expect(advice).toContain('suppression-unreasoned/silent');
    expect([...inPreset('recommended'), ...advice].sort()).toEqual([...inPreset('strict')].sort());
    expect(inPreset('all')).toEqual(messages.map(([name]) => name));
    expect(inPreset('strict').filter((name) => !inPreset('all').includes(name))).toEqual([]);
  });

  it('advice is no fault', () => {
    expect(messages.filter(([, { isAdvice, severity }]) => isAdvice && severity !== 'info')).toEqual([]);
  });

  it('tell advice apart from the other messages of its rule', async () => {
    expect(await infosWith({})).toEqual([]);
    expect(await infosWith({ presets: ['strict'] })).toEqual(['info selector-with-endpoints/beside']);
    expect(await infosWith({ presets: [] })).toEqual([]);
    expect(await infosWith({ rules: new Map([['selector-with-endpoints', 'warning']]) })).toEqual([
      'warning selector-with-endpoints/beside',
    ]);
  });
});
