import type { Install } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import { lookUp } from '../../model/table.ts';

/** `other`: the word may be the name of a program of another package. */
export function installMessage(
  install: Install,
  known: string | null,
  other: boolean,
  today: string | null = null,
): string {
  const { name, requirement, origin, ecosystem, manager, localFirst } = install;
  if (origin.type === 'git') {
    const what = origin.ref === null ? 'the default branch' : `\`${requirement}\``;
    return `\`${name}\` is installed from git at ${what}, which can change at any time. ${lookUp(pinning, ecosystem) ?? 'Pin it to the full commit SHA.'}`;
  }
  if (origin.type === 'url')
    return `\`${name}\` is installed from an address without a version, so its content can change without notice. Use an address with a version, and verify its hash.`;
  const how = requirement === null ? 'without a version' : `as \`${writtenAs(install)}\``;
  const effect = isNewest(requirement)
    ? 'so every run installs whatever version is newest'
    : 'so every run installs the newest version that fits';
  const runs = localFirst === true || manager === 'uvx';
  const said = manager === 'npm' && localFirst === true ? 'npm exec' : manager;
  const subject = runs ? `\`${said}\` runs \`${name}\`` : `\`${name}\` is installed`;
  return `${subject} ${how}, ${effect}. ${other ? localAdvice(install) : advice(install, known, today)}`;
}

/** The version as people wrote it, and of git or an address what it is; empty where nothing is asked. */
export function writtenAs({ ecosystem, requirement, origin }: Install): string {
  if (origin.type === 'git') return requirement === null ? 'git' : `git ${requirement}`;
  if (origin.type === 'url') return 'an address';
  return (ecosystem === 'conda' ? requirement?.replace(/^=(?!=)/, '') : requirement) ?? '';
}

function advice({ ecosystem, name, spelling }: Install, known: string | null, today: string | null): string {
  if (ecosystem === 'brew')
    return 'Homebrew keeps no old versions; where the version matters, install it another way.';
  if (ecosystem === 'krew')
    return 'Krew takes no version; where the version matters, install the release file with its checksum.';
  const form = exactForm(ecosystem, spelling ?? name, known ?? today ?? '<version>');
  if (form === null) return 'Name one exact version.';
  if (known === null && today !== null) return `Pin it, for example to today's version: \`${form}\``;
  return known === null ? `Pin it: \`${form}\`` : `Pin it to the version in the lockfile: \`${form}\``;
}

/** Commands that run what the project has, and nothing else. */
const locally: Readonly<Record<string, (program: string) => string>> = {
  npx: (program) => `npx --no-install ${program}`,
  npm: (program) => `npm exec --no -- ${program}`,
  pnpm: (program) => `pnpm exec ${program}`,
  pnpx: (program) => `pnpm exec ${program}`,
  yarn: (program) => `yarn run ${program}`,
  bunx: (program) => `bunx --no-install ${program}`,
  bun: (program) => `bunx --no-install ${program}`,
};

function localAdvice({ manager, name }: Install): string {
  const form = lookUp(locally, manager)?.(name) ?? `npx --no-install ${name}`;
  return `Where a package of this project brings that program, run \`${form}\`; otherwise name its package and version: \`npx --package=<package>@<version> ${name}\``;
}

/** Several packages of one command. */
export function foldedInstallMessage(
  names: readonly string[],
  written: readonly string[],
  form: string | null,
): string {
  const shown = names.slice(0, 3).map((name, at) => {
    const how = written[at] ?? '';
    return how === '' ? `\`${name}\`` : `\`${name}\` (\`${how}\`)`;
  });
  const rest = names.length - shown.length;
  const list =
    rest > 0
      ? `${shown.join(', ')} and ${rest} more`
      : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
  const what = written.every((how) => how === '') ? 'without a version' : 'without an exact version';
  const effect = written.every((how) => isNewest(how === '' ? null : how))
    ? 'so every run installs whatever versions are newest'
    : 'so every run installs the newest versions that fit';
  return `${list} are installed ${what}, ${effect}. ${form === null ? 'Name one exact version of each.' : `Pin each of them: \`${form}\``}`;
}

/** Where a commit id is given by an option. */
const pinning: Partial<Record<Ecosystem, string>> = {
  github: 'Add `--pin <full commit SHA>`',
  helm: 'Add `--version <version>`',
};

function isNewest(requirement: string | null): boolean {
  return (
    requirement === null || /^@?(?:latest|next|canary|nightly|master|main|head|\*|x)$/i.test(requirement)
  );
}

/** The word or words that name one version in this manager's own spelling. */
export function exactForm(ecosystem: Ecosystem, name: string, version: string): string | null {
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
