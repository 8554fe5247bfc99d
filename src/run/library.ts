import { remoteAddress } from '../clients/git-remote.ts';
import { dayOf, isDay } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { ScanOptions, ScanReport } from '../model/library.ts';
import { ownRepository } from '../model/own-repository.ts';
import { reportJson } from '../reporters/json.ts';
import { conclusionOf } from './conclusion.ts';
import { createFetchers } from './fetchers.ts';
import { run } from './run.ts';
import { readBaseline, readSettings } from './settings.ts';
import { sharedConfigs } from './shared-configs.ts';
import { auditTrees, diffTrees, openPath } from './targets.ts';
import { version } from './version.ts';

/**
 * One scan, for programs: an audit, or a diff where `base` is given. Writes nothing, prints nothing and reads no
 * environment. Rejects with an error named `UsageError`, `ConfigError` or `GitError` where it could not run.
 */
export async function scanLibrary(options: ScanOptions, now: () => number): Promise<ScanReport> {
  const { path = '.', base = null, head = null, since = null, asOf, offline = false } = options;
  if (base === null && head !== null) throw new UsageError('`head` needs `base`: what to compare with.');
  if (base !== null && since !== null) throw new UsageError('`since` belongs to an audit, without `base`.');
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError('`asOf` is a day as YYYY-MM-DD.');
  const opened = await openPath(path, { untracked: true, offline });
  const trees = base === null ? await auditTrees(opened, since) : await diffTrees(opened, base, head);
  const mode = base === null ? 'audit' : 'diff';
  const date = asOf ?? dayOf(now());
  const own = ownRepository(
    opened.repository === null ? null : remoteAddress(opened.repository.gitDirectory),
  );
  const shared = sharedConfigs({
    offline,
    endpoint: options.endpoints?.github,
    token: options.token ?? null,
    own,
  });
  const settings = await readSettings(trees.ruled, options.config ?? null, null, shared);
  const endpoints = { ...settings.endpoints, ...options.endpoints };
  const report = await run({
    mode,
    head: trees.head,
    base: trees.base,
    date,
    settings,
    only: options.only ?? [],
    baseline: await readBaseline(trees.ruled, settings),
    honourComments: options.noIgnores !== true,
    failOn: options.failOn ?? null,
    fetchers: createFetchers({
      offline,
      endpoints,
      token: options.token ?? null,
      date,
      history: {
        repository: opened.repository,
        base: mode === 'diff' ? (trees.base?.revision ?? null) : null,
        head: trees.head.revision,
        trust: mode === 'diff' ? trees.ruled.revision : null,
      },
      rules: settings.rules,
    }),
    diagnostics: trees.diagnostics,
    repository: own,
    version,
    now,
  });
  return { ...reportJson(report), conclusion: conclusionOf(report) };
}
