import { describe, expect, it } from 'vitest';
import { applyLimits, parseOutput, runOutput } from './runner-commands.ts';

const names = (text: string): string[] => parseOutput(text).map((command) => command.name);

describe('the runner', () => {
  it('ends a line at a lone carriage return', () => {
    const text = 'x\n::add-mask::a\r##[stop-commands]t';
    expect(parseOutput(text).map(({ name, data }) => [name, data])).toEqual([
      ['add-mask', 'a'],
      ['stop-commands', 't'],
    ]);
  });

  it('takes an indented command, and the old form anywhere', () => {
    expect(names('   ::ERROR::x\nabc ##[Set-Output name=a]b\na ::error::x\n::unknown::x\n##[unknown]x')).toEqual([
      'error',
      'set-output',
    ]);
  });

  it('reads properties and undoes escapes once', () => {
    const [command] = parseOutput('::error file=a%3Ab%2Cc,endLine=2,title==x::100%2525%0A%3A');
    expect(Object.fromEntries(command?.properties ?? [])).toEqual({ file: 'a:b,c', endline: '2', title: 'x' });
    expect(command?.data).toBe('100%25\n%3A');
  });

  it('passes over characters without weight', () => {
    expect(names('\u200d::error::x\n#\u200b#[error]x')).toEqual(['error', 'error']);
  });

  it('stops and resumes', () => {
    const output = runOutput('::stop-commands::Token\n::error::no\n::token::\n::error::yes');
    expect(output.commands.map(({ data }) => data)).toEqual(['Token', 'yes']);
    expect(output.log).toEqual(['::error::no']);
  });
});

describe('its limits', () => {
  it('keep ten of a level', () => {
    const errors = Array.from({ length: 12 }, (_, index) => `::error::${index}`);
    const kept = applyLimits(parseOutput([...errors, '::warning::w', '::debug::d'].join('\n')));
    expect(kept.map(({ message }) => message)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'w']);
  });

  it.each([
    ['line=1,endLine=1,col=2,endColumn=3', { line: 1, endLine: 1, col: 2, endColumn: 3 }],
    ['line=1,endLine=2,col=2,endColumn=3', { line: 1, endLine: 2, col: undefined, endColumn: undefined }],
    ['line=2,endLine=1', { line: undefined, endLine: undefined }],
    ['line=1,col=3,endColumn=2', { line: 1, col: undefined, endColumn: undefined }],
    ['col=3', { line: undefined, col: undefined }],
  ])('leave of %s only what holds together', (properties, expected) => {
    expect(applyLimits(parseOutput(`::error ${properties}::m`))[0]).toMatchObject(expected);
  });

  it('cut a message', () => {
    expect(applyLimits(parseOutput(`::error::${'x'.repeat(5000)}`))[0]?.message).toHaveLength(4096);
  });
});
