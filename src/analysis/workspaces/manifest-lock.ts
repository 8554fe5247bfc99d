import picomatch from 'picomatch';
import type { Manifest } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { baseName, folderOf } from '../../model/workspace.ts';

/**
 * The lockfile that fixes what a manifest asks for: beside it, or beside the root of a workspace that it
 * is a member of. Null when there is none.
 */
export function lockfileOf(manifest: Manifest, facts: Facts): string | null {
  const beside = present(manifest, folderOf(manifest.path), facts);
  // These look at the workspace's only, whatever lies in a member's folder.
  if (beside !== null && !isListedCrate(manifest, facts) && !isSharedMember(manifest, beside, facts))
    return beside;
  for (const root of rootsOf(manifest, facts)) {
    const folder = folderOf(root.path);
    const there = present(manifest, folder, facts) ?? present(root, folder, facts);
    if (there !== null) return there;
  }
  if (beside !== null) return beside;
  return manifest.ecosystem === 'npm' ? rushLockfile(manifest, facts) : null;
}

/** A crate that a workspace names among its members; one with a workspace of its own never is. */
function isListedCrate(manifest: Manifest, facts: Facts): boolean {
  if (manifest.ecosystem !== 'cargo' || manifest.workspaces.length > 0) return false;
  const own = folderOf(manifest.path);
  return rootsOf(manifest, facts).some((root) => {
    const workspaces = root.workspaces.filter((glob) => glob !== '**');
    return isMember({ ...root, workspaces }, folderOf(root.path), own);
  });
}

/** Yarn 2 and later take the nearest yarn.lock for a project of its own; the others take the root's. */
const shared = new Set([
  'pnpm-lock.yaml',
  'package-lock.json',
  'bun.lock',
  'bun.lockb',
  'uv.lock',
  'pubspec.lock',
]);

/** A member that has a lockfile of the tool whose lockfile lies beside the workspace's root. */
function isSharedMember(manifest: Manifest, beside: string, facts: Facts): boolean {
  const name = baseName(beside);
  if (!shared.has(name) || manifest.workspaces.length > 0) return false;
  return rootsOf(manifest, facts).some((root) => {
    const folder = folderOf(root.path);
    if (!facts.files.has(joined(folder, name))) return false;
    // pnpm can be told to keep one for each member.
    const settings = [joined(folder, '.npmrc'), joined(folder, 'pnpm-workspace.yaml')];
    return !settings.some((path) =>
      /shared-?workspace-?lockfile['"]?\s*[=:]\s*false/i.test(facts.texts.get(path) ?? ''),
    );
  });
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The workspace roots that a manifest is a member of, nearest first. */
export function rootsOf(manifest: Manifest, facts: Facts): Manifest[] {
  const own = folderOf(manifest.path);
  const found: Manifest[] = [];
  for (let folder = own; folder !== ''; ) {
    folder = folderOf(folder);
    for (const root of workspaceRoots(facts).get(folder) ?? [])
      if (root.ecosystem === manifest.ecosystem && isMember(root, folder, own)) found.push(root);
  }
  return found;
}

/** Rush keeps one lockfile for all projects (https://rushjs.io/pages/maintainer/package_managers/). */
function rushLockfile(manifest: Manifest, facts: Facts): string | null {
  for (let folder = folderOf(manifest.path); ; folder = folderOf(folder)) {
    const path = `${folder === '' ? '' : `${folder}/`}common/config/rush/pnpm-lock.yaml`;
    if (facts.files.has(path)) return path;
    if (folder === '') return null;
  }
}

function present(manifest: Manifest, folder: string, facts: Facts): string | null {
  for (const name of manifest.lockfiles) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (facts.files.has(path)) return path;
  }
  return null;
}

const roots = new WeakMap<Facts, Map<string, Manifest[]>>();

function workspaceRoots(facts: Facts): Map<string, Manifest[]> {
  const known = roots.get(facts);
  if (known) return known;
  const byFolder = new Map<string, Manifest[]>();
  for (const manifest of facts.all('manifest')) {
    if (manifest.workspaces.length === 0) continue;
    const folder = folderOf(manifest.path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), manifest]);
  }
  roots.set(facts, byFolder);
  return byFolder;
}

/** A later `!glob` takes out what an earlier one took in, as npm, pnpm and Cargo's `exclude` have it. */
function isMember(root: Manifest, folder: string, member: string): boolean {
  const relative = folder === '' ? member : member.slice(folder.length + 1);
  let inside = false;
  for (const glob of root.workspaces) {
    const negated = glob.startsWith('!');
    const pattern = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
    if (pattern !== '' && picomatch.isMatch(relative, pattern)) inside = !negated;
  }
  return inside;
}

const deployFiles =
  /^(?:(?:docker|container)file(?:\..+)?|.+\.dockerfile|procfile|(?:docker-)?compose.*\.ya?ml|app\.ya?ml|serverless\.ya?ml|fly\.toml|render\.ya?ml|heroku\.yml|wrangler\.toml|vercel\.json|netlify\.toml|manage\.py|wsgi\.py|asgi\.py|config\.ru|artisan|runtime\.txt|cdk\.json|samconfig\.toml|skaffold\.yaml|next\.config\..+|nuxt\.config\..+|angular\.json)$/i;

const deployFolders = new WeakMap<Facts, Set<string>>();

/** Something beside the manifest deploys or serves what is there. */
export function isDeployed(folder: string, facts: Facts): boolean {
  let folders = deployFolders.get(facts);
  if (!folders) {
    folders = new Set();
    for (const path of facts.files.paths())
      if (deployFiles.test(baseName(path)) && !isComposeOfOthers(path, facts)) folders.add(folderOf(path));
    deployFolders.set(facts, folders);
  }
  return folders.has(folder);
}

/** Services that are pulled and not built, databases for development mostly, show nothing of what lies beside. */
function isComposeOfOthers(path: string, facts: Facts): boolean {
  if (!/compose[^/]*\.ya?ml$/i.test(path)) return false;
  const text = facts.texts.get(path);
  return text !== undefined && !/^\s+["']?(?:build|dockerfile|context)["']?\s*:/m.test(text);
}
