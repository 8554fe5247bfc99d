import type { Finding, Fix } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/**
 * What one command or one list leaves open is one finding. Each part keeps its own fingerprint until here, so that a
 * package that is added to an old command is reported alone, in an audit with a baseline as in a pull request.
 */
export function fold(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const folding = new Map(rules.flatMap((rule) => (rule.fold ? [[rule.id, rule.fold] as const] : [])));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isFoldable(finding, folding)) continue;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return findings.flatMap((finding): Finding[] => {
    const group = isFoldable(finding, folding) ? groups.get(keyOf(finding)) : undefined;
    if (group === undefined || group.length === 1) return [finding];
    if (group[0] !== finding) return [];
    const { message, subject } = folding.get(finding.rule)!(group);
    const details = { ...finding.details, packages: group.map((part) => part.subject.name) };
    return [{ ...finding, message, subject, details, fix: fixOf(group), parts: group }];
  });
}

function isFoldable({ rule, group }: Finding, folding: ReadonlyMap<string, unknown>): boolean {
  return group !== undefined && folding.has(rule);
}

function keyOf({ rule, path, severity, suppressed, group }: Finding): string {
  return [rule, path, severity, suppressed?.by ?? '', suppressed?.reason ?? '', group].join('\0');
}

function fixOf(group: readonly Finding[]): Fix | null {
  const fixes = group.flatMap(({ fix }) => fix ?? []);
  const [first] = fixes;
  if (first === undefined) return null;
  if (fixes.length === 1) return first;
  return {
    title: `${first.title}, and ${fixes.length - 1} more`,
    safe: fixes.every(({ safe }) => safe),
    edits: fixes.flatMap(({ edits }) => edits),
  };
}
