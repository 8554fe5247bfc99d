import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type Annotation, annotationsOf, commandsOf } from '../reporters/github.ts';
import { plural, severities } from '../reporters/verdict.ts';
import type { GitHubApi } from './api.ts';
import { annotateCheck, mostInCheck } from './check-run.ts';
import type { Inputs } from './inputs.ts';
import { type ChangedLines, noLines } from './lines.ts';

/**
 * GitHub shows ten of each level for a step. The tenth error is for the failing step's own, and three notices for
 * how many there are more, and for a comment or an issue that could not be written.
 */
const shownPerLevel: Readonly<Record<Severity, number>> = { error: 9, warning: 9, notice: 7 };
/** Lines around a changed one that `diff-context` takes in, as GitHub shows them. */
const context = 3;

export interface AnnotateRequest {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly lines: ChangedLines;
  /** Null without a token. */
  readonly api: (() => Promise<GitHubApi>) | null;
  /** Folder of the findings' paths, from the repository's root and with its slash. */
  readonly prefix: string;
  readonly write: (text: string) => void;
  readonly log: (text: string) => void;
}

/** Writes annotations to the job's own check where that is possible, through the log otherwise. Never both. */
export async function annotate({
  report,
  inputs,
  lines,
  api,
  prefix,
  write,
  log,
}: AnnotateRequest): Promise<void> {
  if (inputs.annotations === 'none') return;
  const wanted = inputs.filterMode !== 'nofilter' && lines !== noLines;
  const filtered = wanted && lines.problem === null;
  if (wanted && !filtered && inputs.filterMode !== 'file')
    log(
      `Annotations are not limited to \`${inputs.filterMode}\` lines, which are not known: ${lines.problem}.`,
    );
  const all = annotationsOf(report, lines.isChanged)
    .filter((one) => !filtered || passes(one, inputs.filterMode, lines))
    .map((one) => inHead(one, lines))
    .map((one) => ({ ...one, path: `${prefix}${one.path}` }));
  if (all.length === 0) return;
  const fitsLog = withinBudget(all).left.length === 0;
  const wantsCheck = inputs.annotations === 'check' || (inputs.annotations === 'auto' && !fitsLog);
  let rest: readonly Annotation[] = all;
  if (wantsCheck && inputs.checkRun !== null && api !== null) {
    const { sent, problem } = await annotateCheck(await api(), inputs.checkRun, all);
    if (problem === null) {
      if (all.length > mostInCheck) write(closing(all.slice(mostInCheck)));
      return;
    }
    log(`Annotations go through the log: the job's check does not take them (${problem}).`);
    rest = all.slice(sent);
  }
  const { shown, left } = withinBudget(rest);
  write(commandsOf(shown));
  if (left.length > 0) write(closing(left));
}

/** `3 more (1 warning, 2 notices), see the job summary.` */
function closing(left: readonly Annotation[]): string {
  const counts = severities
    .map((level) => [level, left.filter(({ severity }) => severity === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => plural(count, level));
  return `::notice title=premortem::${left.length} more (${counts.join(', ')}), see the job summary.\n`;
}

/** Annotations within a step's budget, and those that do not fit. */
export function withinBudget(annotations: readonly Annotation[]): {
  readonly shown: readonly Annotation[];
  readonly left: readonly Annotation[];
} {
  const shown: Annotation[] = [];
  const room: Record<Severity, number> = { ...shownPerLevel };
  const left: Annotation[] = [];
  for (const one of annotations) {
    if (room[one.severity] > 0) {
      room[one.severity] -= 1;
      shown.push(one);
    } else left.push(one);
  }
  return { shown, left };
}

function passes(one: Annotation, mode: Inputs['filterMode'], lines: ChangedLines): boolean {
  if (mode === 'nofilter') return true;
  if (mode === 'file') return lines.hasChanges(one.path);
  const around = mode === 'added' ? 0 : context;
  for (let line = one.startLine - around; line <= one.endLine + around; line++) {
    if (lines.isChanged(one.path, line)) return true;
  }
  return false;
}

/** Lines of the test merge → lines of the pull request's head, which is what people look at. */
function inHead(one: Annotation, lines: ChangedLines): Annotation {
  const startLine = lines.inHead(one.path, one.startLine);
  const endLine = lines.inHead(one.path, one.endLine);
  return startLine === null || endLine === null ? one : { ...one, startLine, endLine };
}
