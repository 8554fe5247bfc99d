import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { joinPath } from '../model/workspace.ts';
import { baselineText } from '../reporters/baseline.ts';
import { openPath } from '../run/targets.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Writes today's findings down as accepted: later runs tell only what is not among them. */
export async function writeBaseline(
  report: Report,
  path: string,
  parsed: Arguments,
  terminal: Terminal,
): Promise<number> {
  const opened = await openPath(parsed.path ?? '.', { untracked: true });
  if (opened.repository?.bare) throw new UsageError('There is no working tree here to write a baseline to.');
  const file = parsed.targets[0]?.file ?? baselineIn(resolve(opened.root), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, baselineText(report));
  const count = report.findings.filter((finding) => finding.suppressed?.by !== 'comment').length;
  terminal.out(`${count} findings accepted in ${file}. Commit it; only new findings will be reported.\n`);
  return 0;
}

/** The configuration is the repository's, so it does not lead out of it, by its words or through a link. */
function baselineIn(root: string, path: string): string {
  const inside = joinPath('', path);
  if (inside === null) throw new UsageError(`The baseline ${path} lies outside of the repository.`);
  let at = root;
  for (const part of inside.split('/')) {
    at = join(at, part);
    if (isLink(at)) throw new UsageError(`The baseline ${path} lies behind a link, so it was not written.`);
  }
  return at;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
