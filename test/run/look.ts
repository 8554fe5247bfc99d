import { DiskWorkspace } from '../../src/clients/disk.ts';
import { GitWorkspace } from '../../src/clients/git.ts';
import { openRepository } from '../../src/clients/git-discovery.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultSettings, type RuleSetting } from '../../src/model/settings.ts';
import { createFetchers } from '../../src/run/fetchers.ts';
import type { History } from '../../src/run/history.ts';
import { run } from '../../src/run/run.ts';

const signatureRules = [
  'unsigned-deploy-script',
  'bad-signature',
  'changed-trust',
  'unchecked-signature',
  'unanchored-signature-check',
  'unverified-vendored-script',
];

export interface Asked {
  readonly base?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly service?: History['service'];
}

/** A change from `base` to what is checked out; an audit without. */
export async function look(folder: string, { base, options = {}, service }: Asked = {}): Promise<Report> {
  const repository = await openRepository(folder);
  const rules = new Map<string, RuleSetting>([
    ['unsigned-deploy-script', { severity: null, options, paths: [], pathsIgnore: [] }],
  ]);
  return run({
    mode: base === undefined ? 'audit' : 'diff',
    head: new DiskWorkspace(folder, repository),
    base: base === undefined ? null : new GitWorkspace(repository!, base),
    date: '2026-11-20',
    settings: { ...defaultSettings, rules },
    only: signatureRules,
    baseline: new Map(),
    honourComments: true,
    failOn: null,
    fetchers: createFetchers({
      offline: true,
      endpoints: {},
      date: '2026-11-20',
      history: { repository, base: base ?? null, head: null, ...(service ? { service } : {}) },
      rules,
    }),
    diagnostics: [],
    version: '0.0.0',
    now: () => 0,
  });
}
