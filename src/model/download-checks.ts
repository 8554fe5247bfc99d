import type { Argument, Command } from './command.ts';
import { matchesFile, pathKey } from './download-uses.ts';
import type { Span } from './span.ts';
import { baseName } from './workspace.ts';

/** A check of a fetched file. `weak`: against something that came from the same place in the same run. */
export interface Check {
  readonly type: 'checksum' | 'signature';
  readonly span: Span;
  readonly weak: boolean;
}

/** What else the run fetched, for the question where an expectation comes from. */
export interface Fetched {
  readonly file: string;
  readonly host: string;
}

const sums = /^(?:g?sha(?:1|224|256|384|512)?sum|shasum|sha(?:1|256|512)|md5sum|b2sum|b3sum|rhash|cksum)$/i;
const hash = /(?:^|[^0-9a-fA-F])[0-9a-fA-F]{32,128}(?:$|[^0-9a-fA-F])/;
const comparing = /^(?:\[|\[\[|test|if)$/;
const signing =
  /^(?:gpg2?|gpgv2?|cosign|minisign|signify|openssl|slsa-verifier|rpm|rpmkeys|gh|sq|ssh-keygen|codesign|pkgutil|spctl|notation|sigstore|get-authenticodesignature|debsig-verify|dpkg-sig)$/i;

/** The first check of `file` among the commands that run after it was fetched. */
export function findCheck(
  file: Argument,
  host: string,
  after: readonly Command[],
  all: readonly Command[],
  fetched: readonly Fetched[],
): Check | null {
  const key = pathKey(file.pattern);
  if (key === null) return null;
  const names = new Set([key]);
  let weak: Check | null = null;
  for (const command of after) {
    const check = checkOf(command, names, host, all, fetched);
    if (check === null) continue;
    if (!check.weak) return check;
    weak ??= check;
  }
  return weak;
}

function checkOf(
  command: Command,
  names: Set<string>,
  host: string,
  all: readonly Command[],
  fetched: readonly Fetched[],
): Check | null {
  const { name, arguments: words, span } = command;
  if (name === null) return null;
  const mentions = words.some((word) => mentionsFile(word.pattern, names));
  if (/^(?:mv|cp)$/.test(name) && mentions) {
    const target = pathKey(words.at(-1)?.pattern ?? '\0');
    if (target !== null) names.add(target);
    return null;
  }
  if (sums.test(name)) return sumCheck(command, names, host, all, fetched, mentions);
  if (signing.test(name)) {
    const verifies = words.some((word) =>
      /^(?:--verify|-V|verify|verify-blob|verify-artifact|-verify|-K|--checksig|attestation|--check-signature|-V[a-z]*)$/.test(
        word.pattern,
      ),
    );
    const always = /^(?:gpgv2?|get-authenticodesignature|slsa-verifier|debsig-verify)$/i.test(name);
    if (!verifies && !always) return null;
    if (mentions) return { type: 'signature', span, weak: false };
    return null;
  }
  if (/^(?:get-filehash|certutil)$/i.test(name) && (mentions || command.input?.type === 'pipe'))
    return { type: 'checksum', span, weak: false };
  // A function or a tool whose whole purpose it is: `verify_checksum FILE HASH`.
  if (mentions && /check_?-?sum|verify|sha(?:256|512)/i.test(name))
    return { type: 'checksum', span, weak: false };
  // `php -r "if (hash_file('sha384', 'x') === '…')"`, `python -c "hashlib…"`
  const inline = words.find((word) => /hash_file|hashlib|Digest::|createHash/.test(word.pattern));
  if (inline !== undefined && [...names].some((one) => inline.pattern.includes(baseName(one))))
    return { type: 'checksum', span, weak: false };
  return null;
}

function sumCheck(
  command: Command,
  names: ReadonlySet<string>,
  host: string,
  all: readonly Command[],
  fetched: readonly Fetched[],
  mentions: boolean,
): Check | null {
  const { span, arguments: words } = command;
  const strict = { type: 'checksum', span, weak: false } as const;
  const checks = words.some(
    (word) => /^(?:-[a-zA-Z]*c[a-zA-Z]*|--check)$/.test(word.pattern) || word.pattern.startsWith('--check='),
  );
  if (!checks) {
    if (!mentions) return null;
    return isCompared(command, all) ? strict : null;
  }
  const { input } = command;
  if (input?.type === 'text') return covers(input.text, names) ? strict : null;
  if (input?.type === 'pipe' || input?.type === 'substitution') {
    const source = all[input.from];
    if (source === undefined) return null;
    const words = source.arguments.map((word) => word.pattern).join(' ');
    const feeding = all
      .slice(source.index + 1, source.index + 50)
      .find((one) => one.feeds?.command === source.index && isFetch(one));
    const said = source.name === 'echo' || source.name === 'printf';
    if (said) {
      if (!covers(words, names)) return null;
      const unknownHash = !hash.test(words) && words.includes('\0');
      return { ...strict, weak: feeding !== undefined || (unknownHash && readsSums(all)) };
    }
    if (isFetch(source)) return { ...strict, weak: hostOf(source) === host };
    const file = source.arguments.find((word) => isFetchedFile(word.pattern, fetched, host));
    return { ...strict, weak: file !== undefined && !isSigned(file.pattern, all) };
  }
  const lists = [...words, ...(input?.type === 'file' ? [input.path] : [])].filter(
    (word) => !word.pattern.startsWith('-') && !/^\d+$/.test(word.pattern),
  );
  const list = lists[0];
  if (list === undefined) return null;
  const weak = isFetchedFile(list.pattern, fetched, host) && !isSigned(list.pattern, all);
  return { ...strict, weak };
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

function mentionsFile(pattern: string, names: ReadonlySet<string>): boolean {
  if (matchesFile(pattern, names)) return true;
  // `x.asc`, `x.sig`, `@x`, `--signature=x.sig`, and what stands before an unknown part.
  const base = baseName(pattern.replace(/^(?:--?[\w-]+=|@)/, ''));
  for (const name of names) {
    const own = baseName(name);
    if (
      own.length > 2 &&
      base.startsWith(own) &&
      /^\.(?:asc|sig|sign|gpg|minisig|pem|bundle|sigstore|sha\d*|intoto)/.test(base.slice(own.length))
    )
      return true;
  }
  return false;
}

function isFetchedFile(pattern: string, fetched: readonly Fetched[], host: string): boolean {
  return fetched.some((one) => one.host === host && matchesFile(pattern, new Set([one.file])));
}

/** A list of sums that a signature vouches for. */
function isSigned(pattern: string, all: readonly Command[]): boolean {
  const key = pathKey(pattern);
  if (key === null) return false;
  const names = new Set([key]);
  return signersOf(all).some(
    (one) =>
      signing.test(one.name ?? '') &&
      one.arguments.some(
        (word) =>
          /^(?:--verify|-V|verify|verify-blob|--decrypt|-d)$/.test(word.pattern) ||
          /^gpgv/.test(one.name ?? ''),
      ) &&
      one.arguments.some((word) => mentionsFile(word.pattern, names)),
  );
}

export function isFetch({ name }: Command): boolean {
  return (
    name !== null &&
    /^(?:curl|wget|aria2c|https?|iwr|irm|invoke-webrequest|invoke-restmethod|fetch)$/i.test(name)
  );
}

const sumReaders = new WeakMap<readonly Command[], boolean>();

/** The script prints a list of sums that it fetches. */
function readsSums(all: readonly Command[]): boolean {
  const known = sumReaders.get(all);
  if (known !== undefined) return known;
  const list = /:\/\/\S*(?:sha\d{1,3}|checksum|\.sum|sums)/i;
  const found = all.some(
    (one) =>
      isFetch(one) && one.outputs.length === 0 && one.arguments.some((word) => list.test(word.pattern)),
  );
  sumReaders.set(all, found);
  return found;
}

const signers = new WeakMap<readonly Command[], readonly Command[]>();

function signersOf(all: readonly Command[]): readonly Command[] {
  const known = signers.get(all);
  if (known) return known;
  const found = all.filter((one) => signing.test(one.name ?? '')).slice(0, 100);
  signers.set(all, found);
  return found;
}

function hostOf(command: Command): string {
  for (const { pattern } of command.arguments) {
    const match = /^\w+:\/\/([^/]+)/.exec(pattern);
    if (match) return match[1]!;
  }
  return '';
}
