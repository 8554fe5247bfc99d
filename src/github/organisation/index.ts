import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../model/error.ts';
import { organisationPage, organisationSummary } from '../../reporters/organisation.ts';
import { InputReader } from '../inputs.ts';
import { log } from '../log.ts';
import { appendSummary, setOutput } from '../outputs.ts';
import { auditRepositories } from './audit.ts';
import { listRepositories, namesIn, shardsOf } from './list.ts';
import { readReports } from './merge.ts';

/** Every input that `actions/organisation/action.yml` declares. */
export const organisationInputs = [
  'step',
  'token',
  'organisation',
  'include',
  'exclude',
  'repositories',
  'folder',
  'expected',
  'html-file',
  'json-file',
  'only',
  'offline',
] as const;

/**
 * The three steps of `.github/workflows/organisation.yml`: which repositories there are, in shards for a matrix;
 * the audit of one shard, as JSON; and all of that as one summary and one page.
 */
export async function runOrganisation(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const given = new InputReader(environment);
  const step = given.oneOf<'list' | 'audit' | 'merge', null>('step', ['list', 'audit', 'merge'], null);
  const server = {
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    token: given.text('token'),
  };
  const folder = resolve(environment.GITHUB_WORKSPACE ?? '.', given.text('folder') || 'premortem');
  if (step === 'list') {
    const organisation = given.text('organisation');
    if (organisation === '') throw new UsageError('The input organisation is needed to list repositories.');
    const names = await listRepositories(
      server,
      organisation,
      given.lines('include'),
      given.lines('exclude'),
    );
    setOutput({ repositories: names.length, shards: JSON.stringify(shardsOf(names)) });
    log.info(`${names.length} repositories of ${organisation}.`);
  } else if (step === 'audit') {
    const only = given
      .text('only')
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    const names = given.text('repositories').split(/\s+/).filter(Boolean);
    await auditRepositories(server, names, { folder, only, offline: given.flag('offline', false) });
  } else if (step === 'merge') {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
    const reports = readReports(texts, namesIn(given.text('expected')));
    appendSummary(organisationSummary(reports, server.serverUrl));
    const [html, json] = [given.text('html-file'), given.text('json-file')];
    if (html !== '')
      writeFileSync(
        resolve(environment.GITHUB_WORKSPACE ?? '.', html),
        organisationPage(reports, server.serverUrl),
      );
    if (json !== '')
      writeFileSync(
        resolve(environment.GITHUB_WORKSPACE ?? '.', json),
        `${JSON.stringify(reports, null, 2)}\n`,
      );
    const counted = (['error', 'warning', 'notice'] as const).map((severity) => [
      `${severity}s`,
      reports.reduce(
        (sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length,
        0,
      ),
    ]);
    setOutput({
      repositories: reports.length,
      unchecked: reports.filter(({ problem }) => problem !== null).length,
      ...Object.fromEntries(counted),
    });
  } else throw new UsageError('The input step takes list, audit, merge.');
}
