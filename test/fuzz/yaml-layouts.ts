import type { Random } from './random.ts';

/** Prints YAML as some formatter might: any collection as a flow, with comments, quotes and other indentation. */
export function printedYaml(value: unknown, random: Random): string {
  const step = random.pick([1, 2, 2, 2, 4]);
  const share = random.pick([0, 0.1, 0.5]);
  const dashed = random.chance(0.5);
  const scalar = (one: unknown): string => {
    const text = String(one);
    // What the value is without quotes stays a string: versions and names.
    const isPlain = /^[A-Za-z0-9^][A-Za-z0-9 ./^()_-]*$/.test(text) && !text.endsWith(' ');
    if (isPlain && random.chance(0.7)) return text;
    return random.chance(0.5) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
  };
  const comment = () => (random.chance(0.05) ? ' # a comment: {, [' : '');
  const flow = (one: unknown): string => {
    if (typeof one !== 'object' || one === null) return scalar(one);
    const gap = random.pick([' ', ' ', '\n      ', ' # a } comment\n      ']);
    if (Array.isArray(one))
      return one.length === 0
        ? '[]'
        : `[${gap}${one.map(flow).join(`,${gap}`)}${random.pick(['', ','])}${gap}]`;
    const inside = Object.entries(one).map(([key, item]) => `${scalar(key)}: ${flow(item)}`);
    return inside.length === 0 ? '{}' : `{${gap}${inside.join(`,${gap}`)}${gap}}`;
  };
  const block = (one: unknown, depth: number): string[] => {
    const pad = ' '.repeat(depth * step);
    if (Array.isArray(one)) {
      return one.flatMap((item) => {
        if (
          typeof item !== 'object' ||
          item === null ||
          Object.keys(item).length === 0 ||
          random.chance(share)
        )
          return [`${pad}- ${flow(item)}`];
        const lines = block(item, 0).map((line) => `${pad}  ${line}`);
        return [`${pad}- ${lines[0]!.trimStart()}`, ...lines.slice(1)];
      });
    }
    return Object.entries(one as object).flatMap(([key, item]) => {
      const name = `${pad}${scalar(key)}:`;
      const isNested = typeof item === 'object' && item !== null;
      if (!isNested) return [`${name} ${scalar(item)}${comment()}`];
      if (Object.keys(item).length === 0 || random.chance(share))
        return [`${name} ${flow(item)}${comment()}`];
      const deeper = Array.isArray(item) && dashed ? depth : depth + 1;
      return [`${name}${comment()}`, ...block(item, deeper)];
    });
  };
  const text = `${(random.chance(0.05) ? [flow(value)] : block(value, 0)).join('\n')}\n`;
  return random.chance(0.2) ? text.replaceAll('\n', '\r\n') : text;
}
