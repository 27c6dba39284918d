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
