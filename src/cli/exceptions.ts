import { readIgnores } from '../engine/ignores.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { Places } from '../reporters/places.ts';
import { inert, inertJson, printable } from '../reporters/printable.ts';
import { plural } from '../reporters/verdict.ts';

/** Something that is not reported, or reported as less than it is, because somebody said so. */
export interface Exception {
  readonly by: 'comment' | 'baseline' | 'configuration';
  /** `path:line`, or the name that is allowed. */
  readonly where: string;
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** ISO date; null for no end. */
  readonly until: string | null;
  /** How many findings it holds back; null where that is not counted. */
  readonly findings: number | null;
}

/** Every exception of a tree, what ends first in front. */
export function exceptionsOf(report: Report, settings: Settings): Exception[] {
  const places = new Places(report.facts);
  const list: Exception[] = [];
  const byComment = report.findings.filter(({ suppressed }) => suppressed?.by === 'comment');
  for (const [path, text] of report.facts.texts) {
    for (const { line, rules, reason, until, covers } of readIgnores(path, text)) {
      const held = byComment.filter((finding) => {
        const at = places.region(finding.path, finding.span).startLine;
        return (
          finding.path === path && rules.includes(finding.rule) && covers.first <= at && at <= covers.last
        );
      });
      list.push({
        by: 'comment',
        where: `${path}:${line}`,
        rules,
        reason: reason || null,
        until,
        findings: held.length,
      });
    }
  }
  for (const { path, span, rule, suppressed } of report.findings) {
    if (suppressed?.by !== 'baseline') continue;
    const where = `${path}:${places.region(path, span).startLine}`;
    list.push({ by: 'baseline', where, rules: [rule], reason: null, until: null, findings: 1 });
  }
  const configured = (where: string, rules: readonly string[]) =>
    list.push({ by: 'configuration', where, rules, reason: null, until: null, findings: null });
  for (const name of settings.allow) configured(`allow: ${name}`, []);
  for (const path of settings.pathsIgnore) configured(`paths-ignore: ${path}`, []);
  for (const [rule, { severity, pathsIgnore, options }] of settings.rules) {
    if (severity === 'off') configured('severity: off', [rule]);
    for (const path of pathsIgnore) configured(`paths-ignore: ${path}`, [rule]);
    const { allow } = options as { allow?: unknown };
    if (Array.isArray(allow)) for (const name of allow) configured(`allow: ${String(name)}`, [rule]);
  }
  const end = ({ until }: Exception) => until ?? '9999';
  return list.sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}

/** `premortem exceptions`. */
export function exceptionsText(report: Report, settings: Settings, asJson: boolean): string {
  const list = exceptionsOf(report, settings);
  if (asJson) return `${inertJson(JSON.stringify({ asOf: report.asOf, exceptions: list }, null, 2))}\n`;
  const lines: string[] = [];
  const titles = {
    comment: 'Ignore comments',
    baseline: 'Baseline',
    configuration: 'Configuration',
  } as const;
  for (const [by, title] of Object.entries(titles)) {
    const own = list.filter((one) => one.by === by);
    if (own.length === 0) continue;
    lines.push(`${title} (${own.length})`);
    for (const one of own) lines.push(`  ${line(one, report.asOf)}`);
    lines.push('');
  }
  lines.push(`${plural(list.length, 'exception')}.`);
  return `${inert(lines.join('\n'))}\n`;
}

function line({ by, where, rules, reason, until, findings }: Exception, today: string): string {
  const of = rules.length === 0 ? '' : ` ${rules.map(printable).join(', ')}`;
  if (by !== 'comment') return `${printable(where)}${of}`;
  const end =
    until === null
      ? 'no end'
      : until === 'invalid'
        ? 'its end is not a date'
        : until < today
          ? `ended on ${until}`
          : `until ${until}`;
  const count = findings === 0 ? 'ignores nothing' : plural(findings ?? 0, 'finding');
  return `${printable(where)}${of}: ${printable(reason ?? 'no reason')} (${end}, ${count})`;
}
