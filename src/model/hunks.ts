/** One hunk of a diff without context: `count` lines from `start` (from 1) on either side; 0 lines is an insertion or deletion. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
}

/** Hunks by new path of `git diff -U0 -z`-free output, or of the `patch` texts of GitHub's API. */
export function readHunks(diff: string): Hunk[] {
  return [...diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => ({
    oldStart: Number(match[1]),
    oldCount: match[2] === undefined ? 1 : Number(match[2]),
    newStart: Number(match[3]),
    newCount: match[4] === undefined ? 1 : Number(match[4]),
  }));
}

/** The line is one that the diff added or changed. */
export function isNewLine(hunks: readonly Hunk[], line: number): boolean {
  return hunks.some(({ newStart, newCount }) => line >= newStart && line < newStart + newCount);
}

/**
 * Where a line of the old side stands on the new side; null when it is not there. Hunks must be without context
 * (`-U0`) and in order.
 */
export function mapLine(hunks: readonly Hunk[], line: number): number | null {
  let shift = 0;
  for (const { oldStart, oldCount, newCount } of hunks) {
    // An insertion is told as coming after line `oldStart`, so that line itself does not move.
    const first = oldCount === 0 ? oldStart + 1 : oldStart;
    if (line < first) break;
    if (line < first + oldCount) return null;
    shift += newCount - oldCount;
  }
  return line + shift;
}
