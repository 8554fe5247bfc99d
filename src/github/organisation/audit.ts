import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { childEnvironment, findProgram } from '../../clients/programs.ts';
import { dayOf } from '../../model/day.ts';
import { UsageError } from '../../model/error.ts';
import { ownRepository } from '../../model/own-repository.ts';
import { createFetchers } from '../../run/fetchers.ts';
import { render } from '../../run/render.ts';
import { run } from '../../run/run.ts';
import { readBaseline, readSettings } from '../../run/settings.ts';
import { sharedConfigs } from '../../run/shared-configs.ts';
import { auditTrees, openPath } from '../../run/targets.ts';
import { rulePagesOfAction, version } from '../../run/version.ts';
import { log } from '../log.ts';
import type { Server } from './list.ts';

export interface AuditOptions {
  readonly folder: string;
  readonly only: readonly string[];
  readonly offline: boolean;
}

/** Clones and audits one repository after the other and leaves `{ repository, problem, report }` of each in a folder. */
export async function auditRepositories(
  server: Server,
  names: readonly string[],
  options: AuditOptions,
): Promise<void> {
  mkdirSync(options.folder, { recursive: true });
  for (const name of names) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(name)) throw new UsageError(`${name} is no name of a repository.`);
    const clone = mkdtempSync(join(tmpdir(), 'premortem-'));
    let entry: { repository: string; problem: string | null; report: unknown };
    try {
      await cloneInto(server, name, clone);
      entry = {
        repository: name,
        problem: null,
        report: JSON.parse(await reportOf(server, name, clone, options)),
      };
    } catch (error) {
      // One repository that premortem cannot cope with is told, and is no reason to leave out those after it.
      const problem = error instanceof UsageError ? error.message : `premortem itself failed: ${error}`;
      entry = { repository: name, problem, report: null };
      log.warning(`${name} was not checked: ${problem}`);
      if (!(error instanceof UsageError) && error instanceof Error) log.info(error.stack ?? '');
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
    writeFileSync(join(options.folder, `${name.replace('/', '--')}.json`), JSON.stringify(entry));
  }
}

async function reportOf(
  server: Server,
  repository: string,
  folder: string,
  { only, offline }: AuditOptions,
): Promise<string> {
  const trees = await auditTrees(await openPath(folder), null);
  const own = ownRepository(repository);
  const shared = sharedConfigs({ offline, endpoint: server.apiUrl, token: server.token || null, own });
  const settings = await readSettings(trees.head, null, null, shared);
  const date = dayOf(Date.now());
  const report = await run({
    mode: 'audit',
    head: trees.head,
    base: trees.base,
    date,
    settings,
    only,
    baseline: await readBaseline(trees.head, settings),
    honourComments: true,
    failOn: 'none',
    fetchers: createFetchers({
      offline,
      date,
      endpoints: { ...settings.endpoints, github: server.apiUrl },
      token: server.token || null,
      lookups: settings.lookups,
    }),
    diagnostics: trees.diagnostics,
    repository: own,
    version,
    docs: rulePagesOfAction(process.env),
    now: Date.now,
  });
  return render(report, 'json', { color: false, quiet: true });
}

/** A week of history where there is one, so that lockfiles can be compared; one commit otherwise. */
async function cloneInto(server: Server, name: string, folder: string): Promise<void> {
  const url = `${server.serverUrl}/${name}.git`;
  const one = await git(server, ['clone', '--quiet', '--depth=1', '--no-tags', '--', url, folder]);
  if (!one) throw new UsageError('it could not be cloned');
  await git(server, [
    '-C',
    folder,
    'fetch',
    '--quiet',
    '--no-tags',
    '--shallow-since=15 days ago',
    'origin',
    'HEAD',
  ]);
}

/** The token goes by environment: on the command line every process of the machine could read it. */
async function git({ serverUrl, token }: Server, words: readonly string[]): Promise<boolean> {
  const program = findProgram('git', null);
  if (program === null) return false;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const settings: [string, string][] = [
    ['core.hooksPath', '/dev/null'],
    ['protocol.ext.allow', 'never'],
    // A transfer without a byte for half a minute is over.
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '30'],
    ...(token === ''
      ? []
      : ([[`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`]] as [string, string][])),
  ];
  const configured = Object.fromEntries(
    settings.flatMap(([key, value], place) => [
      [`GIT_CONFIG_KEY_${place}`, key],
      [`GIT_CONFIG_VALUE_${place}`, value],
    ]),
  );
  const environment = {
    ...childEnvironment({ outside: null, network: true }),
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_CONFIG_COUNT: String(settings.length),
    ...configured,
  };
  try {
    const status = await exec(`"${program}"`, [...words], {
      silent: true,
      ignoreReturnCode: true,
      env: environment,
    });
    return status === 0;
  } catch {
    return false; // git cannot be started
  }
}
