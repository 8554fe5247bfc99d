import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type Annotation, annotationsOf, commandsOf } from '../reporters/github.ts';
import type { GitHubApi } from './api.ts';
import { annotateCheck, mostInCheck } from './check-run.ts';
import type { Inputs } from './inputs.ts';
import type { ChangedLines } from './lines.ts';

/** GitHub shows ten of each level for a step; the tenth place is for saying how many there are more. */
const shownPerLevel = 9;
/** Lines around a changed one that `diff-context` takes in, as GitHub shows them. */
const context = 3;

export interface AnnotateRequest {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly lines: ChangedLines;
  /** Null without a token. */
  readonly api: (() => Promise<GitHubApi>) | null;
  readonly write: (text: string) => void;
  readonly log: (text: string) => void;
}

/** Writes annotations to the job's own check where that is possible, through the log otherwise. Never both. */
export async function annotate({ report, inputs, lines, api, write, log }: AnnotateRequest): Promise<void> {
  if (inputs.annotations === 'none') return;
  const all = annotationsOf(report, lines.isChanged)
    .filter((one) => report.mode === 'audit' || passes(one, inputs.filterMode, lines))
    .map((one) => inHead(one, lines));
  if (all.length === 0) return;
  const fitsLog = withinBudget(all).more === null;
  const wantsCheck = inputs.annotations === 'check' || (inputs.annotations === 'auto' && !fitsLog);
  let rest: readonly Annotation[] = all;
  if (wantsCheck && inputs.checkRun !== null && api !== null) {
    const { sent, problem } = await annotateCheck(await api(), inputs.checkRun, all);
    if (problem === null) {
      if (all.length > mostInCheck) log(`${all.length - mostInCheck} more findings are in the job summary.`);
      return;
    }
    log(`Annotations go through the log: the job's check does not take them (${problem}).`);
    rest = all.slice(sent);
  }
  const { shown, more } = withinBudget(rest);
  write(commandsOf(shown));
  if (more !== null) write(`::notice title=premortem::${more}\n`);
}

/** Annotations within a step's budget, and the closing line where some do not fit. */
export function withinBudget(annotations: readonly Annotation[]): {
  readonly shown: readonly Annotation[];
  readonly more: string | null;
} {
  const shown: Annotation[] = [];
  const left: Record<Severity, number> = {
    error: shownPerLevel,
    warning: shownPerLevel,
    notice: shownPerLevel,
  };
  let missing = 0;
  for (const one of annotations) {
    if (left[one.severity] > 0) {
      left[one.severity] -= 1;
      shown.push(one);
    } else missing += 1;
  }
  return { shown, more: missing === 0 ? null : `${missing} more, see the job summary.` };
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
