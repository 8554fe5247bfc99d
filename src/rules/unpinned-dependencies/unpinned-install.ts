import { whereFrom } from '../../analysis/commands/where-from.ts';
import { isAside } from '../../analysis/example-paths.ts';
import type { Install } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft, Fix, Severity } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { allowed } from './allowed.ts';
import { isGivenBack } from './committed-updates.ts';
import { standsThere } from './written-literally.ts';

export const unpinnedInstall = defineRule({
  id: 'unpinned-install',
  action: 'unpinned-dependencies',
  judges: 'state',
  severity: { audit: 'warning', diff: 'warning' },
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
      allow:
        'Packages that may float, exact or glob, by name or purl: `my-tool`, `@my-org/*`, `pkg:pypi/mine`.',
    },
  },
  *check(facts, { options }) {
    const isAllowed = allowed(options);
    for (const install of facts.all('install')) {
      if (install.system || install.exact || install.constrainedBy !== undefined) continue;
      if (install.origin.type === 'path' || isOwn(install, facts) || isLocalProgram(install, facts)) continue;
      if (isGivenBack(install.command, facts)) continue;
      if (isAllowed([install.name, purl(install.ecosystem, install.name) ?? install.name])) continue;
      const known = lockedVersion(install, facts);
      const severity = severityOf(install);
      const fix = known === null ? null : fixFor(install, known, facts);
      const draft: Draft = {
        path: install.path,
        span: install.span,
        message: messageOf(install, known),
        subject: {
          kind: 'package',
          ecosystem: install.ecosystem,
          name: install.name,
          version: null,
          purl: purl(install.ecosystem, install.name),
        },
        key: whereFrom(install.command, install.origin),
        ...(severity === null ? {} : { severity }),
        ...(fix === null ? {} : { fix }),
      };
      yield draft;
    }
  },
});

function messageOf(install: Install, known: string | null): string {
  const { name, requirement, origin, ecosystem, manager } = install;
  if (origin.type === 'git') {
    const what = origin.ref === null ? 'the default branch' : `${requirement}`;
    return `${name} is installed from git at ${what}, which can become other code at any time. ${lookUp(pinning, ecosystem) ?? 'Name the full commit id.'}`;
  }
  if (origin.type === 'url')
    return `${name} is installed from an address that names no version, so its content can change without notice. Use an address with a version, and check its hash.`;
  const written = ecosystem === 'conda' ? requirement?.replace(/^=(?!=)/, '') : requirement;
  const how = requirement === null ? 'without a version' : `as \`${written}\``;
  const effect = isNewest(requirement)
    ? 'so each run takes whatever is newest that day'
    : 'so each run takes the newest version that fits';
  const form = exactForm(ecosystem, install.spelling ?? name, known ?? '<version>');
  const advice =
    ecosystem === 'brew'
      ? 'Homebrew keeps no old versions; where the version matters, install it another way.'
      : ecosystem === 'krew'
        ? 'Krew takes no version; install the release file with its checksum where the version matters.'
        : form === null
          ? 'Name one exact version.'
          : `Write \`${form}\`${known === null ? '' : ', the version that the lockfile has'}.`;
  return `${install.localFirst === true || manager === 'uvx' ? `${manager} runs ${name}` : `${name} is installed`} ${how}, ${effect}. ${advice}`;
}

/** Where a commit id is given by an option. */
const pinning: Partial<Record<Ecosystem, string>> = {
  github: 'Add `--pin <full commit id>`.',
  helm: 'Add `--version <version>`.',
};

function isNewest(requirement: string | null): boolean {
  return (
    requirement === null || /^@?(?:latest|next|canary|nightly|master|main|head|\*|x)$/i.test(requirement)
  );
}

/** The word or words that name one version in this manager's own spelling. */
function exactForm(ecosystem: Ecosystem, name: string, version: string): string | null {
  switch (ecosystem) {
    case 'pypi':
      return `${name}==${version}`;
    case 'conda':
      return `${name}==${version}`;
    case 'npm':
    case 'cargo':
    case 'scoop':
      return `${name}@${version}`;
    case 'jsr':
      return `${name.startsWith('jsr:') ? '' : 'jsr:'}${name}@${version}`;
    case 'golang':
      return `${name}@v${version.replace(/^v/, '')}`;
    case 'gem':
      return `${name}:${version}`;
    case 'composer':
      return `${name}:${version}`;
    case 'nuget':
    case 'chocolatey':
      return `${name} --version ${version}`;
    case 'winget':
      return `--id ${name} --version ${version}`;
    case 'powershell':
      return `${name} -RequiredVersion ${version}`;
    case 'github':
      return `${name} --pin ${version}`;
    case 'helm':
      return `--version ${version}`;
    default:
      return null;
  }
}

/** Installers that scripts bring up to date before they use them. */
const installers = new Set([
  'pypi:pip',
  'pypi:setuptools',
  'pypi:wheel',
  'conda:pip',
  'conda:conda',
  'npm:npm',
  'gem:bundler',
  'gem:rubygems-update',
  'powershell:PowerShellGet',
]);

function severityOf({ ecosystem, name, origin, path, command, requirement }: Install): Severity | null {
  // `python=3.12` names the line of a runtime, as the tag of an image does.
  if (ecosystem === 'conda' && name === 'python' && /^=\d+\.\d+/.test(requirement ?? '')) return 'notice';
  if (installers.has(`${ecosystem}:${name}`) || ecosystem === 'brew' || ecosystem === 'krew') return 'notice';
  if (origin.type === 'git' && origin.ref !== null && /^v?\d+\.\d+/.test(origin.ref)) return 'notice';
  return isAside(path) || command.script.unit.test === true ? 'notice' : null;
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

/** Programs whose package has another name. */
const packageOfProgram: Readonly<Record<string, readonly string[]>> = {
  tsc: ['typescript'],
  tsserver: ['typescript'],
  ng: ['@angular/cli'],
  playwright: ['playwright', '@playwright/test'],
  babel: ['@babel/cli'],
  changeset: ['@changesets/cli'],
  biome: ['@biomejs/biome'],
  commitlint: ['@commitlint/cli'],
  cap: ['@capacitor/cli'],
  cdk: ['aws-cdk'],
  sls: ['serverless'],
  sb: ['storybook', '@storybook/cli'],
  'lint-staged': ['lint-staged'],
  'react-scripts': ['react-scripts'],
  'vue-cli-service': ['@vue/cli-service'],
  nest: ['@nestjs/cli'],
  'graphql-codegen': ['@graphql-codegen/cli'],
  stencil: ['@stencil/core'],
  'api-extractor': ['@microsoft/api-extractor'],
  tauri: ['@tauri-apps/cli'],
  napi: ['@napi-rs/cli'],
  oxlint: ['oxlint'],
  wdio: ['@wdio/cli'],
  sentry: ['@sentry/cli'],
  'sentry-cli': ['@sentry/cli'],
  ncc: ['@vercel/ncc'],
  attw: ['@arethetypeswrong/cli'],
  'markdownlint-cli2': ['markdownlint-cli2'],
  markdownlint: ['markdownlint-cli'],
  redocly: ['@redocly/cli'],
  spectral: ['@stoplight/spectral-cli'],
  ember: ['ember-cli'],
  tailwind: ['tailwindcss'],
  tailwindcss: ['tailwindcss', '@tailwindcss/cli'],
  'openapi-generator-cli': ['@openapitools/openapi-generator-cli'],
  swc: ['@swc/cli'],
  mikro: ['@mikro-orm/cli'],
  'mikro-orm': ['@mikro-orm/cli'],
  'node-pre-gyp': ['@mapbox/node-pre-gyp'],
  'electron-rebuild': ['@electron/rebuild'],
  'electron-forge': ['@electron-forge/cli'],
  buf: ['@bufbuild/buf'],
  hereby: ['hereby'],
};

/** npx and bunx run what the project has installed before they fetch anything. */
function isLocalProgram({ manager, requirement, name, command }: Install, facts: Facts): boolean {
  if (requirement !== null || !/^(?:npx|bunx|npm|bun)$/.test(manager)) return false;
  if ((manager === 'npm' || manager === 'bun') && !/^(?:exec|x)$/.test(command.arguments[0]?.value ?? ''))
    return false;
  const candidates = [name, ...(lookUp(packageOfProgram, name) ?? []), `@${name}/cli`, `${name}-cli`];
  return candidates.some((one) => nodePackages(facts).has(one));
}

const listed = new WeakMap<Facts, ReadonlySet<string>>();

function nodePackages(facts: Facts): ReadonlySet<string> {
  const known = listed.get(facts);
  if (known) return known;
  const names = new Set<string>();
  for (const { ecosystem, name } of facts.all('requirement')) if (ecosystem === 'npm') names.add(name);
  for (const { ecosystem, name, alias } of facts.all('locked')) {
    if (ecosystem !== 'npm') continue;
    names.add(name);
    if (alias !== undefined) names.add(alias);
  }
  listed.set(facts, names);
  return names;
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
    if (isAside(path)) continue;
    const key = `${ecosystem}:${spelled(ecosystem, name)}`;
    if (!wanted.has(key)) continue;
    const other = found.get(key);
    found.set(key, other === undefined || other === version ? version : null);
  }
  versions.set(facts, found);
  return found;
}

function fixFor(install: Install, version: string, facts: Facts): Fix | null {
  const { ecosystem, name, text, requirement, path, span } = install;
  if (!['pypi', 'npm', 'gem', 'cargo'].includes(ecosystem) || text !== name || requirement !== null)
    return null;
  if (!/^[\w.+-]+$/.test(version) || !standsThere(facts, path, span, text)) return null;
  const written = exactForm(ecosystem, name, version)!;
  return {
    title: `Install ${name} ${version}, the version of the lockfile`,
    safe: false,
    edits: [{ path, start: span.start, end: span.end, text: written }],
  };
}
