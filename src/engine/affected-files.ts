import type { Source } from '../model/source.ts';
import { baseName, type Content, type Entry, folderOf } from '../model/workspace.ts';
import { sourcesFor, type Tree } from './read.ts';
import { closeness, type LoneFile, similarFiles } from './renames.ts';

/** What differs between two trees. */
export interface Difference {
  /** Paths added, changed or removed. */
  readonly changed: ReadonlySet<string>;
  /** Base path → head path, where a file moved, with its content unchanged or mostly so. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Compares by blob id; where one side has none (a file modified on disk) the texts are compared. */
export async function differenceOf(base: Tree, head: Tree, sources: readonly Source[]): Promise<Difference> {
  const changed = new Set<string>();
  const doubtful: string[] = [];
  const before = new Map(base.entries.map((entry) => [entry.path, entry]));
  const added: Entry[] = [];
  for (const entry of head.entries) {
    const old = before.get(entry.path);
    if (!old) {
      changed.add(entry.path);
      added.push(entry);
    } else if (old.id === null || entry.id === null) doubtful.push(entry.path);
    else if (old.id !== entry.id) changed.add(entry.path);
    before.delete(entry.path);
  }
  if (doubtful.length > 0) {
    const [one, other] = await Promise.all([base.workspace.read(doubtful), head.workspace.read(doubtful)]);
    for (const [place, path] of doubtful.entries()) {
      if (!sameContent(one[place]!, other[place]!)) changed.add(path);
    }
  }
  for (const path of before.keys()) changed.add(path);
  return { changed, renamed: await renamesBetween(base, head, [...before.values()], added, sources) };
}

/** First what has the same content, then what is similar. */
async function renamesBetween(
  base: Tree,
  head: Tree,
  removed: readonly Entry[],
  added: readonly Entry[],
  sources: readonly Source[],
): Promise<Map<string, string>> {
  const renamed = new Map<string, string>();
  const byId = new Map<string, string[]>();
  for (const { id, path } of removed) if (id !== null) byId.set(id, [...(byId.get(id) ?? []), path]);
  const come: Entry[] = [];
  for (const entry of added) {
    const paths = entry.id === null ? undefined : byId.get(entry.id);
    if (paths === undefined || paths.length === 0) {
      come.push(entry);
      continue;
    }
    // Copies of one file move as a folder does: each to the path that is most like its own.
    const nearest = paths.reduce((one, other) =>
      closeness(other, entry.path) > closeness(one, entry.path) ? other : one,
    );
    paths.splice(paths.indexOf(nearest), 1);
    renamed.set(nearest, entry.path);
  }
  const gone = removed.filter(({ path }) => !renamed.has(path));
  const [old, now] = await Promise.all([textsOf(base, gone, sources), textsOf(head, come, sources)]);
  for (const [from, to] of similarFiles(old, now)) renamed.set(from, to);
  return renamed;
}

/** More files than these that appear or disappear at once are not looked at one by one. */
const mostLone = 1000;
/** Characters; a longer text is a lockfile, which is paired by its packages, or data. */
const longestLone = 500_000;

async function textsOf(
  tree: Tree,
  entries: readonly Entry[],
  sources: readonly Source[],
): Promise<LoneFile[]> {
  const wanted = entries.filter((entry) => isScript(entry) || isReadBy(entry, sources)).slice(0, mostLone);
  if (wanted.length === 0) return [];
  const contents = await tree.workspace.read(wanted.map(({ path }) => path));
  return wanted.flatMap(({ path }, place) => {
    const content = contents[place]!;
    return content.ok && content.text.length <= longestLone ? [{ path, text: content.text }] : [];
  });
}

function isReadBy(entry: Entry, sources: readonly Source[]): boolean {
  const { sure, maybe } = sourcesFor(entry, sources);
  return sure.length + maybe.length > 0;
}

/** `script/deploy`: read when something runs it. */
function isScript({ path }: Entry): boolean {
  return !baseName(path).includes('.', 1);
}

function sameContent(one: Content, other: Content): boolean {
  return one.ok && other.ok && one.text === other.text;
}

/** Formats whose facts are judged together with those of files above and below them in the tree. */
const neighbourly =
  /(^|\/)[^/]*(lock|package\.json|pnpm-workspace|deno\.json|requirements|constraints|pyproject|Pipfile|setup\.(py|cfg)|environment\.ya?ml|pixi\.toml|galaxy\.ya?ml|Gemfile|\.gemspec|Cargo\.|go\.(mod|sum|work)|composer\.|mix\.|pubspec|Podfile|Package\.|packages\.|pom\.xml|\.csproj|\.props|gradle|libs\.versions|\.tf|\.tofu|Chart\.|\.npmrc|\.yarnrc\.yml|bunfig\.toml|uv\.toml)[^/]*$/i;

/** Files that name the runtime under which what lies beside them is installed. */
const runtimeFile =
  /(^|\/)(\.nvmrc|\.(node|python|ruby|php|java|go)-version|\.tool-versions|\.?mise\.toml|runtime\.txt|rust-toolchain(\.toml)?|[^/]*(Docker|Container)file[^/]*)$/i;

/** Files that say where packages come from: without them a private name would be asked of a public registry. */
const registryFile =
  /(^|\/)(\.npmrc|\.yarnrc(\.ya?ml)?|\.?bunfig\.toml|pip\.(conf|ini)|uv\.toml|poetry\.toml|\.?pdm\.toml|nuget\.config|\.cargo\/config(\.toml)?|\.bundle\/config)$/i;

function isNeighbourly(path: string): boolean {
  return neighbourly.test(path) || runtimeFile.test(path);
}

/**
 * The entries of a tree that a change can make speak: what changed; manifests and lockfiles along the same
 * branch of the tree; and scripts or pipelines that name a changed file. The cost follows the change.
 */
export async function affected(
  tree: Tree,
  difference: Difference,
  sources: readonly Source[],
): Promise<Entry[]> {
  const { changed } = difference;
  if (changed.size === 0) return [];
  const folders = new Set([...changed].filter(isNeighbourly).map(folderOf));
  const names = new Set([...changed].map(baseName).filter((name) => name.length > 2));
  const chosen: Entry[] = [];
  const callers: Entry[] = [];
  for (const entry of tree.entries) {
    if (changed.has(entry.path) || registryFile.test(entry.path)) chosen.push(entry);
    else if (folders.size > 0 && isNeighbourly(entry.path) && alongBranch(entry.path, folders))
      chosen.push(entry);
    else if (couldCall(entry, sources)) callers.push(entry);
  }
  const consulted = await consultedBy(chosen, tree);
  if (consulted !== null) {
    const known = new Set(chosen);
    for (const entry of tree.entries) if (!known.has(entry) && consulted.test(entry.path)) chosen.push(entry);
  }
  if (callers.length > 0 && names.size > 0) {
    const pattern = namePattern(names);
    const contents = await tree.workspace.read(callers.map((entry) => entry.path));
    for (const [place, entry] of callers.entries()) {
      const content = contents[place]!;
      if (content.ok && pattern(content.text)) chosen.push(entry);
    }
  }
  return chosen;
}

/** Commands that run what a lockfile brings before they fetch anything, and where that is written. */
const localFirst = /\b(?:npx|bunx|dlx|uvx|npm\s[^\n]{0,200}\b(?:exec|x)|uv\s+tool\s+run)\b/;
const programFiles =
  '(?:package(?:-lock)?|npm-shrinkwrap)\\.json|yarn\\.lock|pnpm-lock\\.yaml|bun\\.lock|uv\\.lock';

/** Files far from a changed script that its commands consult; null when there are none. */
async function consultedBy(chosen: readonly Entry[], tree: Tree): Promise<RegExp | null> {
  const scripts = chosen.filter(
    ({ path, size }) =>
      (!neighbourly.test(path) || baseName(path) === 'package.json') && (size ?? 0) < 1_000_000,
  );
  const names = new Set<string>();
  for (const content of await tree.workspace.read(scripts.map(({ path }) => path))) {
    if (!content.ok) continue;
    if (localFirst.test(content.text)) names.add(programFiles);
    if (/constraint/i.test(content.text)) names.add('[^/]*constraints?[^/]*\\.(?:txt|in|pip)');
  }
  return names.size === 0 ? null : new RegExp(`(?:^|/)(?:${[...names].join('|')})$`, 'i');
}

/** A lockfile fixes what stands beside it and below; those below a change are other projects' own. */
const lockfile = /(^|\/)[^/]*(lock|go\.sum|shrinkwrap|\.resolved)[^/]*$/i;

/** The entry's folder is above or below one of the folders; a lockfile's only above. */
function alongBranch(path: string, folders: ReadonlySet<string>): boolean {
  const own = folderOf(path);
  const below = !lockfile.test(path);
  for (const folder of folders) {
    if (own === folder || own === '' || folder.startsWith(`${own}/`)) return true;
    if (below && (folder === '' || own.startsWith(`${folder}/`))) return true;
  }
  return false;
}

/** Files whose text may run another file: small pipelines and scripts, not manifests or lockfiles. */
function couldCall(entry: Entry, sources: readonly Source[]): boolean {
  if (neighbourly.test(entry.path) && baseName(entry.path) !== 'package.json') return false;
  const { sure, maybe } = sourcesFor(entry, sources);
  // `script/deploy` is known for a script by its first line only.
  return sure.length > 0 || /\.ya?ml$/.test(entry.path) || (entry.executable && maybe.length > 0);
}

/** One linear pass over the words of a text that look like file names. */
function namePattern(names: ReadonlySet<string>): (text: string) => boolean {
  if (names.size <= 8) return (text) => [...names].some((name) => text.includes(name));
  return (text) => {
    for (const match of text.matchAll(/[\w.@+-]{3,255}/g)) if (names.has(match[0])) return true;
    return false;
  };
}
