import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../model/error.ts';
import type { Edit, Finding } from '../model/finding.ts';
import { type ReadText, withWrittenLineEnds, writtenOffset } from '../model/line-ends.ts';
import type { Report } from '../model/report.ts';
import { printable } from '../reporters/printable.ts';
import { openPath } from '../run/targets.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Writes the fixes that findings carry: safe ones, and with --unsafe the others. Exit code 0, or 1 when some are left. */
export async function applyFixes(report: Report, parsed: Arguments, terminal: Terminal): Promise<number> {
  const opened = await openPath(parsed.path ?? '.');
  if (opened.repository?.bare) throw new UsageError('There is no working tree here to fix.');
  const open = report.findings.filter((finding) => !finding.suppressed);
  const wanted = open.filter((finding) => finding.fix !== null && (finding.fix.safe || parsed.unsafe));
  const { byPath, applied } = plan(wanted);
  const left: string[] = [];
  for (const [path, edits] of byPath) {
    const full = join(resolve(opened.root), path);
    const read = { text: report.facts.texts.get(path) ?? '', left: report.facts.left.get(path) ?? [] };
    const text = withWrittenLineEnds(read);
    // Rewritten only where the text is all of the bytes: no byte order mark, no other encoding, no later change.
    if (!Buffer.from(text, 'utf8').equals(readFileSync(full))) left.push(path);
    else if (!parsed.dryRun) writeFileSync(full, applyEdits(text, asWritten(edits, read)));
  }
  const done = applied.filter((finding) => finding.fix!.edits.every(({ path }) => !left.includes(path)));
  for (const finding of done) {
    terminal.out(
      `${parsed.dryRun ? 'would fix' : 'fixed'} ${printable(finding.path)}: ${printable(finding.fix!.title)}\n`,
    );
  }
  for (const path of left)
    terminal.out(`left ${printable(path)}: it is not plain UTF-8, or it changed meanwhile\n`);
  const unsafe = open.filter((finding) => finding.fix !== null && !finding.fix.safe && !parsed.unsafe).length;
  const parts = [`${done.length} of ${open.length} findings ${parsed.dryRun ? 'would be ' : ''}fixed.`];
  if (unsafe > 0) parts.push(`${unsafe} more with --unsafe: they can change what happens.`);
  terminal.out(`${parts.join(' ')}\n`);
  return 0;
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
