import { append } from '../../../model/append.ts';
import type { Argument, Command } from '../../../model/command.ts';
import type { Origin } from '../../../model/dependency.ts';
import type { Ecosystem } from '../../../model/fact.ts';
import { lookUp } from '../../../model/table.ts';

/** One package that a command names. */
export interface Package {
  readonly word: Argument;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly requirement: string | null;
  readonly exact: boolean;
  readonly origin: Origin;
  readonly system?: boolean;
  readonly constrainedBy?: string;
  /** How this command spells the package: `vite` of `npm create vite`, which is the package create-vite. */
  readonly spelling?: string;
  /** It is run, and fetched first only where the project does not bring a program of that name. */
  readonly localFirst?: boolean;
}

/** A manifest or lockfile that a command installs from. */
export interface ManifestUse {
  readonly ecosystem: Ecosystem;
  readonly locked: boolean | null;
  /** Paths as the command's directory sees them. */
  readonly files: readonly string[];
  /** A folder given by an option (`--prefix x`); undefined when it is the command's own. */
  readonly folder?: string | null;
  readonly lockedForm: string | null;
}

export interface Found {
  readonly packages: readonly Package[];
  readonly manifests: readonly ManifestUse[];
}

/** One package manager's grammar. `program` is its name as called, `words` are what follows. */
export interface Manager {
  matches(program: string): boolean;
  read(words: readonly Argument[], command: Command, program: string): Found;
}

export const nothing: Found = { packages: [], manifests: [] };
export const index: Origin = { type: 'index' };

export function packages(found: readonly (Package | null)[]): Found {
  return { packages: found.filter((one) => one !== null), manifests: [] };
}

export function manifest(use: ManifestUse): Found {
  return { packages: [], manifests: [use] };
}

export function list(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

export interface Option {
  /** As written, without its value: `--index-url`, `-r`. */
  readonly name: string;
  readonly value: Argument | null;
}

/** The words of a command line told apart. */
export class Words {
  readonly operands: readonly Argument[];
  readonly options: readonly Option[];

  constructor(operands: readonly Argument[], options: readonly Option[]) {
    this.operands = operands;
    this.options = options;
  }

  has(...names: string[]): boolean {
    return this.options.some((option) => names.includes(option.name));
  }

  values(...names: string[]): readonly Argument[] {
    return this.options.flatMap(({ name, value }) => (value !== null && names.includes(name) ? [value] : []));
  }

  value(...names: string[]): string | null {
    return this.values(...names).at(-1)?.pattern ?? null;
  }
}

/**
 * Options and operands, for tools that let them stand in any order. `values` are the options whose value is
 * the next word: without them `-t release` would be taken for a package.
 */
export function readWords(words: readonly Argument[], values: ReadonlySet<string>, lowerCase = false): Words {
  const operands: Argument[] = [];
  const options: Option[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const { pattern } = word;
    if (pattern === '--') {
      append(operands, words.slice(at + 1));
      break;
    }
    if (!pattern.startsWith('-') || pattern === '-') {
      operands.push(word);
      continue;
    }
    const equals = pattern.indexOf('=');
    const written = equals === -1 ? pattern : pattern.slice(0, equals);
    const name = lowerCase ? written.toLowerCase() : written;
    if (equals !== -1) options.push({ name, value: part(word, equals + 1) });
    else if (values.has(name)) options.push({ name, value: words[++at] ?? null });
    else if (!lowerCase && /^-[a-zA-Z]{2}/.test(pattern)) at = readBundle(words, at, values, options);
    else if (!pattern.startsWith('--') && values.has(pattern.slice(0, 2)))
      options.push({ name: pattern.slice(0, 2), value: part(word, 2) });
    else options.push({ name, value: null });
  }
  return new Words(operands, options);
}

/** `-yq`, `-yt release`, `-qO-`: letters until one takes the rest, or the next word, as its value. */
function readBundle(
  words: readonly Argument[],
  place: number,
  values: ReadonlySet<string>,
  options: Option[],
): number {
  const word = words[place]!;
  const { pattern } = word;
  options.push({ name: pattern, value: null });
  for (let at = 1; at < pattern.length && /[a-zA-Z]/.test(pattern[at]!); at++) {
    const name = `-${pattern[at]}`;
    const joined = at + 1 < pattern.length;
    if (!values.has(name)) options.push({ name, value: null });
    else {
      options.push({ name, value: joined ? part(word, at + 1) : (words[place + 1] ?? null) });
      return joined ? place : place + 1;
    }
  }
  return place;
}

/** Options up to the first operand, which begins another command's line. */
export function firstOperand(
  words: readonly Argument[],
  values: ReadonlySet<string>,
): [Argument | null, readonly Argument[]] {
  for (let at = 0; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (pattern === '--') return [words[at + 1] ?? null, words.slice(0, at)];
    if (!pattern.startsWith('-')) return [words[at]!, words.slice(0, at)];
    if (values.has(pattern)) at++;
  }
  return [null, words];
}

/** Place of the subcommand: the first word that is no option. -1 when there is none. */
export function verbAt(words: readonly Argument[], values: ReadonlySet<string>): number {
  for (let at = 0; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (!pattern.startsWith('-')) return pattern.startsWith('\0') ? -1 : at;
    if (values.has(pattern)) at++;
  }
  return -1;
}

/** What a word holds from `start` on; its place stays the whole word's. */
export function part(word: Argument, start: number): Argument {
  const pattern = word.pattern.slice(start);
  return { ...word, pattern, value: pattern.includes('\0') ? null : pattern };
}

export function asksForHelp(words: readonly Argument[]): boolean {
  return words.some(({ pattern }) => pattern === '--help' || pattern === '-h' || pattern === '--version');
}

/** The value of an environment variable that the command sees; undefined when the script does not say. */
export function environmentOf(command: Command, name: string): string | null | undefined {
  if (Object.hasOwn(command.environment, name)) return command.environment[name];
  return lookUp(command.script.unit.env ?? {}, name);
}

export function isOn(value: string | null | undefined): boolean {
  return value !== undefined && value !== '' && !/^(?:0|false|no|off)$/i.test(value ?? '');
}

/** `./x`, `/x`, `~/x`, `.`, and what the run makes of an unknown first part. */
export function isPath(text: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/~]|[A-Za-z]:[\\/]|file:|\0\/)/.test(text);
}

/** `https://host/o/name.git/` → `name`: the last part of an address. Undefined when that is no plain name. */
export function nameInAddress(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0]!;
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  const start = Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf(':', end - 1)) + 1;
  const name = path.slice(start, end).replace(/\.(?:git|tgz|tar\.gz)$/, '');
  return /^[\w.-]+$/.test(name) ? name : undefined;
}

/** A commit id, whole: what git cannot give to other content. */
export function isCommit(ref: string | null): boolean {
  return ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

/** The version is a variable's: somebody decides it elsewhere. */
export function isElsewhere(version: string): boolean {
  return version.includes('\0');
}
