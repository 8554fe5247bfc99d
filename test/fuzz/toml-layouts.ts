import type { Random } from './random.ts';

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTables = (value: unknown): value is readonly Table[] =>
  Array.isArray(value) && value.length > 0 && value.every(isTable);

/**
 * Prints TOML in some way that means the same: tables by header, inline or by dotted keys, arrays over lines,
 * comments, quoted keys. `inline` names values that the tool reads inline only.
 */
export function printedToml(value: Table, random: Random, inline: ReadonlySet<string> = new Set()): string {
  const share = random.pick([0, 0.3, 1]);
  const end = () => (random.chance(0.05) ? ' # a comment = [' : '');
  const name = (key: string): string => {
    if (!/^[A-Za-z0-9_-]+$/.test(key)) return JSON.stringify(key);
    return random.pick([key, key, key, key, `"${key}"`, `'${key}'`]);
  };
  const text = (one: string) => (random.chance(0.3) && !one.includes("'") ? `'${one}'` : JSON.stringify(one));
  const flow = (one: unknown): string => {
    if (typeof one === 'string') return text(one);
    if (Array.isArray(one)) {
      const gap = random.pick(['', ' ', '\n    ', ' # a ] comment\n    ']);
      return `[${gap}${one.map(flow).join(`,${gap}`)}${random.pick(['', ','])}${gap}]`;
    }
    if (!isTable(one)) return String(one);
    const members = Object.entries(one).map(([key, item]) => `${name(key)} = ${flow(item)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  };
  const pair = (key: string, item: unknown) =>
    `${random.pick(['', '', '  '])}${name(key)}${random.pick([' = ', ' = ', '=', '   =   '])}${flow(item)}${end()}`;
  const print = (table: Table, path: readonly string[]): string[] => {
    const own: string[] = [];
    const below: string[] = [];
    for (const [key, item] of random.shuffled(Object.entries(table))) {
      const full = [...path, key];
      const isInline = inline.has(full.join('.'));
      if (!isInline && areTables(item) && !random.chance(share)) {
        for (const one of item) below.push(`[[${full.map(name).join('.')}]]${end()}`, ...print(one, full));
      } else if (!isInline && isTable(item) && !random.chance(share)) {
        const isFlat = Object.values(item).every((one) => !isTable(one) && !areTables(one));
        if (isFlat && Object.keys(item).length > 0 && random.chance(share)) {
          for (const [inner, one] of Object.entries(item))
            own.push(`${name(key)}.${name(inner)} = ${flow(one)}`);
        } else below.push(`[ ${full.map(name).join(' . ')} ]${end()}`, ...print(item, full));
      } else own.push(pair(key, item));
    }
    return [...own, ...below];
  };
  const lines = `${print(value, []).join('\n')}\n`;
  return random.chance(0.2) ? lines.replaceAll('\n', '\r\n') : lines;
}
