import type { Annotation } from '../reporters/github.ts';
import type { GitHubApi } from './api.ts';
import { refusalWords } from './refusals.ts';

/** https://docs.github.com/rest/checks/runs#update-a-check-run: 50 for each request, added to those before. */
const slice = 50;
/** More than anybody reads, at a slice a second as GitHub asks of writers; the summary has them all. */
export const mostInCheck = 300;

/**
 * Adds annotations to the job's own check. Only `output` is sent: a workflow's token may not change status or
 * conclusion of a check that Actions made. Gives how many were taken, or why none were.
 */
export async function annotateCheck(
  api: GitHubApi,
  checkRun: number,
  annotations: readonly Annotation[],
): Promise<{ readonly sent: number; readonly problem: string | null }> {
  let sent = 0;
  for (let at = 0; at < Math.min(annotations.length, mostInCheck); at += slice) {
    const part = annotations.slice(at, Math.min(at + slice, mostInCheck));
    const reply = await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id: checkRun,
      output: {
        title: 'premortem',
        summary: `${annotations.length} annotations; the job summary has all findings.`,
        annotations: part.map(annotationJson),
      },
    });
    if (reply.status !== 200) return { sent, problem: refusalWords(reply, 'checks: write') };
    sent += part.length;
  }
  return { sent, problem: null };
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function annotationJson(one: Annotation) {
  return {
    path: one.path,
    start_line: one.startLine,
    end_line: one.endLine,
    ...(one.startColumn === null ? {} : { start_column: one.startColumn, end_column: one.endColumn }),
    annotation_level: levels[one.severity],
    title: one.title,
    message: one.message,
  };
}
