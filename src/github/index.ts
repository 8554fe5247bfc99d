import { join, posix } from 'node:path';
import { dayOf } from '../model/day.ts';
import { GitError, UsageError } from '../model/error.ts';
import { ownRepository } from '../model/own-repository.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { escapeMarkdown } from '../reporters/markdown.ts';
import { Places } from '../reporters/places.ts';
import { failsJob, plural } from '../reporters/verdict.ts';
import { type Conclusion, conclusionOf } from '../run/conclusion.ts';
import { createFetchers } from '../run/fetchers.ts';
import { run } from '../run/run.ts';
import { sinceDay } from '../run/since-day.ts';
import { type Opened, openPath } from '../run/targets.ts';
import { rulePagesOfAction, version } from '../run/version.ts';
import { annotate } from './annotate.ts';
import { apiFor } from './api-access.ts';
import { linesFor } from './changed-lines.ts';
import { type EventContext, readSituation } from './event.ts';
import type { Place } from './fork-point.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { ChangedLines } from './lines.ts';
import { log } from './log.ts';
import { appendSummary, setOutput, setOutputs, writeReports } from './outputs.ts';
import { policyFor } from './policy.ts';
import { shareReport } from './publish.ts';
import { historyFor } from './signatures.ts';
import { ChangeUnavailable, chooseTrees } from './trees.ts';

/** Runs one of the actions; `premortem` is all of them. Sets outputs, annotations, summary and the step's outcome. */
export async function runAction(name: string): Promise<void> {
  try {
    if (name === 'organisation') await (await import('./organisation/index.ts')).runOrganisation(process.env);
    else await act(name);
  } catch (error) {
    if (error instanceof ChangeUnavailable || error instanceof GitError) tellNothing(error.message);
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
  const reach = apiFor(inputs, situation);
  const place: Place = {
    opened,
    situation,
    inputs,
    ...reach,
    prefix: folderInside(opened, inputs.workingDirectory),
  };
  if (inputs.token !== '' && !inputs.offline && reach.api === null)
    log.warning(`GitHub's API was not asked: ${reach.withoutApi}.`);
  const trees = await chooseTrees(place);
  const policy = await policyFor(place, trees);
  const settings = narrowed(policy.settings, inputs);
  const date = inputs.asOf ?? dayOf(Date.now());
  const scanned = await run({
    mode: trees.mode,
    head: trees.head,
    base: trees.base,
    date,
    since: sinceDay(inputs.since, date, trees.baseTime ?? null),
    settings,
    only: selected(name, inputs.only),
    baseline: policy.baseline,
    honourComments: true,
    failOn: inputs.failOn,
    minSeverity: inputs.minSeverity,
    docs: rulePagesOfAction(process.env),
    comparison: trees.comparison === 'exact' && policy.problem !== null ? 'approximate' : trees.comparison,
    fetchers: createFetchers({
      offline: inputs.offline,
      date,
      ...githubServer(settings, inputs, situation),
      history: historyFor(place, trees),
      rules: settings.rules,
      lookups: settings.lookups,
      ...(situation.pullRequest?.about ? { about: situation.pullRequest.about } : {}),
    }),
    diagnostics: [...trees.diagnostics, ...(policy.problem === null ? [] : [policy.problem])],
    repository: ownRepository(situation.repository),
    version,
    now: Date.now,
  });
  const lines = await linesFor(scanned, trees, place);
  const report = counted(scanned, lines);
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
  const conclusion = stepConclusion(report, inputs);
  setOutputs(report, inputs, conclusion);
  conclude(report, inputs, conclusion);
}

/** An input makes what was not checked as bad as what was found. */
function stepConclusion(report: Report, inputs: Inputs): Conclusion {
  const conclusion = conclusionOf(report);
  return conclusion === 'neutral' && inputs.failOnUnchecked ? 'failure' : conclusion;
}

/** An error on a line that the change is known to add is the change's, whatever was there before. */
function counted(report: Report, lines: ChangedLines): Report {
  if (lines.problem !== null || !report.findings.some(({ uncompared }) => uncompared)) return report;
  const places = new Places(report.facts);
  const findings = report.findings.map((finding) => {
    if (
      !finding.uncompared ||
      !lines.isChanged(finding.path, places.region(finding.path, finding.span).startLine)
    )
      return finding;
    const { uncompared: _, ...rest } = finding;
    return rest;
  });
  return { ...report, findings };
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
  const { failOnUnchecked, warnOnly } = readInputs(process.env).inputs;
  if (failOnUnchecked && !warnOnly) log.fail(`${message} Nothing was checked (fail-on-unchecked).`);
  else log.warning(`${message} Nothing was checked.`);
  appendSummary(`## premortem: nothing was checked\n\n${escapeMarkdown(message)}\n`);
  setOutput({ conclusion: failOnUnchecked ? 'failure' : 'skipped' });
}

/** Folder that is taken as the root, as the repository names it. */
function folderInside({ repository }: Opened, asGiven: string): string {
  if (repository && !repository.bare) return repository.prefix;
  const given = posix.normalize(asGiven.replaceAll('\\', '/')).replace(/^\.?\/|\/$/g, '');
  return given === '' || given === '.' || given.startsWith('..') ? '' : `${given}/`;
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
function githubServer(settings: Settings, inputs: Inputs, { apiUrl }: EventContext) {
  const endpoints = { ...(apiUrl === null ? {} : { github: apiUrl }), ...settings.endpoints };
  const isOwn = apiUrl !== null && endpoints.github === apiUrl;
  return { endpoints, token: isOwn && inputs.token !== '' ? inputs.token : null };
}

/** Where the summary's links lead: the pull request's own head, on its own lines. */
function linksFor({ situation, prefix }: Place, lines: ChangedLines) {
  const commit = situation.pullRequest?.head || situation.workflowRun?.head || situation.sha;
  if (!commit || !situation.repository) return {};
  const blobUrl = `${situation.serverUrl}/${situation.repository}/blob/${commit}/${prefix}`;
  const about = {
    repository: situation.repository,
    commit,
    url: `${situation.serverUrl}/${situation.repository}/commit/${commit}`,
  };
  return { blobUrl, about, lineAt: (path: string, line: number) => lines.inHead(path, line) ?? line };
}

/** An action runs its own rules; `only` can narrow that, never widen it. */
function selected(name: string, only: readonly string[]): readonly string[] {
  return name !== 'premortem' && only.length === 0 ? [name] : only;
}

/** The last line of the log says what failed the step; the report above it says where. */
function conclude(report: Report, inputs: Inputs, conclusion: Conclusion): void {
  if (conclusion !== 'failure') return;
  const failing = report.findings.filter((finding) => failsJob(report, finding)).length;
  const message =
    failing > 0
      ? `${plural(failing, 'finding')} at or above \`${report.failOn}\` (fail-on). See the job summary.`
      : 'Not everything was checked (fail-on-unchecked). See the job summary.';
  if (inputs.warnOnly) log.info(message);
  else log.fail(message);
}
