import { describe, expect, it } from 'vitest';
import { readScript } from '../../../src/engine/derive.ts';
import { excerptOf } from '../../../src/model/excerpt.ts';
import type { Script, ShellName, Unit } from '../../../src/model/script.ts';

function scriptOf(text: string, unit: Partial<Unit> = {}, shell: ShellName = 'bash'): Script {
  return {
    kind: 'script',
    path: 'ci/x.sh',
    span: { start: 0, end: text.length },
    text,
    shell,
    excerpt: excerptOf(text),
    unit: {
      kind: 'file',
      name: null,
      runner: 'shell',
      directory: '',
      errexit: false,
      pipefail: false,
      ...unit,
    },
  };
}

/** `ecosystem:name[@requirement][!]`, `!` for exact; `~` for pinned by something else. */
function installs(text: string, unit: Partial<Unit> = {}, shell: ShellName = 'bash'): string[] {
  return readScript(scriptOf(text, unit, shell)).facts.flatMap((fact) => {
    if (fact.kind !== 'install') return [];
    const { ecosystem, name, requirement, exact, constrainedBy } = fact;
    return [
      `${ecosystem}:${name}${requirement === null ? '' : `@${requirement}`}${exact ? '!' : ''}${constrainedBy === undefined ? '' : '~'}`,
    ];
  });
}

/** `ecosystem locked directory files`. */
function manifests(text: string, unit: Partial<Unit> = {}): string[] {
  return readScript(scriptOf(text, unit)).facts.flatMap((fact) =>
    fact.kind === 'manifest-install'
      ? [`${fact.ecosystem} ${fact.locked} ${fact.directory} ${fact.files.join(',')}`.trim()]
      : [],
  );
}

const cases: Record<string, [string, string[]][]> = {
  pip: [
    ['pip install certbot certbot-dns-route53', ['pypi:certbot', 'pypi:certbot-dns-route53']],
    ['pip3.11 --no-cache-dir install -U x', ['pypi:x']],
    ['python3 -m pip install x==1.2', ['pypi:x@==1.2!']],
    ['python -W ignore -m pip install x', ['pypi:x']],
    ['pip install \'x[extra]==1.0 ; python_version < "3"\'', ['pypi:x@==1.0!']],
    [
      'pip install x==1.* y~=2.0 "z>=1,<2" w===1',
      ['pypi:x@==1.*', 'pypi:y@~=2.0', 'pypi:z@>=1,<2', 'pypi:w@===1!'],
    ],
    ['pip install "x>=1,==1.4"', ['pypi:x@>=1,==1.4!']],
    ['V=1; pip install x==$V y==${{ matrix.y }}', ['pypi:x@==1!', 'pypi:y@==…!']],
    ['pip install $X $Y==1 x$Z', []],
    ['pip install -r r.txt -c c.txt', []],
    ['pip install -c c.txt x', ['pypi:x~']],
    ['PIP_CONSTRAINT=c.txt pip install x', ['pypi:x~']],
    ['pip install -e . ./x ../y .[dev] dist/*.whl x.whl ~/x', []],
    ['pip install --target t --index-url https://i x', ['pypi:x']],
    [`pip install git+https://github.com/o/r@${'a'.repeat(40)}#egg=r`, [`pypi:r@${'a'.repeat(40)}!`]],
    ['pip install git+https://github.com/o/r.git@main', ['pypi:r@main']],
    ['pip install "r @ git+https://github.com/o/s"', ['pypi:r']],
    ['pip install x==1 --hash=sha256:abc', ['pypi:x@==1!']],
    ['pip uninstall x; pip list; pip install --help; pip --version', []],
    ['pip install --no-index --find-links wheels x', ['pypi:x~']],
    ['PKGS="a b==1"; pip install $PKGS', ['pypi:a', 'pypi:b@==1!']],
    ['PKGS=(a b==1); pip install "${PKGS[@]}"', ['pypi:a', 'pypi:b@==1!']],
    ['pip install \\\n  a \\\n  b', ['pypi:a', 'pypi:b']],
    ['sudo -H pip install x', ['pypi:x']],
    ['docker run python:3 pip install x', ['pypi:x']],
    ['for p in a b==1; do pip install $p; done', ['pypi:a', 'pypi:b@==1!']],
    ['for p in a b; do pip install "$p==1" $U; done', ['pypi:a@==1!', 'pypi:b@==1!']],
    ['for p in $LIST x*; do pip install $p; done', []],
    ['echo a b==1 | xargs pip install', ['pypi:a', 'pypi:b@==1!']],
    ['cat list | xargs pip install', []],
    ['echo "pip install x"', []],
    ['# pip install x', []],
  ],
  pipx: [
    ['pipx install --python 3.11 x', ['pypi:x']],
    ['pipx run x==1.0 arg', ['pypi:x@==1.0!']],
    ['pipx run --spec x==1.0 cmd', ['pypi:x@==1.0!']],
    ['pipx inject env x', ['pypi:x']],
    ['pipx list', []],
  ],
  uv: [
    ['uv pip install --python-preference system --requirements requirements.txt', []],
    ['uv pip install --python-preference system flask', ['pypi:flask']],
    ['uv tool install --with-executables-from a ruff@1', ['pypi:ruff@1!']],
    ['uvx -w extra ruff', ['pypi:ruff']],
    ['uv pip install -p 3.12 x', ['pypi:x']],
    ['uv pip install --exclude-newer 2024-01-01 x', ['pypi:x~']],
    ['uv tool install x@1.2.3', ['pypi:x@1.2.3!']],
    ['uvx --from x==1 cmd y', ['pypi:x@==1!']],
    ['uvx ruff check .', ['pypi:ruff']],
    ['uvx x@latest', ['pypi:x@latest']],
    ['uv run --with x python y.py', ['pypi:x']],
    ['uv add x', ['pypi:x']],
    ['uv python install 3.12; uv lock', []],
  ],
  'other Python tools': [
    ['poetry add x@^1 y@1.2.3 z==1', ['pypi:x@^1', 'pypi:y@1.2.3!', 'pypi:z@==1!']],
    ['poetry self add x', ['pypi:x']],
    ['pdm add x', ['pypi:x']],
    ['pipenv install x==1', ['pypi:x@==1!']],
    [
      'conda install -y -n base -c conda-forge x=1.2.3 y=1.2 z==1 "w>=2"',
      ['conda:x@=1.2.3!', 'conda:y@=1.2', 'conda:z@==1!', 'conda:w@>=2'],
    ],
    ['micromamba create -n e python=3.9 conda-forge::x=1=h_0', ['conda:python@=3.9', 'conda:x@=1=h_0!']],
  ],
  npm: [
    ['npm create vite@latest app', ['npm:create-vite@latest']],
    ['npm init vite app', ['npm:create-vite']],
    ['npm innit vite@5.1.0', ['npm:create-vite@5.1.0!']],
    ['npm init @org', ['npm:@org/create']],
    ['npm init @org@2.0.0', ['npm:@org/create@2.0.0!']],
    ['npm init @org/x@1', ['npm:@org/create-x@1']],
    ['npm init owner/x', ['npm:owner/create-x']],
    ['npm init -y', []],
    ['npm init', []],
    ['npm init ./template', []],
    ['npm init -w packages/x -y', []],
    ['npm install -g x y@1.2.3 @s/z@latest', ['npm:x', 'npm:y@1.2.3!', 'npm:@s/z@latest']],
    ['npm i x@1 y@^1.0.0 z@=1.0.0', ['npm:x@1', 'npm:y@^1.0.0', 'npm:z@=1.0.0!']],
    [`npm install github:o/r#${'b'.repeat(40)} o/r#v1`, [`npm:o/r@${'b'.repeat(40)}!`, 'npm:o/r@v1']],
    ['npm i a@npm:b@1.0.0', ['npm:b@1.0.0!']],
    ['npm i ./x ../y . x.tgz file:z /w', []],
    ['npm i --package-lock-only x; npm update; npm ls; npm uninstall x', []],
    ['npm install --prefix d --registry https://r x', ['npm:x']],
    ['npm i x@$V', ['npm:x@…!']],
    ['npm i $X', []],
    ['npm install --before 2024-01-01 x', ['npm:x~']],
  ],
  npx: [
    ['npx -y x@1.2.3 y', ['npm:x@1.2.3!']],
    ['npx --yes -p x -p y@1.0.0 cmd', ['npm:x', 'npm:y@1.0.0!']],
    ['npx --no-install x', []],
    ['npm exec -- x a', ['npm:x']],
    ['pnpm dlx x@1', ['npm:x@1']],
    ['yarn dlx -p x cmd', ['npm:x']],
    ['bunx x', ['npm:x']],
  ],
  'other Node tools': [
    ['yarn create vite', ['npm:create-vite']],
    ['yarn create vite@5.1.0 app', ['npm:create-vite@5.1.0!']],
    ['yarn init -2', []],
    ['pnpm create vite app', ['npm:create-vite']],
    ['pnpm create create-vite', ['npm:create-vite']],
    ['pnpm exec eslint', []],
    ['bun create vite', ['npm:create-vite']],
    ['bun create @org/x', ['npm:@org/create-x']],
    ['bun create owner/template', []],
    ['bun init -y', []],
    ['deno install -gA jsr:@std/http/file-server', ['jsr:@std/http']],
    ['deno run npm:@scope/pkg/bin', ['npm:@scope/pkg']],
    ['deno run -A npm:cowsay@1.6.0/say', ['npm:cowsay@1.6.0!']],
    ['deno run npm:/cowsay/say', ['npm:cowsay']],
    ['deno run --config deno.json jsr:@a/b@1.0.0', ['jsr:@a/b@1.0.0!']],
    ['deno run --preload npm:x main.ts', ['npm:x']],
    ['deno compile npm:x', ['npm:x']],
    ['deno add npm:a@^1 jsr:@b/c', ['npm:a@^1', 'jsr:@b/c']],
    ['deno x cowsay', ['npm:cowsay']],
    ['dx jsr:@a/b@1.2.3', ['jsr:@a/b@1.2.3!']],
    ['deno init --npm vite', ['npm:create-vite']],
    ['deno init app', []],
    ['deno run main.ts npm:x', []],
    ['deno task npm:x', []],
    ['yarn add x', ['npm:x']],
    ['yarn global add x@1.0.0', ['npm:x@1.0.0!']],
    ['yarn workspace w add x', ['npm:x']],
    ['yarn build; yarn --version; yarn run add', []],
    ['pnpm add -g x', ['npm:x']],
    ['pnpm -C d i x', ['npm:x']],
    ['bun add x', ['npm:x']],
    ['corepack prepare pnpm@latest --activate', ['npm:pnpm@latest']],
    ['corepack enable', []],
    ['deno install -g npm:x@1.0.0 jsr:@a/b', ['npm:x@1.0.0!']],
    ['deno add jsr:@a/b', ['jsr:@a/b']],
  ],
  gem: [
    ['gem install x:1', ['gem:x@1!']],
    ['gem install x -v 2', ['gem:x@2!']],
    ["gem install x -v '= 2.1'", ['gem:x@= 2.1!']],
    ["gem install 'x:>= 1'", ['gem:x@>= 1']],
    ['gem inst x -v 1', ['gem:x@1!']],
    ['bundle add x --version 3', ['gem:x@3!']],
    ["bundle add x --version '~> 3'", ['gem:x@~> 3']],
    ['gem install x -v 1.2', ['gem:x@1.2!']],
    ["gem install --no-document x -v '~> 1.0'", ['gem:x@~> 1.0']],
    ['gem install x:1.0 y', ['gem:x@1.0!', 'gem:y']],
    ['gem install x.gem ./y.gem', []],
    ['gem update --system; gem list; gem --version', []],
    ['bundle add x --version 1.0.0', ['gem:x@1.0.0!']],
  ],
  cargo: [
    ['cargo install x --version 1.2.3 --locked', ['cargo:x@1.2.3!']],
    ['cargo +nightly install x@1.2 y', ['cargo:x@1.2', 'cargo:y']],
    ['cargo install --git https://github.com/o/r --rev 0123456789abcdef', ['cargo:r@0123456789abcdef!']],
    ['cargo install --git https://github.com/o/r x', ['cargo:x']],
    ['cargo install --path .', []],
    ['cargo binstall -y x@1.0.0', ['cargo:x@1.0.0!']],
    ['cargo build; cargo --version; cargo install --list', []],
  ],
  go: [
    ['go install github.com/o/r/cmd/x@latest', ['golang:github.com/o/r/cmd/x@latest']],
    ['go install -ldflags "-s -w" github.com/o/r@v1.2.3', ['golang:github.com/o/r@v1.2.3!']],
    ['go install ./... github.com/o/r', []],
    ['go get -u golang.org/x/tools', ['golang:golang.org/x/tools']],
    ['go get ./...; go mod download', []],
    ['go run github.com/o/r@v1 a@b', ['golang:github.com/o/r@v1']],
    ['go run . a@b', []],
    ['go install github.com/o/r@${V}', ['golang:github.com/o/r@…!']],
  ],
  'other languages': [
    ['nuget install x -Version 13', ['nuget:x@13!']],
    ['dotnet add package x --version 4', ['nuget:x@4!']],
    ['dotnet add package x --version 4.*', ['nuget:x@4.*']],
    ['dotnet tool install x -v q', ['nuget:x']],
    ['composer require a/b:3', ['composer:a/b@3!']],
    ['composer req a/b:^3', ['composer:a/b@^3']],
    ['composer global require a/b:^1 c/d:1.2.3', ['composer:a/b@^1', 'composer:c/d@1.2.3!']],
    ['composer create-project a/b dir', ['composer:a/b']],
    ['dotnet tool install -g x --version 1.2.3', ['nuget:x@1.2.3!']],
    ['dotnet tool install --global x', ['nuget:x']],
    ['dotnet add src/p.csproj package x -v 1.*', ['nuget:x@1.*']],
    ['nuget install x -Version 1.0.0', ['nuget:x@1.0.0!']],
  ],
  desktop: [
    ['choco install x --version 3', ['chocolatey:x@3!']],
    ['choco install x --dctx64 sha256 --cp secret', ['chocolatey:x']],
    ['brew cask install x', ['brew:x']],
    ['helm plugin add https://example.com/o/p', ['helm:p']],
    ['helm plugin add https://example.com/o/p --version 1.2.3', ['helm:p@1.2.3!']],
    ['helm plugin list', []],
    ['choco install -y x y --version=1.2.3', ['chocolatey:x@1.2.3!', 'chocolatey:y@1.2.3!']],
    ['winget install --id A.B -e', ['winget:A.B']],
    ['scoop install x@1.0.0 main/y', ['scoop:x@1.0.0!', 'scoop:main/y']],
    ['brew install x y@3', ['brew:x', 'brew:y@3']],
    ['brew tap a/b; brew bundle; brew update', []],
    ['gh extension install o/gh-x --pin v1.0.0', ['github:o/gh-x@v1.0.0!']],
    ['gh ext install o/gh-x', ['github:o/gh-x']],
    ['helm plugin install https://github.com/o/helm-x --version 1.0.0', ['helm:helm-x@1.0.0!']],
    ['helm plugin install https://github.com/o/helm-x', ['helm:helm-x']],
    ['helm install x chart; gh release list; kubectl install', []],
    ['kubectl krew install x', ['krew:x']],
  ],
  system: [
    ['dnf module install -y nodejs', ['rpm:nodejs']],
    ['microdnf module enable nodejs', ['rpm:nodejs']],
    ['yum module enable nodejs:18', ['rpm:nodejs@18!']],
    ['dnf module install nodejs:18/common', ['rpm:nodejs@18']],
    ['dnf module list nodejs', []],
    ['dnf module reset -y nodejs', []],
    ["dnf -y group install 'Development Tools'", ['rpm:Development Tools']],
    ["yum groupinstall -y 'Development Tools'", ['rpm:Development Tools']],
    ['dnf group list', []],
    ['yum localinstall -y ./x.rpm x', ['rpm:x']],
    ['apt-get install -y --no-install-recommends x y=1.2-3 z=1.*', ['deb:x', 'deb:y@1.2-3!', 'deb:z@1.*']],
    ['apt -t bookworm-backports install x ./y.deb', ['deb:x']],
    ['apt-get -yqq -o Dpkg::Use-Pty=0 install x:i386', ['deb:x']],
    ['apt-get update && apt-get upgrade -y; apt-get remove x', []],
    ['apk add --no-cache --virtual .deps x y=1.2-r0 z~=3', ['apk:x', 'apk:y@1.2-r0!', 'apk:z@~=3']],
    [
      'yum install -y x-1.2.3 java-11-openjdk @dev https://x/y.rpm ./z.rpm',
      ['rpm:x@1.2.3!', 'rpm:java-11-openjdk'],
    ],
    ['dnf --enablerepo foo install -y x', ['rpm:x']],
    ['zypper --non-interactive in x=1.2 y', ['rpm:x@1.2!', 'rpm:y']],
    ['pacman -Syu --noconfirm x', ['alpm:x']],
    ['pacman -Ss x; pacman -Syu; pacman -U y.pkg.tar.zst', []],
  ],
};

describe.each(Object.entries(cases))('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(installs(text)).toEqual(expected);
  });
});

describe('PowerShell', () => {
  const table: [string, string[]][] = [
    ['Install-Module -Name Pester -RequiredVersion 5.5.0 -Force', ['powershell:Pester@5.5.0!']],
    ['Install-Module Az, Pester -Scope CurrentUser', ['powershell:Az', 'powershell:Pester']],
    ['Install-Module Az -MinimumVersion 1.0', ['powershell:Az@1.0']],
    ['Install-PSResource Az -Version 1.2.3', ['powershell:Az@1.2.3!']],
    ['choco install git -y --no-progress', ['chocolatey:git']],
    ['Get-Module Az; Import-Module Az', []],
    ['python -m pip install x', ['pypi:x']],
  ];
  it.each(table)('%s', (text, expected) => {
    expect(installs(text, {}, 'pwsh')).toEqual(expected);
  });
});

describe('manifests', () => {
  const table: [string, string[]][] = [
    ['npm install', ['npm false']],
    ['npm ci', ['npm true']],
    ['cd web && npm i --production', ['npm false web']],
    ['npm --prefix web install', ['npm false web']],
    ['npm install --package-lock-only', []],
    ['yarn', ['npm false']],
    ['yarn install --frozen-lockfile', ['npm true']],
    ['yarn --immutable', ['npm true']],
    ['pnpm install', ['npm false']],
    ['pnpm i --frozen-lockfile', ['npm true']],
    ['bun install --frozen-lockfile', ['npm true']],
    ['bundle', ['gem false']],
    ['BUNDLE_FROZEN=1 bundle install', ['gem true']],
    ['bundle exec x', []],
    ['pip install -r a.txt -r b/c.txt', ['pypi null  a.txt,b/c.txt']],
    ['pip install --require-hashes -r a.txt', ['pypi true  a.txt']],
    ['poetry install', ['pypi true']],
    ['poetry update', ['pypi false']],
    ['pipenv install --deploy', ['pypi true']],
    ['uv sync', ['pypi false']],
    ['uv sync --locked', ['pypi true']],
    ['pdm install', ['pypi false']],
    ['conda env create -f e.yml', ['conda null  e.yml']],
    ['composer install', ['composer true']],
    ['composer update', ['composer false']],
    ['dotnet restore', ['nuget false']],
    ['dotnet restore --locked-mode', ['nuget true']],
    ['cargo install --path crates/x', ['cargo false crates/x']],
  ];
  it.each(table)('%s', (text, expected) => {
    expect(manifests(text)).toEqual(expected);
  });

  it('takes the environment of the unit', () => {
    expect(manifests('bundle install', { env: { BUNDLE_DEPLOYMENT: 'true' } })).toEqual(['gem true']);
  });

  it('knows that pnpm freezes by itself in a service', () => {
    expect(manifests('pnpm install', { kind: 'step' })).toEqual(['npm true']);
  });
});
