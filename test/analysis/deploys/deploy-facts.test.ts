import { describe, expect, it } from 'vitest';
import { deployFacts } from '../../../src/analysis/deploys/deploys.ts';
import { scanFiles } from '../../scan.ts';

/** `path tool` of every deploy, and `via` of the places that lead to one. */
async function listed(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await scanFiles({ head: files, only: ['deploy-scripts'] });
  return deployFacts(facts).map(
    ({ path, tool, via }) =>
      `${path} ${tool}${via === undefined ? '' : ` via ${via.map((each) => each.path).join(' ')}`}`,
  );
}

const workflow = (step: string, job = 'runs-on: ubuntu-24.04') =>
  `on: push\njobs:\n  ship:\n    ${job}\n    steps:\n      - ${step}\n`;
const apply = 'terraform apply -auto-approve';

describe('places from which a deploy is reached', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a goal of make',
      {
        '.github/workflows/d.yml': workflow('run: make ci ship'),
        Makefile: `ci:\n\techo\nship:\n\t${apply}\n`,
      },
      'Makefile',
    ],
    [
      'a goal that fits a pattern',
      { '.github/workflows/d.yml': workflow('run: make ship-prod'), Makefile: `ship-%:\n\t${apply}\n` },
      'Makefile',
    ],
    [
      'a goal with an expression',
      {
        '.github/workflows/d.yml': workflow('run: make ship-${{ inputs.env }}'),
        Makefile: `ship-prod:\n\t${apply}\n`,
      },
      'Makefile',
    ],
    [
      'a composite action',
      {
        '.github/workflows/d.yml': workflow('uses: ./.github/actions/ship'),
        '.github/actions/ship/action.yml': `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${apply}\n`,
      },
      '.github/actions/ship/action.yml',
    ],
    [
      'a container',
      {
        '.github/workflows/d.yml': workflow('run: docker exec app make ship'),
        Makefile: `ship:\n\t${apply}\n`,
      },
      'Makefile',
    ],
    [
      'a script that another one is given',
      {
        '.github/workflows/d.yml': workflow('run: ./ci/with-env.sh ./ci/ship.sh'),
        'ci/with-env.sh': '#!/bin/sh\n"$@"\n',
        'ci/ship.sh': `#!/bin/sh\n${apply}\n`,
      },
      'ci/ship.sh',
    ],
    [
      'the path of the checkout',
      {
        '.github/workflows/d.yml': workflow('run: bash /github/workspace/ci/ship.sh'),
        'ci/ship.sh': `#!/bin/sh\n${apply}\n`,
      },
      'ci/ship.sh',
    ],
    [
      'a script that is named by a variable',
      {
        '.github/workflows/d.yml': workflow('run: ./ci/${ENV}_ship.sh'),
        'ci/prod_ship.sh': `#!/bin/sh\n${apply}\n`,
      },
      'ci/prod_ship.sh',
    ],
    [
      'a package of a workspace',
      {
        '.github/workflows/d.yml': workflow('run: pnpm --filter web run ship'),
        'packages/web/package.json': JSON.stringify({ name: 'web', scripts: { ship: 'wrangler deploy' } }),
      },
      'packages/web/package.json',
    ],
  ])('through %s', async (_name, files, last) => {
    expect(
      (await listed(files)).some(
        (line) => line.startsWith('.github/workflows/d.yml ') && line.endsWith(` via ${last}`),
      ),
    ).toBe(true);
  });

  it('that its arguments and environment let deploy', async () => {
    const script = `#!/bin/sh\nif [ "$1" = apply ]; then\n  ${apply}\nfi\nif [ "$APPLY" = "true" ]; then\n  pulumi up --yes\nfi\n`;
    const files = (step: string) => listed({ '.github/workflows/d.yml': workflow(step), 'ship.sh': script });
    expect(await files('run: ./ship.sh apply')).toContain('.github/workflows/d.yml terraform via ship.sh');
    expect((await files('run: ./ship.sh plan')).some((line) => line.startsWith('.github'))).toBe(false);
    expect(await files('{run: ./ship.sh plan, env: {APPLY: "true"}}')).toContain(
      '.github/workflows/d.yml pulumi via ship.sh',
    );
    expect(
      (await files('{run: ./ship.sh plan, env: {APPLY: "false"}}')).some((line) =>
        line.startsWith('.github'),
      ),
    ).toBe(false);
  });
});

describe('functions of a sourced file', () => {
  const lib = `ship() {\n  ${apply}\n}\nname() {\n  echo web\n}\n`;

  it('deploy where they are called', async () => {
    const files = {
      'lib.sh': lib,
      'all.sh': '. ./lib.sh\n',
      'ship.sh': '#!/bin/sh\n. ./all.sh\nship prod\n',
    };
    expect(await listed(files)).toEqual(['lib.sh terraform', 'ship.sh terraform via lib.sh']);
  });

  it('deploy nothing where they are only at hand', async () => {
    expect(await listed({ 'lib.sh': lib, 'say.sh': '#!/bin/sh\n. ./lib.sh\nname\n' })).toEqual([
      'lib.sh terraform',
    ]);
  });
});

describe('what deploys', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'compose on a machine of its own',
      {
        '.github/workflows/d.yml': workflow(
          'run: docker compose up -d',
          'runs-on: [self-hosted, linux]\n    environment: production',
        ),
      },
      ['.github/workflows/d.yml docker'],
    ],
    [
      'compose on a runner for hire',
      { '.github/workflows/d.yml': workflow('run: docker compose up -d') },
      [],
    ],
    [
      'compose of the tests of a machine of its own',
      {
        '.github/workflows/d.yml': workflow('run: docker compose up -d', 'runs-on: self-hosted').replace(
          'ship:',
          'unit:',
        ),
      },
      [],
    ],
    [
      'a host in a variable',
      { 'sync.sh': '#!/bin/sh\nrsync -a ./build/ $HOST:/srv/\nsshpass -p x rsync -a web/ "$APP":/srv/\n' },
      ['sync.sh rsync', 'sync.sh rsync'],
    ],
    ['a drive', { 'sync.sh': '#!/bin/sh\nrsync -a ./build/ C:\\site\nrsync -a "$A" "$B"\n' }, []],
    [
      'certificates',
      {
        'c.sh':
          '#!/bin/sh\ncertbot certonly -n -d www.example.com\naws acm import-certificate --certificate fileb://a\nacme.sh --issue -d a.example.com\nlego --domains a.example.com run\n',
      },
      ['c.sh certbot', 'c.sh aws', 'c.sh acme.sh', 'c.sh lego'],
    ],
    [
      'certificates that are only tried',
      { 'c.sh': '#!/bin/sh\ncertbot renew --dry-run\ncertbot certificates\n' },
      [],
    ],
    [
      'a verb that is handed in',
      { 't.sh': '#!/bin/sh\nif [ "$1" = apply ]; then echo yes; fi\nterraform "$1"\n' },
      ['t.sh terraform'],
    ],
    ['a verb that may be anything', { 't.sh': '#!/bin/sh\nterraform "$@"\n' }, []],
    [
      'fish',
      { 'deploy.fish': '#!/usr/bin/fish\nif test -e k8s.yml\n  kubectl apply -f k8s.yml\nend\n' },
      ['deploy.fish kubectl'],
    ],
    [
      'lists of a program',
      {
        'p.py':
          'import subprocess\ncmd = ["helm"]\ncmd += ["upgrade", name]\ncmd.append("./chart")\nsubprocess.run(cmd)\nsh = ["/bin/sh", "-c", "kubectl apply -f k8s.yml"]\nsubprocess.check_call(sh)\n',
      },
      ['p.py helm', 'p.py kubectl'],
    ],
    [
      'an orb by its name',
      {
        '.circleci/config.yml':
          'orbs:\n  hokusai: artsy/hokusai@1.0.0\nworkflows:\n  w:\n    jobs:\n      - hokusai/test\n      - hokusai/deploy-production\n',
      },
      ['.circleci/config.yml artsy/hokusai/deploy-production'],
    ],
    [
      'a target that runs over ssh',
      { Makefile: 'up:\n\tdocker compose up -d\n', 'ship.sh': '#!/bin/sh\nssh prod make up\n' },
      ['Makefile docker', 'ship.sh docker via Makefile'],
    ],
    [
      'a folder whose name begins with test',
      { 'ci/test-headers/deploy-env.sh': '#!/bin/sh\ncf push shop --no-manifest -m 128MB\n' },
      ['ci/test-headers/deploy-env.sh cf'],
    ],
    [
      'a command in a folder of tests',
      { 'scripts/up.sh': '#!/bin/sh\npushd tests/cluster\npulumi up --yes\n' },
      [],
    ],
  ])('%s', async (_name, files, expected) => {
    expect((await listed(files)).sort()).toEqual([...expected].sort());
  });
});
