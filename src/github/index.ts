import { join, posix } from 'node:path';
import { dayOf } from '../model/day.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { GitError, UsageError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { escapeMarkdown } from '../reporters/markdown.ts';
import { failsJob, plural } from '../reporters/verdict.ts';
import { createFetchers } from '../run/fetchers.ts';
import { run } from '../run/run.ts';
import { readBaseline, readSettings } from '../run/settings.ts';
import { type Opened, openPath } from '../run/targets.ts';
import { version } from '../run/version.ts';
import { annotate } from './annotate.ts';
import type { GitHubApi } from './api.ts';
import { readSituation, type Situation } from './event.ts';
import type { Place } from './fork-point.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type ChangedLines, linesFromApi, linesFromGit, noLines } from './lines.ts';
import { log } from './log.ts';
import { appendSummary, setOutput, setOutputs, writeReports } from './outputs.ts';
import { shareReport } from './publish.ts';
import { historyFor } from './signatures.ts';
import { type ChosenTrees, chooseTrees, NothingChecked } from './trees.ts';

/** Runs one of the actions; `premortem` is all of them. Sets outputs, annotations, summary and the step's outcome. */
export async function runAction(name: string): Promise<void> {
  try {
    if (name === 'organisation') await (await import('./organisation/index.ts')).runOrganisation(process.env);
    else await act(name);
  } catch (error) {
    if (error instanceof NothingChecked || error instanceof GitError) tellNothing(error.message);
    else if (error instanceof UsageError) log.fail(error.message);
    else failInside(error);
  }
}

async function act(name: string): Promise<void> {
  const { inputs, warnings } = readInputs(process.env);
  for (const warning of warnings) log.warning(warning);
  const situation = readSituation(process.env);
  const workspace = process.env.GITHUB_WORKSPACE ?? '.';
  const opened = await openPath(join(workspace, inputs.workingDirectory), {
    ceiling: workspace,
    offline: inputs.offline,
  });
  const place: Place = {
    opened,
    situation,
    inputs,
    api: lazyApi(inputs, situation),
    prefix: folderInside(opened, inputs.workingDirectory),
  };
  const trees = await chooseTrees(place);
  const ruled = trees.mode === 'diff' && trees.base ? trees.base : trees.head;
  const settings = narrowed(await readSettings(ruled, inputs.config, configInTree(place, trees)), inputs);
  const date = inputs.asOf ?? dayOf(Date.now());
  const scanned = await run({
    mode: trees.mode,
    head: trees.head,
    base: trees.base,
    date,
    settings,
    only: selected(name, inputs.only),
    baseline: await readBaseline(ruled, settings),
    honourComments: true,
    failOn: trees.instead ? 'none' : inputs.failOn,
    fetchers: createFetchers({
      offline: inputs.offline,
      date,
      ...githubServer(settings, inputs, situation),
      history: historyFor(place, trees),
      rules: settings.rules,
    }),
    diagnostics: trees.diagnostics,
    version,
    now: Date.now,
  });
  const report = { ...scanned, diagnostics: [...scanned.diagnostics, ...unreadBase(trees)] };
  const lines = await linesFor(report, trees, place);
  await annotate({
    report,
    inputs,
    lines,
    api: place.api,
    prefix: place.prefix,
    write: (text) => process.stdout.write(text),
    log: log.info,
  });
  const summary = { ...linksFor(place, lines), how: trees.how };
  await writeReports(report, place, summary);
  await shareReport(report, place, summary, lines);
  setOutputs(report, inputs);
  conclude(report, inputs);
}

/** A fault of premortem's own. Its text may hold names of the repository. */
function failInside(error: unknown): void {
  if (error instanceof Error && error.stack) log.info(error.stack);
  log.fail(
    `premortem itself failed: ${error instanceof Error ? error.message : String(error)}. Please report this.`,
  );
}

/** Not checked, and not failed: the server's trouble is no reason for a red job, and must not look like a clean one. */
function tellNothing(message: string): void {
  log.warning(`${message} Nothing was checked.`);
  appendSummary(`## premortem: nothing was checked\n\n${escapeMarkdown(message)}\n`);
  setOutput({ conclusion: 'skipped' });
}

/** Folder that is taken as the root, as the repository names it. */
function folderInside({ repository }: Opened, asGiven: string): string {
  if (repository && !repository.bare) return repository.prefix;
  const given = posix.normalize(asGiven.replaceAll('\\', '/')).replace(/^\.?\/|\/$/g, '');
  return given === '' || given === '.' || given.startsWith('..') ? '' : `${given}/`;
}

/** A change cannot exempt itself by a configuration that a workflow names: the base's counts, where it has one. */
function configInTree({ inputs, prefix }: Place, trees: ChosenTrees): string | null {
  if (inputs.config === null || trees.mode !== 'diff') return null;
  const path = posix.normalize(inputs.config.replaceAll('\\', '/'));
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}

/** What the inputs add to the configuration. */
function narrowed(settings: Settings, inputs: Inputs): Settings {
  return {
    ...settings,
    paths: inputs.paths.length > 0 ? inputs.paths : settings.paths,
    pathsIgnore: [...settings.pathsIgnore, ...inputs.pathsIgnore],
    allow: [...settings.allow, ...inputs.allow],
  };
}

/** Lookups go to the server that runs the workflow. A configured one is somebody else's and gets no token. */
function githubServer(settings: Settings, inputs: Inputs, situation: Situation) {
  const endpoints = { github: situation.apiUrl, ...settings.endpoints };
  const isOwn = endpoints.github === situation.apiUrl;
  return { endpoints, token: isOwn && inputs.token !== '' ? inputs.token : null };
}

/** A file of the base that the API did not give makes all that its successor says look new. */
function unreadBase({ fromApi, base }: ChosenTrees): Diagnostic[] {
  return fromApi
    .filter((tree) => tree === base)
    .flatMap((tree) =>
      [...tree.unread].map(([path, reason]) =>
        diagnostic(
          'unreadable',
          `What this file was before the change could not be read (${reason}), so its findings may be older than the change.`,
          { path },
        ),
      ),
    );
}

/** Lines are asked for only where something will stand on them. */
async function linesFor(report: Report, trees: ChosenTrees, place: Place): Promise<ChangedLines> {
  const { opened, situation, api, prefix } = place;
  const open = report.findings.filter(({ suppressed }) => !suppressed);
  const paths = [...new Set(open.map(({ path }) => path))];
  if (report.mode === 'audit' || paths.length === 0) return noLines;
  if (trees.local !== null && opened.repository)
    return linesFromGit(opened.repository, trees.local, situation, paths);
  if (api === null || !situation.pullRequest) return noLines;
  // With the head from the API too, its lines are the pull request's own.
  const merge = trees.fromApi.length === 1 && opened.repository ? situation.sha : null;
  return linesFromApi(await api(), situation.pullRequest, merge, prefix);
}

/** Where the summary's links lead: the pull request's own head, on its own lines. */
function linksFor({ situation, prefix }: Place, lines: ChangedLines) {
  const commit = situation.pullRequest?.head || situation.workflowRun?.head || situation.sha;
  if (!commit || !situation.repository) return {};
  const blobUrl = `${situation.serverUrl}/${situation.repository}/blob/${commit}/${prefix}`;
  return { blobUrl, lineAt: (path: string, line: number) => lines.inHead(path, line) ?? line };
}

type LazyApi = (() => Promise<GitHubApi>) | null;

/** The API client is large and most runs do without; it is loaded and made when first asked for. */
function lazyApi(inputs: Inputs, situation: Situation): LazyApi {
  const { repository } = situation;
  if (inputs.offline || inputs.token === '' || repository === null) return null;
  let made: Promise<GitHubApi> | null = null;
  return () => {
    made ??= import('./api.ts').then(({ createApi }) =>
      createApi(inputs.token, situation.apiUrl, repository),
    );
    return made;
  };
}

/** An action runs its own rules; `only` can narrow that, never widen it. */
function selected(name: string, only: readonly string[]): readonly string[] {
  return name !== 'premortem' && only.length === 0 ? [name] : only;
}

/** The last line of the log says what failed the step; the report above it says where. */
function conclude(report: Report, inputs: Inputs): void {
  const failing = report.findings.filter((finding) => failsJob(report, finding)).length;
  if (failing === 0) return;
  const message = `${plural(failing, 'finding')} at or above \`${report.failOn}\` (fail-on). See the job summary.`;
  if (inputs.warnOnly) log.info(message);
  else log.fail(message);
}
