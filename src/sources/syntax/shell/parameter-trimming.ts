import { unknown } from './placeholders.ts';

// `${X#v}`, `${X%%-*}`, `${X##*/}`: literal patterns, and a `*` at the outer end.
export function removed(value: string, operator: '#' | '##' | '%' | '%%', pattern: string): string {
  if (pattern.includes(unknown)) return unknown;
  const starred = operator.startsWith('#') ? pattern.startsWith('*') : pattern.endsWith('*');
  const literal = !starred ? pattern : operator.startsWith('#') ? pattern.slice(1) : pattern.slice(0, -1);
  if (literal === '' || /[*?[]/.test(literal)) return unknown;
  if (operator.startsWith('#')) {
    if (!starred) return value.startsWith(literal) ? value.slice(literal.length) : value;
    const at = operator === '##' ? value.lastIndexOf(literal) : value.indexOf(literal);
    return at === -1 ? value : value.slice(at + literal.length);
  }
  if (!starred) return value.endsWith(literal) ? value.slice(0, -literal.length) : value;
  const at = operator === '%%' ? value.indexOf(literal) : value.lastIndexOf(literal);
  return at === -1 ? value : value.slice(0, at);
}
