import { append } from '../../model/append.ts';
import type { Manifest, ManifestInstall } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';

/** Files that a command of this repository installs, with those that they name by `-r`. */
export function installedFiles(facts: Facts, where: (install: ManifestInstall) => boolean): Set<string> {
  const open = facts
    .all('manifest-install')
    .flatMap((install) => (where(install) ? filesOf(install, facts) : []));
  const seen = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { includes } of facts.in(path, 'manifest'))
      append(
        open,
        includes.filter((one) => !isConstraints(one)),
      );
  }
  return seen;
}

/** What an image is built with is what runs in production. */
export function isInImage({ command }: ManifestInstall): boolean {
  return command.script.unit.kind === 'instruction';
}

const packageFiles = ['setup.py', 'setup.cfg', 'pyproject.toml', 'galaxy.yml'];

/** The files that make a package of a requirements file's folder, or of the one above it. */
export function packagesAround(manifest: Manifest, facts: Facts): string[] {
  const folder = folderOf(manifest.path);
  return [...new Set([folder, folderOf(folder)])]
    .flatMap((one) => packageFiles.map((name) => (one === '' ? name : `${one}/${name}`)))
    .filter((path) => {
      if (path.endsWith('galaxy.yml')) return facts.files.has(path);
      return facts.in(path, 'manifest').some(({ role }) => role !== 'application');
    });
}

/** The package reads the list as its own requirements: a library's ranges, which are right. */
export function isReadByPackage(manifest: Manifest, facts: Facts): boolean {
  return packagesAround(manifest, facts).some((path) =>
    facts.texts.get(path)?.includes(baseName(manifest.path)),
  );
}

/** Names a constraints file and not what to install: `-c` files are called so. */
export function isConstraints(path: string): boolean {
  return /constraint/i.test(baseName(path));
}

function filesOf(install: ManifestInstall, facts: Facts): readonly string[] {
  return install.files.length > 0 ? install.files : named(install, ['-r', '--requirement'], facts);
}

/** Files that `pip install -r <file> -c <constraints>` gives beside this one. */
function constraintsOf(path: string, facts: Facts): string[] {
  return facts
    .all('manifest-install')
    .flatMap((install) =>
      filesOf(install, facts).includes(path) ? named(install, ['-c', '--constraint'], facts) : [],
    );
}

/**
 * The committed files that these options of the command name. Inside an image nobody knows where a path
 * starts: what lies so beside the Dockerfile or in the root is what was copied.
 */
function named(install: ManifestInstall, options: readonly string[], facts: Facts): string[] {
  const words = install.command.arguments.map(({ value }) => value ?? '');
  const beside = folderOf(install.path);
  return words.flatMap((word, place) => {
    const joined = options.find((option) => word.startsWith(`${option}=`));
    const file = joined
      ? word.slice(joined.length + 1)
      : options.includes(word)
        ? words[place + 1]
        : undefined;
    if (!file) return [];
    const folders = install.directory === null ? [beside, ''] : [install.directory];
    const paths = folders.flatMap((folder) => [joinPath(folder, file), joinPath(folder, baseName(file))]);
    return paths.find((path) => path !== null && facts.files.has(path)) ?? [];
  });
}

/** Files that are compiled into another: that one is installed. */
export function compiledInputs(facts: Facts): Set<string> {
  return new Set(
    facts
      .all('manifest')
      .flatMap(({ format, includes }) => (format === 'requirements-compiled' ? includes : [])),
  );
}

/** Names that a file fixes which this one, or one that includes it, or the command that installs it, names. */
export function exactNames(manifest: Manifest, facts: Facts): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>([manifest.path]);
  const open = [...manifest.includes, ...constraintsOf(manifest.path, facts)];
  for (const includes of includersOf(manifest.path, facts)) append(open, includes);
  for (let path = open.pop(); path !== undefined && seen.size < mostFiles; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { name, exact } of facts.in(path, 'requirement')) if (exact) names.add(normalName(name));
    for (const { includes } of facts.in(path, 'manifest')) append(open, includes);
  }
  return names;
}

export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Files that one file is followed into: each is asked for all that it includes. */
const mostFiles = 200;

const includers = new WeakMap<Facts, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** What each manifest includes that includes the path. */
function includersOf(path: string, facts: Facts): readonly (readonly string[])[] {
  let known = includers.get(facts);
  if (known === undefined) {
    const found = new Map<string, (readonly string[])[]>();
    for (const { includes } of facts.all('manifest')) {
      for (const one of new Set(includes)) {
        const list = found.get(one);
        if (list) list.push(includes);
        else found.set(one, [includes]);
      }
    }
    known = found;
    includers.set(facts, known);
  }
  return known.get(path) ?? [];
}

/** Names of a folder, each with the requirements files that fix it. */
type FixedNames = ReadonlyMap<string, ReadonlySet<string>>;

const fixedNames = new WeakMap<Facts, ReadonlyMap<string, FixedNames>>();

/** Whether another requirements file of the same folder fixes the name: the list that people edit, beside the one that is installed. */
export function isFixedBeside(manifest: Manifest, name: string, facts: Facts): boolean {
  let byFolder = fixedNames.get(facts);
  if (byFolder === undefined) {
    byFolder = fixedByFolder(facts);
    fixedNames.set(facts, byFolder);
  }
  const paths = byFolder.get(folderOf(manifest.path))?.get(name);
  return paths !== undefined && (paths.size > 1 || !paths.has(manifest.path));
}

function fixedByFolder(facts: Facts): ReadonlyMap<string, FixedNames> {
  const byFolder = new Map<string, Map<string, Set<string>>>();
  for (const { path, format } of facts.all('manifest')) {
    if (!format.startsWith('requirements-')) continue;
    const folder = folderOf(path);
    const names = byFolder.get(folder) ?? new Map<string, Set<string>>();
    byFolder.set(folder, names);
    for (const { name, exact } of facts.in(path, 'requirement')) {
      if (!exact) continue;
      const normal = normalName(name);
      names.set(normal, (names.get(normal) ?? new Set()).add(path));
    }
  }
  return byFolder;
}
