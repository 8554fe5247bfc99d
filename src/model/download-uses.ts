import type { Argument, Command } from './command.ts';
import type { Download } from './download.ts';
import type { Span } from './span.ts';
import { baseName } from './workspace.ts';

type Use = Download['use'];

const shells = /^(?:sh|bash|dash|ash|zsh|ksh|mksh)$/;
const languages =
  /^(?:python(?:\d(?:\.\d+)?)?|pypy3?|ruby|perl|node|nodejs|php(?:\d(?:\.\d)?)?|deno|bun|osascript|pwsh|powershell|Rscript|R|lua|groovy|tclsh|sqlplus|iex|invoke-expression)$/i;
/** What only passes on, changed in form: the text that comes out is still the text that was fetched. */
const passing =
  /^(?:cat|tee|sed|awk|gawk|tr|gunzip|zcat|gzip|xz|xzcat|unxz|bunzip2|bzcat|bzip2|zstd|zstdcat|base64|dos2unix|envsubst|pv|head|tail|echo|printf|funzip|iconv|openssl|sponge|cut|out-string|tar|bsdtar)$/i;
const builders =
  /^(?:make|gmake|cmake|ninja|configure|autogen\.sh|bootstrap|meson|scons|go|cargo|npm|yarn|gradle|gradlew|mvn|mvnw|ant|rake|bundle|setup\.py)$/;

/** What standard output becomes: used at once, or kept in a file. */
export interface Stream {
  readonly use: Use;
  readonly files: readonly Argument[];
}

/** Follows what a command prints through pipes and substitutions. Bounded by the pipeline's length. */
export function followStream(from: Command, commands: readonly Command[]): Stream {
  const files: Argument[] = [];
  let use: Use = { type: 'data' };
  const open: Command[] = [from];
  const seen = new Set<number>();
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (seen.has(current.index) || seen.size > 100) continue;
    seen.add(current.index);
    const first = current === from;
    const outputs = current.outputs.filter((output) => output.stream !== 'stderr');
    if (outputs.length > 0) {
      for (const output of outputs) if (!isNowhere(output.path.pattern)) files.push(output.path);
      if (!first || current.name !== 'tee') continue;
    }
    for (const next of readers(current, commands)) {
      const found = streamUse(next, current);
      if (found === 'passes') {
        if (next.name === 'tee')
          files.push(...next.arguments.filter((word) => !word.pattern.startsWith('-')));
        open.push(next);
      } else if (rank(found) > rank(use)) use = found;
    }
  }
  return { use, files };
}

/** Commands that read what this one prints. */
function* readers(current: Command, commands: readonly Command[]): Iterable<Command> {
  if (current.feeds !== null) {
    const command = commands[current.feeds.command];
    if (command) yield command;
  }
  for (let at = current.index + 1; at < commands.length && at < current.index + 200; at++) {
    const { input } = commands[at]!;
    if ((input?.type === 'pipe' || input?.type === 'substitution') && input.from === current.index)
      yield commands[at]!;
  }
  // `bash < <(curl …)`: the reader is written before what it reads.
  for (let at = current.index - 1; at >= 0 && at > current.index - 20; at--) {
    const next = commands[at]!;
    if (next.input?.type === 'substitution' && next.input.from === current.index) yield next;
  }
}

function streamUse(next: Command, current: Command): Use | 'passes' {
  const { name } = next;
  const whole = next.span;
  if (current.feeds?.command === next.index) {
    const { how, argument } = current.feeds;
    if (argument === -1) return { type: 'interpreted', by: 'sh', how, span: whole };
    if (name === null) return { type: 'data' };
    if (/^(?:eval|source|\.|iex|invoke-expression)$/i.test(name))
      return { type: 'interpreted', by: name, how, span: whole };
    const before = next.arguments[argument - 1]?.pattern;
    const code = before !== undefined && /^-[a-zA-Z]*[cer]$|^--eval$|^-Command$/i.test(before);
    if (shells.test(name) || languages.test(name) || name === 'su') {
      const runs =
        code ||
        (how === 'process' &&
          next.arguments.slice(0, argument).every((word) => word.pattern.startsWith('-')));
      return runs ? { type: 'interpreted', by: name, how, span: whole } : { type: 'data' };
    }
    return name === 'echo' || name === 'printf' || name === 'cat' ? 'passes' : { type: 'data' };
  }
  if (name === null) return { type: 'data' };
  const how = next.input?.type === 'substitution' ? 'substitution' : 'pipe';
  if (shells.test(name) && readsStandardInput(next))
    return { type: 'interpreted', by: name, how, span: whole };
  if (/^(?:iex|invoke-expression)$/i.test(name))
    return { type: 'interpreted', by: name, how: 'pipe', span: whole };
  if (languages.test(name)) {
    const reads =
      next.arguments.every((word) => word.pattern === '-') ||
      (next.arguments[0]?.pattern === '-' && !/^php/.test(name));
    return reads ? { type: 'interpreted', by: name, how: 'pipe', span: whole } : { type: 'data' };
  }
  if ((name === 'source' || name === '.') && next.arguments[0]?.pattern === '/dev/stdin')
    return { type: 'interpreted', by: name, how: 'pipe', span: whole };
  if (/^(?:tar|bsdtar|cpio|unzip|7z)$/.test(name) && next.outputs.length === 0) {
    if (
      next.arguments.some(
        (word) =>
          word.pattern === '-t' || /^-?[a-z]*O[a-z]*$/.test(word.pattern) || word.pattern === '--to-stdout',
      )
    )
      return 'passes';
    return { type: 'extracted', span: whole, executed: unpacksIntoSystem(next) };
  }
  if (name === 'install' || name === 'dd') return { type: 'executed', span: whole };
  return passing.test(name) ? 'passes' : { type: 'data' };
}

/** A shell whose script is its standard input: no file among its words. */
function readsStandardInput({ arguments: words }: Command): boolean {
  for (let at = 0; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (
      pattern === '-' ||
      pattern === '--' ||
      pattern === '/dev/stdin' ||
      /^-[a-zA-Z]*s[a-zA-Z]*$/.test(pattern)
    )
      return true;
    if (/^-[a-zA-Z]*c$/.test(pattern)) return false;
    if (/^[-+]o$/.test(pattern)) at++;
    else if (!/^[-+]/.test(pattern)) return false;
  }
  return true;
}

interface Unpacked {
  readonly use: Extract<Use, { type: 'extracted' }>;
  readonly stem: string;
  readonly folder: string | null;
}

/** What becomes of a file: the strongest of what later commands do with it. `commands` are those that run after. */
export function followFile(file: Argument, commands: Iterable<Command>): Use {
  const start = pathKey(file.pattern);
  if (start === null) return { type: 'unknown' };
  if (isProgramFolder(start)) return { type: 'executed', span: file.span };
  const names = new Set([start]);
  /** Folders that the archive was unpacked into, and names that begin as it does. */
  let unpacked: Unpacked | null = null;
  let use: Use = { type: 'unknown' };
  for (const command of commands) {
    const found = fileUse(command, names);
    if (found !== null) {
      if (found.type === 'extracted')
        unpacked ??= { use: found, stem: stemOf(start), folder: targetFolder(command) };
      if (rank(found) > rank(use)) use = found;
      if (use.type === 'interpreted' || use.type === 'installed') return use;
    } else if (
      unpacked !== null &&
      !unpacked.use.executed &&
      runsUnpacked(command, unpacked.stem, unpacked.folder)
    ) {
      const executed: Unpacked['use'] = { type: 'extracted', span: unpacked.use.span, executed: true };
      unpacked = { use: executed, stem: unpacked.stem, folder: unpacked.folder };
      if (use.type === 'extracted') use = executed;
    }
  }
  return use;
}

function fileUse(command: Command, names: Set<string>): Use | null {
  const { name, program, arguments: words, span } = command;
  if (/[\\/]/.test(program.pattern) && matchesFile(program.pattern, names))
    return { type: 'executed', span: program.span };
  const at = words.findIndex((word) => matchesFile(word.pattern, names));
  const fromInput = command.input?.type === 'file' && matchesFile(command.input.path.pattern, names);
  if (at === -1 && !fromInput) return null;
  if (name === null) return null;
  const word = words[at]?.pattern ?? '';
  const before = words.slice(0, Math.max(at, 0)).map((one) => one.pattern);
  if (shells.test(name) || languages.test(name) || name === 'source' || name === '.') {
    if (before.some((one) => /^-[a-zA-Z]*[cme]$/.test(one) && !/^-[fF]/.test(one))) return null;
    const operand = before.every(
      (one, place) => one.startsWith('-') || /^[-+]o$/.test(before[place - 1] ?? '') || one === 'run',
    );
    return operand || fromInput ? { type: 'interpreted', by: name, how: 'file', span } : null;
  }
  switch (name.toLowerCase()) {
    case 'chmod':
      return /^(?:[ugoa]*\+[rwst]*x|[ugoa]*=[rwst]*x|0?[0-7]*[1357][0-7]{0,2})/.test(
        words.find((one) => !/^-[Rvcf]+$|^--/.test(one.pattern))?.pattern ?? '',
      )
        ? { type: 'executed', span }
        : null;
    case 'install': {
      const mode = words.find((one) => /^-m|^--mode/.test(one.pattern));
      const value =
        mode === undefined
          ? '755'
          : mode.pattern.replace(/^--mode=?|^-m/, '') || words[words.indexOf(mode) + 1]!.pattern;
      if (/[1357]/.test(value.slice(-3)) || value.includes('x')) return { type: 'executed', span };
      return null;
    }
    case 'mv':
    case 'cp':
    case 'ln':
    case 'move-item':
    case 'copy-item':
    case 'rename-item': {
      const operands = words.filter((one) => !one.pattern.startsWith('-'));
      const target = operands.at(-1);
      if (target === undefined || matchesFile(target.pattern, names)) return null;
      const key = pathKey(target.pattern);
      if (key === null) return null;
      if (isProgramFolder(key)) return { type: 'executed', span };
      names.add(key);
      names.add(`${key}/${baseName(word)}`);
      return null;
    }
    case 'gunzip':
    case 'unxz':
    case 'bunzip2':
    case 'xz':
    case 'gzip':
    case 'bzip2':
    case 'zstd': {
      const key = pathKey(word)?.replace(/\.(?:gz|xz|bz2|zst)$/, '');
      if (key !== undefined) names.add(key);
      for (const output of command.outputs) names.add(pathKey(output.path.pattern) ?? '\0');
      return null;
    }
    case 'tar':
    case 'bsdtar':
    case 'unzip':
    case '7z':
    case '7za':
    case 'expand-archive': {
      const mode = words[0]?.pattern ?? '';
      const creates =
        name.includes('tar') && /^-?[a-zA-Z]*[ctr]/.test(mode) && !/x/.test(mode) && !mode.startsWith('--');
      const lists = name === 'unzip' && /^-[a-z]*[ltp]/.test(mode);
      return creates || lists ? null : { type: 'extracted', span, executed: unpacksIntoSystem(command) };
    }
    case 'java':
      return before.at(-1) === '-jar' ? { type: 'interpreted', by: 'java', how: 'file', span } : null;
    case 'msiexec':
    case 'start-process':
    case 'installer':
    case 'add-appxpackage':
      return { type: 'installed', by: name, span };
    case 'dpkg':
      return installs(words, /^(?:-[a-zA-Z]*i[a-zA-Z]*|--install)$/, name, span);
    case 'rpm':
      return installs(words, /^(?:-[a-zA-Z]*[iUF][a-zA-Z]*|--install|--upgrade)$/, name, span);
    case 'pacman':
      return installs(words, /^-U/, name, span);
    case 'apt':
    case 'apt-get':
    case 'yum':
    case 'dnf':
    case 'microdnf':
    case 'zypper':
    case 'pip':
    case 'pip3':
    case 'gem':
    case 'npm':
    case 'snap':
    case 'brew':
    case 'pecl':
      return installs(words, /^(?:install|localinstall|i|in|add)$/, name, span);
    case 'apk':
      return installs(words, /^add$/, name, span);
    case 'gdebi':
      return { type: 'installed', by: name, span };
    case 'cat':
      return null;
    default:
      return null;
  }
}

function installs(words: readonly Argument[], verb: RegExp, by: string, span: Span): Use | null {
  return words.some((word) => verb.test(word.pattern)) ? { type: 'installed', by, span } : null;
}

/** An archive that was unpacked out of a pipe: whether later commands run what was in it. */
export function followUnpacked(
  use: Use,
  name: string,
  unpacking: Command | null,
  commands: Iterable<Command>,
): Use {
  if (use.type !== 'extracted' || use.executed) return use;
  const folder = unpacking === null ? null : targetFolder(unpacking);
  for (const command of commands) {
    if (runsUnpacked(command, stemOf(name), folder)) return { ...use, executed: true };
  }
  return use;
}

/** After unpacking: something of it is built, run or put where programs are. */
function runsUnpacked(command: Command, stem: string, folder: string | null): boolean {
  const { name, program, arguments: words } = command;
  const own = (text: string): boolean => {
    const key = pathKey(text);
    if (key === null) return false;
    const first = baseName(key.split('/')[0]!);
    return (
      (stem !== '' && first.startsWith(stem)) ||
      (folder !== null && folder !== '' && folder !== '.' && (key === folder || key.startsWith(`${folder}/`)))
    );
  };
  if (
    program.pattern.includes('/') &&
    (own(program.pattern) || /^\.\/(?:configure|install|bootstrap|autogen|setup)/.test(program.pattern))
  )
    return true;
  if (name === null) return false;
  if (builders.test(name) && command.directory !== null && own(command.directory.split('/').at(-1) ?? ''))
    return true;
  if (/^(?:mv|cp|install|ln)$/.test(name)) {
    const operands = words.filter((word) => !word.pattern.startsWith('-'));
    const target = pathKey(operands.at(-1)?.pattern ?? '');
    const fromHere = operands
      .slice(0, -1)
      .some((word) => own(word.pattern) || baseName(word.pattern).startsWith(stem.slice(0, 4)));
    return fromHere && target !== null && (isProgramFolder(target) || name === 'install');
  }
  return (
    name === 'chmod' &&
    words.some((word) => own(word.pattern)) &&
    words.some((word) => /x|7/.test(word.pattern))
  );
}

/** `node-v18.2.0-linux-x64.tar.gz` → `node`: what the folder or the program inside is likely to begin with. */
function stemOf(path: string): string {
  const stem = baseName(path)
    .replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip|gz|xz|bz2|7z)$/, '')
    .split(/[-_\0]|\.\d/, 1)[0]!;
  return stem.length >= 2 ? stem : '';
}

const systemFolder = /^\/(?:$|usr|opt|bin|sbin|lib|etc\/profile)|(?:^|\/)s?bin(?:\/|$)|^~\/\.local(?:\/|$)/;

function unpacksIntoSystem(command: Command): boolean {
  const folder = targetFolder(command);
  if (folder !== null) return systemFolder.test(folder);
  return false;
}

function targetFolder({ arguments: words }: Command): string | null {
  for (let at = 0; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (/^(?:-[a-zA-Z]*C|--directory|-d|-DestinationPath)$/.test(pattern))
      return pathKey(words[at + 1]?.pattern ?? '\0');
    const joined = /^(?:--directory=|-C|-o)(.+)$/.exec(pattern);
    if (joined) return pathKey(joined[1]!);
  }
  return null;
}

/** Certificates, settings and archives do not run by lying among programs. */
const notPrograms =
  /\.(?:pem|crt|cer|key|asc|gpg|pub|sig|sha\d*|json|ya?ml|toml|xml|txt|md|csv|conf|cfg|list|repo|proto|tar|tgz|tar\.\w+|zip|gz|xz|bz2|zst)$/i;

/** Folders on the search path: what lands there is run by name. */
export function isProgramFolder(path: string): boolean {
  if (notPrograms.test(path)) return false;
  return (
    /(?:^|\/)s?bin(?:\/[^/]*)?$/.test(path) ||
    (/\/plugins?\/[^/]*$/.test(path) && /(?:docker|helm|kubectl)/.test(path))
  );
}

/** A path as far as it can be compared: `./x` and `x` are one. Null when nothing of it is known. */
export function pathKey(pattern: string): string | null {
  const text = pattern
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
  if (text === '') return pattern.startsWith('/') ? '/' : '.';
  return /^[\0/.]*$/.test(text) && text.includes('\0') ? null : text;
}

export function matchesFile(pattern: string, names: ReadonlySet<string>): boolean {
  const key = pathKey(pattern);
  if (key === null) return false;
  if (names.has(key)) return true;
  for (const name of names) {
    // `/tmp/x` written, then `cd /tmp` and `./x`; a folder before may be told in another way.
    const [a, b] = [baseName(key), baseName(name)];
    if (
      a === b &&
      a.length > 2 &&
      (!key.includes('/') || !name.includes('/') || key.includes('\0') || name.includes('\0'))
    )
      return true;
    if (/[*?]/.test(a) && !/^[*?.]+$/.test(a) && globMatches(a, b)) return true;
  }
  return false;
}

/** `*` and `?` only, in time linear in both (the two-pointer match). */
export function globMatches(glob: string, text: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let mark = 0;
  while (place < text.length) {
    if (at < glob.length && (glob[at] === '?' || (glob[at] !== '*' && glob[at] === text[place]))) {
      at++;
      place++;
    } else if (at < glob.length && glob[at] === '*') {
      star = at++;
      mark = place;
    } else if (star !== -1) {
      at = star + 1;
      place = ++mark;
    } else return false;
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}

function isNowhere(path: string): boolean {
  return /^(?:\/dev\/(?:null|stderr|tty)|NUL|\$null)$/i.test(path);
}

function rank(use: Use): number {
  switch (use.type) {
    case 'interpreted':
      return 5;
    case 'installed':
      return 4;
    case 'executed':
      return 3;
    case 'extracted':
      return use.executed ? 2 : 1;
    default:
      return 0;
  }
}

export function isCodeUse(use: Use): boolean {
  return rank(use) >= 2;
}
