import { isDay } from '../model/day.ts';
import { LineIndex, type Span } from '../model/span.ts';

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
  /** Lines the ignore covers: its own, and the next that holds more than comments when it stands alone. */
  readonly covers: readonly number[];
}

const marker = 'premortem: ignore';
/** Comment openers of the formats that are read; the marker counts only behind one. */
const opener = /(?:#|\/\/|\/\*|<!--|--|;|%|^\s*rem\s)[^"']*$/i;

/** All ignore comments of a text, whatever its comment syntax. */
export function readIgnores(path: string, text: string): readonly Ignore[] {
  let at = text.indexOf(marker);
  if (at === -1) return [];
  const lines = new LineIndex(text);
  const found: Ignore[] = [];
  for (; at !== -1; at = text.indexOf(marker, at + marker.length)) {
    const { line } = lines.positionAt(at);
    const { start, end } = lines.lineSpan(line)!;
    const before = text.slice(start, at);
    if (!opener.test(before.slice(-400))) continue;
    const rest = text
      .slice(at + marker.length, Math.min(end, at + 2000))
      .replace(/(?:\*\/|-->)\s*$/, '')
      .trim();
    const brackets = /^\[([^\]]*)\]\s*/.exec(rest);
    const tail = brackets ? rest.slice(brackets[0].length) : rest;
    const until = /(?:^|\s)until=(\S+)/.exec(tail);
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
      covers: aloneOnLine(before) ? [line, nextLine(text, lines, line)] : [line],
    });
  }
  return found;
}

function aloneOnLine(before: string): boolean {
  return /^\s*(?:#|\/\/|\/\*|<!--|--|;|%|rem\b)\s*$/i.test(before);
}

/** The next line that is neither blank nor a comment. */
function nextLine(text: string, lines: LineIndex, line: number): number {
  for (let next = line + 1; next <= lines.lineCount && next <= line + 20; next++) {
    const { start, end } = lines.lineSpan(next)!;
    if (!/^\s*(?:$|#|\/\/|\/\*|<!--)/.test(text.slice(start, Math.min(end, start + 200)))) return next;
  }
  return line + 1;
}
