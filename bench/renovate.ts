import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ratioOf, row } from './measure.ts';

/**
 * A whole audit, rules and all, against what Renovate needs to find the dependencies of the same tree (it has no rules
 * to run). Renovate is no dependency of this repository: `RENOVATE=…/renovate/dist/renovate.js` says where it is, and
 * `PREMORTEM_BENCH=folder:folder` which trees are read. The limit is a tenth.
 */
const renovate = process.env.RENOVATE;
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const folders = (process.env.PREMORTEM_BENCH ?? join(import.meta.dirname, '..'))
  .split(':')
  .map((path) => resolve(path));

function time(words: readonly string[], folder: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, LOG_LEVEL: 'fatal' },
  });
  if (status !== 0) throw new Error(`${words[0]} failed in ${folder}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

if (renovate === undefined || !existsSync(renovate)) {
  console.log('not measured: set RENOVATE to the renovate.js of an installed renovate');
} else {
  const extract = ['--platform=local', '--dry-run=extract', '--onboarding=false', '--require-config=ignored'];
  const audit = ['audit', '.', '--offline', '--fail-on', 'none', '--quiet'];
  for (const folder of folders) {
    const measured = ratioOf(
      () => time([cli, ...audit], folder),
      () => time([renovate, ...extract], folder),
      3,
    );
    row(`audit ${folder.split('/').pop()}`, "Renovate's extraction", measured);
    console.log(`${(1 / measured.ratio).toFixed(1)} times as fast`);
  }
}
