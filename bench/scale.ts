import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commit, dockerfile, madeRepository, packageLock, script, times, workflow, write } from './made.ts';
import { median, ratioOf, row, timeCommand } from './measure.ts';

/** Made-up repositories of many files, each against one process that does the least that could be done. */
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const node = process.execPath;
const quiet = ['--offline', '--fail-on', 'none', '--quiet'];
const premortem = (...words: string[]) => timeCommand(node, [cli, ...words, ...quiet]);
const beside = (name: string, ...words: string[]) =>
  timeCommand(node, [join(import.meta.dirname, name), ...words]);

function dockerfiles(count: number): string {
  return madeRepository(times(count, (at) => [`service-${at}/Dockerfile`, dockerfile(at)]));
}

function deploys(count: number): string {
  return madeRepository([
    ...times(count * 5, (at) => [`scripts/deploy-${at}.sh`, script(at)] as const),
    ...times(count * 2, (at) => [`.github/workflows/deploy-${at}.yml`, workflow(at)] as const),
  ]);
}

const thousand = dockerfiles(1000);
row(
  '1,000 Dockerfiles, eol-runtimes',
  'reading them',
  ratioOf(
    () => premortem('audit', thousand, '--only', 'eol-runtimes'),
    () => beside('read-only.mjs', thousand),
    5,
  ),
);

const scripts = deploys(100);
row(
  '500 scripts, 200 workflows, deploys',
  'parsing them',
  ratioOf(
    () => premortem('audit', scripts, '--only', 'deploy-scripts'),
    () => beside('parse-only.mjs', scripts),
    5,
  ),
);

const lock = madeRepository([['package-lock.json', packageLock(10_000, () => 1)]]);
write(lock, [['package-lock.json', packageLock(10_000, (at) => (at % 50 === 0 ? 2 : 1))]]);
commit(lock, 'bump');
const nothing = mkdtempSync(join(tmpdir(), 'premortem-empty-'));
const start = median([...times(5, () => premortem('audit', nothing))]);
const bare = median([...times(5, () => timeCommand(node, ['-e', '0']))]);
row(
  'package-lock diff, less the start',
  'JSON.parse on both',
  ratioOf(
    () => premortem('diff', lock, '--base', 'HEAD~1', '--head', 'HEAD') - start,
    () => beside('parse-json.mjs', lock, 'package-lock.json', 'HEAD~1', 'HEAD') - bare,
    5,
  ),
);

const large = madeRepository(
  times(25_000, (at) => {
    const folder = `part-${at % 250}`;
    if (at % 100 === 0) return [`${folder}/Dockerfile.${at}`, dockerfile(at)];
    if (at % 100 === 1) return [`.github/workflows/w${at}.yml`, workflow(at)];
    if (at % 50 === 2) return [`${folder}/deploy-${at}.sh`, script(at)];
    const kind = ['ts', 'py', 'md', 'json', 'go', 'yaml', 'rb', 'css'][at % 8]!;
    return [`${folder}/file-${at}.${kind}`, kind === 'json' ? '{"a": 1}\n' : `a: ${at}\n`.repeat(40)];
  }),
);
const peak = (...words: string[]) => {
  const { stderr } = spawnSync(node, [join(import.meta.dirname, 'peak.mjs'), cli, ...words, ...quiet], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return Number(stderr.trimEnd().split('\n').pop()) / 1024;
};
console.log(`25,000 files, whole audit: ${peak('audit', large).toFixed(0)} MB at most (limit 300 MB)`);
row(
  '25,000 files, whole audit',
  'reading them',
  ratioOf(
    () => premortem('audit', large),
    () => beside('read-only.mjs', large),
    3,
  ),
);
write(large, [['part-0/Dockerfile.0', dockerfile(1)]]);
commit(large, 'one file');
row(
  '25,000 files, diff of one',
  'whole audit',
  ratioOf(
    () => premortem('diff', large, '--base', 'HEAD~1', '--head', 'HEAD'),
    () => premortem('audit', large),
    3,
  ),
);

for (const [name, make, only] of [
  ['Dockerfiles', dockerfiles, 'eol-runtimes'],
  ['scripts and workflows', deploys, 'deploy-scripts'],
] as const) {
  const [one, two] = name === 'Dockerfiles' ? [make(1500), make(3000)] : [make(100), make(200)];
  row(
    `twice the ${name}`,
    'once',
    ratioOf(
      () => premortem('audit', two, '--only', only),
      () => premortem('audit', one, '--only', only),
      3,
    ),
  );
}
