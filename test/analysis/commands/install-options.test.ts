import { describe, expect, it } from 'vitest';
import { type Installer, valueOptions } from '../../../src/data/install-options.ts';
import { readScript } from '../../../src/engine/derive.ts';
import { excerptOf } from '../../../src/model/excerpt.ts';

/** The command of each tool that installs the packages it names, and how it names `x`. */
const commands: Record<Installer, { readonly line: string; readonly operand: string }> = {
  pip: { line: 'pip install', operand: 'x' },
  uvPip: { line: 'uv pip install', operand: 'x' },
  uv: { line: 'uv add', operand: 'x' },
  pipx: { line: 'pipx install', operand: 'x' },
  poetry: { line: 'poetry add', operand: 'x' },
  pdm: { line: 'pdm add', operand: 'x' },
  pipenv: { line: 'pipenv install', operand: 'x' },
  conda: { line: 'conda install', operand: 'x' },
  npm: { line: 'npm install', operand: 'x' },
  npx: { line: 'npx', operand: 'x' },
  yarn: { line: 'yarn add', operand: 'x' },
  pnpm: { line: 'pnpm add', operand: 'x' },
  bun: { line: 'bun add', operand: 'x' },
  deno: { line: 'deno add', operand: 'npm:x' },
  gem: { line: 'gem install', operand: 'x' },
  bundle: { line: 'bundle add', operand: 'x' },
  cargo: { line: 'cargo add', operand: 'x' },
  go: { line: 'go install', operand: 'example.com/x@latest' },
  composer: { line: 'composer require', operand: 'a/x' },
  dotnet: { line: 'dotnet add package', operand: 'x' },
  nuget: { line: 'nuget install', operand: 'x' },
  choco: { line: 'choco install', operand: 'x' },
  winget: { line: 'winget install', operand: 'x' },
  brew: { line: 'brew install', operand: 'x' },
  apt: { line: 'apt-get install', operand: 'x' },
  apk: { line: 'apk add', operand: 'x' },
  dnf: { line: 'dnf install', operand: 'x' },
  zypper: { line: 'zypper install', operand: 'x' },
  pacman: { line: 'pacman -S', operand: 'x' },
};

/** Options that name a package, a source or a version themselves, or turn the command into another one. */
const telling =
  /^(?:-e|--editable|--preload|--require|--preinstall|--with|--with-editable|--spec|--from|--git|--branch|--tag|--rev|--ref|--path|--package|-p|-c|--call|--manifest|-m|--id|--name|--moniker|--query|-q|--clone|--revision|-f|--file|--requirements?|-r|--github|--only|--lock|--version|-v|--vers|--uploaded-prior-to|--exclude-newer|--overrides?|--constraints?|-b|--root)$/;

const rows = (Object.keys(valueOptions) as Installer[]).flatMap((tool) =>
  [...valueOptions[tool]]
    .filter((option) => !telling.test(option))
    .map((option): [string, Installer] => [option, tool]),
);

function names(text: string): string[] {
  const facts = readScript({
    kind: 'script',
    path: 'x.sh',
    span: { start: 0, end: text.length },
    text,
    shell: 'bash',
    excerpt: excerptOf(text),
    unit: { kind: 'file', name: null, runner: 'shell', directory: '', errexit: false, pipefail: false },
  }).facts;
  return facts.flatMap((fact) => (fact.kind === 'install' ? [fact.name] : []));
}

describe('the value of an option is no package', () => {
  it.each(rows)('%s of %s', (option, tool) => {
    const { line, operand } = commands[tool];
    const plain = names(`${line} ${operand}`);
    expect(plain).toHaveLength(1);
    expect(names(`${line} ${option} value ${operand}`)).toEqual(plain);
  });
});

/** Switches of the same tools: what stands behind one is a package. */
const switches: Partial<Record<Installer, string>> = {
  pip: '--upgrade -U --user --pre --no-deps --quiet -q --require-virtualenv --isolated --break-system-packages --no-cache-dir --force-reinstall --ignore-installed -I --no-build-isolation --prefer-binary --disable-pip-version-check --no-warn-script-location',
  uvPip:
    '--system --no-cache --upgrade -U --reinstall --no-deps --quiet -q --strict --break-system-packages --compile-bytecode --offline --verbose --exact --no-index= --native-tls',
  npm: '-g --global -D --save-dev --save-exact -E --no-save --force -f --legacy-peer-deps --silent --no-audit --no-fund --ignore-scripts -p --parseable --json --yes',
  npx: '-y --yes --quiet --ignore-existing',
  pnpm: '-g --global -D --save-dev -w --workspace-root --ignore-workspace --silent',
  yarn: '--dev -D --exact -E --silent --ignore-engines --non-interactive -W',
  bun: '-g --global -d --dev --exact -E --silent --no-save --trust',
  gem: '--no-document -N --user-install --force --conservative --quiet -q --prerelease --no-update-sources',
  apt: '-y --yes -q -qq -f --no-install-recommends --allow-downgrades --reinstall --fix-missing',
  apk: '--no-cache --update -U -u --quiet -q --no-progress --upgrade',
  dnf: '-y --assumeyes -q --nodocs --best --allowerasing --nogpgcheck --skip-broken --nobest --refresh',
  cargo: '--quiet -q --dev --optional --offline --no-default-features',
  brew: '--cask --formula --quiet -q --force -f --HEAD --verbose',
  choco: '-y --yes --force --no-progress --pre --allowdowngrade --ignore-checksums --limit-output -r',
  winget:
    '--silent --exact -e --accept-package-agreements --accept-source-agreements --disable-interactivity',
  composer:
    '--dev --no-interaction -n --no-progress --no-scripts --prefer-dist --no-update --with-all-dependencies -W -q',
};

describe('a switch takes no word', () => {
  const cases = (Object.keys(switches) as Installer[]).flatMap((tool) =>
    switches[tool]!.split(' ')
      .filter((option) => !option.endsWith('='))
      .map((option): [string, Installer] => [option, tool]),
  );
  it.each(cases)('%s of %s', (option, tool) => {
    const { line, operand } = commands[tool];
    expect(names(`${line} ${option} ${operand}`)).toEqual(names(`${line} ${operand}`));
  });
});
