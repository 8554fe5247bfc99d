import { isSignatureProgram } from '../../data/signature-verifiers.ts';
import type { Argument, Command } from '../../model/command.ts';
import type { Span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import type { Fetched, Sought } from './fetched.ts';
import { mentionsFile, pathKey } from './paths.ts';
import { isSignatureCheck } from './signatures.ts';
import { isSumTool, sumStrength } from './sums.ts';

/** A check of a fetched file. `weak`: against something that came from the same place in the same run. */
export interface Check {
  readonly type: 'checksum' | 'signature';
  readonly span: Span;
  readonly weak: boolean;
}

/** The first check of `file` among the commands that run after it was fetched; a weak one where no other is. */
export function findCheck(
  file: Argument,
  host: string,
  after: readonly Command[],
  commands: readonly Command[],
  fetched: readonly Fetched[],
): Check | null {
  const key = pathKey(file.pattern);
  if (key === null) return null;
  const sought: Sought = { names: new Set([key]), host, commands, fetched };
  let weak: Check | null = null;
  for (const command of after) {
    const check = checkOf(command, sought);
    if (check === null) continue;
    if (!check.weak) return check;
    weak ??= check;
  }
  return weak;
}

function checkOf(command: Command, sought: Sought): Check | null {
  const { name, arguments: words, span } = command;
  if (name === null) return null;
  const { names } = sought;
  const mentions = words.some((word) => mentionsFile(word.pattern, names));
  if (/^(?:mv|cp)$/.test(name) && mentions) {
    const target = words.at(-1);
    const key = target === undefined ? null : pathKey(target.pattern);
    if (key !== null) names.add(key);
    return null;
  }
  if (isSumTool(name)) {
    const strength = sumStrength(command, mentions, sought);
    return strength === null ? null : { type: 'checksum', span, weak: strength === 'weak' };
  }
  if (isSignatureProgram(name))
    return mentions && isSignatureCheck(command) ? { type: 'signature', span, weak: false } : null;
  return checksByHand(command, mentions, names) ? { type: 'checksum', span, weak: false } : null;
}

/** A hash that is taken and compared without one of the usual tools. */
function checksByHand(
  { name, arguments: words, input }: Command,
  mentions: boolean,
  names: ReadonlySet<string>,
): boolean {
  if (/^(?:get-filehash|certutil)$/i.test(name ?? '') && (mentions || input?.type === 'pipe')) return true;
  // A function or a tool whose whole purpose it is: `verify_checksum FILE HASH`.
  if (mentions && /check_?-?sum|verify|sha(?:256|512)/i.test(name ?? '')) return true;
  // `php -r "if (hash_file('sha384', 'x') === '…')"`, `python -c "hashlib…"`
  const inline = words.find((word) => /hash_file|hashlib|Digest::|createHash/.test(word.pattern));
  return inline !== undefined && [...names].some((one) => inline.pattern.includes(baseName(one)));
}
