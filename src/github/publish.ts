import type { Report } from '../model/report.ts';
import type { SummaryOptions } from '../reporters/summary.ts';
import { exitCode } from '../run/exit-code.ts';
import { type EventContext, isOfDefaultBranch } from './event.ts';
import type { Place } from './fork-point.ts';
import type { ChangedLines } from './lines.ts';
import { log } from './log.ts';
import type { IssueState } from './tracking-issue.ts';

/** GitHub's limit for comments and issues is 65,536 characters; emoji and links count for more than they look. */
const commentBudget = 58_000;

/** The run whose summary has everything. */
function runUrlOf({ serverUrl, repository }: EventContext): { runUrl?: string } {
  const id = process.env.GITHUB_RUN_ID ?? '';
  return repository && /^\d+$/.test(id) ? { runUrl: `${serverUrl}/${repository}/actions/runs/${id}` } : {};
}

/** Part of the tree was not read: what an earlier audit found there may be there still. */
function isPartial(report: Report): boolean {
  return report.diagnostics.some(({ code, severity }) => code === 'unreadable' && severity !== 'notice');
}

/**
 * The pull request's comment and review, and the audit's issue, where they are asked for. Best effort: a token that may not
 * write (a fork's) is one line in the log and never a red job.
 */
export async function shareReport(
  report: Report,
  { inputs, situation, api, withoutApi, prefix }: Place,
  options: SummaryOptions,
  lines: ChangedLines,
): Promise<void> {
  const open = report.findings.filter((finding) => !finding.suppressed);
  const number = situation.pullRequest?.number ?? situation.workflowRun?.number ?? null;
  const wantsComment = inputs.comment !== 'never' && number !== null;
  const isAudit = inputs.issue === 'update' && report.mode === 'audit';
  const wantsIssue = isAudit && isOfDefaultBranch(situation);
  if (isAudit && !wantsIssue)
    log.info(`The issue is about the default branch, so this run of ${situation.ref} did not change it.`);
  const wantsReview = inputs.suggest === 'review' && report.mode === 'diff' && situation.pullRequest !== null;
  if (!wantsComment && !wantsIssue && !wantsReview) return;
  if (api === null) {
    log.notice(`No comment, review or issue was written, because ${withoutApi}.`);
    return;
  }
  if (wantsReview) {
    const { suggestFixes } = await import('./suggest.ts');
    const problem = await suggestFixes(await api(), situation.pullRequest!, report, lines, prefix);
    if (problem !== null) log.notice(`Fixes were not suggested: ${problem}.`);
  }
  if (!wantsComment && !wantsIssue) return;
  if (wantsComment) {
    const [{ stickyComment }, { commentReport }] = await Promise.all([
      import('./comment.ts'),
      import('../reporters/pull-request-comment.ts'),
    ]);
    const create = inputs.comment === 'always' || exitCode(report) === 1;
    const text = commentReport(report, { ...options, ...runUrlOf(situation), budget: commentBudget });
    const problem = await stickyComment(await api(), number, inputs.commentId, text, create);
    if (problem !== null) log.notice(`The pull request's comment was not written: ${problem}.`);
  }
  if (wantsIssue) {
    const [{ updateIssue }, { issueReport }] = await Promise.all([
      import('./tracking-issue.ts'),
      import('../reporters/audit-issue.ts'),
    ]);
    const text = (issue: IssueState) => issueReport(report, { ...options, ...issue });
    const problem = await updateIssue(await api(), inputs, open, text, isPartial(report));
    if (problem !== null) log.notice(`The audit's issue was not written: ${problem}.`);
  }
}
