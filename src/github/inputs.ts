import * as core from '@actions/core';
import { isDay } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';

/** What the steps of a workflow can set; the same for every action. Empty means: the configuration, else the default. */
export interface Inputs {
  readonly token: string;
  readonly workingDirectory: string;
  readonly mode: 'auto' | 'audit' | 'diff';
  readonly failOn: Severity | 'none' | null;
  readonly warnOnly: boolean;
  readonly only: readonly string[];
  /** Added to what the configuration says; `paths` stands instead of its own. */
  readonly paths: readonly string[];
  readonly pathsIgnore: readonly string[];
  readonly allow: readonly string[];
  readonly config: string | null;
  readonly offline: boolean;
  readonly asOf: string | null;
  readonly since: string | null;
  readonly baseRef: string | null;
  readonly headRef: string | null;
  readonly annotations: 'auto' | 'commands' | 'check' | 'none';
  /** Which findings of a change become annotations; the summary has all of them. */
  readonly filterMode: 'added' | 'diff-context' | 'file' | 'nofilter';
  /** The job's own check, for annotations beyond what the log's commands allow. */
  readonly checkRun: number | null;
  readonly comment: 'never' | 'on-failure' | 'always';
  readonly commentId: string;
  readonly issue: 'none' | 'update';
  readonly issueTitle: string;
  readonly issueLabel: string;
  readonly issueReopen: 'never' | 'always';
  readonly issueCloseWhenClean: boolean;
  readonly diagrams: 'auto' | 'none';
  readonly summaryFile: string | null;
  readonly jsonFile: string | null;
  readonly sarifFile: string | null;
  readonly htmlFile: string | null;
}

/** Every input that the action files declare; a test holds the two together. */
export const inputNames = [
  'token',
  'working-directory',
  'mode',
  'fail-on',
  'warn-only',
  'only',
  'paths',
  'paths-ignore',
  'allow',
  'config-file',
  'offline',
  'as-of',
  'since',
  'base-ref',
  'head-ref',
  'annotations',
  'filter-mode',
  'check-run-id',
  'comment-summary-in-pr',
  'comment-id',
  'issue',
  'issue-title',
  'issue-label',
  'issue-reopen',
  'issue-close-when-clean',
  'diagrams',
  'summary-file',
  'json-file',
  'sarif-file',
  'html-file',
] as const;

/** Reads and checks all inputs. Throws `UsageError` for a value that is not allowed; unknown names are warnings. */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): {
  inputs: Inputs;
  warnings: string[];
} {
  const inputs: Inputs = {
    token: core.getInput('token'),
    workingDirectory: core.getInput('working-directory') || '.',
    mode: oneOf('mode', ['auto', 'audit', 'diff'], 'auto'),
    failOn: oneOfOrNull('fail-on', ['error', 'warning', 'notice', 'none']),
    warnOnly: flag('warn-only'),
    only: core
      .getInput('only')
      .split(/[\s,]+/)
      .filter((word) => word !== ''),
    paths: lines('paths'),
    pathsIgnore: lines('paths-ignore'),
    allow: lines('allow'),
    config: core.getInput('config-file') || null,
    offline: flag('offline'),
    asOf: day('as-of'),
    since: core.getInput('since') || null,
    baseRef: core.getInput('base-ref') || null,
    headRef: core.getInput('head-ref') || null,
    annotations: oneOf('annotations', ['auto', 'commands', 'check', 'none'], 'auto'),
    filterMode: oneOf('filter-mode', ['added', 'diff-context', 'file', 'nofilter'], 'nofilter'),
    checkRun: /^\d+$/.test(core.getInput('check-run-id')) ? Number(core.getInput('check-run-id')) : null,
    comment: oneOf('comment-summary-in-pr', ['never', 'on-failure', 'always'], 'never'),
    commentId: core.getInput('comment-id') || 'default',
    issue: oneOf('issue', ['none', 'update'], 'none'),
    issueTitle: core.getInput('issue-title') || 'premortem audit',
    issueLabel: core.getInput('issue-label') || 'premortem',
    issueReopen: oneOf('issue-reopen', ['never', 'always'], 'always'),
    issueCloseWhenClean: core.getInput('issue-close-when-clean') === '' || flag('issue-close-when-clean'),
    diagrams: oneOf('diagrams', ['auto', 'none'], 'auto'),
    summaryFile: core.getInput('summary-file') || null,
    jsonFile: core.getInput('json-file') || null,
    sarifFile: core.getInput('sarif-file') || null,
    htmlFile: core.getInput('html-file') || null,
  };
  return { inputs, warnings: unknownInputs(environment) };
}

/** The runner hands every input on, known or not, as INPUT_<NAME>. Told in one line: a step has ten warnings. */
function unknownInputs(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set<string>(inputNames);
  const unknown = Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_'))
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !known.has(name))
    .map((name) => {
      const near = nearest(name.replaceAll('_', '-'), inputNames);
      return `There is no input ${name}${near === null ? '' : ` (did you mean ${near}?)`}.`;
    });
  return unknown.length === 0 ? [] : [unknown.join(' ')];
}

/** One entry a line. Comments and blank lines are dropped: an empty pattern would mean everything. */
function lines(name: string): string[] {
  return core
    .getInput(name)
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

function oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
  return oneOfOrNull(name, allowed) ?? fallback;
}

function oneOfOrNull<T extends string>(name: string, allowed: readonly T[]): T | null {
  const value = core.getInput(name);
  if (value === '') return null;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(`The input ${name} takes ${allowed.join(', ')}, not ${value}.`);
  return found;
}

/** YAML's truths (https://yaml.org/spec/1.2.2/#10212-boolean); empty is false. */
function flag(name: string): boolean {
  const value = core.getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (value === '' || /^(false|False|FALSE)$/.test(value)) return false;
  throw new UsageError(`The input ${name} takes true or false, not ${value}.`);
}

function day(name: string): string | null {
  const value = core.getInput(name);
  if (value === '') return null;
  if (!isDay(value)) throw new UsageError(`The input ${name} takes a day as YYYY-MM-DD, not ${value}.`);
  return value;
}
