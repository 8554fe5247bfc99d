import { whereFrom } from '../../analysis/commands/where-from.ts';
import { isExamplePath } from '../../analysis/example-paths.ts';
import { isConstrained } from '../../analysis/installs/constraints.ts';
import { isLocalProgram, mayBeOtherPackage } from '../../analysis/installs/local-programs.ts';
import { containerVariant, isMovingOnPurpose, pipelineName } from '../../analysis/moving-on-purpose.ts';
import { openInstalls, resolveInstalls } from '../../analysis/upgrades/resolved-installs.ts';
import type { Install } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft, Fix, Severity } from '../../model/finding.ts';
import { ownershipOfAddress } from '../../model/own-repository.ts';
import type { PackageIndex } from '../../model/package-index.ts';
import { purl } from '../../model/purl.ts';
import type { ResolvedInstall } from '../../model/resolved-install.ts';
import { defineRule } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import { allowed } from './allowed.ts';
import { isCommittedUpdate } from './committed-updates.ts';
import { exactForm, foldedInstallMessage, installMessage, writtenAs } from './install-messages.ts';
import { isTrustedOwner, ownOwnerOption } from './owned.ts';
import { isWrittenLiterally } from './written-literally.ts';

export const unpinnedInstall = defineRule({
  id: 'unpinned-install',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  judgesInsideActions: true,
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  optionalNeeds: ['index'],
  packagesToFetch: (facts) => openInstalls(facts),
  docs: {
    summary: 'an install command without an exact version',
    what: [
      'Fires on each package that a command installs or runs without naming one version: pip, pipx, uv, poetry, pdm, pipenv, conda, npm, npx,',
      'yarn, pnpm, bun, deno, corepack, gem, bundle add, cargo, go, composer, dotnet, NuGet, choco, winget, scoop, brew, PowerShell modules,',
      '`gh extension`, `helm plugin` and krew. `latest`, `@1`, `==1.*`, `~=` and `^` are not one version.',
      'Silent on local folders and files, on commits and hashes, on versions that a variable holds, on packages that a constraints file or an index',
      'date fixes, on packages of this repository itself, on what renews a manifest that the same job commits, and on `npx` of what package.json or the lockfile brings.',
      'A notice where nothing better can be written or little depends on it: pip, npm and bundler renewing themselves, Homebrew, tags of git repositories, examples and tests.',
    ].join(' '),
    why: 'The newest version on the day of the run is what gets installed. A certificate job at cloud.gov moved certbot from 1.23.0 to 2.6.0 that way when its image changed, and old clients could no longer connect.',
    fix: 'Name one version, best with hashes from a requirements file or a lockfile, and let a bot propose the next one.',
    bad: 'pip install certbot certbot-dns-route53',
    good: 'pip install certbot==2.6.0 certbot-dns-route53==2.6.0',
    language: 'sh',
    options: {
      allow: {
        text: 'Packages that may float, exact or glob, by name or purl: `my-tool`, `@my-org/*`, `pkg:pypi/mine`.',
        value: nameList,
      },
      'own-owner': ownOwnerOption,
    },
  },
  *check(facts, { options, repository, needs, date }) {
    const today = versionsToday(facts, needs.index, date);
    const isAllowed = allowed(options);
    for (const install of facts.all('install')) {
      if (install.system || install.exact || isConstrained(install, facts)) continue;
      if (install.origin.type === 'path' || isOwn(install, facts) || isLocalProgram(install, facts)) continue;
      if (isCommittedUpdate(install.command, facts)) continue;
      const { ecosystem, name, path, span, command } = install;
      if (isAllowed([name, purl(ecosystem, name) ?? name])) continue;
      const locked = lockedVersion(install, facts);
      const resolved = locked === null ? (today.get(`${path}\0${span.start}`) ?? null) : null;
      const known = locked ?? resolved?.version ?? null;
      const { origin } = install;
      const address =
        origin.type === 'git' || origin.type === 'url'
          ? origin.url
          : // The path of a Go module is the address of its repository.
            ecosystem === 'golang' && name.split('/').slice(0, 3).join('/');
      const trusted = address !== false && isTrustedOwner(ownershipOfAddress(repository, address), options);
      const severity = trusted ? 'notice' : severityOf(install);
      const fix = known === null ? null : fixFor(install, known, resolved, facts);
      const draft: Draft = {
        path,
        span,
        message: installMessage(install, locked, mayBeOtherPackage(install, facts), resolved?.version),
        subject: { kind: 'package', ecosystem, name, version: null, purl: purl(ecosystem, name) },
        details: { requirement: writtenAs(install) || null },
        key: whereFrom(command, install.origin),
        ...(severity === null ? {} : { severity }),
        ...(trusted || isSelfUpgrade(install) ? { steady: true } : {}),
        ...(fix === null ? {} : { fix }),
        group: `${command.span.start} ${command.index}`,
      };
      yield draft;
    }
  },
  fold(parts) {
    const [first] = parts;
    const { subject } = first!;
    const names = parts.map((part) => part.subject.name);
    const written = parts.map(({ details }) =>
      typeof details.requirement === 'string' ? details.requirement : '',
    );
    const plain = parts.find(({ details }) => !/^(?:git\b|an address)/.test(String(details.requirement)));
    const form =
      plain === undefined || subject.ecosystem === 'brew'
        ? null
        : exactForm(subject.ecosystem as Ecosystem, plain.subject.name, '<version>');
    const message = foldedInstallMessage(names, written, form);
    return { message, subject: { ...subject, name: names.join(' '), purl: null } };
  },
});

/** What each open install gets today, by its place, where its runtime is known or the release admits all. */
function versionsToday(
  facts: Facts,
  index: PackageIndex | undefined,
  date: string,
): ReadonlyMap<string, ResolvedInstall> {
  if (index === undefined) return new Map();
  const rows = resolveInstalls(facts, index, { since: date, date });
  return new Map(rows.map((row) => [`${row.path}\0${row.span.start}`, row]));
}

/** Installers that scripts bring up to date before they use them. */
const installers = new Set(
  `pypi:pip pypi:setuptools pypi:wheel pypi:uv pypi:pipx pypi:poetry pypi:pdm pypi:pipenv pypi:virtualenv
  conda:pip conda:conda conda:mamba conda:micromamba conda:setuptools conda:wheel
  npm:npm npm:pnpm npm:yarn npm:corepack gem:bundler gem:rubygems-update
  powershell:PowerShellGet powershell:PackageManagement powershell:Microsoft.PowerShell.PSResourceGet
  chocolatey:chocolatey`.split(/\s+/),
);

function isSelfUpgrade({ ecosystem, name }: Install): boolean {
  return installers.has(`${ecosystem}:${name}`);
}

function severityOf(install: Install): Severity | null {
  const { ecosystem, name, origin, path, command, requirement } = install;
  // `python=3.12` names the line of a runtime, as the tag of an image does.
  if (ecosystem === 'conda' && name === 'python' && /^=\d+\.\d+/.test(requirement ?? '')) return 'notice';
  // `npx only-allow pnpm` refuses other package managers, and does nothing else.
  if (ecosystem === 'npm' && name === 'only-allow') return 'notice';
  if (isSelfUpgrade(install) || ecosystem === 'brew' || ecosystem === 'krew') return 'notice';
  if (origin.type === 'git' && origin.ref !== null && /^v?\d+\.\d+/.test(origin.ref)) return 'notice';
  const { unit } = command.script;
  const pipeline = pipelineName(path);
  const onPurpose = isMovingOnPurpose(
    pipeline,
    pipeline === null ? null : unit.job,
    pipeline === null ? null : unit.name,
    containerVariant(path),
  );
  return isExamplePath(path) || unit.test === true || onPurpose ? 'notice' : null;
}

/** The package that this repository itself publishes: a smoke test wants the newest. */
function isOwn({ ecosystem, name }: Install, facts: Facts): boolean {
  return (
    ownPackages(facts).has(`${ecosystem}:${spelled(ecosystem, name)}`) ||
    (ecosystem === 'golang' && isOwnModule(name, facts))
  );
}

const own = new WeakMap<Facts, ReadonlySet<string>>();

function ownPackages(facts: Facts): ReadonlySet<string> {
  const known = own.get(facts);
  if (known) return known;
  const names = new Set<string>();
  for (const { ecosystem, name } of facts.all('manifest')) {
    if (name !== null) names.add(`${ecosystem}:${spelled(ecosystem, name)}`);
  }
  own.set(facts, names);
  return names;
}

function isOwnModule(name: string, facts: Facts): boolean {
  for (const manifest of facts.all('manifest')) {
    if (
      manifest.ecosystem === 'golang' &&
      manifest.name !== null &&
      (name === manifest.name || name.startsWith(`${manifest.name}/`))
    )
      return true;
  }
  return false;
}

function spelled(ecosystem: Ecosystem, name: string): string {
  return ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}

/** The one version that the lockfiles of this repository agree on. */
function lockedVersion({ ecosystem, name, origin }: Install, facts: Facts): string | null {
  if (origin.type !== 'index') return null;
  return lockedVersions(facts).get(`${ecosystem}:${spelled(ecosystem, name)}`) ?? null;
}

const versions = new WeakMap<Facts, ReadonlyMap<string, string | null>>();

function lockedVersions(facts: Facts): ReadonlyMap<string, string | null> {
  const known = versions.get(facts);
  if (known) return known;
  const wanted = new Set(
    facts.all('install').map(({ ecosystem, name }) => `${ecosystem}:${spelled(ecosystem, name)}`),
  );
  const found = new Map<string, string | null>();
  for (const { ecosystem, name, version, path } of facts.all('locked')) {
    if (isExamplePath(path)) continue;
    const key = `${ecosystem}:${spelled(ecosystem, name)}`;
    if (!wanted.has(key)) continue;
    const other = found.get(key);
    found.set(key, other === undefined || other === version ? version : null);
  }
  versions.set(facts, found);
  return found;
}

function fixFor(
  install: Install,
  version: string,
  resolved: ResolvedInstall | null,
  facts: Facts,
): Fix | null {
  const { ecosystem, name, text, requirement, path, span } = install;
  if (!['pypi', 'npm', 'gem', 'cargo'].includes(ecosystem) || text !== name || requirement !== null)
    return null;
  if (!/^[\w.+-]+$/.test(version) || !isWrittenLiterally(facts, path, span, text)) return null;
  const written = exactForm(ecosystem, name, version)!;
  return {
    title: `Install ${name} ${version}, ${resolved === null ? 'the version of the lockfile' : `which it resolves to today${resolved.runtime === null ? '' : ` under ${resolved.runtime}`}`}`,
    safe: false,
    edits: [{ path, start: span.start, end: span.end, text: written }],
  };
}
