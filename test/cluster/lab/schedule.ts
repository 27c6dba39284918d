interface Scheduling<T> {
  /** Two items that claim the same never run at the same time. */
  readonly claimsOf: (item: T) => Iterable<string>;
  /** How many run at the same time. */
  readonly width: number;
}

/** Works on items side by side, and on those that share a claim in their order. */
export async function sideBySide<T>(
  items: readonly T[],
  { claimsOf, width }: Scheduling<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const lastOf = new Map<string, Promise<void>>();
  const inTurn = turns(width);
  const all = items.map((item) => {
    const claims = [...claimsOf(item)];
    const earlier = Promise.all(claims.map((claim) => lastOf.get(claim)));
    const done = earlier.then(() => inTurn(() => work(item)));
    for (const claim of claims) lastOf.set(claim, done);
    return done;
  });
  await Promise.all(all);
}

/** Runs at most so many at a time. */
function turns(width: number): (work: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
