import type { Command } from './command.ts';
import type { Ecosystem, Written } from './fact.ts';

/** Where a package comes from, when not its ecosystem's default index by version. */
export type Origin =
  /** The ecosystem's own; `name` where it has several that are called by name: `conda-forge`. */
  | { readonly type: 'index'; readonly name?: string }
  | { readonly type: 'registry'; readonly url: string }
  | { readonly type: 'git'; readonly url: string; readonly ref: string | null }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'path'; readonly path: string };

/** An install command's one package. */
export interface Install extends Written {
  readonly kind: 'install';
  readonly command: Command;
  /** `pip`, `npm`, `apt-get`: what runs. */
  readonly manager: string;
  readonly ecosystem: Ecosystem;
  /** Package name as its ecosystem spells it. */
  readonly name: string;
  /** Version or range as written: `1.2.3`, `==1.*`; null when none. */
  readonly requirement: string | null;
  /** One version and no other; a commit; a hash. */
  readonly exact: boolean;
  readonly origin: Origin;
  /** Told as `unpinned-system-package`: apt, apk, yum … */
  readonly system: boolean;
  /** A constraints file or an index date pins it though its words do not. */
  readonly constrainedBy?: string;
  /** How this command spells the package, where not by its name: `vite` of `npm create vite`. */
  readonly spelling?: string;
  /** It is run, and fetched first only where the project does not bring a program of that name (`npx`). */
  readonly localFirst?: boolean;
}

/** An install of what a manifest or a lockfile lists: `npm ci`, `pip install -r x`. */
export interface ManifestInstall extends Written {
  readonly kind: 'manifest-install';
  readonly command: Command;
  readonly manager: string;
  readonly ecosystem: Ecosystem;
  /** Whether the command refuses to leave the lockfile; null when it cannot be known. */
  readonly locked: boolean | null;
  /** Files named: requirements files, from the repository's root where the working directory is known. */
  readonly files: readonly string[];
  /** Where the manifest is looked for, from the repository's root; null when unknown. */
  readonly directory: string | null;
  /** What to write instead, `npm ci`, when there is a sure answer. */
  readonly lockedForm: string | null;
}

/** A manifest's one line: what is asked for. */
export interface Requirement extends Written {
  readonly kind: 'requirement';
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** As written: `^4.17`, `>=2,<3`; null when anything will do. */
  readonly requirement: string | null;
  readonly exact: boolean;
  readonly origin: Origin;
  /** `override`: a version forced on what others ask for. It asks for nothing by itself. */
  readonly scope: 'runtime' | 'development' | 'build' | 'optional' | 'peer' | 'override';
  /** Hash given beside it (`--hash=`). */
  readonly hashed?: boolean;
  /** Named group, extra, target or profile. */
  readonly group?: string;
  /** Of an override: the package that is forced, where another one takes its place, and below which other alone. */
  readonly forces?: string;
  readonly below?: string;
}

/** A manifest file as a whole. */
export interface Manifest extends Written {
  readonly kind: 'manifest';
  readonly ecosystem: Ecosystem;
  readonly format: string;
  /** Its own name and version. */
  readonly name: string | null;
  readonly version: string | null;
  /** application: deployed or run, so it wants a lockfile; library: published, so ranges are right; unknown: nobody said. */
  readonly role: 'application' | 'library' | 'unknown';
  /** Lockfile names that would fix it, by preference. */
  readonly lockfiles: readonly string[];
  /** Workspace member globs, relative to the manifest's folder. */
  readonly workspaces: readonly string[];
  /** A file to compile to, -c and -r references, from the root. */
  readonly includes: readonly string[];
}

/** A place that packages are to be fetched from beside the ecosystem's own index, or instead of it. */
export interface RegistrySetting extends Written {
  readonly kind: 'registry';
  readonly ecosystem: Ecosystem;
  /** npm's scope (`@corp`) that alone comes from there; null when any package may. */
  readonly scope: string | null;
}

/** A lockfile's one package. */
export interface Locked extends Written {
  readonly kind: 'locked';
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  /** Named by the manifest itself; null when the format does not say. */
  readonly direct: boolean | null;
  /** Packages of the same lockfile that ask for it, nearest first; empty when not known. */
  readonly through?: readonly string[];
  /** Everybody who asks for this copy: `>name` for a package, `/folder` for a member of the workspace. */
  readonly dependents?: readonly string[];
  readonly origin: Origin;
  /** `sha512-…`, hex or `h1:…` as written; several with spaces between, each with its file where there are many (`hashOfFile`). */
  readonly integrity: string | null;
  readonly installScript?: boolean;
  /** As the lockfile has it: `MIT`, an expression of SPDX, or words; null or absent where it says nothing. */
  readonly license?: string | null;
  /** `engines`, `requires-python`, `rust-version` of the package, by runtime product: { nodejs: '>=18' }. */
  readonly engines?: Readonly<Record<string, string>>;
  readonly development?: boolean;
  /** A second name for the same package (npm alias). */
  readonly alias?: string;
  /** Platforms or environments that install it, where each has its own set of packages and one version of each. */
  readonly environments?: readonly string[];
  /** Other lockfiles that list it, from the root: it is direct where one of them has it as direct. */
  readonly from?: readonly string[];
}

/**
 * A hash that a file keeps for a version, which need not be in use: go.sum has those that were looked at and not
 * selected too.
 */
export interface LockedHash extends Written {
  readonly kind: 'locked-hash';
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** A lockfile as a whole. */
export interface Lockfile extends Written {
  readonly kind: 'lockfile';
  readonly ecosystem: Ecosystem;
  /** `package-lock`, `yarn-classic`, `poetry` … */
  readonly format: string;
  readonly formatVersion: string | null;
  /** Requirements as the lock remembers them, by package name, when it does: tells whether the manifest moved on. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The same for members of a workspace, by their folder, relative to the lockfile's. */
  readonly members?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ranges of the catalogs that are in use, by catalog and package name (pnpm). */
  readonly catalogs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ranges that have an entry, by package name (Yarn 1). */
  readonly patterns?: ReadonlyMap<string, readonly string[]>;
  /** Packages whose version was forced when the lockfile was written, where it says so (pnpm, uv). */
  readonly forced?: readonly string[];
  /** Of what the manifest asked when the lockfile was written (Poetry, Pipenv, Composer, PDM). */
  readonly manifestHash?: string;
  /** Names of the programs that its packages bring, where the format has them (`bin` of package-lock.json). */
  readonly programs?: ReadonlySet<string> | undefined;
}

/**
 * What an entry was before: one group for each of its platforms or environments, where the lockfile tells them
 * apart and had it there; else all in one.
 */
export function counterparts(place: Locked, before: readonly Locked[]): readonly (readonly Locked[])[] {
  const groups: Locked[][] = [];
  for (const environment of place.environments ?? []) {
    const group = before.filter((old) => old.environments?.includes(environment));
    if (group.length > 0) groups.push(group);
  }
  return groups.length > 0 ? groups : [before];
}
