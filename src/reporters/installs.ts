import type { Report } from '../model/report.ts';
import { blobTarget, code, folded, table } from './markdown.ts';
import type { Places } from './places.ts';

/** More rows than these are in the HTML report only. */
const mostRows = 100;

export const installsTitle = 'What your unpinned installs resolve to today';

/** What installs without a version get today, what moved first. '' when nothing was looked up. */
export function installsSection({ installs }: Report, places: Places, blobUrl?: string): string {
  const rows = installs?.rows ?? [];
  if (rows.length === 0) return '';
  const body = table(
    ['package', 'version', 'released', `on ${installs!.since}`, 'under', 'place'],
    rows.slice(0, mostRows).map(({ name, version, released, before, runtime, path, span }) => {
      const line = places.region(path, span).startLine;
      const where = code(`${path}:${line}`);
      return [
        code(name),
        code(version),
        released ?? '',
        before === null ? 'not known' : before === version ? 'the same' : code(before),
        runtime ?? 'not known',
        blobUrl === undefined ? where : `[${where}](${blobTarget(blobUrl, path, line)})`,
      ];
    }),
  );
  const moved = rows.filter(({ before, version }) => before !== null && before !== version).length;
  const title = `<b>${installsTitle}</b>: ${rows.length}${moved > 0 ? `, ${moved} moved since ${installs!.since}` : ''}`;
  const rest = rows.length > mostRows ? `\n\nand ${rows.length - mostRows} more` : '';
  return folded(title, `${body}${rest}`);
}
