/** Which line of one text is which of another: both ways, from 1, 0 where a line has no partner. */
export interface LinePairs {
  /** Head line → base line. */
  readonly inBase: Int32Array;
  /** Base line → head line. */
  readonly inHead: Int32Array;
}

/** A stretch of both texts that is still to be paired; ends are exclusive. */
interface Stretch {
  readonly base: readonly [number, number];
  readonly head: readonly [number, number];
}

/** Cells of the table that pairs lines which all occur more than once: enough for hundreds of equal lines. */
const mostCells = 4_000_000;

/**
 * Pairs unchanged lines as a diff does: equal ends first, then lines that are unique on both sides (patience diff,
 * https://bramcohen.livejournal.com/73318.html), then the longest common run of lines. The work is bounded: what
 * would cost more counts as rewritten.
 */
export function pairLines(base: string, head: string): LinePairs {
  const [old, now] = [base.split('\n'), head.split('\n')];
  const inBase = new Int32Array(now.length + 2);
  const inHead = new Int32Array(old.length + 2);
  const join = (one: number, other: number) => {
    inHead[one + 1] = other + 1;
    inBase[other + 1] = one + 1;
  };
  let cells = mostCells;
  const stretches: Stretch[] = [{ base: [0, old.length], head: [0, now.length] }];
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    let [start, end] = next.base;
    let [first, last] = next.head;
    while (start < end && first < last && old[start] === now[first]) join(start++, first++);
    while (start < end && first < last && old[end - 1] === now[last - 1]) join(--end, --last);
    if (start === end || first === last) continue;
    const anchors = uniquePairs(old, now, { base: [start, end], head: [first, last] });
    if (anchors.length === 0) {
      const size = (end - start + 1) * (last - first + 1);
      if (size > cells) continue;
      cells -= size;
      for (const [one, other] of longestCommon(old.slice(start, end), now.slice(first, last)))
        join(start + one, first + other);
      continue;
    }
    for (const [one, other] of anchors) {
      join(one, other);
      if (start < one && first < other) stretches.push({ base: [start, one], head: [first, other] });
      [start, first] = [one + 1, other + 1];
    }
    if (start < end && first < last) stretches.push({ base: [start, end], head: [first, last] });
  }
  return { inBase, inHead };
}

type Pair = readonly [number, number];

/** Lines that occur once on either side, in an order that both sides have. */
function uniquePairs(old: readonly string[], now: readonly string[], { base, head }: Stretch): Pair[] {
  const places = new Map<string, { base: number; head: number }>();
  for (let at = base[0]; at < base[1]; at++) {
    const known = places.get(old[at]!);
    if (known) known.base = -2;
    else places.set(old[at]!, { base: at, head: -1 });
  }
  for (let at = head[0]; at < head[1]; at++) {
    const known = places.get(now[at]!);
    if (known) known.head = known.head === -1 ? at : -2;
  }
  const pairs: Pair[] = [];
  // A map keeps the order of insertion: that of the base.
  for (const place of places.values())
    if (place.base >= 0 && place.head >= 0) pairs.push([place.base, place.head]);
  return longestRising(pairs);
}

/** The longest run of pairs whose head lines rise too. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length);
  for (const [place, [, head]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < head) low = middle + 1;
      else high = middle;
    }
    before[place] = low === 0 ? -1 : tops[low - 1]!;
    tops[low] = place;
  }
  const chosen: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at !== -1; at = before[at]!) chosen.push(pairs[at]!);
  return chosen.reverse();
}

function longestCommon(old: readonly string[], now: readonly string[]): Pair[] {
  const width = now.length + 1;
  const lengths = new Int32Array((old.length + 1) * width);
  for (let one = old.length - 1; one >= 0; one--)
    for (let other = now.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        old[one] === now[other]
          ? lengths[(one + 1) * width + other + 1]! + 1
          : Math.max(lengths[(one + 1) * width + other]!, lengths[one * width + other + 1]!);
  const pairs: Pair[] = [];
  for (let one = 0, other = 0; one < old.length && other < now.length; ) {
    if (old[one] === now[other]) pairs.push([one++, other++]);
    else if (lengths[(one + 1) * width + other]! >= lengths[one * width + other + 1]!) one++;
    else other++;
  }
  return pairs;
}
