/** Items by key, in their order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The same function, which works each answer out once, but for those that are `undefined`. */
export function remember<T, R>(answer: (key: T) => R): (key: T) => R {
  const known = new Map<T, R>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}

/** The same function, which works an answer out once where one question follows another. */
export function lastly<T, R>(answer: (key: T) => R): (key: T) => R {
  let last: { readonly key: T; readonly value: R } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}

/** A value that is worked out when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}
