import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import type { SummaryOptions } from '../reporters/summary.ts';
import { exitCode } from '../run/exit-code.ts';
import type { Place } from './fork-point.ts';

/** GitHub's limit for comments and issues is 65,536 characters; emoji and links count for more than they look. */
const commentBudget = 58_000;

/**
 * The pull request's comment and the audit's issue, where they are asked for. Best effort: a token that may not
 * write (a fork's) is one line in the log and never a red job.
 */
export async function shareReport(
  report: Report,
  { inputs, situation, api }: Place,
  options: SummaryOptions,
): Promise<void> {
  const open = report.findings.filter((finding) => !finding.suppressed);
  const number = situation.pullRequest?.number ?? situation.workflowRun?.number ?? null;
  const wantsComment = inputs.comment !== 'never' && number !== null;
  const wantsIssue = inputs.issue === 'update' && report.mode === 'audit';
  if (!wantsComment && !wantsIssue) return;
  if (api === null) {
    core.notice('No comment or issue was written: there is no token.', { title: 'premortem' });
    return;
  }
  const { summaryReport } = await import('../reporters/summary.ts');
  const text = summaryReport(report, {
    ...options,
    budget: commentBudget,
    diagrams: inputs.diagrams === 'auto',
  });
  if (wantsComment) {
    const { stickyComment } = await import('./comment.ts');
    const create = inputs.comment === 'always' || exitCode(report) === 1;
    const problem = await stickyComment(await api(), number, inputs.commentId, text, create);
    if (problem !== null)
      core.notice(`The pull request's comment was not written: ${problem}`, { title: 'premortem' });
  }
  if (wantsIssue) {
    const { updateIssue } = await import('./tracking-issue.ts');
    const problem = await updateIssue(await api(), inputs, open, text);
    if (problem !== null)
      core.notice(`The audit's issue was not written: ${problem}`, { title: 'premortem' });
  }
}
