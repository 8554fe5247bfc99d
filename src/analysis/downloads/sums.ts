import type { Command } from '../../model/command.ts';
import { baseName } from '../../model/workspace.ts';
import { hostOf, isFetch, isFetchedFile, type Sought } from './fetched.ts';
import { isSigned } from './signatures.ts';

const sums = /^(?:g?sha(?:1|224|256|384|512)?sum|shasum|sha(?:1|256|512)|md5sum|b2sum|b3sum|rhash|cksum)$/i;
const hash = /(?:^|[^0-9a-fA-F])[0-9a-fA-F]{32,128}(?:$|[^0-9a-fA-F])/;
const comparing = /^(?:\[|\[\[|test|if)$/;

/** `weak`: against something that came from the same place in the same run. */
export type Strength = 'strong' | 'weak';

export function isSumTool(name: string): boolean {
  return sums.test(name);
}

/** How well a checksum tool checks the file; null when it does not. `mentions`: the file is among its words. */
export function sumStrength(command: Command, mentions: boolean, sought: Sought): Strength | null {
  const { arguments: words, input } = command;
  const checks = words.some(
    (word) => /^(?:-[a-zA-Z]*c[a-zA-Z]*|--check)$/.test(word.pattern) || word.pattern.startsWith('--check='),
  );
  if (!checks) return mentions && isCompared(command, sought.commands) ? 'strong' : null;
  if (input?.type === 'text') return covers(input.text, sought.names) ? 'strong' : null;
  if (input?.type === 'pipe' || input?.type === 'substitution') {
    const source = sought.commands[input.from];
    return source === undefined ? null : readStrength(source, sought);
  }
  const list = [...words, ...(input?.type === 'file' ? [input.path] : [])].find(
    (word) => !word.pattern.startsWith('-') && !/^\d+$/.test(word.pattern),
  );
  return list === undefined ? null : listStrength(list.pattern, sought);
}

/** `echo "HASH  FILE" | sha256sum -c`, `curl …/SUMS | sha256sum -c`, `grep FILE SUMS | sha256sum -c`. */
function readStrength(source: Command, sought: Sought): Strength | null {
  const { commands, names, host } = sought;
  if (source.name === 'echo' || source.name === 'printf') {
    const said = source.arguments.map((word) => word.pattern).join(' ');
    if (!covers(said, names)) return null;
    const fetches = commands
      .slice(source.index + 1, source.index + 50)
      .some((one) => one.feeds?.command === source.index && isFetch(one));
    const unknownHash = !hash.test(said) && said.includes('\0');
    return fetches || (unknownHash && readsSums(commands)) ? 'weak' : 'strong';
  }
  if (isFetch(source)) return hostOf(source) === host ? 'weak' : 'strong';
  const file = source.arguments.find((word) => isFetchedFile(word.pattern, sought));
  return file === undefined ? 'strong' : listStrength(file.pattern, sought);
}

function listStrength(list: string, sought: Sought): Strength {
  return isFetchedFile(list, sought) && !isSigned(list, sought.commands) ? 'weak' : 'strong';
}

/** The sum is looked at: `[ "$(sha256sum f)" = … ]`, `sha256sum f | grep …`, a variable that a test reads later. */
function isCompared(command: Command, all: readonly Command[]): boolean {
  let current: Command | undefined = command;
  for (let steps = 0; current !== undefined && steps < 20; steps++) {
    if (current.feeds !== null) {
      const reader = all[current.feeds.command];
      if (reader === undefined) return false;
      return comparing.test(reader.name ?? '') || reader.name === 'echo' || reader.name === 'diff';
    }
    const from: Command = current;
    const next: Command | undefined = all
      .slice(from.index + 1, from.index + 20)
      .find((one) => one.input?.type === 'pipe' && one.input.from === from.index);
    if (next === undefined) break;
    if (/^(?:grep|egrep|fgrep|diff|cmp)$/.test(next.name ?? '')) return true;
    current = next;
  }
  // Kept in a variable: some later test compares it.
  return all
    .slice(command.index, command.index + 200)
    .some(
      (one) =>
        one.index > command.index &&
        comparing.test(one.name ?? '') &&
        one.arguments.some((word) => hash.test(word.pattern) || word.pattern.includes('\0')),
    );
}

/** A line of `HASH  FILE` that speaks of this file, or may. */
function covers(text: string, names: ReadonlySet<string>): boolean {
  if (text.includes('\0') || /\$|%s/.test(text)) return true;
  for (const name of names) if (text.includes(baseName(name)) || text.includes(name)) return true;
  return / -\s*$/m.test(text);
}

const sumReaders = new WeakMap<readonly Command[], boolean>();

/** The script prints a list of sums that it fetches. */
function readsSums(commands: readonly Command[]): boolean {
  const known = sumReaders.get(commands);
  if (known !== undefined) return known;
  const found = commands.some(
    (one) =>
      isFetch(one) && one.outputs.length === 0 && one.arguments.some((word) => namesSums(word.pattern)),
  );
  sumReaders.set(commands, found);
  return found;
}

/** `https://…/SHASUMS256.txt` */
function namesSums(pattern: string): boolean {
  return pattern.split(/\s+/).some((piece) => {
    const at = piece.indexOf('://');
    return at !== -1 && /sha\d{1,3}|checksum|\.sum|sums/i.test(piece.slice(at));
  });
}
