/** Offset of the quote that closes the one at `at`; -1 when none does. */
export function quoteEnd(text: string, at: number, quote: number): number {
  const mark = quote === 34 ? '"' : "'";
  for (let end = text.indexOf(mark, at + 1); end !== -1; end = text.indexOf(mark, end + 1)) {
    if (quote === 39) {
      if (text.charCodeAt(end + 1) !== 39) return end;
      end++;
    } else {
      let slashes = end;
      while (slashes > at + 1 && text.charCodeAt(slashes - 1) === 92) slashes--;
      if ((end - slashes) % 2 === 0) return end;
    }
  }
  return -1;
}

/** A scalar without its quotes and escapes. */
export function decoded(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  if (!isQuote(code) || end - start < 2) return text.slice(start, end);
  const inside = text.slice(start + 1, end - 1);
  if (code === 39) return inside.includes("''") ? inside.replaceAll("''", "'") : inside;
  if (!inside.includes('\\')) return inside;
  try {
    return JSON.parse(`"${inside}"`) as string;
  } catch {
    return inside;
  }
}

export function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

export function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

export function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

/** End of the line without its line end and the space before that. */
export function lineStop(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  let stop = newline === -1 ? text.length : newline;
  while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop--;
  return stop;
}
