import type { Argument, Command } from '../../model/command.ts';
import { baseName } from '../../model/workspace.ts';
import { type Contents, contentsOf, isUnpacking, runsUnpacked, unpackedUse } from './archive.ts';
import { isProgramFolder, matchesFile, pathKey } from './paths.ts';
import { isInterpreter, stronger, type Use } from './use.ts';

interface Unpacked {
  readonly use: Extract<Use, { type: 'extracted' }>;
  readonly contents: Contents;
}

/** What becomes of a file: the strongest of what later commands do with it. `commands` are those that run after. */
export function followFile(file: Argument, commands: Iterable<Command>): Use {
  const start = pathKey(file.pattern);
  if (start === null) return { type: 'unknown' };
  if (isProgramFolder(start)) return { type: 'executed', span: file.span };
  const names = new Set([start]);
  let unpacked: Unpacked | null = null;
  let use: Use = { type: 'unknown' };
  for (const command of commands) {
    const found = fileUse(command, names);
    if (found !== null) {
      if (found.type === 'extracted') unpacked ??= { use: found, contents: contentsOf(start, command) };
      use = stronger(use, found);
      if (use.type === 'interpreted' || use.type === 'installed') return use;
    } else if (unpacked !== null && !unpacked.use.executed && runsUnpacked(command, unpacked.contents)) {
      const executed: Unpacked['use'] = { type: 'extracted', span: unpacked.use.span, executed: true };
      unpacked = { use: executed, contents: unpacked.contents };
      if (use.type === 'extracted') use = executed;
    }
  }
  return use;
}

/** `Start-Process msiexec -ArgumentList '/i x.msi /qn'`: one word of ours is several of the program's. */
function wordsTaken({ name, arguments: words }: Command): readonly Argument[] {
  if (!/^(?:start-process|saps)$/i.test(name ?? '')) return words;
  return words.flatMap((word) =>
    word.pattern
      .split(/[\s,"']+/)
      .filter((part) => part !== '')
      .map((part) => ({ ...word, pattern: part, value: part.includes('\0') ? null : part })),
  );
}

/** What one command does with the file; null when nothing. Adds to `names` what else the file is called from then on. */
function fileUse(command: Command, names: Set<string>): Use | null {
  const { name, program, span } = command;
  const words = wordsTaken(command);
  if (/[\\/]/.test(program.pattern) && matchesFile(program.pattern, names))
    return { type: 'executed', span: program.span };
  const at = words.findIndex((word) => matchesFile(word.pattern, names));
  const fromInput = command.input?.type === 'file' && matchesFile(command.input.path.pattern, names);
  if ((at === -1 && !fromInput) || name === null) return null;
  const before = words.slice(0, Math.max(at, 0)).map((one) => one.pattern);
  if (isInterpreter(name) || name === 'source' || name === '.')
    return interprets(before, fromInput) ? { type: 'interpreted', by: name, how: 'file', span } : null;
  const kind = name.toLowerCase();
  const saying = installers.get(kind);
  if (saying !== undefined) return installs(words, saying) ? { type: 'installed', by: name, span } : null;
  if (isUnpacking(kind)) return unpackedUse(command);
  const word = words[at]?.pattern ?? '';
  if (moving.test(kind)) return movedTo(words, word, names) ? { type: 'executed', span } : null;
  if (kind === 'chmod') return setsExecutable(words) ? { type: 'executed', span } : null;
  if (kind === 'install') return installsExecutable(words) ? { type: 'executed', span } : null;
  if (kind === 'java')
    return before.at(-1) === '-jar' ? { type: 'interpreted', by: 'java', how: 'file', span } : null;
  if (/^(?:gunzip|unxz|bunzip2|xz|gzip|bzip2|zstd)$/.test(kind)) decompressed(command, word, names);
  return null;
}

/** `bash x`, `python3 -u x`, `source x`, `sh < x`; not `bash -c 'text' x`. `before`: the words before the file. */
function interprets(before: readonly string[], fromInput: boolean): boolean {
  if (before.some((one) => /^-[a-zA-Z]*[cme]$/.test(one) && !/^-[fF]/.test(one))) return false;
  return (
    fromInput ||
    before.every(
      (one, place) => one.startsWith('-') || /^[-+]o$/.test(before[place - 1] ?? '') || one === 'run',
    )
  );
}

const verb = /^(?:install|localinstall|i|in|add)$/;
/** Tools that install a file, with the word that says so; null where nothing else is done with a file. */
const installers: ReadonlyMap<string, RegExp | null> = new Map([
  ...['msiexec', 'start-process', 'saps', 'installer', 'add-appxpackage', 'gdebi'].map(
    (name) => [name, null] as const,
  ),
  ...['apt', 'apt-get', 'yum', 'dnf', 'microdnf', 'zypper'].map((name) => [name, verb] as const),
  ...['pip', 'pip3', 'gem', 'npm', 'snap', 'brew', 'pecl'].map((name) => [name, verb] as const),
  ['apk', /^add$/],
  ['dpkg', /^(?:-[a-zA-Z]*i[a-zA-Z]*|--install)$/],
  ['rpm', /^(?:-[a-zA-Z]*[iUF][a-zA-Z]*|--install|--upgrade)$/],
  ['pacman', /^-U/],
]);

function installs(words: readonly Argument[], saying: RegExp | null): boolean {
  return saying === null || words.some((word) => saying.test(word.pattern));
}

const moving = /^(?:mv|cp|ln|move-item|copy-item|rename-item)$/;

/** Whether it now lies among programs. Otherwise it has one more name. */
function movedTo(words: readonly Argument[], from: string, names: Set<string>): boolean {
  const target = words.filter((one) => !one.pattern.startsWith('-')).at(-1);
  if (target === undefined || matchesFile(target.pattern, names)) return false;
  const key = pathKey(target.pattern);
  if (key === null) return false;
  if (isProgramFolder(key)) return true;
  names.add(key);
  names.add(`${key}/${baseName(from)}`);
  return false;
}

/** `chmod +x`, `chmod 755`. */
function setsExecutable(words: readonly Argument[]): boolean {
  const mode = words.find((one) => !/^-[Rvcf]+$|^--/.test(one.pattern))?.pattern ?? '';
  return /^(?:[ugoa]*\+[rwst]*x|[ugoa]*=[rwst]*x|0?[0-7]*[1357][0-7]{0,2})/.test(mode);
}

/** `install x /usr/local/bin`: executable unless a mode says otherwise. */
function installsExecutable(words: readonly Argument[]): boolean {
  const at = words.findIndex((one) => /^-m|^--mode/.test(one.pattern));
  if (at === -1) return true;
  const joined = words[at]!.pattern.replace(/^--mode=?|^-m/, '');
  const mode = joined === '' ? (words[at + 1]?.pattern ?? '') : joined;
  return /[1357]/.test(mode.slice(-3)) || mode.includes('x');
}

/** `gunzip x.gz`: the file goes on without its ending, or where the output goes. */
function decompressed({ outputs }: Command, file: string, names: Set<string>): void {
  const key = pathKey(file)?.replace(/\.(?:gz|xz|bz2|zst)$/, '');
  if (key !== undefined) names.add(key);
  for (const output of outputs) {
    const target = pathKey(output.path.pattern);
    if (target !== null) names.add(target);
  }
}
