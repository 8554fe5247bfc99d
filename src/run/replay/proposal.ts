import { type Severity, severityRank } from '../../model/finding.ts';
import type { ReplayedChange, ReplayProposal, RuleTotals, SeverityCounts } from '../../model/replay.ts';
import type { Settings } from '../../model/settings.ts';

/** A rule that reports a warning in more of the changes than one in so many is only a notice to begin with. */
const oneInChanges = 10;
/** Nor does a rule that reports seldom make noise. */
const fewest = 3;
/** A threshold that fails more of the changes than one in so many is too strict to begin with. */
const oneInFails = 20;

export interface ProposalRequest {
  readonly changes: readonly ReplayedChange[];
  readonly rules: readonly RuleTotals[];
  readonly settings: Settings;
  /** What an audit of the newest change reports; null where none was made. */
  readonly today: SeverityCounts | null;
}

/** The strictest configuration that would have failed hardly any of the changes. */
export function proposalFor({ changes: all, rules, settings, today }: ProposalRequest): ReplayProposal {
  const changes = all.filter(({ replayed }) => replayed);
  const lowered = rules.flatMap(({ rule }) => {
    const loud = changes.filter(({ findings }) =>
      findings.some((finding) => finding.rule === rule && finding.severity === 'warning'),
    ).length;
    if (loud < fewest || loud * oneInChanges <= changes.length) return [];
    return [{ rule, severity: 'notice' as const, why: `warned in ${loud} of ${changes.length} changes` }];
  });
  const quiet: ReadonlySet<string> = new Set(lowered.map(({ rule }) => rule));
  const failingAt = (level: Severity) =>
    changes.filter(({ findings }) =>
      findings.some(
        ({ rule, severity }) =>
          severityRank[severity] >= severityRank[level] && !(quiet.has(rule) && severity === 'warning'),
      ),
    ).length;
  const fits = (level: Severity) => failingAt(level) * oneInFails <= changes.length;
  const failOn = fits('warning') ? 'warning' : fits('error') ? 'error' : 'none';
  const reasons = [
    reasonFor(failOn, changes.length, failingAt('warning'), failingAt('error')),
    ...lowered.map(
      ({ rule, why }) =>
        `\`${rule}\` ${why}. Begin with notices, and remove the line once the rest is mended.`,
    ),
    ...(today === null ? [] : [baselineReason(today)]),
  ];
  return {
    failOn,
    rules: lowered,
    baseline: today,
    reasons,
    config: configText(failOn, lowered, settings, changes.length),
  };
}

function reasonFor(failOn: string, changes: number, warnings: number, errors: number): string {
  const of = (count: number) => `${count} of ${changes} changes`;
  if (failOn === 'warning') return `\`fail-on: warning\` would have failed ${of(warnings)}.`;
  if (failOn === 'error')
    return `\`fail-on: error\` would have failed ${of(errors)}; \`warning\` would have failed ${of(warnings)}.`;
  return `\`fail-on: error\` would have failed ${of(errors)}, more than 1 in ${oneInFails}. Begin with \`none\`, read what it reports, and then turn it on.`;
}

function baselineReason({ error, warning, notice }: SeverityCounts): string {
  const total = error + warning + notice;
  if (total === 0) return 'An audit reports nothing today, so no baseline is needed.';
  return `An audit reports ${total} finding${total === 1 ? '' : 's'} today. \`premortem baseline\` accepts them, and audits then report only new ones.`;
}

function configText(
  failOn: string,
  rules: ReplayProposal['rules'],
  { path }: Settings,
  changes: number,
): string {
  const lines = [
    path === null
      ? `# .github/premortem.yml, proposed by \`premortem replay\` from ${changes} changes`
      : `# What \`premortem replay\` proposes from ${changes} changes; merge it into ${JSON.stringify(path)}`,
    `fail-on: ${failOn}`,
  ];
  if (rules.length > 0) lines.push('rules:');
  for (const { rule, severity, why } of rules) lines.push(`  ${rule}: ${severity} # ${why}`);
  return `${lines.join('\n')}\n`;
}
