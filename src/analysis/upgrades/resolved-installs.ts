import type { Install } from '../../model/dependency.ts';
import type { Ecosystem, Written } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { PackageIndex, Release } from '../../model/package-index.ts';
import type { ResolvedInstall } from '../../model/resolved-install.ts';
import { schemeFor } from '../../versions/index.ts';
import { fullRuntime, newestRelease } from '../../versions/resolve.ts';
import { isLocalProgram, mayBeOtherPackage } from '../installs/local-programs.ts';
import { isLine, runtimeLabel } from './moved-runtimes.ts';
import { asksPublicIndex, isPublic } from './public-packages.ts';
import { isUnpinned, unpinnedUnder } from './runtime-installs.ts';

/** An install that takes whatever version the index gives that day. */
export interface OpenInstall {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly requirement: string | null;
  readonly place: Written;
  /** Product and full version of what it runs under; null where nobody knows. */
  readonly runtime: { readonly product: string; readonly version: string; readonly label: string } | null;
}

/** Ecosystems whose indexes can be asked. */
const indexed: ReadonlySet<Ecosystem> = new Set(['pypi', 'npm', 'gem', 'cargo', 'composer']);

const known = new WeakMap<Facts, readonly OpenInstall[]>();

/** Every install of public packages without an exact version, each place once, under its runtime where that is known. */
export function openInstalls(facts: Facts): readonly OpenInstall[] {
  const before = known.get(facts);
  if (before) return before;
  const found = new Map<string, OpenInstall>();
  const keyOf = ({ path, span }: Written) => `${path}\0${span.start}`;
  const own = new Set(facts.all('manifest').map(({ ecosystem, name }) => `${ecosystem}:${name}`));
  const add = (one: OpenInstall) => {
    // What the repository itself publishes is not asked for.
    if (!found.has(keyOf(one.place)) && !own.has(`${one.ecosystem}:${one.name}`))
      found.set(keyOf(one.place), one);
  };
  for (const use of facts.all('runtime')) {
    if (!isLine(use)) continue;
    const { product, version } = use;
    const runtime = {
      product,
      version: fullRuntime(product, version!)!,
      label: `${runtimeLabel(product)} ${version}`,
    };
    for (const { ecosystem, name, requirement, place } of unpinnedUnder(use, facts))
      add({ ecosystem, name, requirement, place, runtime });
  }
  for (const install of facts.all('install')) {
    const { ecosystem, name, requirement, origin } = install;
    if (!indexed.has(ecosystem) || !isUnpinned(install) || isOfProject(install, facts)) continue;
    if (!asksPublicIndex(install, facts) || !isPublic(ecosystem, name, origin, facts)) continue;
    add({ ecosystem, name, requirement, place: install, runtime: null });
  }
  const all = [...found.values()].filter(({ place }) => !isInstallOfProject(place, facts));
  known.set(facts, all);
  return all;
}

/** Run from what the project brings, or a program whose package has another name. */
function isOfProject(install: Install, facts: Facts): boolean {
  return isLocalProgram(install, facts) || mayBeOtherPackage(install, facts);
}

function isInstallOfProject(place: Written, facts: Facts): boolean {
  const install = place as Written & { readonly kind?: string };
  return install.kind === 'install' && isOfProject(place as Install, facts);
}

/** What each open install gets today and got on the day `since`; those that the index does not answer for are left out. */
export function resolveInstalls(
  facts: Facts,
  index: PackageIndex,
  { since, date }: { readonly since: string; readonly date: string },
): ResolvedInstall[] {
  return openInstalls(facts).flatMap((install): ResolvedInstall[] => {
    const { ecosystem, name, place, runtime } = install;
    const releases = index.releases(ecosystem, name);
    if (releases === undefined) return [];
    const now = releaseOn(install, releases, date);
    if (now === null) return [];
    const then = now.uploaded === null ? null : releaseOn(install, releases, since);
    const scheme = schemeFor(ecosystem, name);
    // Without a runtime only what admits the same runtimes is sure to take the other's place.
    const isSure = runtime !== null || then?.requires === now.requires;
    return [
      {
        ecosystem,
        name,
        version: now.version,
        released: now.uploaded?.slice(0, 10) ?? null,
        before: then?.version ?? null,
        runtime: runtime?.label ?? null,
        path: place.path,
        span: place.span,
        isCommand: (place as Written & { readonly kind?: string }).kind === 'install',
        breaks:
          then !== null && then.uploaded !== null && isSure && scheme.breaking(then.version, now.version),
      },
    ];
  });
}

function releaseOn(install: OpenInstall, releases: readonly Release[], date: string): Release | null {
  const { ecosystem, name, requirement, runtime } = install;
  const request = {
    ecosystem,
    name,
    requirement,
    product: runtime?.product ?? '',
    runtime: runtime?.version ?? '',
    date,
  };
  // What npm gives by default can be below the newest: then what is above it was no default before either.
  const { compare } = schemeFor(ecosystem, name);
  const preferred = releases.find((release) => release.preferred);
  const offered =
    preferred === undefined || requirement !== null
      ? releases
      : releases.filter(({ version }) => compare(version, preferred.version) <= 0);
  return newestRelease({ ...request, releases: offered });
}
