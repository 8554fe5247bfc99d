import type { Random } from './random.ts';

/** Prints JSON as some formatter might: any member on one line, other indentation, order and line ends. */
export function printedJson(value: unknown, random: Random): string {
  const indent = random.pick(['  ', '  ', '  ', '    ', '\t', '']);
  const colon = random.pick([': ', ': ', ': ', ' : ', ':']);
  const share = random.pick([0, 0.02, 0.2, 1]);
  const isShuffled = random.chance(0.3);
  const print = (one: unknown, depth: number, flat: boolean): string => {
    if (typeof one !== 'object' || one === null) return JSON.stringify(one);
    const isArray = Array.isArray(one);
    const own: [string, unknown][] = isArray ? one.map((item) => ['', item]) : Object.entries(one);
    if (own.length === 0) return isArray ? '[]' : '{}';
    const isFlat = flat || (depth > 0 && random.chance(share));
    const entries = isArray || !isShuffled ? own : random.shuffled(own);
    const inside = entries.map(([key, item]) => {
      const value = print(item, depth + 1, isFlat);
      return isArray ? value : `${JSON.stringify(key)}${colon}${value}`;
    });
    const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
    if (isFlat)
      return random.chance(0.5) ? `${open} ${inside.join(', ')} ${close}` : open + inside.join(',') + close;
    const from = `\n${indent.repeat(depth + 1)}`;
    return `${open}${from}${inside.join(`,${from}`)}\n${indent.repeat(depth)}${close}`;
  };
  const text = `${print(value, 0, false)}\n`;
  return random.chance(0.2) ? text.replaceAll('\n', '\r\n') : text;
}
