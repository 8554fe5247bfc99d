import { diagnostic } from '../../model/diagnostic.ts';
import type { Reading, SourceFile } from '../../model/source.ts';

/** Programs longer than this are no deploy scripts, and parsing them costs. */
const longest = 500_000;

/** What is said of a program that is not read; null when it is read. */
export function tooLong({ path, text }: SourceFile): Reading | null {
  if (text.length <= longest) return null;
  const message = `This program has ${text.length} characters; over ${longest} none is read.`;
  return { facts: [], diagnostics: [diagnostic('skipped', message, { path, severity: 'notice' })] };
}
