/** The candidate that was probably meant by a mistyped word: the fewest edits, at most about a third of its length. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const cost = mistypingCost(word, candidate);
    if (cost < limit + 1 && cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** Letters of the wrong case count as a fraction of an edit, so that they never hide a closer word. */
function mistypingCost(word: string, candidate: string): number {
  const folded = editDistance(word.toLowerCase(), candidate.toLowerCase());
  return word === candidate ? 0 : folded + (folded === 0 ? 0.25 : 0.5 * Number(editDistance(word, candidate) > folded));
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = nextRow(left, right, row, previous, beforePrevious);
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}

function nextRow(
  left: string,
  right: string,
  row: number,
  previous: readonly number[],
  beforePrevious: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= right.length; column++) {
    const replaced = (previous[column - 1] ?? 0) + Number(left[row - 1] !== right[column - 1]);
    const least = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1] && row > 1 && column > 1;
    current.push(isSwap ? Math.min(least, (beforePrevious[column - 2] ?? 0) + 1) : least);
  }
  return current;
}

/** Goes on behind a message about `word`; empty where nothing is near enough. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
