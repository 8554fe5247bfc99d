import { parseArgs } from 'node:util';
import { lockfileSources } from '../src/sources/lockfiles/index.ts';

/**
 * Reads lockfiles side by side with the fastest parser on npm for each format, in one process:
 *
 *     node bench/lockfiles.ts [--packages 3000] [--rounds 15]
 *
 * Texts are made up here, nothing is fetched. JSON formats stand against JSON.parse; for the others a parser is
 * taken where it is installed (`npm i --no-save snyk-nodejs-lockfile-parser @yarnpkg/parsers smol-toml js-yaml`).
 * Ours gives facts with names, versions, origins and places; theirs a tree, or an inventory.
 */
const { values } = parseArgs({
  allowPositionals: true, // the names of benchmarks, where it is run with others
  options: { packages: { type: 'string', default: '3000' }, rounds: { type: 'string', default: '15' } },
});
const count = Number(values.packages);
const rounds = Number(values.rounds);

const numbers = Array.from({ length: count }, (_, at) => at);
const hash = (at: number) =>
  `${at.toString(16).padStart(8, '0')}9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c1`.padEnd(
    64,
    '0',
  );
const sri = (at: number) => `sha512-${Buffer.from(hash(at)).toString('base64')}==`;
const name = (at: number) => (at % 3 === 0 ? `@scope/package-${at}` : `package-${at}`);
const file = (at: number) => `package-${at}-1.${at}.0.tgz`;
const needs = (at: number) => [at + 1, at + 7].filter((one) => one < count);

function lines(make: (at: number) => string): string {
  return numbers.map(make).join('');
}

const npmLock = JSON.stringify(
  {
    name: 'app',
    lockfileVersion: 3,
    packages: Object.fromEntries([
      ['', { dependencies: { [name(0)]: '^1.0.0' } }],
      ...numbers.map((at) => [
        `node_modules/${name(at)}`,
        {
          version: `1.${at}.0`,
          resolved: `https://registry.npmjs.org/${name(at)}/-/${file(at)}`,
          integrity: sri(at),
          ...(at % 4 === 0 ? { dev: true } : {}),
          license: 'MIT',
          dependencies: Object.fromEntries(needs(at).map((one) => [name(one), `^1.${one}.0`])),
          engines: { node: '>=18' },
        },
      ]),
    ]),
  },
  null,
  2,
);

const composerLock = JSON.stringify(
  {
    packages: numbers.map((at) => ({
      name: `vendor/package-${at}`,
      version: `v1.${at}.0`,
      source: {
        type: 'git',
        url: `https://github.com/vendor/package-${at}.git`,
        reference: hash(at).slice(0, 40),
      },
      dist: { type: 'zip', url: 'https://api.github.com/x', reference: hash(at).slice(0, 40), shasum: '' },
      require: { php: '>=8.1' },
      'notification-url': 'https://packagist.org/downloads/',
      description: 'A package with a description of some length',
    })),
    'packages-dev': [],
  },
  null,
  4,
);

const bunLock = `{\n  "lockfileVersion": 1,\n  "workspaces": { "": { "name": "app" }, },\n  "packages": {\n${lines(
  (at) =>
    `    "${name(at)}": ["${name(at)}@1.${at}.0", "", { "dependencies": { "${name(at + 1)}": "^1" } }, "${sri(at)}"],\n\n`,
)}  }\n}\n`;

const yarnClassic = `# yarn lockfile v1\n\n${lines(
  (at) =>
    `\n"${name(at)}@^1.0.0", "${name(at)}@^1.${at}.0":\n  version "1.${at}.0"\n  resolved "https://registry.yarnpkg.com/${name(at)}/-/${file(at)}#${hash(at).slice(0, 40)}"\n  integrity ${sri(at)}\n  dependencies:\n${needs(
      at,
    )
      .map((one) => `    "${name(one)}" "^1.${one}.0"\n`)
      .join('')}`,
)}`;

const yarnBerry = `__metadata:\n  version: 8\n  cacheKey: 10c0\n${lines(
  (at) =>
    `\n"${name(at)}@npm:^1.0.0, ${name(at)}@npm:^1.${at}.0":\n  version: 1.${at}.0\n  resolution: "${name(at)}@npm:1.${at}.0"\n  dependencies:\n    "${name(at + 1)}": "npm:^1.0.0"\n  checksum: 10c0/${hash(at)}\n  languageName: node\n  linkType: hard\n`,
)}`;

const pnpmLock = `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      '${name(0)}':\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n${lines(
  (at) =>
    `\n  '${name(at)}@1.${at}.0':\n    resolution: {integrity: ${sri(at)}}\n    engines: {node: '>=18'}\n`,
)}\nsnapshots:\n${lines(
  (at) =>
    `\n  '${name(at)}@1.${at}.0':\n    dependencies:\n${needs(at)
      .map((one) => `      '${name(one)}': 1.${one}.0\n`)
      .join('')}      '${name(0)}': 1.0.0\n`,
)}`;

const cargoLock = `version = 4\n${lines(
  (at) =>
    `\n[[package]]\nname = "package-${at}"\nversion = "1.${at}.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hash(at)}"\ndependencies = [\n${needs(
      at,
    )
      .map((one) => ` "package-${one}",\n`)
      .join('')}]\n`,
)}`;

const pythonFiles = (at: number) =>
  [0, 1, 2, 3]
    .map(
      (one) =>
        `    {file = "package_${at}-1.${at}.0-cp3${one}-manylinux.whl", hash = "sha256:${hash(at + one)}"},\n`,
    )
    .join('');

const poetryLock = `${lines(
  (at) =>
    `[[package]]\nname = "package-${at}"\nversion = "1.${at}.0"\ndescription = "A package"\noptional = false\npython-versions = ">=3.8"\ngroups = ["main"]\nfiles = [\n${pythonFiles(at)}]\n\n[package.dependencies]\npackage-${at + 1} = ">=1"\n\n`,
)}[metadata]\nlock-version = "2.1"\n`;

const pdmLock = `[metadata]\nlock_version = "4.5.0"\n\n${lines(
  (at) =>
    `[[package]]\nname = "package-${at}"\nversion = "1.${at}.0"\nrequires_python = ">=3.8"\ngroups = ["default"]\ndependencies = [\n    "package-${at + 1}>=1",\n]\nfiles = [\n${pythonFiles(at)}]\n\n`,
)}`;

const uvLock = `version = 1\n${lines(
  (at) =>
    `\n[[package]]\nname = "package-${at}"\nversion = "1.${at}.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [\n    { name = "package-${at + 1}" },\n]\nwheels = [\n${[
      0, 1, 2, 3,
    ]
      .map(
        (one) =>
          `    { url = "https://files.pythonhosted.org/packages/package_${at}-1.${at}.0-cp3${one}.whl", hash = "sha256:${hash(at + one)}", size = 12345 },\n`,
      )
      .join('')}]\n`,
)}`;

const gemLock = `GEM\n  remote: https://rubygems.org/\n  specs:\n${lines(
  (at) => `    package-${at} (1.${at}.0)\n      package-${at + 1} (>= 1.0, < 3)\n`,
)}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  package-0\n`;

const pubspecLock = `packages:\n${lines(
  (at) =>
    `  package_${at}:\n    dependency: transitive\n    description:\n      name: package_${at}\n      sha256: ${hash(at)}\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.${at}.0"\n`,
)}sdks:\n  dart: ">=3.0.0"\n`;

const podLock = `PODS:\n${lines((at) => `  - Pod${at} (1.${at}.0):\n    - Pod${at + 1}\n`)}\nDEPENDENCIES:\n  - Pod0\n\nSPEC CHECKSUMS:\n${lines((at) => `  Pod${at}: ${hash(at).slice(0, 40)}\n`)}`;

const pixiLock = `version: 6\npackages:\n${lines(
  (at) =>
    `- conda: https://conda.anaconda.org/conda-forge/linux-64/package-${at}-1.${at}.0-h0_0.conda\n  sha256: ${hash(at)}\n  md5: ${hash(at).slice(0, 32)}\n  depends:\n  - package-${at + 1} >=1\n  license: MIT\n  size: 12345\n`,
)}`;

const condaLock = `version: 1\npackage:\n${lines(
  (at) =>
    `- name: package-${at}\n  version: 1.${at}.0\n  manager: conda\n  platform: linux-64\n  dependencies:\n    package-${at + 1}: '>=1'\n  url: https://conda.anaconda.org/conda-forge/linux-64/package-${at}-1.${at}.0-h0_0.conda\n  hash:\n    sha256: ${hash(at)}\n  category: main\n`,
)}`;

type Parse = (text: string) => unknown;

interface Race {
  readonly format: string;
  readonly path: string;
  readonly text: string;
  readonly against: readonly { readonly name: string; readonly load: () => Promise<Parse> }[];
}

/** A module that need not be there: its name must not be known to the compiler. */
async function optional(
  specifier: string,
): Promise<Record<string, never> & { default?: Record<string, never> }> {
  return await import(specifier);
}

async function functionOf(specifier: string, called: string): Promise<Parse> {
  const found = await optional(specifier);
  const parse: unknown = found[called] ?? found.default?.[called];
  if (typeof parse !== 'function') throw new Error(`${specifier} has no ${called}`);
  return parse as Parse;
}

const json = { name: 'JSON.parse', load: async (): Promise<Parse> => JSON.parse };
const smolToml = { name: 'smol-toml', load: () => functionOf('smol-toml', 'parse') };
const jsYaml = { name: 'js-yaml', load: () => functionOf('js-yaml', 'load') };
const berryParser = { name: '@yarnpkg/parsers', load: () => functionOf('@yarnpkg/parsers', 'parseSyml') };
const classicParser = { name: '@yarnpkg/lockfile', load: () => functionOf('@yarnpkg/lockfile', 'parse') };
const relaxedJson = {
  name: 'JSON.parse, commas dropped',
  load: async (): Promise<Parse> => (text) => JSON.parse(text.replace(/,(\s*[}\]])/g, '$1')),
};
const snyk = (called: string) => ({
  name: `snyk ${called}`,
  load: () => functionOf('snyk-nodejs-lockfile-parser', called),
});

const races: readonly Race[] = [
  { format: 'package-lock', path: 'package-lock.json', text: npmLock, against: [json] },
  { format: 'composer', path: 'composer.lock', text: composerLock, against: [json] },
  { format: 'bun', path: 'bun.lock', text: bunLock, against: [relaxedJson] },
  {
    format: 'yarn classic',
    path: 'yarn.lock',
    text: yarnClassic,
    against: [snyk('extractPkgsFromYarnLockV1'), classicParser],
  },
  {
    format: 'yarn berry',
    path: 'yarn.lock',
    text: yarnBerry,
    against: [snyk('extractPkgsFromYarnLockV2'), berryParser, jsYaml],
  },
  { format: 'pnpm', path: 'pnpm-lock.yaml', text: pnpmLock, against: [jsYaml] },
  { format: 'cargo', path: 'Cargo.lock', text: cargoLock, against: [smolToml] },
  { format: 'poetry', path: 'poetry.lock', text: poetryLock, against: [smolToml] },
  { format: 'pdm', path: 'pdm.lock', text: pdmLock, against: [smolToml] },
  { format: 'uv', path: 'uv.lock', text: uvLock, against: [smolToml] },
  {
    format: 'gemfile',
    path: 'Gemfile.lock',
    text: gemLock,
    against: [{ name: '@snyk/gemfile', load: () => functionOf('@snyk/gemfile', 'interpret') }],
  },
  { format: 'pubspec', path: 'pubspec.lock', text: pubspecLock, against: [jsYaml] },
  { format: 'podfile', path: 'Podfile.lock', text: podLock, against: [jsYaml] },
  { format: 'pixi', path: 'pixi.lock', text: pixiLock, against: [jsYaml] },
  { format: 'conda-lock', path: 'conda-lock.yml', text: condaLock, against: [jsYaml] },
];

const megabyte = 1_000_000;

for (const { format, path, text, against } of races) {
  const source = lockfileSources.find((one) => one.matches(path))!;
  // A copy for each round: nothing may be remembered from one to the next.
  const ours: Parse = (written) => source.read({ path, text: written, executable: false });
  const contenders: { name: string; parse: Parse }[] = [{ name: 'premortem', parse: ours }];
  const absent: string[] = [];
  for (const { name: called, load } of against) {
    try {
      contenders.push({ name: called, parse: await load() });
    } catch {
      absent.push(`${called}: not installed`);
    }
  }
  const best = contenders.map(() => Number.POSITIVE_INFINITY);
  // In turns, so that a slow moment of the machine meets all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [at, { parse }] of contenders.entries()) {
      const start = performance.now();
      parse(text);
      best[at] = Math.min(best[at]!, performance.now() - start);
    }
  }
  const cells = contenders.map(({ name: called }, at) => {
    const perMegabyte = (best[at]! / text.length) * megabyte;
    const ratio = at === 0 ? '' : `  (ours takes ${(best[0]! / best[at]!).toFixed(2)} of it)`;
    return `${called} ${perMegabyte.toFixed(1)} ms/MB${ratio}`;
  });
  const size = `${(text.length / megabyte).toFixed(1)} MB`;
  console.log(`${format.padEnd(13)} ${size.padStart(7)}  ${[...cells, ...absent].join('; ')}`);
}

compareDiff();

/** Both sides of a change read, as a diff does, with the places and chains of what changed. */
function compareDiff(): void {
  const source = lockfileSources.find((one) => one.matches('package-lock.json'))!;
  const changed = npmLock.replaceAll('"version": "1.10', '"version": "2.10');
  const read = (text: string) => source.read({ path: 'package-lock.json', text, executable: false }).facts;
  let ours = Number.POSITIVE_INFINITY;
  let theirs = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    let start = performance.now();
    JSON.parse(npmLock);
    JSON.parse(changed);
    theirs = Math.min(theirs, performance.now() - start);
    start = performance.now();
    const before = new Map<string, string>();
    for (const fact of read(npmLock)) if (fact.kind === 'locked') before.set(fact.name, fact.version);
    found = 0;
    for (const fact of read(changed)) {
      if (fact.kind !== 'locked' || before.get(fact.name) === fact.version) continue;
      if (fact.span.end > 0 && fact.through) found++;
    }
    ours = Math.min(ours, performance.now() - start);
  }
  const ratio = (ours / theirs).toFixed(2);
  console.log(`package-lock diff, ${found} changes: ${ratio} of JSON.parse on both files`);
}
