import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { Places, type Region } from './places.ts';
import { printable, printableLines } from './printable.ts';
import { severityReason } from './verdict.ts';

/** One annotation as GitHub's runner and its checks API know it. Lines and columns from 1, `endColumn` inclusive. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where the annotation stays on one line: GitHub drops columns otherwise. */
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  /** The line is one that the change added or changed. */
  readonly changed: boolean;
}

/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs cuts at 4,096. */
const longestMessage = 4000;
const longestTitle = 250;

/** Findings → annotations, those on changed lines first, then by severity and place. */
export function annotationsOf(
  report: Report,
  isChanged: (path: string, line: number) => boolean = () => false,
): Annotation[] {
  const places = new Places(report.facts);
  return report.findings
    .filter((finding) => !finding.suppressed)
    .map((finding) => annotation(finding, places.region(finding.path, finding.span), isChanged))
    .sort((a, b) => Number(b.changed) - Number(a.changed) || rank[b.severity] - rank[a.severity]);
}

/** On a line of its own. */
function severityWords(finding: Finding): string {
  const why = severityReason(finding).trim();
  return why === '' ? '' : `\n${printable(`${finding.severity} ${why}`)}`;
}

const uncomparedWords =
  'This could not be compared with the state before the change, so it may be older and does not fail the job.';

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };

function annotation(
  finding: Finding,
  region: Region,
  isChanged: (path: string, line: number) => boolean,
): Annotation {
  const oneLine = region.startLine === region.endLine;
  const related =
    finding.related.length === 0
      ? ''
      : `\nSee also ${finding.related
          .slice(0, 3)
          .map(({ path }) => printable(path))
          .join(', ')}.`;
  return {
    severity: finding.severity,
    title: cut(printable(`premortem: ${finding.rule}`), longestTitle),
    message: cut(
      `${printableLines(finding.message)}${severityWords(finding)}${finding.uncompared ? `\n${uncomparedWords}` : ''}${related}\n${finding.help ?? `\`premortem rules ${finding.rule}\` explains this rule.`}`,
      longestMessage,
    ),
    path: finding.path,
    startLine: region.startLine,
    // A span that ends at the end of the file renders badly: the first line is enough there.
    endLine: oneLine ? region.startLine : Math.min(region.endLine, region.startLine + 20),
    startColumn: oneLine ? region.startColumn : null,
    endColumn: oneLine ? Math.max(region.startColumn, region.endColumn - 1) : null,
    changed: isChanged(finding.path, region.startLine),
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** Annotations as workflow commands (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). */
export function commandsOf(annotations: readonly Annotation[]): string {
  return annotations.map((one) => `${commandOf(one)}\n`).join('');
}

export function commandOf(one: Annotation): string {
  const properties = [
    `title=${property(one.title)}`,
    `file=${property(one.path.replace(unseen, printable))}`,
    `line=${one.startLine}`,
    `endLine=${one.endLine}`,
    ...(one.startColumn === null ? [] : [`col=${one.startColumn}`, `endColumn=${one.endColumn}`]),
  ];
  return `::${one.severity} ${properties.join(',')}::${data(one.message)}`;
}

/** Control characters but line ends, which have a form of their own. No file that GitHub shows has them in its name. */
const unseen = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** `--format github`: every finding as a workflow command. */
export function commandsReport(report: Report): string {
  return commandsOf(annotationsOf(report));
}
