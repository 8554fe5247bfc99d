import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { isAside, isDeployed, lockfileOf } from './manifest-lock.ts';

export const missingLockfile = defineRule({
  id: 'missing-lockfile',
  action: 'unpinned-dependencies',
  severity: { audit: 'warning', diff: 'warning' },
  judges: 'state',
  docs: {
    summary: 'an application manifest without a lockfile',
    what: 'A manifest of an application (it is private, names no entry points for others, or a Dockerfile or Procfile stands beside it) whose ecosystem has lockfiles, when none is committed beside it or at the root of the workspace it belongs to. It is told once per manifest. Libraries are left alone, whose ranges are right, and so are examples, tests, documentation and templates, manifests that ask for nothing, and those of which nobody can say what they are.',
    why: 'Without a lockfile every install resolves the ranges anew, those of the dependencies too: the build of today and the build of tomorrow are different programs, and a bad release arrives without a commit.',
    fix: 'Let the package manager write its lockfile, commit it, and install from it (`npm ci`, `poetry install`, `bundle install` with `frozen`).',
    bad: 'package.json          # "private": true, "express": "^4.19.0"\nserver.js',
    good: 'package.json\npackage-lock.json     # express 4.21.2, with hashes\nserver.js',
    language: 'text',
  },
  *check(facts) {
    for (const manifest of facts.all('manifest')) {
      const way = ways[manifest.format];
      if (!way || isAside(manifest.path) || !isApplication(manifest, facts)) continue;
      const asked = facts.in(manifest.path, 'requirement').filter(isResolved);
      if (asked.length === 0 || lockfileOf(manifest, facts) !== null) continue;
      if (manifest.ecosystem === 'pypi' && isFrozenBeside(manifest, facts)) continue;
      const wanted = manifest.lockfiles[0] ?? way.file;
      const count = asked.length === 1 ? 'one package' : `${asked.length} packages`;
      yield {
        path: manifest.path,
        span: manifest.span,
        message: `${baseName(manifest.path)} asks for ${count} and no lockfile is committed, so every install may bring other versions, of their dependencies too. Run \`${commandFor(wanted) ?? way.command}\` and commit ${wanted}.`,
        subject: {
          kind: 'package',
          ecosystem: manifest.ecosystem,
          name: manifest.name ?? manifest.path,
          version: manifest.version,
          purl: null,
        },
      };
    }
  },
});

/** Formats whose tools write a lockfile as a matter of course. In others ranges are told one by one. */
const ways: Readonly<Record<string, { readonly command: string; readonly file: string }>> = {
  'package-json': { command: 'npm install --package-lock-only', file: 'package-lock.json' },
  'deno-json': { command: 'deno install', file: 'deno.lock' },
  pyproject: { command: 'uv lock', file: 'uv.lock' },
  pipfile: { command: 'pipenv lock', file: 'Pipfile.lock' },
  gemfile: { command: 'bundle lock', file: 'Gemfile.lock' },
  'cargo-toml': { command: 'cargo generate-lockfile', file: 'Cargo.lock' },
  'composer-json': { command: 'composer update --no-install', file: 'composer.lock' },
  'mix-exs': { command: 'mix deps.get', file: 'mix.lock' },
  pubspec: { command: 'dart pub get', file: 'pubspec.lock' },
  'package-swift': { command: 'swift package resolve', file: 'Package.resolved' },
  podfile: { command: 'pod install', file: 'Podfile.lock' },
};

function commandFor(lockfile: string): string | undefined {
  return {
    'pnpm-lock.yaml': 'pnpm install --lockfile-only',
    'yarn.lock': 'yarn install',
    'bun.lock': 'bun install',
    'poetry.lock': 'poetry lock',
    'pdm.lock': 'pdm lock',
    'uv.lock': 'uv lock',
  }[lockfile];
}

/** A package that the lockfile would fix: not a folder beside, not what a host brings along. */
function isResolved(requirement: Requirement): boolean {
  return requirement.origin.type !== 'path' && requirement.scope !== 'peer' && requirement.scope !== 'build';
}

function isApplication(manifest: Manifest, facts: Facts): boolean {
  const folder = folderOf(manifest.path);
  if (manifest.role === 'library') return false;
  if (manifest.ecosystem === 'gem' && hasGemspec(folder, facts)) return false;
  if (manifest.role === 'application' || isDeployed(folder, facts)) return true;
  const at = folder === '' ? '' : `${folder}/`;
  return (
    manifest.format === 'cargo-toml' &&
    facts.files.has(`${at}src/main.rs`) &&
    !facts.files.has(`${at}src/lib.rs`)
  );
}

function hasGemspec(folder: string, facts: Facts): boolean {
  return facts.all('manifest').some(({ path, format }) => format === 'gemspec' && folderOf(path) === folder);
}

/** A requirements file beside that fixes everything is pip's lockfile, whoever wrote it. */
function isFrozenBeside(manifest: Manifest, facts: Facts): boolean {
  const folder = folderOf(manifest.path);
  return facts.all('manifest').some((other) => {
    if (!other.format.startsWith('requirements-') || folderOf(other.path) !== folder) return false;
    const lines = facts.in(other.path, 'requirement');
    return lines.length > 0 && lines.every(({ exact }) => exact);
  });
}
