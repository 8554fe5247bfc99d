import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { LineIndex } from '../model/span.ts';
import { escapeMarkdown } from '../reporters/markdown.ts';
import type { GitHubApi } from './api.ts';
import type { ChangedLines } from './lines.ts';
import { refusalWords } from './refusals.ts';

/** More in one review is taken for abuse. */
const mostSuggestions = 30;

interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
  readonly body: string;
}

/**
 * Writes the fixes of findings on changed lines as suggestions of one review. What an earlier run has suggested is
 * not said again. Gives why it could not, or null.
 */
export async function suggestFixes(
  api: GitHubApi,
  pullRequest: { readonly number: number; readonly head: string },
  report: Report,
  lines: ChangedLines,
  prefix: string,
): Promise<string | null> {
  const fixable = report.findings.some(({ suppressed, fix }) => !suppressed && fix !== null);
  if (fixable && lines.problem !== null)
    return `the lines that the change wrote are not known (${lines.problem})`;
  const suggested = report.findings
    .filter(({ suppressed, fix }) => !suppressed && fix !== null)
    .map((finding) => [finding, suggestionFor(finding, report, lines, prefix)] as const)
    .filter((pair): pair is readonly [Finding, Suggestion] => pair[1] !== null);
  if (suggested.length === 0) return null;
  const there = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
    pull_number: pullRequest.number,
  });
  if (there.items === null) return refusalWords(there.refused, 'pull-requests: write');
  const bodies = there.items.map((one) => String((one as { body?: unknown } | null)?.body ?? ''));
  const fresh = suggested.filter(([finding]) => !bodies.some((body) => body.startsWith(markerOf(finding))));
  if (fresh.length === 0) return null;
  const reply = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: pullRequest.number,
    commit_id: pullRequest.head,
    event: 'COMMENT',
    comments: fresh.slice(0, mostSuggestions).map(([, suggestion]) => suggestion),
  });
  return reply.status === 200 ? null : refusalWords(reply, 'pull-requests: write');
}

function markerOf({ fingerprint }: Finding): string {
  return `<!-- premortem suggestion ${fingerprint} -->`;
}

/** Null where the fix reaches beyond the lines that the change wrote: GitHub takes no comment there. */
function suggestionFor(
  finding: Finding,
  report: Report,
  lines: ChangedLines,
  prefix: string,
): Suggestion | null {
  const { path, fix } = finding;
  const text = report.facts.texts.get(path);
  if (text === undefined || !fix || fix.edits.length === 0 || fix.edits.some((edit) => edit.path !== path))
    return null;
  const edits = [...fix.edits].sort((a, b) => a.start - b.start);
  const index = new LineIndex(text);
  const first = index.positionAt(edits[0]!.start).line;
  const last = index.positionAt(edits.at(-1)!.end).line;
  const [startLine, line] = [lines.inHead(path, first), lines.inHead(path, last)];
  if (startLine === null || line === null || line - startLine !== last - first) return null;
  for (let at = first; at <= last; at++) if (!lines.isChanged(path, at)) return null;
  const start = text.lastIndexOf('\n', edits[0]!.start - 1) + 1;
  const newline = text.indexOf('\n', edits.at(-1)!.end);
  let [fixed, place] = ['', start];
  for (const edit of edits) {
    if (edit.start < place) return null; // edits that overlap cannot be shown as one text
    fixed += text.slice(place, edit.start) + edit.text;
    place = edit.end;
  }
  fixed += text.slice(place, newline === -1 ? text.length : newline);
  return {
    path: `${prefix}${path}`,
    line,
    side: 'RIGHT',
    ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' as const }),
    body: `${markerOf(finding)}\n${escapeMarkdown(finding.message)}\n\n${fenced(fixed.replaceAll('\r', ''))}\n${finding.help === null ? `\`${finding.rule}\`` : `[${finding.rule}](${finding.help})`}`,
  };
}

/** A fence is ended by one as long: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fenced(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}\n${fence}\n`;
}
