import { describe, expect, it } from 'vitest';
import { warningsOf } from './api.ts';

describe('warnings', () => {
  it('are taken out of one header', () => {
    expect(warningsOf('299 - "first", 299 - "the \\"second\\""')).toEqual(['first', 'the "second"']);
    expect(warningsOf(undefined)).toEqual([]);
  });
});
