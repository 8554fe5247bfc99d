import { appendFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { dayOf } from '../model/day.ts';
import { ConfigError, UsageError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { annotationsOf, commandsOf } from '../reporters/github.ts';
import { exitCode } from '../run/exit-code.ts';
import { createFetchers } from '../run/fetchers.ts';
import { type Rendered, render } from '../run/render.ts';
import { run } from '../run/run.ts';
import { readBaseline, readSettings } from '../run/settings.ts';
import { openPath } from '../run/targets.ts';
import { version } from '../run/version.ts';
import { withinBudget } from './annotate.ts';
import { readSituation } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { chooseTrees } from './trees.ts';

/** Runs one of the actions; `premortem` is all of them. Sets outputs, annotations, summary and the step's outcome. */
export async function runAction(name: string): Promise<void> {
  try {
    await act(name);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) core.setFailed(error.message);
    else throw error;
  }
}

async function act(name: string): Promise<void> {
  const { inputs, warnings } = readInputs(process.env);
  for (const warning of warnings) core.warning(warning);
  const situation = readSituation(process.env);
  const opened = await openPath(join(process.env.GITHUB_WORKSPACE ?? '.', inputs.workingDirectory));
  const trees = await chooseTrees(opened, situation, inputs);
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
  annotate(report, inputs);
  await writeReports(report, inputs);
  setOutputs(report);
  conclude(report, inputs);
}

/** An action runs its own rules; `only` can narrow that, never widen it. */
function selected(name: string, only: readonly string[]): readonly string[] {
  if (name === 'premortem') return only;
  return only.length === 0 ? [name] : only;
}

function annotate(report: Report, inputs: Inputs): void {
  if (inputs.annotations === 'none') return;
  const { shown, more } = withinBudget(annotationsOf(report));
  process.stdout.write(commandsOf(shown));
  if (more !== null) core.notice(more, { title: 'premortem' });
}

async function writeReports(report: Report, inputs: Inputs): Promise<void> {
  const text = await render(report, 'markdown', { color: false, quiet: false });
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, text);
  const files: [string | null, Rendered][] = [
    [inputs.summaryFile, 'markdown'],
    [inputs.jsonFile, 'json'],
    [inputs.sarifFile, 'sarif'],
    [inputs.htmlFile, 'html'],
  ];
  for (const [file, format] of files) {
    if (file !== null)
      writeFileSync(resolve(file), await render(report, format, { color: false, quiet: false }));
  }
  process.stdout.write(await render(report, 'text', { color: true, quiet: true }));
}

function setOutputs(report: Report): void {
  const open = report.findings.filter((finding) => !finding.suppressed);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  core.setOutput('findings-count', open.length);
  core.setOutput('errors', count('error'));
  core.setOutput('warnings', count('warning'));
  core.setOutput('notices', count('notice'));
  core.setOutput('conclusion', exitCode(report) === 1 ? 'failure' : 'success');
}

/** The last lines of the log say what failed the step and why. */
function conclude(report: Report, inputs: Inputs): void {
  if (exitCode(report) !== 1) return;
  const message = `There are findings at or above ${report.failOn} (fail-on). The job summary lists them all.`;
  if (inputs.warnOnly) core.warning(message);
  else core.setFailed(message);
}
