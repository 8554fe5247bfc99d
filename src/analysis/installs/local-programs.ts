import type { Install } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { lookUp } from '../../model/table.ts';

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

/**
 * The program that `npx`, `npm exec`, `bunx`, `dlx` or `uvx` is to run comes with what this repository has locked or
 * asks for, or with what the same job or script has installed before.
 */
export function isLocalProgram(install: Install, facts: Facts): boolean {
  const { requirement, name, ecosystem, manager } = install;
  if (requirement !== null) return false;
  if (ecosystem === 'pypi') return manager === 'uvx' && lockedTools(facts).has(normal(name));
  if (install.localFirst !== true) return false;
  const candidates = [name, ...(lookUp(packageOfProgram, name) ?? []), `@${name}/cli`, `${name}-cli`];
  const { packages, programs } = nodePackages(facts);
  if (programs.has(name) || candidates.some((one) => packages.has(one))) return true;
  const { script, span, path } = install.command;
  const { job } = script.unit;
  return facts
    .in(path, 'install')
    .some(
      (other) =>
        other.localFirst !== true &&
        other.ecosystem === 'npm' &&
        other.span.start < span.start &&
        candidates.includes(other.name) &&
        (other.command.script === script || (job !== undefined && other.command.script.unit.job === job)),
    );
}

/**
 * Nobody can say that a word is the package's name: the project has packages, and nothing here tells which programs
 * they bring. To write `word@version` would then fetch what somebody else published under the program's name. A word with
 * a version is a package already: `pnpm dlx pkg@0.1`.
 */
export function mayBeOtherPackage({ localFirst, requirement }: Install, facts: Facts): boolean {
  if (localFirst !== true || requirement !== null) return false;
  const { packages, complete } = nodePackages(facts);
  return packages.size > 0 && !complete;
}

interface NodePackages {
  readonly packages: ReadonlySet<string>;
  readonly programs: ReadonlySet<string>;
  /** Every lockfile says which programs its packages bring. */
  readonly complete: boolean;
}

const listed = new WeakMap<Facts, NodePackages>();

function nodePackages(facts: Facts): NodePackages {
  const known = listed.get(facts);
  if (known) return known;
  const packages = new Set<string>();
  for (const { ecosystem, name } of facts.all('requirement')) if (ecosystem === 'npm') packages.add(name);
  for (const { ecosystem, name, alias } of facts.all('locked')) {
    if (ecosystem !== 'npm') continue;
    packages.add(name);
    if (alias !== undefined) packages.add(alias);
  }
  const programs = new Set<string>();
  const lockfiles = facts.all('lockfile').filter(({ ecosystem }) => ecosystem === 'npm');
  for (const { programs: names } of lockfiles) for (const name of names ?? []) programs.add(name);
  const complete = lockfiles.length > 0 && lockfiles.every((lockfile) => lockfile.programs !== undefined);
  const found = { packages, programs, complete };
  listed.set(facts, found);
  return found;
}

const tools = new WeakMap<Facts, ReadonlySet<string>>();

function lockedTools(facts: Facts): ReadonlySet<string> {
  let known = tools.get(facts);
  if (known === undefined) {
    known = new Set(
      facts.all('locked').flatMap(({ ecosystem, name }) => (ecosystem === 'pypi' ? [normal(name)] : [])),
    );
    tools.set(facts, known);
  }
  return known;
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
