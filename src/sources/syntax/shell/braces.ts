import { patternOf } from './placeholders.ts';

const mostBraces = 64;

/** `{a,b}` and `{1..3}`; null when nested or too many. */
export function expandBraces(text: string): string[] | null {
  const inside = text.slice(1, -1);
  if (/[{}$`'"\\]/.test(inside)) return null;
  const range = /^(\d{1,4})\.\.(\d{1,4})$/.exec(inside);
  if (range) {
    const from = Number(range[1]);
    const to = Number(range[2]);
    if (to < from || to - from >= mostBraces) return null;
    return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  }
  const alternatives = inside.split(',');
  return alternatives.length > 1 && alternatives.length <= mostBraces ? alternatives.map(patternOf) : null;
}
