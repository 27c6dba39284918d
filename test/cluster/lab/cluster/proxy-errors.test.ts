import { describe, expect, it } from 'vitest';
import { errorsIn } from './proxy-errors.ts';

describe('errors of kube-proxy', () => {
  it('are the different entries of the log, with their lines and without what changes', () => {
    const log = [
      'I1124 12:00:00.000000       1 fine.go:1] fine',
      'E1124 12:00:01.000000     123 proxier.go:1] "sync failed" err="stdin:7:10-20: line: 12',
      'Service out of range"',
      'E1124 12:00:02.000000     123 proxier.go:1] "sync failed" err="stdin:9:11-22: line: 15',
      'Service out of range"',
    ];
    expect(errorsIn(log.join('\n'))).toEqual(['proxier.go:1] "sync failed" err="_: line: N\nService out of range"']);
  });
});
