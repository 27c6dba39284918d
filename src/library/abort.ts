/** The part of an `AbortSignal` that is looked at; it is spelled out because not every program has the types of a browser. */
export interface Abort {
  readonly aborted: boolean;
  /** @throws the reason of the abort, where there was one */
  throwIfAborted(): void;
}

/** Between two steps of a call: gives timers and other events a turn, and ends the call where one of them aborted it. */
export async function checkpoint(signal: Abort | undefined): Promise<void> {
  if (signal === undefined) return;
  signal.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}

const BATCH = 256;

/** The same between two of many equal parts of a step: it costs next to nothing, and waits once in a batch of them. */
export function pauseFor(signal: Abort | undefined): (() => Promise<void> | undefined) | undefined {
  if (signal === undefined) return undefined;
  let parts = 0;
  return () => (++parts % BATCH === 0 ? checkpoint(signal) : undefined);
}
