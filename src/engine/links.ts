import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { span } from '../model/span.ts';
import {
  type Content,
  type Entry,
  FileIndex,
  folderOf,
  joinPath,
  type Workspace,
} from '../model/workspace.ts';

/** As many links as the kernel follows before it calls them a loop. */
const mostHops = 40;
/** Files below linked folders that are looked at under the link's name too. */
const mostAliases = 5000;

/** A tree in which symbolic links that stay inside it are the files that they lead to. */
export interface FollowedTree {
  readonly workspace: Workspace;
  /** All entries, links to files among them as files with the content of their target. */
  readonly entries: readonly Entry[];
  /** Every link that was followed → the file that it leads to. */
  readonly links: ReadonlyMap<string, string>;
  /** Those under whose name nothing is read that the file's own name does not say. */
  readonly idle: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sources that read an entry for its path. */
type SourcesOf = (entry: Entry) => readonly Source[];

/**
 * Follows links as Docker, npm and shells do, but never out of the tree: what a link leads to is looked up among the
 * entries, not on disk.
 */
export async function followLinks(
  workspace: Workspace,
  listed: readonly Entry[],
  sourcesOf: SourcesOf,
): Promise<FollowedTree> {
  const symbolic = listed.filter(({ kind }) => kind === 'symlink').map(({ path }) => path);
  const links = new Map<string, string>();
  const idle = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  if (symbolic.length === 0) return { workspace, entries: listed, links, idle, diagnostics };
  const targets = await readLinks(workspace, symbolic);
  const index = new FileIndex(listed);
  const followed = new Map<string, Entry>();
  const follow = (path: string, target: Entry) => {
    const entry: Entry = { ...target, path };
    followed.set(path, entry);
    links.set(path, target.path);
    const own = new Set(sourcesOf(target));
    if (sourcesOf(entry).every((source) => own.has(source))) idle.add(path);
  };
  for (const path of symbolic) {
    const end = resolveLink(path, targets);
    const file = end === null ? undefined : index.get(end);
    if (file?.kind === 'file') follow(path, file);
    else if (end !== null && index.hasFolder(end)) {
      for (const entry of listed) {
        if (entry.kind !== 'file' || !entry.path.startsWith(`${end}/`)) continue;
        if (followed.size >= mostAliases) break;
        follow(path + entry.path.slice(end.length), entry);
      }
    } else if (sourcesOf({ path, kind: 'file', executable: false, id: null, size: null }).length > 0)
      diagnostics.push(notFollowed(path));
  }
  const entries = [...listed.filter(({ path }) => !followed.has(path)), ...followed.values()].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  return { workspace: new LinkedTree(workspace, links), entries, links, idle, diagnostics };
}

async function readLinks(
  workspace: Workspace,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const own = (await workspace.links?.(paths)) ?? paths.map(() => null);
  const others = paths.filter((_, place) => own[place] === null);
  // In git, a link is a blob that holds its target.
  const contents = await workspace.read(others);
  const targets = new Map<string, string>();
  for (const [place, path] of paths.entries()) if (own[place] !== null) targets.set(path, own[place]!);
  for (const [place, path] of others.entries()) {
    const content = contents[place]!;
    if (content.ok) targets.set(path, content.text);
  }
  return targets;
}

/** Where a link ends, through links on the way. Null for a loop and for what leaves the tree. */
function resolveLink(path: string, targets: ReadonlyMap<string, string>): string | null {
  let at: string | null = path;
  for (let hop = 0; hop < mostHops && at !== null; hop++) {
    const link = linkOn(at, targets);
    if (link === null) return at;
    const target: string | null = joinPath(folderOf(link), targets.get(link)!);
    const rest: string = at.slice(link.length + 1);
    at = target === null ? null : rest === '' ? target : joinPath(target, rest);
  }
  return null;
}

/** The first part of a path that is a link: the path itself, or a folder of it. */
function linkOn(path: string, targets: ReadonlyMap<string, string>): string | null {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    if (targets.has(folder)) return folder;
  }
  return targets.has(path) ? path : null;
}

function notFollowed(path: string): Diagnostic {
  const message =
    'This link was not followed: it leads out of the repository, to itself, or to what is not committed.';
  return diagnostic('skipped', message, { path, severity: 'notice' });
}

class LinkedTree implements Workspace {
  readonly revision: string | null;
  readonly #inner: Workspace;
  readonly #links: ReadonlyMap<string, string>;

  constructor(inner: Workspace, links: ReadonlyMap<string, string>) {
    this.revision = inner.revision;
    this.#inner = inner;
    this.#links = links;
  }

  list(): Promise<readonly Entry[]> {
    return this.#inner.list();
  }

  read(paths: readonly string[]): Promise<readonly Content[]> {
    return this.#inner.read(paths.map((path) => this.#links.get(path) ?? path));
  }
}

/** Findings in what a link leads to stand in that file, where they can be repaired, and name the link. */
export function atTargets(
  findings: readonly Finding[],
  links: ReadonlyMap<string, string>,
): readonly Finding[] {
  if (links.size === 0) return findings;
  const targetOf = (path: string) => links.get(path) ?? path;
  return findings.map((finding) => {
    const target = links.get(finding.path);
    if (target === undefined) return finding;
    const link = {
      path: finding.path,
      span: span(0, 0),
      message: `\`${finding.path}\` is a link to this file`,
    };
    const fix = finding.fix && {
      ...finding.fix,
      edits: finding.fix.edits.map((edit) => ({ ...edit, path: targetOf(edit.path) })),
    };
    return { ...finding, path: target, related: [...finding.related, link], fix };
  });
}
