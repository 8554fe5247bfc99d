/** Inputs that once took more than twice the time at twice the size. `size` counts what is repeated. */
export interface Shape {
  readonly name: string;
  /** A size at which the input has about 40 kB. */
  readonly size: number;
  files(size: number): Record<string, string>;
  base?(size: number): Record<string, string>;
}

const range = (size: number): number[] => Array.from({ length: size }, (_, at) => at);
const lines = (size: number, line: (at: number) => string): string => range(size).map(line).join('');
const bash = '#!/bin/bash\nset -e\n';

function script(name: string, size: number, text: (size: number) => string): Shape {
  return { name, size, files: (count) => ({ 'deploy.sh': bash + text(count) }) };
}

function workflow(name: string, size: number, jobs: (size: number) => string, top = ''): Shape {
  return {
    name,
    size,
    files: (count) => ({ '.github/workflows/a.yml': `on: push\n${top}jobs:\n${jobs(count)}` }),
  };
}

function chainedLock(size: number, major: number): string {
  const packages: Record<string, unknown> = { '': { dependencies: { p0: '*' } } };
  for (const at of range(size))
    packages[`node_modules/p${at}`] = { version: `${major}.0.0`, dependencies: { [`p${at + 1}`]: '*' } };
  packages[`node_modules/p${size}`] = { version: `${major}.0.0` };
  return JSON.stringify({ name: 'a', lockfileVersion: 3, packages }, null, 2);
}

export const shapes: readonly Shape[] = [
  script('assignments of env', 3600, (n) => `env ${lines(n, (at) => `A${at}=b${at} `)}npm install x\n`),
  script(
    'assignments in front of a command',
    3600,
    (n) => `${lines(n, (at) => `A${at}=b${at} `)}npm install x\n`,
  ),
  script('wrappers', 6000, (n) => `${'sudo '.repeat(n)}npm install x\n`),
  script('cd deeper, and an install', 1700, (n) => lines(n, () => 'cd a\nnpm install x\n')),
  script('cd up and down', 1700, (n) => lines(n, () => 'cd a/..\nnpm install x\n')),
  {
    name: 'majors in one chain of a lockfile',
    size: 400,
    files: (n) => ({ 'package.json': '{"dependencies":{"p0":"*"}}', 'package-lock.json': chainedLock(n, 2) }),
    base: (n) => ({ 'package.json': '{"dependencies":{"p0":"*"}}', 'package-lock.json': chainedLock(n, 1) }),
  },
  {
    name: 'package scripts that call two each',
    size: 700,
    files: (n) => ({
      'package.json': JSON.stringify({
        private: true,
        scripts: Object.fromEntries(
          range(n).map((at) => [
            `s${at}`,
            `npm run s${at + 1} && npm run s${at + 2} && kubectl apply -f x.yaml`,
          ]),
        ),
      }),
    }),
  },
  {
    name: 'references of GitLab, twice each',
    size: 600,
    files: (n) => ({
      '.gitlab-ci.yml': `${lines(n, (at) => `.s${at}:\n  script:\n    - !reference [.s${at + 1}, script]\n    - !reference [.s${at + 1}, script]\n`)}.s${n}:\n  script:\n    - npm install x\njob:\n  script:\n    - !reference [.s0, script]\n`,
    }),
  },
  {
    name: 'extends of GitLab',
    size: 900,
    files: (n) => ({
      '.gitlab-ci.yml': `${lines(n, (at) => `s${at}:\n  extends: s${at + 1}\n  variables:\n    V${at}: x\n`)}s${n}:\n  script:\n    - npm install x\n`,
    }),
  },
  workflow(
    'steps by alias in each job',
    500,
    (n) =>
      `  j:\n    runs-on: ubuntu-24.04\n    steps: &s\n${lines(n, (at) => `      - run: npm install x${at}\n`)}${lines(n, (at) => `  j${at}:\n    runs-on: ubuntu-24.04\n    steps: *s\n`)}`,
  ),
  {
    name: 'merges of compose',
    size: 800,
    files: (n) => ({
      'compose.yaml': `x-a: &a\n${lines(n, (at) => `  k${at}: v\n`)}services:\n${lines(n, (at) => `  s${at}:\n    <<: *a\n    image: redis\n`)}`,
    }),
  },
  {
    name: 'targets of make in a chain',
    size: 900,
    files: (n) => ({ Makefile: lines(n, (at) => `t${at}: t${at + 1}\n\tkubectl apply -f x${at}.yaml\n`) }),
  },
  {
    name: 'targets of make, two each',
    size: 900,
    files: (n) => ({
      Makefile: lines(n, (at) => `t${at}: t${at + 1} t${at + 2}\n\tkubectl apply -f x${at}.yaml\n`),
    }),
  },
  script('deploys with a sleep', 900, (n) => lines(n, (at) => `kubectl apply -f x${at}.yaml\nsleep 10\n`)),
  script('deploys with a wait', 700, (n) =>
    lines(n, (at) => `kubectl set image deploy/a${at} a=b\nkubectl rollout status deploy/a${at}\n`),
  ),
  script(
    'here-documents of one line',
    3000,
    (n) => `${lines(n, (at) => `cat <<E${at};`)}\n${lines(n, (at) => `x\nE${at}\n`)}`,
  ),
  script('here-documents in a pipe', 2000, (n) => lines(n, () => 'cat <<EOF | kubectl apply -f -\nx\nEOF\n')),
  workflow('needs in a chain', 300, (n) =>
    lines(
      n,
      (at) =>
        `  j${at}:\n    needs: [${at === 0 ? '' : `j${at - 1}`}]\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kubectl apply -f x.yaml\n`,
    ),
  ),
  workflow('needs of all', 60, (n) =>
    lines(
      n,
      (at) =>
        `  j${at}:\n    needs: [${range(at)
          .map((one) => `j${one}`)
          .join(', ')}]\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kubectl apply -f x.yaml\n`,
    ),
  ),
  script('live reads that are applied', 500, (n) =>
    lines(n, (at) => `kubectl get deploy a${at} -o yaml > f${at}.yaml\nkubectl apply -f f${at}.yaml\n`),
  ),
  script('downloads that are run', 600, (n) =>
    lines(n, (at) => `curl -fsSLo f${at} https://x.example/f${at}\nchmod +x f${at}\n./f${at}\n`),
  ),
  script('downloads with sums', 500, (n) =>
    lines(n, (at) => `curl -fsSLo f${at} https://x.example/f${at}\nsha256sum -c f${at}.sum\n`),
  ),
  script(
    'functions that call the next',
    900,
    (n) => `${lines(n, (at) => `f${at}() {\n  f${at + 1}\n  f${at + 2}\n}\n`)}f0\n`,
  ),
  script('scripts called', 1500, (n) => lines(n, (at) => `bash ./s${at}.sh\n`)),
  script('ignore comments', 900, (n) => lines(n, () => '# premortem: ignore[unpinned-install] why not\n')),
  script('ignored findings', 600, (n) =>
    lines(n, () => 'pip install x # premortem: ignore[unpinned-install] why\n'),
  ),
  script('nested substitutions', 4000, (n) => `${'"$('.repeat(n)}x`),
  script('variables that double', 1500, (n) => `A=xx\n${lines(n, (at) => `A=$A$A\necho $A > f${at}\n`)}`),
  script('one pipeline', 6000, (n) => `${'cat |'.repeat(n)} sh\n`),
  script('one list', 6000, (n) => `${'a && '.repeat(n)}b\n`),
  script('cases', 2500, (n) => `case x in\n${lines(n, (at) => `${at}) npm i x;;\n`)}esac\n`),
  {
    name: 'stages',
    size: 900,
    files: (n) => ({
      Dockerfile: lines(n, (at) => `FROM node:14 AS s${at}\nCOPY --from=s${Math.max(0, at - 1)} a b\n`),
    }),
  },
  {
    name: 'arguments of a Dockerfile',
    size: 1300,
    files: (n) => ({
      Dockerfile: `${lines(n, (at) => `ARG A${at}=$A${at - 1}x\n`)}FROM node:$A0\n${lines(n, (at) => `ENV B${at}=$A${at}\n`)}`,
    }),
  },
  {
    name: 'tables of TOML',
    size: 1200,
    files: (n) => ({ 'pyproject.toml': lines(n, (at) => `[tool.poetry.group.g${at}]\na = "1"\n`) }),
  },
  { name: 'one key of TOML', size: 20_000, files: (n) => ({ 'pyproject.toml': `${'a.'.repeat(n)}b = 1\n` }) },
  {
    name: 'elements of XML',
    size: 9_000,
    files: (n) => ({ 'pom.xml': `<project><dependencies>${'<a/>'.repeat(n)}</dependencies></project>` }),
  },
  {
    name: 'nested elements of XML',
    size: 6_000,
    files: (n) => ({ 'pom.xml': `<project>${'<a>'.repeat(n)}` }),
  },
  {
    name: 'brackets in Python',
    size: 40_000,
    files: (n) => ({ 'tasks.py': `import subprocess\nsubprocess.run(${'['.repeat(n)}` }),
  },
  {
    name: 'flow maps of YAML',
    size: 20_000,
    files: (n) => ({ 'compose.yaml': `services: ${'{a: '.repeat(n / 4)}` }),
  },
  {
    name: 'keys of YAML',
    size: 4000,
    files: (n) => ({ 'compose.yaml': `services:\n${lines(n, (at) => `  s${at}: x\n`)}` }),
  },
  {
    name: 'variables of make',
    size: 1500,
    files: (n) => ({
      Makefile: `${lines(n, (at) => `V${at} = $(V${at + 1}) $(V${at + 1})\n`)}all:\n\techo $(V0)\n`,
    }),
  },
  {
    name: 'requirements',
    size: 4000,
    files: (n) => ({ 'requirements.txt': lines(n, (at) => `p${at}>=1\n`) }),
  },
  {
    name: 'files that include the next',
    size: 800,
    files: (n) =>
      Object.fromEntries(
        range(n).map((at) => [`requirements-${at}.txt`, `-r requirements-${at + 1}.txt\np\n`]),
      ),
  },
  {
    name: 'modules of Terraform',
    size: 700,
    files: (n) => ({
      'main.tf': lines(
        n,
        (at) => `module "m${at}" {\n  source = "git::https://x.example/m${at}?ref=main"\n}\n`,
      ),
    }),
  },
  {
    name: 'locals of Terraform',
    size: 1500,
    files: (n) => ({ 'main.tf': `locals {\n${lines(n, (at) => `  a${at} = local.a${at + 1}\n`)}}\n` }),
  },
];
