import { scanFiles } from '../scan.ts';
import { type Shape, shapes } from './shapes.ts';

/** Processor time of one scan in milliseconds; the size of its input in characters. */
export async function cost(shape: Shape, size: number): Promise<{ time: number; length: number }> {
  const head = shape.files(size);
  const base = shape.base?.(size) ?? null;
  const before = process.cpuUsage();
  await scanFiles({ head, base });
  const { user, system } = process.cpuUsage(before);
  const length = Object.values(head).reduce((sum, text) => sum + text.length, 0);
  return { time: (user + system) / 1000, length };
}

/**
 * `node test/fuzz/measure.ts [TEXT] [--kb 40] [--limit 20000]`: each shape at twice the size, again and again, until
 * a scan takes longer than the limit in milliseconds or the input has 10 MB.
 */
if (import.meta.main) {
  const words = process.argv.slice(2);
  const option = (name: string, otherwise: number) =>
    words.includes(name) ? Number(words[words.indexOf(name) + 1]) : otherwise;
  const wanted = words[0] !== undefined && !words[0].startsWith('--') ? words[0] : '';
  const limit = option('--limit', 4000);
  const most = option('--most', 10_000_000);
  await cost(shapes[0]!, 10);
  for (const shape of shapes.filter(({ name }) => name.includes(wanted))) {
    const parts: string[] = [];
    let last = 0;
    for (let size = Math.max(2, Math.round((shape.size * option('--kb', 40)) / 40)); ; size *= 2) {
      const { time, length } = await cost(shape, size);
      parts.push(
        `${Math.round(length / 1000)} kB ${Math.round(time)} ms${last > 0 ? ` (${(time / last).toFixed(1)})` : ''}`,
      );
      last = time;
      if (time > limit || length * 2 > most) break;
    }
    console.log(`${shape.name}: ${parts.join(', ')}`);
  }
}
