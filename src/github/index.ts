import { join } from 'node:path';
import * as core from '@actions/core';
import { dayOf } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { exitCode } from '../run/exit-code.ts';
import { createFetchers } from '../run/fetchers.ts';
import { run } from '../run/run.ts';
import { readBaseline, readSettings } from '../run/settings.ts';
import { openPath } from '../run/targets.ts';
import { version } from '../run/version.ts';
import { annotate } from './annotate.ts';
import type { GitHubApi } from './api.ts';
import { readSituation, type Situation } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { linesFromApi, linesFromGit, noLines } from './lines.ts';
import { setOutputs, writeReports } from './outputs.ts';
import { shareReport } from './share.ts';
import { type ChosenTrees, chooseTrees } from './trees.ts';

/** Runs one of the actions; `premortem` is all of them. Sets outputs, annotations, summary and the step's outcome. */
export async function runAction(name: string): Promise<void> {
  try {
    await act(name);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    core.setFailed(error.message);
  }
}

async function act(name: string): Promise<void> {
  const { inputs, warnings } = readInputs(process.env);
  for (const warning of warnings) core.warning(warning);
  const situation = readSituation(process.env);
  const api = lazyApi(inputs, situation);
  const opened = await openPath(join(process.env.GITHUB_WORKSPACE ?? '.', inputs.workingDirectory));
  const trees = await chooseTrees(opened, situation, inputs, api);
  const ruled = trees.mode === 'diff' && trees.base ? trees.base : trees.head;
  const settings = await readSettings(ruled, inputs.config);
  const date = inputs.asOf ?? dayOf(Date.now());
  const report = await run({
    mode: trees.mode,
    head: trees.head,
    base: trees.base,
    date,
    settings,
    only: selected(name, inputs.only),
    baseline: await readBaseline(ruled, settings),
    honourComments: true,
    failOn: inputs.failOn,
    fetchers: createFetchers({ offline: inputs.offline, endpoints: settings.endpoints, date }),
    diagnostics: trees.diagnostics,
    version,
    now: Date.now,
  });
  await annotate({
    report,
    inputs,
    lines: await linesFor(report, trees, situation, api),
    api,
    write: (text) => process.stdout.write(text),
    log: core.info,
  });
  const written = await writeReports(report, inputs, situation, trees.how);
  await shareReport(report, inputs, situation, api, written.blobUrl);
  setOutputs(report, inputs);
  conclude(report, inputs);

  /** Lines are asked for only where something will stand on them. */
  async function linesFor(report: Report, trees: ChosenTrees, situation: Situation, api: LazyApi) {
    const paths = [
      ...new Set(report.findings.filter(({ suppressed }) => !suppressed).map(({ path }) => path)),
    ];
    if (report.mode === 'audit' || paths.length === 0) return noLines;
    if (trees.localBase !== null && opened.repository) {
      return linesFromGit(opened.repository, trees.localBase, situation, paths);
    }
    return api !== null && situation.pullRequest
      ? linesFromApi(await api(), situation.pullRequest.number)
      : noLines;
  }
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

/** The last lines of the log say what failed the step and why. */
function conclude(report: Report, inputs: Inputs): void {
  if (exitCode(report) !== 1) return;
  const message = `There are findings at or above ${report.failOn} (fail-on). The job summary lists them all.`;
  if (inputs.warnOnly) core.info(message);
  else core.setFailed(message);
}
