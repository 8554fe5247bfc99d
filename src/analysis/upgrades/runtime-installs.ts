import type { Install, ManifestInstall, Requirement } from '../../model/dependency.ts';
import type { Ecosystem, Written } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { Call, Unit } from '../../model/script.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { asksPublicIndex, isPublic } from './public-packages.ts';

/** A package that is installed under a runtime, at whatever version the index gives that day. */
export interface UnpinnedPackage {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly requirement: string | null;
  /** The word of the command, or the line of the manifest that the command reads. */
  readonly place: Written;
}

/** Whose packages ask for which runtime. */
const ecosystems: Readonly<Record<string, Ecosystem>> = {
  python: 'pypi',
  nodejs: 'npm',
  ruby: 'gem',
  rust: 'cargo',
  php: 'composer',
};

/** Calls deeper than this are another program's business. */
const deepest = 20;

/** What runs under `runtime`, in its own file and in what that calls, and installs without a version. */
export function unpinnedUnder(runtime: RuntimeUse, facts: Facts): UnpinnedPackage[] {
  const ecosystem = lookUp(ecosystems, runtime.product);
  if (ecosystem === undefined) return [];
  const found = new Map<string, UnpinnedPackage>();
  const add = (one: UnpinnedPackage) => {
    const key = packageKey(one.ecosystem, one.name);
    if (!found.has(key)) found.set(key, one);
  };
  for (const { path, runs } of reached(runtime, facts)) {
    for (const install of facts.in(path, 'install')) {
      if (install.ecosystem === ecosystem && isUnpinned(install) && runs(install.command.script.unit)) {
        const { name, requirement, origin } = install;
        if (!asksPublicIndex(install, facts) || !isPublic(ecosystem, name, origin, facts)) continue;
        add({ ecosystem, name, requirement, place: install });
      }
    }
    for (const install of facts.in(path, 'manifest-install')) {
      if (install.ecosystem !== ecosystem || install.locked === true || !runs(install.command.script.unit))
        continue;
      if (!asksPublicIndex(install, facts)) continue;
      for (const requirement of requirementsOf(install, facts)) {
        if (!isPublic(ecosystem, requirement.name, requirement.origin, facts)) continue;
        add({ ecosystem, name: requirement.name, requirement: requirement.requirement, place: requirement });
      }
    }
  }
  return [...found.values()];
}

interface Reached {
  readonly path: string;
  runs(unit: Unit): boolean;
}

/** Files whose commands run under the runtime, and which of their units do. */
function reached(runtime: RuntimeUse, facts: Facts): Reached[] {
  const roots = runtime.source === 'version-file' ? filesNaming(runtime.path, facts) : [runtime.path];
  const files: Reached[] = roots.map((path) => ({
    path,
    runs: (unit) =>
      path === runtime.path ? isUnder(runtime, unit) : !namesItsOwn(path, unit, runtime, facts),
  }));
  const seen = new Set(roots);
  for (let place = 0, depth = 0; place < files.length && depth < deepest; depth++) {
    const end = files.length;
    for (; place < end; place++) {
      const file = files[place]!;
      for (const call of facts.in(file.path, 'call')) {
        if (!file.runs(call.unit)) continue;
        const path = targetOf(call, facts);
        if (path === null || seen.has(path)) continue;
        seen.add(path);
        files.push({ path, runs: (unit) => isCalled(call, unit) });
      }
    }
  }
  return files;
}

/** The unit is of the runtime's job or stage, or runs in its image. */
function isUnder(runtime: RuntimeUse, unit: Unit): boolean {
  if (runtime.image !== undefined && unit.image !== undefined) return unit.image === runtime.image;
  if (runtime.owner !== undefined && unit.job !== undefined) return unit.job === runtime.owner;
  return runtime.owner === undefined || unit.job === undefined;
}

/** The unit's job has an image, or another step of it sets the runtime up at a version of its own. */
function namesItsOwn(path: string, unit: Unit, { product }: RuntimeUse, facts: Facts): boolean {
  if (unit.image !== undefined) return true;
  return facts.in(path, 'runtime').some((use) => use.product === product && use.owner === unit.job);
}

/** A called file's own images are other machines. */
function isCalled(call: Call, unit: Unit): boolean {
  if (unit.image !== undefined && unit.image !== call.unit.image) return false;
  return call.targetName === undefined || unit.name === null || unit.name === call.targetName;
}

function targetOf({ targets, via }: Call, facts: Facts): string | null {
  if (via === 'workflow') return null;
  return targets.find((target) => facts.files.has(target)) ?? null;
}

/** Files that say the version file's name: `python-version-file: .python-version`, `COPY .nvmrc`. */
function filesNaming(path: string, facts: Facts): string[] {
  const name = baseName(path);
  return [...facts.texts]
    .filter(([other, text]) => other !== path && text.includes(name))
    .map(([other]) => other);
}

export function isUnpinned({ exact, system, constrainedBy, origin, command }: Install): boolean {
  return (
    !exact && !system && constrainedBy === undefined && origin.type === 'index' && command.remote === null
  );
}

/** Ranges of the files that the command names, or of the manifests where it runs when no lockfile holds them. */
function requirementsOf(install: ManifestInstall, facts: Facts): Requirement[] {
  const { ecosystem, command } = install;
  if (command.remote !== null) return [];
  // In an image nobody can see where files lie; they were most likely copied from beside the Dockerfile.
  const isImage = command.script.unit.runner === 'docker';
  const directory = install.directory ?? (isImage ? folderOf(install.path) : null);
  const paths = install.files.length === 0 && isImage ? copiedFiles(install, facts) : [...install.files];
  if (paths.length === 0 && directory !== null && !isLocked(directory, ecosystem, facts)) {
    for (const path of facts.paths()) if (folderOf(path) === directory) paths.push(path);
  }
  return paths
    .flatMap((path) => facts.in(path, 'requirement'))
    .filter((asked) => asked.ecosystem === ecosystem && !asked.exact && asked.origin.type === 'index');
}

/** `-r requirements.txt`, `-r /app/requirements.txt`: the file of that name beside the Dockerfile. */
function copiedFiles({ command, path }: ManifestInstall, facts: Facts): string[] {
  const folder = folderOf(path);
  return command.arguments.flatMap(({ value }) => {
    if (value === null || !value.endsWith('.txt')) return [];
    const named = [joinPath(folder, value), joinPath(folder, baseName(value))];
    return named.find((candidate) => candidate !== null && facts.files.has(candidate)) ?? [];
  });
}

function isLocked(directory: string, ecosystem: Ecosystem, facts: Facts): boolean {
  return facts
    .all('lockfile')
    .some((lock) => lock.ecosystem === ecosystem && folderOf(lock.path) === directory);
}
