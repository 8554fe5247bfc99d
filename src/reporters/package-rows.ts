import { type Finding, type Severity, severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Upgrade } from '../model/upgrade.ts';
import { openFindings } from './verdict.ts';

/** One move of one package, with every lockfile that makes it. */
export interface PackageRow {
  readonly upgrade: Upgrade;
  readonly places: readonly Upgrade[];
  /** The finding that is about it. */
  readonly finding: Finding | null;
}

/**
 * Packages that move, by name, from and to: ten lockfiles that make one step are one row. What a finding says of a
 * row is said in the row, so `told` need not be shown a second time.
 */
export function packageRows(report: Report): {
  readonly rows: readonly PackageRow[];
  readonly told: ReadonlySet<Finding>;
} {
  const moves = new Map<string, Upgrade[]>();
  for (const upgrade of report.upgrades) {
    const { ecosystem, name, from, to, change } = upgrade;
    const key = [ecosystem, name, from.join(), to.join(), change].join('\0');
    const list = moves.get(key);
    if (list) list.push(upgrade);
    else moves.set(key, [upgrade]);
  }
  const about = new Map<string, Finding[]>();
  for (const finding of openFindings(report)) {
    for (const name of namesOf(finding)) {
      const key = `${finding.subject.ecosystem}\0${name}`;
      about.set(key, [...(about.get(key) ?? []), finding]);
    }
  }
  const told = new Set<Finding>();
  const rows = [...moves.values()].map((places): PackageRow => {
    const upgrade = places.find(({ direct }) => direct === true) ?? places[0]!;
    const found = (about.get(`${upgrade.ecosystem}\0${upgrade.name}`) ?? []).filter((finding) =>
      isAbout(finding, upgrade),
    );
    for (const finding of found)
      if (finding.subject.name === upgrade.name && !finding.uncompared) told.add(finding);
    const worst = found.sort((a, b) => severityRank[b.severity] - severityRank[a.severity])[0] ?? null;
    return { upgrade, places, finding: worst };
  });
  return { rows: rows.sort(byWeight), told };
}

/** A finding of a step from one version to another names them; other findings of a package do not. */
function namesOf({ subject, details }: Finding): readonly string[] {
  if (details.bump !== 'major' || typeof details.from !== 'string' || typeof details.to !== 'string')
    return [];
  const { packages } = details;
  return Array.isArray(packages) ? [...new Set([subject.name, ...packages.map(String)])] : [subject.name];
}

function isAbout({ subject, details }: Finding, { name, from, to }: Upgrade): boolean {
  // Of packages that move in step only the first one's versions are named.
  return (
    subject.name !== name || (from.includes(details.from as string) && to.includes(details.to as string))
  );
}

const bumpOrder = ['major', 'unknown', 'minor', 'patch', 'none'];

function byWeight(a: PackageRow, b: PackageRow): number {
  const rank = (finding: Finding | null) => (finding === null ? 0 : severityRank[finding.severity]);
  return (
    rank(b.finding) - rank(a.finding) ||
    bumpOrder.indexOf(a.upgrade.bump) - bumpOrder.indexOf(b.upgrade.bump) ||
    Number(b.upgrade.direct === true) - Number(a.upgrade.direct === true)
  );
}

/** What is looked at: majors, what fell, and what cannot be ordered. The rest can be folded. */
export function isMajorRow({ upgrade: { bump, change }, finding }: PackageRow): boolean {
  return (
    finding !== null ||
    (change !== 'added' && change !== 'removed' && (bump === 'major' || bump === 'unknown')) ||
    change === 'downgraded'
  );
}

/** `major`, `major (0.x)` where the second number breaks, `added`. */
export function bumpWords({ change, bump, from, to }: Upgrade): string {
  const word =
    change === 'upgraded' ? bump : change === 'downgraded' && bump === 'major' ? 'downgraded, major' : change;
  const isZero = (versions: readonly string[]) => /^[^\d]*0\./.test(versions.at(-1) ?? '');
  return bump === 'major' && isZero(from) && isZero(to) ? `${word} (0.x)` : word;
}

/** Who asks for it, direct dependency first: `a → b`. */
export function chainOf({ through }: Pick<Upgrade, 'through'>): readonly string[] {
  const chain = [...through].reverse();
  return chain.length <= 4 ? chain : [...chain.slice(0, 2), '…', chain.at(-1)!];
}

export function worstOf(rows: readonly PackageRow[]): Severity | null {
  return rows.find(({ finding }) => finding !== null)?.finding?.severity ?? null;
}
