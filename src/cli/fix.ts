import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../model/error.ts';
import type { Edit, Finding } from '../model/finding.ts';
import { type ReadText, withWrittenLineEnds, writtenOffset } from '../model/line-ends.ts';
import type { Report } from '../model/report.ts';
import { Places } from '../reporters/places.ts';
import { printable } from '../reporters/printable.ts';
import { plural } from '../reporters/verdict.ts';
import { openPath } from '../run/targets.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { unifiedDiff } from './unified-diff.ts';

/**
 * Writes the fixes that findings carry: safe ones, and with --unsafe the others. Exit code 0, or 1 where a fix is
 * left: not written because only --dry-run or --diff was asked for, or because the file cannot be rewritten.
 */
export async function applyFixes(report: Report, parsed: Arguments, terminal: Terminal): Promise<number> {
  const opened = await openPath(parsed.path ?? '.');
  if (opened.repository?.bare) throw new UsageError('There is no working tree here to fix.');
  const open = report.findings.filter((finding) => !finding.suppressed);
  const wanted = open.filter((finding) => finding.fix !== null && (finding.fix.safe || parsed.unsafe));
  const { byPath, applied } = plan(wanted);
  const writes = !parsed.dryRun && !parsed.diff;
  const left: string[] = [];
  for (const [path, edits] of byPath) {
    const full = join(resolve(opened.root), path);
    const read = { text: report.facts.texts.get(path) ?? '', left: report.facts.left.get(path) ?? [] };
    const text = withWrittenLineEnds(read);
    // Rewritten only where the text is all of the bytes: no byte order mark, no other encoding, no later change.
    if (!Buffer.from(text, 'utf8').equals(readFileSync(full))) left.push(path);
    else {
      const fixed = applyEdits(text, asWritten(edits, read));
      if (parsed.diff) terminal.out(unifiedDiff(path, text, fixed));
      if (writes) writeFileSync(full, fixed);
    }
  }
  // A diff is for `git apply`, so everything else goes elsewhere.
  const tell = parsed.diff ? terminal.error : terminal.out;
  const places = new Places(report.facts);
  const done = applied.filter((finding) => finding.fix!.edits.every(({ path }) => !left.includes(path)));
  for (const finding of done) {
    const { startLine } = places.region(finding.path, finding.span);
    if (!parsed.quiet && !parsed.diff)
      tell(
        `${writes ? 'fixed' : 'would fix'} ${printable(finding.path)}:${startLine}: ${printable(finding.fix!.title)}\n`,
      );
  }
  for (const path of left)
    tell(`left ${printable(path)}: it is not plain UTF-8, or it changed in the meantime\n`);
  const unsafe = open.filter((finding) => finding.fix !== null && !finding.fix.safe && !parsed.unsafe).length;
  const parts = [`${done.length} of ${plural(open.length, 'finding')} ${writes ? '' : 'would be '}fixed.`];
  if (unsafe > 0) parts.push(`${unsafe} more with --unsafe, which can change behavior.`);
  if (parsed.offline && done.length < open.length)
    parts.push('Most fixes look something up, so more are found without --offline.');
  tell(`${parts.join(' ')}\n`);
  return left.length > 0 || (!writes && done.length > 0) ? 1 : 0;
}

/** Fixes that touch text another one has already taken are left for the next run. */
function plan(findings: readonly Finding[]): { byPath: Map<string, Edit[]>; applied: Finding[] } {
  const byPath = new Map<string, Edit[]>();
  const applied: Finding[] = [];
  for (const finding of findings) {
    const edits = finding.fix!.edits;
    const clash = edits.some((edit) =>
      (byPath.get(edit.path) ?? []).some((other) => edit.start < other.end && other.start < edit.end),
    );
    if (clash) continue;
    for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
    applied.push(finding);
  }
  return { byPath, applied };
}

/** Edits of the text as it was read, for the file with its own line ends. */
function asWritten(edits: readonly Edit[], { left }: ReadText): readonly Edit[] {
  if (left.length === 0) return edits;
  return edits.map((edit) => ({
    ...edit,
    start: writtenOffset(left, edit.start),
    end: writtenOffset(left, edit.end),
    text: edit.text.replaceAll('\n', '\r\n'),
  }));
}

/** Puts the edits in, last first, so that offsets stay right. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}
