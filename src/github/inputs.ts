import { nearest } from '../config/nearest.ts';
import { isDay } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';

/** What the steps of a workflow can set; the same for every action. Empty means: the configuration, else the default. */
export interface Inputs {
  readonly token: string;
  readonly workingDirectory: string;
  readonly mode: 'auto' | 'audit' | 'diff';
  readonly failOn: Severity | 'none' | null;
  /** Findings below it are left out of annotations, summary and files. */
  readonly minSeverity: Severity | null;
  /** What was not checked fails the step too. */
  readonly failOnUnchecked: boolean;
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
  readonly suggest: 'none' | 'review';
  readonly issue: 'none' | 'update';
  readonly issueTitle: string;
  readonly issueLabel: string;
  readonly issueReopen: 'never' | 'always';
  readonly issueCloseWhenClean: boolean;
  readonly diagrams: 'auto' | 'none';
  readonly summaryFile: string | null;
  readonly jsonFile: string | null;
  readonly sarifFile: string | null;
  /** What tells several SARIF uploads of one commit apart; null for the mode. */
  readonly sarifCategory: string | null;
  readonly htmlFile: string | null;
}

/** Every input that the action files declare; a test holds the two together. */
export const inputNames = [
  'token',
  'working-directory',
  'mode',
  'fail-on',
  'min-severity',
  'fail-on-unchecked',
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
  'suggest',
  'issue',
  'issue-title',
  'issue-label',
  'issue-reopen',
  'issue-close-when-clean',
  'diagrams',
  'summary-file',
  'json-file',
  'sarif-file',
  'sarif-category',
  'html-file',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks all inputs. Throws `UsageError` for a value that is not allowed; unknown names are warnings. */
export function readInputs(environment: Environment): { inputs: Inputs; warnings: string[] } {
  const given = new InputReader(environment);
  const checkRun = given.text('check-run-id');
  const inputs: Inputs = {
    token: given.text('token'),
    workingDirectory: given.text('working-directory') || '.',
    mode: given.oneOf('mode', ['auto', 'audit', 'diff'], 'auto'),
    failOn: given.oneOf<Severity | 'none', null>('fail-on', ['error', 'warning', 'notice', 'none'], null),
    minSeverity: given.oneOf<Severity, null>('min-severity', ['error', 'warning', 'notice'], null),
    failOnUnchecked: given.flag('fail-on-unchecked', false),
    warnOnly: given.flag('warn-only', false),
    only: given
      .text('only')
      .split(/[\s,]+/)
      .filter((word) => word !== ''),
    paths: given.lines('paths'),
    pathsIgnore: given.lines('paths-ignore'),
    allow: given.lines('allow'),
    config: given.text('config-file') || null,
    offline: given.flag('offline', false),
    asOf: given.day('as-of'),
    since: given.text('since') || null,
    baseRef: given.text('base-ref') || null,
    headRef: given.text('head-ref') || null,
    annotations: given.oneOf('annotations', ['auto', 'commands', 'check', 'none'], 'auto'),
    filterMode: given.oneOf('filter-mode', ['added', 'diff-context', 'file', 'nofilter'], 'nofilter'),
    checkRun: /^\d+$/.test(checkRun) ? Number(checkRun) : null,
    comment: given.oneOf('comment-summary-in-pr', ['never', 'on-failure', 'always'], 'never'),
    commentId: given.text('comment-id') || 'default',
    suggest: given.oneOf('suggest', ['none', 'review'], 'none'),
    issue: given.oneOf('issue', ['none', 'update'], 'none'),
    issueTitle: given.text('issue-title') || 'premortem audit',
    issueLabel: given.text('issue-label') || 'premortem',
    issueReopen: given.oneOf('issue-reopen', ['never', 'always'], 'always'),
    issueCloseWhenClean: given.flag('issue-close-when-clean', true),
    diagrams: given.oneOf('diagrams', ['auto', 'none'], 'auto'),
    summaryFile: given.text('summary-file') || null,
    jsonFile: given.text('json-file') || null,
    sarifCategory: given.text('sarif-category') || null,
    sarifFile: given.text('sarif-file') || null,
    htmlFile: given.text('html-file') || null,
  };
  return { inputs, warnings: unknownInputs(environment) };
}

/** The runner hands every input on, known or not, as INPUT_<NAME>. Reported in one line: a step has ten warnings. */
function unknownInputs(environment: Environment): string[] {
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

/** What the runner hands on, as INPUT_<NAME>: empty for what was not set. */
export class InputReader {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string): string {
    return (this.#environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  }

  oneOf<T extends string, F extends T | null>(name: string, allowed: readonly T[], fallback: F): T | F {
    const value = this.text(name);
    if (value === '') return fallback;
    const found = allowed.find((one) => one === value);
    if (found === undefined)
      throw new UsageError(`The input ${name} takes ${allowed.join(', ')}, not ${value}.`);
    return found;
  }

  /** YAML's truths (https://yaml.org/spec/1.2.2/#10212-boolean). */
  flag(name: string, fallback: boolean): boolean {
    const value = this.text(name);
    if (value === '') return fallback;
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (/^(false|False|FALSE)$/.test(value)) return false;
    throw new UsageError(`The input ${name} takes true or false, not ${value}.`);
  }

  day(name: string): string | null {
    const value = this.text(name);
    if (value === '') return null;
    if (!isDay(value)) throw new UsageError(`The input ${name} takes a day as YYYY-MM-DD, not ${value}.`);
    return value;
  }

  /** One entry a line. Comments and blank lines are dropped: an empty pattern would mean everything. */
  lines(name: string): string[] {
    return this.text(name)
      .split(/\r?\n/)
      .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
      .filter((line) => line !== '');
  }
}
