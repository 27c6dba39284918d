/**
 * Loaded into a step before its bundle: what it waits for need not be lived through, and its clock shows that the time
 * passed. A timer that does not keep the process alive is a limit and no wait, such as those of the HTTP client.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

const { setTimeout: start } = globalThis;
const { now } = Date;
const began = now();
let skipped = 0;

Date.now = () => now() + skipped;

globalThis.setTimeout = (callback, delay = 0, ...rest) => {
  const timer = start(callback, delay, ...rest);
  queueMicrotask(() => {
    if (!timer.hasRef()) return;
    clearTimeout(timer);
    skipped += delay;
    callback(...rest);
  });
  return timer;
};

const report = new URL(import.meta.url).searchParams.get('duration') ?? '';
process.on('exit', () => writeFileSync(report, String(Date.now() - began)));
