import type { Places, Region } from './places.ts';

/** A line of a file in three parts, the middle one being the place that is meant. */
export interface LineExcerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Longer lines are cut around the place, so that a minified file fills neither terminal nor page. */
const widest = 160;

/** The first line of a region; null when there is nothing to show. */
export function lineExcerpt(
  places: Places,
  path: string,
  region: Region,
  width: number = widest,
): LineExcerpt | null {
  const most = Math.max(20, Math.min(width, widest));
  const line = places.lineText(path, region.startLine);
  if (line.trim() === '') return null;
  const start = Math.min(region.startColumn - 1, line.length);
  const wanted = region.endLine === region.startLine ? region.endColumn - 1 : line.length;
  const end = Math.max(start, Math.min(wanted, line.length));
  const from =
    line.length > most ? Math.max(0, Math.min(start - Math.min(30, most >> 2), line.length - most)) : 0;
  const to = Math.min(line.length, from + most);
  const cut = (text: string, left: boolean, right: boolean) =>
    `${left ? '…' : ''}${text.replaceAll('\t', ' ')}${right ? '…' : ''}`;
  return {
    before: cut(line.slice(from, start), from > 0, false),
    marked: cut(line.slice(start, Math.min(end, to)), false, end > to),
    after: end > to ? '' : cut(line.slice(end, to), false, to < line.length),
  };
}
