import { findingLines, scanFiles } from '../../scan.ts';

export type Files = Readonly<Record<string, string>>;

/** `path:line:col severity rule message` of one rule for a change between two trees. */
export async function told(
  rule: string,
  base: Files,
  head: Files,
  allow?: readonly string[],
): Promise<string[]> {
  const rules = allow
    ? new Map([[rule, { severity: null, paths: [], pathsIgnore: [], options: { allow } }]])
    : undefined;
  const settings = rules ? { rules: rules as never } : undefined;
  const report = await scanFiles({ base, head, only: [rule], ...(settings ? { settings } : {}) });
  return findingLines(report);
}

/** `severity subject` of one rule, without the words. */
export async function severities(rule: string, base: Files, head: Files): Promise<string[]> {
  const report = await scanFiles({ base, head, only: [rule] });
  return report.findings
    .filter((finding) => !finding.suppressed)
    .map(({ severity, subject }) => `${severity} ${subject?.name}`);
}

/** A package-lock.json of version 3, as npm writes it. */
export function packageLock(packages: Readonly<Record<string, object>>): string {
  const body = { name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  return `${JSON.stringify(body, null, 2)}\n`;
}
