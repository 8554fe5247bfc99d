import { isInert } from '../data/ignored-extensions.ts';
import { append } from '../model/append.ts';
import { callTarget } from '../model/call-target.ts';
import { bug, type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { type Fact, Facts } from '../model/facts.ts';
import { type ReadText, without, withPlainLineEnds } from '../model/line-ends.ts';
import type { Source, SourceFile } from '../model/source.ts';
import { type Content, type Entry, FileIndex, type Workspace } from '../model/workspace.ts';
import type { Deriver } from './derive.ts';
import { followLinks } from './links.ts';
import { runtimesByName } from './named-values.ts';

/** What is read, and by whom. */
export interface Readers {
  readonly sources: readonly Source[];
  /** Reads a script that no source recognised, because another one runs it. */
  readonly called: Source;
  /** Reads what a shell is given to run, whatever its name and its first line say. */
  readonly shell: Source;
  /** Reads what an image is built from. */
  readonly image: Source;
  /** Facts from facts: the commands of a script, the runtimes of an image. */
  readonly derive: Deriver;
}

export interface Tree {
  readonly workspace: Workspace;
  readonly entries: readonly Entry[];
  readonly index: FileIndex;
  /** Symbolic links that were followed → the files that they lead to. */
  readonly links: ReadonlyMap<string, string>;
  /** Links that were not followed. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadTree {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
  readonly read: number;
  /** What each of those files was read as: path → format. */
  readonly readAs: ReadonlyMap<string, string>;
  /** Paths that were to be read and whose text could not be had, with the reason. */
  readonly unread: ReadonlyMap<string, string>;
}

/** A tree that is read bit by bit. */
export interface TreeReader {
  /** Paths that were asked for or called. */
  readonly done: ReadonlySet<string>;
  /** Paths that are read because something runs them. */
  readonly called: ReadonlyMap<string, Calling>;
  /** Reads entries that are not read yet, then what their calls lead to. `callings`: entries that another tree calls. */
  take(chosen: readonly Entry[], callings?: ReadonlyMap<string, Calling>): Promise<void>;
  result(): ReadTree;
}

/** How many files' contents are held at once while a big tree is read. */
const batch = 400;
/** What a tree says of a path that it lists and does not have. */
const absent = 'there is no such file';
/** Hops from script to script; a longer chain is a labyrinth, and what stands behind it is told. */
const maximumHops = 30;

/** How a file is called: as a program of its own, as what a shell reads, or as what an image is built from. */
export type Calling = 'program' | 'shell' | 'image';

export async function openTree(
  workspace: Workspace,
  vendored: (path: string) => boolean,
  sources: readonly Source[],
): Promise<Tree> {
  const ignored = workspace.ignored?.() ?? Promise.resolve([]);
  ignored.catch(() => {}); // the listing itself fails for the same reason
  const listed = await workspace.list();
  const tree = await followLinks(workspace, listed, (entry) => sourcesFor(entry, sources).sure);
  const entries = tree.entries.filter(
    (entry) => entry.kind === 'file' && !vendored(entry.path) && !tree.idle.has(entry.path),
  );
  const diagnostics = [...tree.diagnostics, ...ignoredNote(await ignored, vendored, sources)];
  return { ...tree, entries, index: new FileIndex(tree.entries), diagnostics };
}

/** As many ignored files as a note names. */
const mostNamed = 5;

/** One note for all files of a kind that is checked which git ignores. */
function ignoredNote(
  paths: readonly string[],
  vendored: (path: string) => boolean,
  sources: readonly Source[],
): readonly Diagnostic[] {
  const checked = paths.filter(
    (path) =>
      !vendored(path) &&
      sourcesFor({ path, kind: 'file', executable: false, id: null, size: null }, sources).sure.length > 0,
  );
  if (checked.length === 0) return [];
  const named = checked.slice(0, mostNamed).map((path) => `\`${path}\``);
  const more = checked.length > mostNamed ? [`${checked.length - mostNamed} more`] : [];
  const message = `Git ignores ${checked.length === 1 ? 'a file' : `${checked.length} files`} of a kind that is checked, so ${checked.length === 1 ? 'it was' : 'they were'} not read: ${[...named, ...more].join(', ')}.`;
  return [diagnostic('skipped', message, { severity: 'notice' })];
}

/** The sources that an entry's path calls for. */
interface Choice {
  readonly sure: readonly Source[];
  readonly maybe: readonly Source[];
}

const nobody: Choice = { sure: [], maybe: [] };
const choices = new WeakMap<readonly Source[], Map<string, Choice>>();

/**
 * Which sources read an entry for its path, and which have to look at it first. Asking more than a hundred of them
 * costs about as much as reading a small file, and three steps of a scan want to know: the answer is kept.
 */
export function sourcesFor({ path, executable }: Entry, sources: readonly Source[]): Choice {
  let known = choices.get(sources);
  if (known === undefined) {
    known = new Map();
    choices.set(sources, known);
  }
  const key = executable ? `${path}\0` : path;
  let choice = known.get(key);
  if (choice === undefined) {
    choice = choose(path, executable, sources);
    known.set(key, choice);
  }
  return choice;
}

function choose(path: string, executable: boolean, sources: readonly Source[]): Choice {
  // An executable file may be a script whatever its name says.
  if (!executable && isInert(path)) return nobody;
  const sure: Source[] = [];
  const maybe: Source[] = [];
  for (const source of sources) {
    if (source.matches(path)) sure.push(source);
    else if (source.isCandidate?.(path, executable)) maybe.push(source);
  }
  return sure.length + maybe.length === 0 ? nobody : { sure, maybe };
}

/**
 * Reads the chosen entries of a tree, then what their calls lead to: anywhere, or `within` some paths. `parsed`
 * shares readings between two trees.
 */
export async function readTree(
  tree: Tree,
  chosen: readonly Entry[],
  readers: Readers,
  parsed: ReadingCache | null = null,
  within: ReadonlySet<string> | null = null,
): Promise<ReadTree> {
  const reader = treeReader(tree, readers, parsed, within);
  await reader.take(chosen);
  return reader.result();
}

export function treeReader(
  tree: Tree,
  readers: Readers,
  parsed: ReadingCache | null = null,
  within: ReadonlySet<string> | null = null,
): TreeReader {
  const facts: Fact[] = [];
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const left = new Map<string, readonly number[]>();
  const done = new Set<string>();
  const read = new Map<string, string>();
  const unread = new Map<string, string>();

  const called = new Map<string, Calling>();
  /** Read by a source for shell scripts. */
  const asShell = new Set<string>();

  const take = async (entries: readonly Entry[], calling: Calling | null): Promise<Fact[]> => {
    const fresh: Fact[] = [];
    for (let at = 0; at < entries.length; at += batch) {
      const slice = entries.slice(at, at + batch);
      // What the other tree has under the same id is known.
      const known = new Map(
        slice.map((entry) => [entry, parsed?.get(entry, modeOf(calling, read.has(entry.path)))]),
      );
      const asked = slice.filter((entry) => known.get(entry) === undefined).map(({ path }) => path);
      const answers = asked.length === 0 ? [] : await tree.workspace.read(asked);
      const contents = new Map(asked.map((path, place) => [path, answers[place]!]));
      for (const entry of slice) {
        const isAgain = read.has(entry.path);
        done.add(entry.path);
        if (calling !== null) called.set(entry.path, calling);
        const content = contents.get(entry.path);
        if (content && !content.ok && content.reason !== absent) unread.set(entry.path, content.reason);
        const reading = content
          ? readEntry(entry, content, readers, calling, isAgain, parsed)
          : (known.get(entry) ?? null);
        if (reading === null) continue;
        if (reading.isShell) asShell.add(entry.path);
        read.set(entry.path, read.get(entry.path) ?? reading.format);
        append(diagnostics, reading.diagnostics);
        if (reading.text !== null && worthKeeping(reading)) {
          for (const path of [entry.path, tree.links.get(entry.path) ?? entry.path]) {
            texts.set(path, reading.text);
            if (reading.left.length > 0) left.set(path, reading.left);
          }
        }
        for (const fact of reading.facts) fresh.push(fact);
      }
    }
    for (const fact of fresh) facts.push(fact);
    return fresh;
  };

  const follow = async (chosen: readonly Entry[], callings: ReadonlyMap<string, Calling> = new Map()) => {
    const wanted = chosen.filter((entry) => {
      const { sure, maybe } = sourcesFor(entry, readers.sources);
      return sure.length + maybe.length > 0 && !done.has(entry.path);
    });
    let fresh = await take(wanted, null);
    let next = new Map<Entry, Calling>();
    for (const entry of chosen) {
      const calling = callings.get(entry.path);
      if (calling !== undefined && isOpen(entry, calling)) next.set(entry, calling);
    }
    for (let hop = 0; ; hop++) {
      for (const [entry, calling] of calledEntries(fresh, tree.index)) {
        if (isOpen(entry, calling) && (within?.has(entry.path) ?? true)) next.set(entry, calling);
      }
      if (next.size === 0) break;
      if (hop === maximumHops) {
        for (const { path } of next.keys()) {
          const message = `This file was not checked: it is run through more than ${maximumHops} other scripts.`;
          diagnostics.push(diagnostic('skipped', message, { path }));
        }
        break;
      }
      const byCalling = (wanted: Calling) =>
        [...next].flatMap(([entry, how]) => (how === wanted ? [entry] : []));
      const programs = byCalling('program');
      const shells = byCalling('shell');
      const images = byCalling('image');
      next = new Map();
      fresh = [
        ...(await take(programs, 'program')),
        ...(await take(shells, 'shell')),
        ...(await take(images, 'image')),
      ];
    }
  };
  /** What is called and was not read as it is called. */
  const isOpen = (entry: Entry, calling: Calling): boolean =>
    calling === 'shell'
      ? !asShell.has(entry.path) && called.get(entry.path) !== 'shell'
      : calling === 'image'
        ? called.get(entry.path) !== 'image' && !readers.image.matches(entry.path)
        : !read.has(entry.path) && !called.has(entry.path);
  const result = () => {
    const known = facts.filter(({ kind }) => kind !== 'named-value' && kind !== 'named-runtime');
    append(known, runtimesByName(facts));
    known.sort(byPlace);
    const auxiliary = readers.sources.filter((source) => source.auxiliary === true);
    const readAs = new Map([...read].filter(([path]) => !auxiliary.some((source) => source.matches(path))));
    return {
      facts: new Facts(known, tree.index, texts, left),
      diagnostics,
      read: readAs.size,
      readAs,
      unread,
    };
  };
  return { done, called, take: follow, result };
}

interface EntryReading {
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string | null;
  readonly left: readonly number[];
  /** It was read as a shell script. */
  readonly isShell: boolean;
  /** The format that names the file best: the first source's. */
  readonly format: string;
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsPointer = 'version https://git-lfs.github.com/spec/';

/** `isAgain`: its other sources have read it. */
function readEntry(
  entry: Entry,
  content: Content,
  readers: Readers,
  calling: Calling | null,
  isAgain: boolean,
  parsed: ReadingCache | null,
): EntryReading | null {
  const { sure, maybe } = sourcesFor(entry, readers.sources);
  const written = textOf(entry, content, sure, calling, readers);
  if (written === null) {
    const reason = content.ok ? '' : content.reason;
    if (reason === absent) return null; // deleted and not yet staged
    // Only looked at for its shape: a picture, a binary. What could not be had at all may have been a script.
    if (sure.length === 0 && calling === null && (content.ok || reason.startsWith('it '))) return null;
    if (calling === 'program' && sure.length === 0 && isBinary(content)) return null; // a program of another kind
    const told = [diagnostic('unreadable', `This file was not checked: ${reason}.`, { path: entry.path })];
    return {
      facts: [],
      diagnostics: told,
      text: null,
      left: [],
      isShell: false,
      format: sure[0]?.format ?? 'unreadable',
    };
  }
  const mode = modeOf(calling, isAgain);
  const known = parsed?.get(entry, mode);
  if (known !== undefined) return known;
  const { text, left } = written;
  if ((sure.length > 0 || calling !== null) && text.startsWith(lfsPointer)) {
    const message =
      'This file was not checked: it is a Git LFS pointer, and what it points to is not in the repository.';
    const told = [diagnostic('unreadable', message, { path: entry.path })];
    return {
      facts: [],
      diagnostics: told,
      text,
      left,
      isShell: false,
      format: sure[0]?.format ?? 'shell-script',
    };
  }
  const file: SourceFile = { path: entry.path, text, executable: entry.executable };
  const using = isAgain ? [] : [...sure, ...maybe.filter((source) => source.recognizes?.(file))];
  if (calling === 'image' && !using.includes(readers.image)) using.push(readers.image);
  else if (calling === 'shell' && !using.includes(readers.called)) using.push(readers.shell);
  else if (calling === 'program' && using.length === 0 && couldBeShell(file, readers))
    using.push(readers.called);
  const facts: Fact[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of using) {
    try {
      const reading = source.read(file);
      for (const fact of reading.facts) readers.derive(fact, facts, diagnostics);
      append(diagnostics, reading.diagnostics);
    } catch (error) {
      // A source must not throw; when one does all the same, the file is told as not checked and the run goes on.
      diagnostics.push(bug(`Reading this file as ${source.format}`, error, { path: entry.path }));
    }
  }
  const isShell = using.includes(readers.called) || using.includes(readers.shell);
  const result =
    using.length === 0
      ? null
      : { facts, diagnostics: unique(diagnostics), text, left, isShell, format: using[0]!.format };
  parsed?.set(entry, mode, result);
  return result;
}

/** What a reading is kept under: the same file is read otherwise when it is run. */
function modeOf(calling: Calling | null, isAgain: boolean): string {
  return `${calling}${isAgain ? ' again' : ''}`;
}

/** The text that sources read; null where there is none. A shell passes over NUL bytes, so they hide nothing. */
function textOf(
  { path, executable }: Entry,
  content: Content,
  sure: readonly Source[],
  calling: Calling | null,
  { called }: Readers,
): ReadText | null {
  if (content.ok) return withPlainLineEnds(content.text);
  const text = content.binary;
  if (text === undefined) return null;
  const isRun =
    sure.includes(called) ||
    calling === 'shell' ||
    (called.recognizes?.({ path, text, executable }) ?? false);
  return isRun ? without(text, /\0|\r+(?=\n)/g) : null;
}

function isBinary(content: Content): boolean {
  return !content.ok && content.reason.includes('NUL');
}

/** Texts are kept for lines, fixes and ignore comments; of a file that says nothing none is needed. */
function worthKeeping(reading: EntryReading): boolean {
  return reading.facts.length > 0 || reading.diagnostics.length > 0 || reading.text!.includes('premortem:');
}

/** Two sources that share one parse tell its error twice. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, path, span }) => {
    const key = `${code}\0${path}\0${span?.start}\0${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function calledEntries(facts: readonly Fact[], index: FileIndex): ReadonlyMap<Entry, Calling> {
  const next = new Map<Entry, Calling>();
  const add = (entry: Entry | null | undefined, calling: Calling) => {
    if (entry && (calling !== 'program' || !next.has(entry))) next.set(entry, calling);
  };
  for (const fact of facts) {
    if (fact.kind === 'call')
      add(callTarget(fact, index), fact.shell ? 'shell' : fact.image ? 'image' : 'program');
    else if (fact.kind === 'manifest-install') for (const path of fact.files) add(index.get(path), 'program');
  }
  return next;
}

/** `script/deploy` and `ci/build.sh.tmpl` may be shell; `scripts/release.ts` is what another interpreter runs. */
function couldBeShell(file: SourceFile, { called }: Readers): boolean {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (!name.includes('.', 1) || /\.(?:[a-z]*sh|command|run|cgi|inc|in|tmpl|tpl|txt)$/i.test(name))
    return true;
  // What has no first line for a program is run by the shell that starts it.
  return (file.executable && !file.text.startsWith('#!')) || (called.recognizes?.(file) ?? false);
}

function byPlace(a: Fact, b: Fact): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return 0; // within a file: the order the sources gave, which is the order written
}

/**
 * Readings by path and blob id: a file that is the same in several trees is parsed once. What was parsed first goes
 * first where the texts are more than `mostCharacters`.
 */
export class ReadingCache {
  readonly #readings = new Map<string, EntryReading | null>();
  readonly #most: number;
  #size = 0;

  constructor(mostCharacters = Number.POSITIVE_INFINITY) {
    this.#most = mostCharacters;
  }

  get(entry: Entry, mode: string): EntryReading | null | undefined {
    return entry.id === null ? undefined : this.#readings.get(keyOf(entry, mode));
  }

  set(entry: Entry, mode: string, reading: EntryReading | null): void {
    if (entry.id === null) return;
    this.#readings.set(keyOf(entry, mode), reading);
    this.#size += sizeOf(reading);
    for (const [oldest, old] of this.#readings) {
      if (this.#size <= this.#most) break;
      this.#readings.delete(oldest);
      this.#size -= sizeOf(old);
    }
  }
}

/** The same text can be read otherwise once it may be executed. */
function keyOf({ id, path, executable }: Entry, mode: string): string {
  return `${id}\0${path}\0${executable ? 'x' : ''}\0${mode}`;
}

function sizeOf(reading: EntryReading | null): number {
  return (reading?.text?.length ?? 0) + 100;
}
