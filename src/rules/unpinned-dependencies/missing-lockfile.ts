import { isExampleManifest } from '../../analysis/example-paths.ts';
import { isDeployed, lockfileOf, rootsOf } from '../../analysis/workspaces/manifest-lock.ts';
import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';

export const missingLockfile = defineRule({
  id: 'missing-lockfile',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'an application manifest without a lockfile',
    what: 'A manifest of an application (it is private, names no entry points for others, or a Dockerfile or Procfile stands beside it) whose ecosystem has lockfiles, when none is committed beside it or at the root of the workspace it belongs to. It is reported once per manifest. Libraries are not reported, because their ranges are right, and so are examples, tests, documentation and templates, manifests that ask for nothing, and those of which nobody can say what they are.',
    why: 'Without a lockfile every install resolves the ranges again, transitive ones included: the builds of today and tomorrow are different programs, and a bad release arrives without a commit.',
    fix: 'Let the package manager write its lockfile, commit it, and install from it (`npm ci`, `poetry install`, `bundle install` with `frozen`).',
    bad: 'package.json          # "private": true, "express": "^4.19.0"\nserver.js',
    good: 'package.json\npackage-lock.json     # express 4.21.2, with hashes\nserver.js',
    language: 'text',
  },
  *check(facts) {
    for (const [manifest, asked] of unlocked(facts)) {
      const wanted = manifest.lockfiles[0] ?? '';
      const name = baseName(manifest.path);
      const count = asked === 1 ? '1 dependency' : `${asked} dependencies`;
      yield {
        path: manifest.path,
        span: manifest.span,
        message: `\`${name}\` declares ${count} but no lockfile is committed, so every install may resolve different versions, transitive ones included. Run \`${lookUp(commands, wanted) ?? 'the package manager'}\` and commit \`${wanted}\``,
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

/** Manifests without a lockfile, with the number of packages asked for. Members of a workspace count for its root. */
function unlocked(facts: Facts): Map<Manifest, number> {
  const found = new Map<Manifest, number>();
  for (const manifest of facts.all('manifest')) {
    if (!formats.has(manifest.format) || isExampleManifest(manifest.path) || !isApplication(manifest, facts))
      continue;
    const asked = facts.in(manifest.path, 'requirement').filter(isResolved).length;
    if (asked === 0 || lockfileOf(manifest, facts) !== null || isIgnoredLockfile(manifest, facts)) continue;
    if (manifest.ecosystem === 'pypi' && isFrozenBeside(manifest, facts)) continue;
    const speaker = rootsOf(manifest, facts).at(-1) ?? manifest;
    found.set(speaker, (found.get(speaker) ?? 0) + asked);
  }
  return found;
}

/** A `.gitignore` leaves the lockfile out: a decision, and no oversight. */
function isIgnoredLockfile({ path, lockfiles }: Manifest, facts: Facts): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const at = folder === '' ? '.gitignore' : `${folder}/.gitignore`;
    if (facts.in(at, 'ignored-file').some(({ name }) => lockfiles.includes(name))) return true;
    if (folder === '') return false;
  }
}

/** Formats whose tools write a lockfile as a matter of course. In others ranges are told one by one. */
const formats = new Set([
  'package-json',
  'deno-json',
  'pyproject',
  'pipfile',
  'gemfile',
  'cargo-toml',
  'composer-json',
  'mix-exs',
  'pubspec',
  'package-swift',
  'podfile',
]);

/** What writes each lockfile. */
const commands: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm install --package-lock-only',
  'pnpm-lock.yaml': 'pnpm install --lockfile-only',
  'yarn.lock': 'yarn install',
  'bun.lock': 'bun install',
  'deno.lock': 'deno install',
  'uv.lock': 'uv lock',
  'poetry.lock': 'poetry lock',
  'pdm.lock': 'pdm lock',
  'pixi.lock': 'pixi lock',
  'Pipfile.lock': 'pipenv lock',
  'Gemfile.lock': 'bundle lock',
  'gems.locked': 'bundle lock',
  'Cargo.lock': 'cargo generate-lockfile',
  'composer.lock': 'composer update --no-install',
  'mix.lock': 'mix deps.get',
  'pubspec.lock': 'dart pub get',
  'Package.resolved': 'swift package resolve',
  'Podfile.lock': 'pod install',
};

/** A package that the lockfile would fix: not a folder beside, not what a host brings along. */
function isResolved(requirement: Requirement): boolean {
  return requirement.origin.type !== 'path' && !/^(?:peer|build|override)$/.test(requirement.scope);
}

function isApplication(manifest: Manifest, facts: Facts): boolean {
  const folder = folderOf(manifest.path);
  if (manifest.role === 'library') return false;
  if (manifest.ecosystem === 'gem' && (hasGemspec(folder, facts) || developsGems(manifest, facts)))
    return false;
  if (manifest.role === 'application' || isDeployed(folder, facts)) return true;
  const at = folder === '' ? '' : `${folder}/`;
  return (
    manifest.format === 'cargo-toml' &&
    facts.files.has(`${at}src/main.rs`) &&
    !facts.files.has(`${at}src/lib.rs`)
  );
}

/** Its gems lie in folders of this tree, each with a gemspec: the Gemfile of libraries kept together. */
function developsGems({ path }: Manifest, facts: Facts): boolean {
  return facts.in(path, 'requirement').some(({ origin }) => {
    if (origin.type !== 'path') return false;
    const folder = joinPath(folderOf(path), origin.path);
    return (
      folder !== null &&
      facts.all('manifest').some((other) => other.format === 'gemspec' && isInside(other.path, folder))
    );
  });
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
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
