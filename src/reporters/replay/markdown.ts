import type { Replay } from '../../model/replay.ts';
import { code, escapeMarkdown, linkTarget } from '../markdown.ts';
import { bytes, fitted, icons, type Section, sectionText, summaryBudget } from '../sections.ts';
import { severities } from '../verdict.ts';
import { countsOf, countsText, replayVerdict, uncheckedTexts, volume } from './words.ts';

export interface ReplayLinks {
  /** `https://github.com/owner/name`, for links to commits and pull requests. */
  readonly repositoryUrl?: string | undefined;
}

/** Widest bar of the table over time. */
const widestBar = 30;

/** For a job summary: the verdict, a configuration to begin with, then everything by rule, file, time and change. */
export function replayMarkdown(replay: Replay, links: ReplayLinks = {}): string {
  const { totals, proposal } = replay;
  const opening = [`## premortem replay: ${escapeMarkdown(replayVerdict(replay))}`];
  if (totals.changes > 0)
    opening.push(
      volume(replay),
      '### A configuration to begin with',
      proposal.reasons.map((reason) => `- ${escapeMarkdown(reason)}`).join('\n'),
      `\`\`\`yaml\n${proposal.config.replaceAll('```', '')}\`\`\``,
    );
  const sections = [
    ruleSection(replay),
    fileSection(replay),
    timeSection(replay),
    changeSection(replay, links),
  ];
  const notes = noteSection(replay);
  const texts = fitted([...sections, notes], summaryBudget - bytes(opening.join('\n\n'))).map(sectionText);
  return `${[...opening, ...texts].filter((text) => text !== '').join('\n\n')}\n`;
}

function section(
  title: string,
  open: boolean,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Section {
  return { title: `<b>${title}</b>`, header, open, rows, left: 0 };
}

const counted = severities.map((severity) => `${icons[severity]} ${severity}s`);

function ruleSection({ totals }: Replay): Section {
  const rows = totals.rules.map(({ rule, error, warning, notice, changes, failing }) => [
    code(rule),
    ...[error, warning, notice, changes, failing].map(String),
  ]);
  return section('By rule', true, ['rule', ...counted, 'changes', 'failing'], rows);
}

function fileSection({ totals }: Replay): Section {
  const rows = totals.files.map(({ path, findings, changes }) => [
    code(path),
    String(findings),
    String(changes),
  ]);
  return section('Files with most findings', false, ['file', 'findings', 'changes'], rows);
}

function timeSection({ totals: { periods, periodDays, severities: sums } }: Replay): Section {
  if (sums.error + sums.warning + sums.notice === 0) return section('Over time', false, [], []);
  const most = periods.reduce(
    (most, { error, warning, notice }) => Math.max(most, error + warning + notice),
    1,
  );
  const rows = periods.map(({ from, error, warning, notice, changes, failing }) => [
    from,
    '█'.repeat(Math.round(((error + warning + notice) / most) * widestBar)),
    ...[error, warning, notice, changes, failing].map(String),
  ]);
  const title = periodDays === 7 ? 'By week' : `By ${periodDays / 7} weeks`;
  return section(title, false, ['from', 'findings', ...counted, 'changes', 'failing'], rows);
}

function changeSection({ changes }: Replay, { repositoryUrl }: ReplayLinks): Section {
  const rows = changes
    .filter(({ findings }) => findings.length > 0)
    .map(({ date, commit, pullRequest, title, findings, fails }) => {
      const label = pullRequest === null ? commit.slice(0, 9) : `#${pullRequest}`;
      const page = pullRequest === null ? `commit/${commit}` : `pull/${pullRequest}`;
      const link =
        repositoryUrl === undefined
          ? code(label)
          : `[${code(label)}](${linkTarget(`${repositoryUrl}/${page}`)})`;
      const found = findings
        .slice(0, 10)
        .map(
          ({ severity, rule, path, line, message }) =>
            `${icons[severity]} ${code(rule)} ${code(`${path}:${line}`)} ${escapeMarkdown(message)}`,
        );
      if (findings.length > 10) found.push(`and ${findings.length - 10} more`);
      return [
        date,
        link,
        escapeMarkdown(title),
        countsText(countsOf(findings)),
        fails ? 'yes' : '',
        found.join('<br>'),
      ];
    });
  return section('By change', false, ['date', 'change', 'title', 'findings', 'fails', 'what'], rows);
}

function noteSection(replay: Replay): Section {
  const rows = [
    ...replay.notes.map((note) => [escapeMarkdown(note), '']),
    ...uncheckedTexts(replay).map(([message, count]) => [escapeMarkdown(message), String(count)]),
  ];
  return section('Not checked, or checked with a caveat', false, ['what', 'changes'], rows);
}
