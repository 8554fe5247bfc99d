/** One instruction of a Dockerfile: its keyword in capitals, and where its arguments start and end. */
export interface Instruction {
  readonly keyword: string;
  readonly start: number;
  readonly end: number;
}

const [tab, newline, space, hash, backslash] = [9, 10, 32, 35, 92];

/**
 * The instructions of a Dockerfile as dockerfile-ast finds them, which takes thirty times as long because it reads
 * their arguments too. Null for what is left to it: here-documents, other line ends, another escape character, and
 * keywords with an escape in them. test/sources/dockerfile-lines.test.ts holds the two together.
 */
export function plainInstructions(text: string): Instruction[] | null {
  if (text.includes('<<') || text.includes('\r') || text.startsWith('\uFEFF')) return null;
  if (/^[ \t]*#[ \t]*escape[ \t]*=/im.test(text)) return null;
  const found: Instruction[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === space || sign === tab || sign === newline) continue;
    if (sign === hash) {
      at = lineEnd(text, at);
      continue;
    }
    const start = keywordEnd(text, at);
    const keyword = text.slice(at, start);
    if (keyword.includes('\\')) return null;
    const end = text.charCodeAt(start) === newline ? start : argumentsEnd(text, start);
    found.push({ keyword: keyword.toUpperCase(), start, end });
    at = end;
  }
  return found;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function keywordEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === space || sign === tab || sign === newline) return at;
  }
  return text.length;
}

/** The first line feed without a backslash before it. Blank lines and comments after one are passed over. */
function argumentsEnd(text: string, from: number): number {
  let isEscaped = false;
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === newline) {
      if (!isEscaped) return at;
    } else if (sign === backslash) {
      let next = at + 1;
      while (text.charCodeAt(next) === space || text.charCodeAt(next) === tab) next++;
      if (text.charCodeAt(next) === newline) isEscaped = true;
      else if (next === at + 1) continue;
      else if (next === text.length) return next;
      at = next;
    } else if (sign === hash && isEscaped) {
      at = lineEnd(text, at);
    } else if (sign !== space && sign !== tab) isEscaped = false;
  }
  return text.length;
}
