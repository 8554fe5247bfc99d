import { isDay } from '../model/day.ts';
import { LineIndex, type Span } from '../model/span.ts';
import { type LineRange, NodeLines } from './node-lines.ts';

/** An inline ignore: `# premortem: ignore[rule-a,rule-b] until=2027-03-31 reason`. */
export interface Ignore {
  readonly path: string;
  readonly span: Span;
  /** Line from 1 that the comment stands on. */
  readonly line: number;
  /** Rule ids; empty when the brackets are missing or empty, which is an error of its own. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** ISO date; null when it has no end, 'invalid' when what is written is no date. */
  readonly until: string | 'invalid' | null;
  /** The node that it stands above, or on whose line it stands. */
  readonly covers: LineRange;
}

const marker = 'premortem: ignore';

/** All ignore comments of a text, whatever its comment syntax. */
export function readIgnores(path: string, text: string): readonly Ignore[] {
  let at = text.indexOf(marker);
  if (at === -1) return [];
  const lines = new LineIndex(text);
  const nodes = new NodeLines(path, text, lines);
  const found: Ignore[] = [];
  let last = 0;
  for (; at !== -1; at = text.indexOf(marker, at + marker.length)) {
    const { line } = lines.positionAt(at);
    // One comment is one ignore; what it quotes is not another.
    if (line === last) continue;
    const { start, end } = lines.lineSpan(line)!;
    const before = text.slice(Math.max(start, at - longestBefore), at);
    const isAlone = aloneOnLine.test(before) || standsInBlockComment(text, lines, line, before);
    if (!isAlone && !opensComment(before)) continue;
    last = line;
    const rest = text
      .slice(at + marker.length, Math.min(end, at + 2000))
      .replace(/(?:\*\/|-->)\s*$/, '')
      .trim();
    const brackets = /^\[([^\]]*)\]\s*/.exec(rest);
    const tail = brackets ? rest.slice(brackets[0].length) : rest;
    const until = /(?:^|\s)until=(\S+)/.exec(tail);
    const node = nodes.nodeAt(isAlone ? nodes.nextCode(line) : line);
    found.push({
      path,
      span: { start: at, end },
      line,
      rules: (brackets?.[1] ?? '')
        .split(',')
        .map((rule) => rule.trim())
        .filter((rule) => rule !== ''),
      reason: tail
        .replace(/(?:^|\s)until=\S+/, ' ')
        .trim()
        .replace(/^#\s*/, ''),
      until: until ? (isDay(until[1]!) ? until[1]! : 'invalid') : null,
      covers: { first: Math.min(line, node.first), last: Math.max(line, node.last) },
    });
  }
  return found;
}

/** Characters of a line before the marker that are looked at. */
const longestBefore = 2000;

const aloneOnLine = /^\s*(?:#+|\/\/+|\/\*+|<!--|--|;+|%+|rem\b|::|"""|\*)\s*$/i;

/** The marker stands in a comment and not in a string: quotes that are closed before it hold no comment. */
function opensComment(before: string): boolean {
  for (let at = 0; at < before.length; at++) {
    const character = before[at]!;
    if (character === '\\') at++;
    else if (character === '"' || character === "'" || character === '`') {
      const close = closeOf(before, at, character);
      // Still open: an apostrophe is no quote, and a string that holds the marker is no comment.
      if (close === -1) {
        if (character === "'" && /\w/.test(before[at - 1] ?? '')) continue;
        return false;
      }
      at = close;
    } else if (character === '#' && (at === 0 || /[\s;,([{}\])]/.test(before[at - 1]!))) return true;
    else if (
      character === '/' &&
      /^\/[/*]/.test(before.slice(at, at + 2)) &&
      /[\s;,([{}\])]/.test(before[at - 1] ?? ' ')
    )
      return true;
    else if (character === '<' && before.startsWith('<!--', at)) return true;
    else if (
      (character === ';' || character === '-') &&
      /^(?:;|--)\s/.test(before.slice(at, at + 3)) &&
      /\s/.test(before[at - 1] ?? ' ')
    )
      return true;
  }
  return false;
}

function closeOf(text: string, open: number, quote: string): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote !== "'") at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** A comment over several lines, `<!--` or a slash with a star, was opened above and is not closed. */
function standsInBlockComment(text: string, lines: LineIndex, line: number, before: string): boolean {
  if (!['', '*'].includes(before.trim())) return false;
  for (let above = line - 1; above > 0 && above > line - 20; above--) {
    const { start, end } = lines.lineSpan(above)!;
    const written = text.slice(start, Math.min(end, start + 500));
    if (/\*\/|-->/.test(written)) return false;
    if (/^\s*(?:\/\*|<!--)/.test(written)) return true;
  }
  return false;
}
