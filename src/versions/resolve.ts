import type { Ecosystem } from '../model/fact.ts';
import type { Release } from '../model/package-index.ts';
import { lookUp } from '../model/table.ts';
import { schemeFor, schemeForRuntime } from './index.ts';
import { looseSemver } from './semver.ts';

export interface ResolveRequest {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly releases: readonly Release[];
  /** As the install or the manifest says it; null for any. */
  readonly requirement: string | null;
  /** endoflife.date's product and a version that `fullRuntime` gave. */
  readonly product: string;
  readonly runtime: string;
  /** ISO day; what was uploaded on it counts. */
  readonly date: string;
}

/**
 * What an installer takes: of the releases of that day that are no pre-release, not withdrawn, and admit the
 * runtime and the requirement, the one the index prefers, else the newest. Null when there is none.
 */
export function newestRelease(request: ResolveRequest): Release | null {
  const { compare, isPrerelease } = schemeFor(request.ecosystem, request.name);
  let newest: Release | null = null;
  for (const release of request.releases) {
    const mayBe =
      release.preferred === true || newest === null || compare(release.version, newest.version) > 0;
    if (!mayBe || isPrerelease(release.version) || !isThere(release, request)) continue;
    if (!admits(release, request) || !fulfils(release.version, request)) continue;
    if (release.preferred === true) return release;
    newest = release;
  }
  return newest;
}

function isThere({ version, yanked, uploaded }: Release, { ecosystem, name, date }: ResolveRequest): boolean {
  if (yanked || !schemeFor(ecosystem, name).isValid(version)) return false;
  return uploaded === null || uploaded.slice(0, 10) <= date;
}

/** A requirement that cannot be read shuts nothing out: installers ignore those too. */
function admits({ requires }: Release, { product, runtime }: ResolveRequest): boolean {
  if (requires === null) return true;
  return schemeForRuntime(product)?.satisfies(runtime, requires) !== false;
}

function fulfils(version: string, { ecosystem, name, requirement }: ResolveRequest): boolean {
  if (requirement === null || requirement.trim() === '') return true;
  return schemeFor(ecosystem, name).satisfies(version, requirement) !== false;
}

/** Numbers a runtime must say at least, for one line of it to be meant: Python 3.6, Node 18. */
const linePlaces: Readonly<Record<string, number>> = { nodejs: 1, python: 2, ruby: 2, php: 2, rust: 2 };

/**
 * `3.6` → `3.6.9999`: a line stands for its newest patch. Null when the version is no number, or names no line.
 */
export function fullRuntime(product: string, version: string): string | null {
  const places = lookUp(linePlaces, product);
  const numbers = /^v?(\d+(?:\.\d+){0,2})$/.exec(version)?.[1]?.split('.');
  if (places === undefined || numbers === undefined || numbers.length < places) return null;
  while (numbers.length < 3) numbers.push('9999');
  return numbers.join('.');
}

/** The lowest line that a version or a range lets run: `>=18.12 <23` → `18`, `^3.8` → `3.8`. Null when it names none. */
export function lowestLine(product: string, range: string): string | null {
  const places = lookUp(linePlaces, product);
  if (places === undefined || range.length > 256) return null;
  if (fullRuntime(product, range) !== null) return range;
  const lines: string[] = [];
  for (const [, sign = '', version = ''] of range.matchAll(/([<>=!~^]*)\s*v?(\d+(?:\.\d+)*)/g)) {
    const numbers = version.split('.');
    if (/^[<!]|^>$/.test(sign) || numbers.length < places) continue;
    lines.push(numbers.slice(0, places).join('.'));
  }
  const { compare } = looseSemver;
  return lines.sort(compare)[0] ?? null;
}
