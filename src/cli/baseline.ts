import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { baselineText } from '../reporters/baseline.ts';
import { readSettings } from '../run/settings.ts';
import { diskTree, openPath } from '../run/targets.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Writes today's findings down as accepted: later runs tell only what is not among them. */
export async function writeBaseline(report: Report, parsed: Arguments, terminal: Terminal): Promise<number> {
  const opened = await openPath(parsed.path ?? '.', { untracked: true });
  if (opened.repository?.bare) throw new UsageError('There is no working tree here to write a baseline to.');
  const settings = await readSettings(diskTree(opened), parsed.config);
  const file = parsed.targets[0]?.file ?? join(resolve(opened.root), settings.baseline);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, baselineText(report));
  const count = report.findings.filter((finding) => finding.suppressed?.by !== 'comment').length;
  terminal.out(`${count} findings accepted in ${file}. Commit it; only new findings will be reported.\n`);
  return 0;
}
