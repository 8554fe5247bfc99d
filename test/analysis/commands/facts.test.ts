import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScript } from '../../../src/engine/derive.ts';
import { excerptOf } from '../../../src/model/excerpt.ts';
import type { Script, ShellName, Unit } from '../../../src/model/script.ts';

function read(text: string, unit: Partial<Unit> = {}, shell: ShellName = 'bash') {
  const script: Script = {
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
  return readScript(script).facts;
}

describe('images', () => {
  const cases: [string, string[]][] = [
    ['docker run --rm -it -v a:b -e X=y python:3.6 pip list', ['library/python:3.6']],
    ['docker pull ghcr.io/o/i:1.2', ['o/i:1.2']],
    ['podman --log-level debug run -d nginx', ['library/nginx:null']],
    ['docker container create --name x redis:7', ['library/redis:7']],
    ['docker -H tcp://x image pull a/b:1', ['a/b:1']],
    ['skopeo copy docker://a/b:1 dir:x', ['a/b:1']],
    ['docker network create x; docker volume create y; docker exec c ls', []],
    ['docker build -t mine . && docker run mine', ['library/mine:null own']],
    ['docker build -t mine:1 . && docker run mine:1', ['library/mine:1 own']],
    ['docker run "$IMAGE"', ['unknown']],
    ['V=1; docker run a/b:$V', ['a/b:1']],
  ];
  it.each(cases)('%s', (text, expected) => {
    const images = read(text).filter((fact) => fact.kind === 'image');
    const told = images.map(({ reference, builtHere }) =>
      reference === null ? 'unknown' : `${reference.repository}:${reference.tag}${builtHere ? ' own' : ''}`,
    );
    expect(told).toEqual(expected);
  });
});

describe('calls', () => {
  const cases: [string, string[]][] = [
    ['./script/x a', ['script script/x,ci/script/x a']],
    ['bash ci/x.sh', ['script ci/x.sh,ci/ci/x.sh']],
    ['. "$(dirname "$0")/lib.sh"', ['script ci/lib.sh']],
    ['cd web && python tools/x.py --y', ['script web/tools/x.py,ci/tools/x.py --y']],
    ['make -C sub deploy X=1', ['make:deploy sub/GNUmakefile,sub/makefile,sub/Makefile X=1']],
    ['npm run deploy', ['package-script:deploy package.json']],
    ['yarn build', ['package-script:build package.json']],
    ['yarn install; npm ci; npm version', []],
    ['pnpm --prefix x run a', ['package-script:a x/package.json']],
    ['just x', ['just:x justfile,Justfile,.justfile']],
    ['rake "db:migrate[1]"', ['task:db:migrate Rakefile,rakefile,Rakefile.rb']],
    ['inv deploy --yes', ['task:deploy tasks.py,tasks/__init__.py']],
    ['bash -c "./x"; python -m x; python -c "y"; /usr/bin/z; ~/w', ['script x,ci/x']],
    ['ssh h ./x', []],
    ['docker run i ./x', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    const calls = read(text).filter((fact) => fact.kind === 'call');
    const told = calls.map(({ via, targetName, targets, arguments: words }) =>
      [`${via}${targetName === undefined ? '' : `:${targetName}`}`, targets.join(','), ...words].join(' '),
    );
    expect(told).toEqual(expected);
  });
});

describe('clones', () => {
  const sha = 'a'.repeat(40);
  const cases: [string, string[]][] = [
    ['git clone https://github.com/o/r', ['none null']],
    ['git clone --depth 1 -b v1.2.3 https://github.com/o/r x', ['tag v1.2.3']],
    ['git clone -b main https://github.com/o/r', ['branch main']],
    [`git clone https://github.com/o/r && cd r && git checkout ${sha}`, [`content ${sha}`]],
    [`git clone https://github.com/o/r x; git -C x checkout -q ${sha}`, [`content ${sha}`]],
    ['git clone https://github.com/o/r -b $V', ['unknown …']],
    ['git clone "$URL"; git clone ./local; git status', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    const modules = read(text).filter((fact) => fact.kind === 'module');
    expect(modules.map(({ pin, requirement }) => `${pin} ${requirement}`)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'pip install npm ci i npx -p uv tool gem -v cargo --git go run get composer require dotnet add package'.split(
      ' ',
    ),
    ...'apt-get -t apk yum pacman -Syu choco Install-Module -Name a,b brew gh extension helm plugin deno'.split(
      ' ',
    ),
    ...'curl -o -qO- -X wget https://e.org/x irm iex bash -s sh -c | > ; && <( ) $( `` chmod +x tar xf -C'.split(
      ' ',
    ),
    ...'sha256sum -c - gpg --verify docker run -v clone checkout make -C just xargs -I{} @ == @1 # \' " \\ \n'.split(
      ' ',
    ),
    ...[
      'x',
      '.',
      './x',
      '$X',
      '\0',
      '\n',
      '=',
      'x@',
      '@x/y@1',
      'git+https://h/r@',
      'github:o/r#',
      '${{ x }}',
    ],
  );
  const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));

  it.each(['bash', 'pwsh', 'cmd'] as const)('gives facts inside the text and no error (%s)', (shell) => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 100 })), (written) => {
        for (const { span } of read(written, {}, shell)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(written.length);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
