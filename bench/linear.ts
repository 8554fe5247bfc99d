import { derive } from '../src/engine/derive.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import type { Fact } from '../src/model/facts.ts';
import type { SourceFile } from '../src/model/source.ts';
import { sources } from '../src/sources/index.ts';
import { packageLock } from './made.ts';

/** One file of each kind, and one twice as long, read whole: the time may double and not more. */
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

const shapes: readonly (readonly [name: string, path: string, make: (count: number) => string])[] = [
  [
    'commands',
    'a.sh',
    (count) => `#!/bin/bash\n${lines(count, (at) => `curl -o f${at} https://a.b/${at}\n`)}`,
  ],
  ['commands on one line', 'a.sh', (count) => `#!/bin/bash\n${lines(count, (at) => `npm i a${at}; `)}\n`],
  ['variables', 'a.sh', (count) => `#!/bin/bash\n${lines(count, (at) => `V${at}=$V0\necho $V${at}\n`)}`],
  ['functions', 'a.sh', (count) => `#!/bin/bash\n${lines(count, (at) => `f${at}() { :; }\nf${at}\n`)}`],
  ['one long word', 'a.sh', (count) => `#!/bin/bash\necho "${'x'.repeat(count * 40)}"\n`],
  [
    'steps',
    '.github/workflows/a.yml',
    (count) =>
      `jobs:\n  a:\n    steps:\n${lines(count, (at) => `      - uses: a/b@v${at}\n      - run: npm ci\n`)}`,
  ],
  [
    'jobs',
    '.github/workflows/a.yml',
    (count) => `jobs:\n${lines(count, (at) => `  a${at}:\n    steps:\n      - run: npm ci\n`)}`,
  ],
  [
    'instructions',
    'Dockerfile',
    (count) => `FROM a\n${lines(count, (at) => `ENV A${at}=b\nRUN npm i a${at}\n`)}`,
  ],
  ['stages', 'Dockerfile', (count) => lines(count, (at) => `FROM a:${at} AS s${at}\nCOPY --from=s0 a b\n`)],
  ['one RUN', 'Dockerfile', (count) => `FROM a\nRUN true${lines(count, (at) => ` \\\n && echo ${at}`)}\n`],
  [
    'services',
    'compose.yml',
    (count) => `services:\n${lines(count, (at) => `  s${at}:\n    image: a:${at}\n`)}`,
  ],
  [
    'values',
    'values.yaml',
    (count) => lines(count, (at) => `k${at}:\n  image:\n    repository: a/b\n    tag: "${at}"\n`),
  ],
  [
    'GitLab jobs',
    '.gitlab-ci.yml',
    (count) => lines(count, (at) => `j${at}:\n  image: a:${at}\n  script: [npm ci]\n`),
  ],
  [
    'modules',
    'a.tf',
    (count) => lines(count, (at) => `module "m${at}" {\n  source = "git::https://a.b/c?ref=v${at}"\n}\n`),
  ],
  ['targets', 'Makefile', (count) => lines(count, (at) => `t${at}: t${at + 1}\n\tnpm i $(V)\n`)],
  [
    'calls in Python',
    'tasks.py',
    (count) => lines(count, (at) => `subprocess.run(["pip", "install", "a==${at}"])\n`),
  ],
  [
    'requirements',
    'requirements.txt',
    (count) => lines(count, (at) => `a${at}==1.${at} --hash=sha256:${'a'.repeat(64)}\n`),
  ],
  ['locked packages', 'package-lock.json', (count) => packageLock(count, () => 1)],
];

/** Milliseconds of processor time. */
function read(path: string, text: string): number {
  const start = process.cpuUsage();
  const file: SourceFile = { path, text, executable: false };
  const facts: Fact[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    if (!source.matches(path) && !(source.isCandidate?.(path, false) && source.recognizes?.(file))) continue;
    for (const fact of source.read(file).facts) derive(fact, facts, diagnostics);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const best = (path: string, text: string) => Math.min(...Array.from({ length: 3 }, () => read(path, text)));

for (const [name, path, make] of shapes) {
  read(path, make(1000));
  const [one, two] = [best(path, make(4000)), best(path, make(8000))];
  console.log(
    `${`${name}, ${path}`.padEnd(40)} ${one.toFixed(0).padStart(6)} ms, twice as many ${two.toFixed(0).padStart(6)} ms   ratio ${(two / one).toFixed(2)}`,
  );
}
