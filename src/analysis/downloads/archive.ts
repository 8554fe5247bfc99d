import type { Command } from '../../model/command.ts';
import { baseName } from '../../model/workspace.ts';
import { isProgramFolder, isSystemFolder, pathKey } from './paths.ts';
import { isInterpreter, type Use } from './use.ts';

const builders =
  /^(?:make|gmake|cmake|ninja|configure|autogen\.sh|bootstrap|meson|scons|go|cargo|npm|yarn|gradle|gradlew|mvn|mvnw|ant|rake|bundle|setup\.py)$/;

/** How what was in an archive can be told from other files: a folder, and what its names begin with. */
export interface Contents {
  readonly folder: string | null;
  readonly stem: string;
}

/** `archive` is its path or address, `unpacking` the command that unpacks it. */
export function contentsOf(archive: string, unpacking: Command | null): Contents {
  return { folder: unpacking === null ? null : targetFolder(unpacking), stem: stemOf(archive) };
}

/** `node-v18.2.0-linux-x64.tar.gz` → `node`: what the folder or the program inside is likely to begin with. */
function stemOf(path: string): string {
  const stem = baseName(path)
    .replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip|gz|xz|bz2|7z)$/, '')
    .split(/[-_\0]|\.\d/, 1)[0]!;
  return stem.length >= 2 ? stem : '';
}

function isInside(path: string, { folder, stem }: Contents): boolean {
  const key = pathKey(path);
  if (key === null) return false;
  if (stem !== '' && baseName(key.split('/')[0]!).startsWith(stem)) return true;
  return folder !== null && !/^\.?$/.test(folder) && (key === folder || key.startsWith(`${folder}/`));
}

/** An archive that was unpacked out of a pipe: whether later commands run what was in it. */
export function followUnpacked(use: Use, contents: Contents, commands: readonly Command[]): Use {
  if (use.type !== 'extracted' || use.executed) return use;
  return commands.some((command) => runsUnpacked(command, contents)) ? { ...use, executed: true } : use;
}

/** Something of it is built, run or put where programs are. */
export function runsUnpacked(command: Command, contents: Contents): boolean {
  const { name, program, arguments: words, directory } = command;
  if (
    program.pattern.includes('/') &&
    (isInside(program.pattern, contents) ||
      /^\.\/(?:configure|install|bootstrap|autogen|setup)/.test(program.pattern))
  )
    return true;
  if (name === null) return false;
  const isHere = directory !== null && isInside(directory.split('/').at(-1) ?? '', contents);
  if (isInterpreter(name) || name === 'source' || name === '.' || name === 'java') {
    // `bash tool/install.sh`, `java -jar tool/x.jar`, and `cd tool && sh install.sh`.
    const file = words.find(({ pattern }) => !pattern.startsWith('-'))?.pattern;
    if (file !== undefined && !words.some(({ pattern }) => /^-[a-z]*c$/.test(pattern)))
      if (isInside(file, contents) || (isHere && !file.startsWith('/'))) return true;
  }
  if (isHere && /^\.[\\/]/.test(program.pattern)) return true;
  if (putsOnPath(command, contents)) return true;
  if (builders.test(name) && directory !== null && isInside(directory.split('/').at(-1) ?? '', contents))
    return true;
  if (/^(?:mv|cp|install|ln)$/.test(name)) {
    const operands = words.filter((word) => !word.pattern.startsWith('-'));
    const target = pathKey(operands.at(-1)?.pattern ?? '');
    const start = contents.stem.slice(0, 4);
    const fromHere = operands
      .slice(0, -1)
      .some(({ pattern }) => isInside(pattern, contents) || baseName(pattern).startsWith(start));
    return fromHere && target !== null && (isProgramFolder(target) || name === 'install');
  }
  return (
    name === 'chmod' &&
    words.some((word) => isInside(word.pattern, contents)) &&
    words.some((word) => /x|7/.test(word.pattern))
  );
}

/** `echo "$PWD/tool" >> "$GITHUB_PATH"`, `export PATH="$PWD/tool:$PATH"`: what is in the folder is run by name later. */
function putsOnPath({ name, arguments: words, outputs }: Command, contents: Contents): boolean {
  const exported = /^(?:export|declare|typeset|setx|set)$/.test(name ?? '');
  const added = words.flatMap(({ pattern }) => {
    if (exported) return /^PATH=/.test(pattern) ? pattern.slice('PATH='.length).split(':') : [];
    return [pattern.replace(/^##vso\[task\.prependpath\]/i, '')];
  });
  const toPath =
    exported ||
    [...outputs.map(({ path }) => path.text), ...words.map(({ text }) => text)].some((text) =>
      /GITHUB_PATH|BASH_ENV|task\.prependpath/i.test(text),
    );
  if (!toPath) return false;
  return added.some((path) => isInside(path.replace(/^(?:\0|\.)*[\\/]/, ''), contents));
}

export function isUnpacking(name: string): boolean {
  return /^(?:tar|bsdtar|unzip|7z|7za|expand-archive)$/.test(name);
}

/** What an unpacking command makes of its archive; null when it only lists or packs. */
export function unpackedUse(command: Command): Use | null {
  const name = command.name?.toLowerCase() ?? '';
  const mode = command.arguments[0]?.pattern ?? '';
  const packs =
    name.includes('tar') && /^-?[a-zA-Z]*[ctr]/.test(mode) && !/x/.test(mode) && !mode.startsWith('--');
  const lists = name === 'unzip' && /^-[a-z]*[ltp]/.test(mode);
  return packs || lists ? null : extractedBy(command);
}

/** Among the system's programs it is used without another word. */
export function extractedBy(command: Command): Extract<Use, { type: 'extracted' }> {
  const folder = targetFolder(command);
  return { type: 'extracted', span: command.span, executed: folder !== null && isSystemFolder(folder) };
}

/** The folder that an archive is unpacked into, where the command says so. */
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
