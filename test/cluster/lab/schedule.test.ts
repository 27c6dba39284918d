import { describe, expect, it } from 'vitest';
import { sideBySide } from './schedule.ts';

describe('work side by side', () => {
  it('keeps apart what claims the same, in its order, and starts no more than it may', async () => {
    const log: string[] = [];
    let running = 0;
    let most = 0;
    await sideBySide(['a1', 'a2', 'b1', 'c1'], { claimsOf: ([letter = '']) => [letter], width: 2 }, async (item) => {
      log.push(`+${item}`);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      log.push(`-${item}`);
    });
    expect(most).toBe(2);
    expect(log.indexOf('-a1')).toBeLessThan(log.indexOf('+a2'));
    expect(log).toHaveLength(8);
  });

  it('fails where the work fails', async () => {
    const work = sideBySide(['a'], { claimsOf: () => [], width: 1 }, () => Promise.reject(new Error('no')));
    await expect(work).rejects.toThrow('no');
  });
});
