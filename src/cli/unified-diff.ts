/** Lines of context around a change, as git shows them. */
const context = 3;

/**
 * A unified diff that `git apply` takes. The edits of fixes are few and local, so lines that both texts share at their
 * ends are cut off and the middle is compared line by line; what does not line up is one block.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks = old.length === now.length ? sameLength(old, now) : [wholeChange(old, now)];
  const name = (side: 'a' | 'b') => quoted(`${side}/${path}`);
  const parts = merged(hunks).map((group) => hunkText(group, old, now));
  return `--- ${name('a')}\n+++ ${name('b')}\n${parts.join('')}`;
}

/** Half-open ranges of lines, from 0. */
interface Hunk {
  readonly old: readonly [number, number];
  readonly now: readonly [number, number];
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function sameLength(old: readonly string[], now: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (let at = 0; at < old.length; at++) {
    if (old[at] === now[at]) continue;
    const start = at;
    while (at < old.length && old[at] !== now[at]) at++;
    hunks.push({ old: [start, at], now: [start, at] });
  }
  return hunks;
}

function wholeChange(old: readonly string[], now: readonly string[]): Hunk {
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { old: [start, old.length - end], now: [start, now.length - end] };
}

/** Hunks whose contexts touch are one. */
function merged(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    if (last && hunk.old[0] - last.at(-1)!.old[1] <= 2 * context) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function hunkText(group: readonly Hunk[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [group[0]!, group.at(-1)!];
  const from = Math.max(0, first.old[0] - context);
  const to = Math.min(old.length, last.old[1] + context);
  const nowFrom = first.now[0] - (first.old[0] - from);
  const nowTo = last.now[1] + (to - last.old[1]);
  const lines: string[] = [];
  let at = from;
  for (const hunk of group) {
    for (; at < hunk.old[0]; at++) lines.push(` ${old[at]}`);
    for (; at < hunk.old[1]; at++) lines.push(`-${old[at]}`);
    for (let line = hunk.now[0]; line < hunk.now[1]; line++) lines.push(`+${now[line]}`);
  }
  for (; at < to; at++) lines.push(` ${old[at]}`);
  const range = (start: number, end: number) => `${end === start ? start : start + 1},${end - start}`;
  const text = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
  return `@@ -${range(from, to)} +${range(nowFrom, nowTo)} @@\n${text.join('')}`;
}

/** Git quotes names with control characters, quotes or backslashes (https://git-scm.com/docs/git-diff). */
function quoted(path: string): string {
  if (!/["\\\u0000-\u001f\u007f]/.test(path)) return path;
  const escaped = (sign: string) =>
    sign === '"' || sign === '\\' ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
  return `"${path.replace(/["\\\u0000-\u001f\u007f]/g, escaped)}"`;
}
