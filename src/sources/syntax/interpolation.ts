/**
 * Puts variables into text as compose does: `$X`, `${X}`, `${X:-default}`, `${X-default}`, `$$` for a dollar
 * sign (https://docs.docker.com/reference/compose-file/interpolation/). `known` answers a name's value.
 * Null when a variable has neither value nor default: then the text cannot be known.
 */
export function interpolate(
  text: string,
  known: (name: string) => string | null = () => null,
): string | null {
  return expand(text, known, 5);
}

function expand(text: string, known: (name: string) => string | null, levels: number): string | null {
  if (levels === 0) return null;
  let result = '';
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar === -1) return result + text.slice(at);
    result += text.slice(at, dollar);
    const next = text[dollar + 1];
    if (next === '$') {
      result += '$';
      at = dollar + 2;
      continue;
    }
    const end = next === '{' ? closingBrace(text, dollar + 1) : -1;
    const inner = next === '{' ? text.slice(dollar + 2, end) : text.slice(dollar + 1);
    const name = /^[A-Za-z_]\w*/.exec(inner)?.[0];
    if (name === undefined || (next === '{' && end === -1)) return null;
    at = next === '{' ? end + 1 : dollar + 1 + name.length;
    const value = known(name);
    const rest = next === '{' ? inner.slice(name.length) : '';
    const put = value !== null ? expand(value, known, levels - 1) : fallback(rest, known, levels - 1);
    if (put === null) return null;
    result += put;
    if (result.length > 5000) return null;
  }
  return result;
}

function fallback(rest: string, known: (name: string) => string | null, levels: number): string | null {
  const form = /^:?-/.exec(rest);
  return form ? expand(rest.slice(form[0].length), known, levels) : null;
}

/** The brace that closes the one at `open`; -1 when none does. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
