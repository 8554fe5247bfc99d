import { packageIdentifiers } from '../../data/package-identifiers.generated.ts';
import { developmentTools, otherVersions, packages } from '../../data/packages.ts';
import type { Cycle, Lifecycles, Product } from '../../model/cycle.ts';
import type { Locked, Requirement } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { CheckContext } from '../../model/rule.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { Span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { packageName } from '../../versions/identity.ts';
import { type Asking, askedIn, askingIn } from '../upgrades/direct-dependencies.ts';
import { isExtended, judgeUse, type Verdict, type Windows, windowsOf } from './verdict.ts';

/** The product of endoflife.date that a package is, or is a part of under the same version. */
export function productOfPackage(ecosystem: Ecosystem, name: string): string | null {
  // Gradle's lockfile writes `group:artifact`.
  const own = packageName(ecosystem, ecosystem === 'maven' ? name.replace(':', '/') : name);
  const listed = lookUp(packages[ecosystem] ?? {}, own);
  if (listed !== undefined) return listed;
  if (otherVersions.has(`${ecosystem}:${own}`)) return null;
  return lookUp(lookUp(packageIdentifiers, ecosystem) ?? {}, own) ?? null;
}

/** Products that the locked packages of a tree are, to be looked up. */
export function packageProducts(facts: Facts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { ecosystem, name } of [...facts.all('locked'), ...pinnedRequirements(facts)]) {
    const product = productOfPackage(ecosystem, name);
    if (product !== null) found.add(product);
  }
  return found;
}

/** One product in one lockfile, or in one manifest that pins it without one. */
export interface PackageVerdict {
  readonly verdict: Verdict;
  readonly ecosystem: Ecosystem;
  /** The package that stands for the product: a direct one, if any is. */
  readonly name: string;
  readonly version: string;
  readonly direct: boolean;
  /** Packages that ask for it, nearest first. */
  readonly through: readonly string[];
  /** The manifest's line for a direct dependency, else the lockfile's. */
  readonly path: string;
  readonly span: Span;
  /** Where the version is locked, if that is not the place. */
  readonly locked: { readonly path: string; readonly span: Span } | null;
  /** No lockfile has it: the manifest pins it. */
  readonly pinned: boolean;
  /** Other packages of the product at that version. */
  readonly others: number;
}

/** The products that packages are, judged once for each product and lockfile. */
export function packageVerdicts(facts: Facts, context: CheckContext): readonly PackageVerdict[] {
  const { lifecycles } = context.needs;
  if (!lifecycles) return [];
  return judgePackages(facts, lifecycles, context.date, windowsOf(context)).filter(
    ({ verdict }) => !isExtended(verdict, context),
  );
}

/** The same for the time line, which no rule's options change. */
export function judgePackages(
  facts: Facts,
  lifecycles: Lifecycles,
  date: string,
  days: Windows,
): readonly PackageVerdict[] {
  const asking = askingIn(facts);
  const groups = new Map<string, PackageVerdict[]>();
  for (const candidate of candidatesOf(facts, asking)) {
    const verdict = judgeUse(useOf(candidate), lifecycles, date, days);
    if (!verdict) continue;
    const key = `${candidate.lockfile}\0${verdict.product.name}`;
    const group = groups.get(key);
    const judged = { ...candidate, verdict, others: 0 };
    if (group) group.push(judged);
    else groups.set(key, [judged]);
  }
  return [...groups.values()].flatMap(oneOf);
}

/**
 * A direct package speaks for the product; among equals the one whose cycle ended first, then the first. Where one
 * package is direct at several versions, each is for another platform or interpreter: the one that lives longest counts.
 */
function oneOf(group: readonly PackageVerdict[]): readonly PackageVerdict[] {
  const [first] = [...group].sort((a, b) => Number(b.direct) - Number(a.direct) || rank(a) - rank(b));
  if (!first) return [];
  const living = group.find(
    ({ name, direct, verdict }) => direct && name === first.name && rank({ verdict }) === 3,
  );
  if (first.direct && living) return [{ ...living, others: 0 }];
  const same = group.filter(({ name, version }) => version === first.version && name !== first.name);
  return [{ ...first, others: new Set(same.map(({ name }) => name)).size }];
}

function rank({ verdict }: Pick<PackageVerdict, 'verdict'>): number {
  return verdict.state === 'older' ? 0 : verdict.state === 'ended' ? 1 : verdict.state === 'ending' ? 2 : 3;
}

type Candidate = Omit<PackageVerdict, 'verdict' | 'others'> & {
  readonly lockfile: string;
  readonly product: string;
};

function candidatesOf(facts: Facts, asking: Asking): readonly Candidate[] {
  const asked = askedIn(asking);
  const found: Candidate[] = [];
  for (const locked of facts.all('locked')) {
    const product = productOfPackage(locked.ecosystem, locked.name);
    if (product === null || !isPublic(locked)) continue;
    const { path, span, ecosystem, name, version, through = [] } = locked;
    const direct = locked.direct ?? asked(path, ecosystem, name, [version]) ?? through.length === 0;
    const line = direct ? manifestLine(asking(path, ecosystem, name)) : null;
    found.push({
      lockfile: path,
      product,
      ecosystem,
      name,
      version,
      direct,
      through,
      path: line?.path ?? path,
      span: line?.span ?? span,
      locked: line === null ? null : { path, span },
      pinned: false,
    });
  }
  const lockfiles = new Set(facts.all('lockfile').map(({ path }) => path));
  for (const requirement of pinnedRequirements(facts)) {
    const { path, span, ecosystem, name } = requirement;
    const product = productOfPackage(ecosystem, name);
    if (product === null || lockfiles.has(path) || isLockedElsewhere(requirement, facts)) continue;
    const version = bareVersion(requirement.requirement);
    found.push({
      lockfile: path,
      product,
      ecosystem,
      name,
      version,
      direct: true,
      through: [],
      path,
      span,
      locked: null,
      pinned: true,
    });
  }
  return found;
}

/** A fork under the same name has a life of its own. */
function isPublic({ origin }: Locked): boolean {
  return origin.type === 'index' || origin.type === 'registry';
}

function manifestLine(requirements: readonly Requirement[] | null): Requirement | null {
  return requirements?.[0] ?? null;
}

/** What a manifest pins to one version is as good as locked: most of Maven's and many of pip's projects have no more. */
function pinnedRequirements(facts: Facts): readonly Requirement[] {
  return facts.all('requirement').filter(
    ({ exact, requirement, origin, ecosystem }) =>
      // NuGet takes the lowest version that a plain one admits: itself.
      (exact || (ecosystem === 'nuget' && /^\d+(?:\.\d+){1,3}$/.test(requirement ?? ''))) &&
      origin.type !== 'git' &&
      origin.type !== 'path' &&
      origin.type !== 'url' &&
      /\d/.test(requirement ?? ''),
  );
}

function isLockedElsewhere({ ecosystem, name, path }: Requirement, facts: Facts): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const own = packageName(ecosystem, name);
  return facts
    .all('locked')
    .some(
      (locked) =>
        locked.ecosystem === ecosystem &&
        locked.path.startsWith(folder) &&
        packageName(ecosystem, locked.name) === own,
    );
}

/** `==3.2.1` → 3.2.1, `[2.7.18]` → 2.7.18 */
function bareVersion(requirement: string | null): string {
  return /v?(\d[\w.+-]*)/.exec(requirement ?? '')?.[1] ?? '';
}

function useOf({ product, version, path, span, name }: Candidate): RuntimeUse {
  return {
    kind: 'runtime',
    path,
    span,
    text: name,
    product,
    version: /^v?(\d[\w.+-]*)/.exec(version)?.[1] ?? version,
    constraint: 'exact',
    role: 'runtime',
    source: 'package',
  };
}

export function isDevelopmentTool({ name }: Product): boolean {
  return developmentTools.has(name);
}

/** Newer lines of the same major are reached by an update that asks nobody's leave. */
export function isWithinMajor(product: Product, cycle: Cycle, ecosystem: Ecosystem, date: string): boolean {
  if (ecosystem !== 'npm' && ecosystem !== 'composer') return false;
  const major = Number.parseInt(cycle.cycle, 10);
  if (!Number.isFinite(major) || major === 0) return false;
  return product.cycles.some(
    (next) =>
      Number.parseInt(next.cycle, 10) === major &&
      next !== cycle &&
      (next.released === null || next.released <= date) &&
      (next.eol === false || (typeof next.eol === 'string' && next.eol >= date)),
  );
}
