import { type Span, span } from '../../model/span.ts';

/**
 * Blanks merge conflicts, so that offsets stay: markers and the incoming side (from `=======` or `|||||||` to
 * `>>>>>>>`) become spaces, line ends stay. The file's own side is kept.
 */
export function withoutConflicts(text: string): { text: string; conflicts: readonly Span[] } {
  if (!text.includes('<<<<<<<')) return { text, conflicts: [] };
  const conflicts: Span[] = [];
  const parts: string[] = [];
  let kept = 0;
  let blankFrom = -1;
  let opened = -1;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const mark = text.charCodeAt(start);
    if (mark === 60 && text.startsWith('<<<<<<<', start) && opened === -1) {
      opened = conflicts.length;
      conflicts.push(span(start, end));
      parts.push(text.slice(kept, start), blank(text, start, end));
      kept = end;
    } else if (opened !== -1 && blankFrom === -1 && isMark(text, start, mark)) {
      parts.push(text.slice(kept, start));
      blankFrom = start;
    } else if (opened !== -1 && mark === 62 && text.startsWith('>>>>>>>', start)) {
      const from = blankFrom === -1 ? start : blankFrom;
      if (blankFrom === -1) parts.push(text.slice(kept, start));
      parts.push(blank(text, from, end));
      kept = end;
      blankFrom = -1;
      opened = -1;
    }
    start = end + 1;
  }
  // A conflict that never ends: what follows its middle is the incoming side, however long.
  if (blankFrom !== -1) {
    parts.push(blank(text, blankFrom, text.length));
    kept = text.length;
  }
  parts.push(text.slice(kept));
  return { text: parts.join(''), conflicts };
}

function isMark(text: string, start: number, mark: number): boolean {
  return (
    (mark === 61 && text.startsWith('=======', start)) || (mark === 124 && text.startsWith('|||||||', start))
  );
}

function blank(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/[^\n\r]/g, ' ');
}
