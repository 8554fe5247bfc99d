import type { Facts } from '../../model/facts.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { compareCycles, matchCycle } from '../../versions/cycles.ts';
import type { Verdict } from './verdict.ts';

/**
 * The places whose version is old on purpose: one of several that are tried side by side, or the oldest that the
 * project promises to support. Somebody who reads about them learns nothing new, and changes nothing.
 */
export function onPurpose(verdicts: readonly Verdict[], facts: Facts): ReadonlySet<RuntimeUse> {
  const found = new Set<RuntimeUse>();
  const minimums = minimumCycles(verdicts, facts);
  for (const { use, cycle, product } of verdicts) {
    if (!isTried(use)) continue;
    const isMinimum = cycle !== null && minimums.has(`${product.name}@${cycle.cycle}`);
    if (isMinimum || [use.owner ?? '', ...(use.names ?? [])].some(saysMinimum)) found.add(use);
  }
  for (const group of groupsOf(verdicts)) for (const use of siblingsIn(group)) found.add(use);
  return found;
}

/** What a pipeline or a test tries the project on; what it ships, or what everybody develops on, is no trial. */
function isTried({ source, ships, imageRole, names }: RuntimeUse): boolean {
  if (source === 'image') {
    return imageRole === 'job' || imageRole === 'service' || imageRole === 'step' || imageRole === 'run'
      ? true
      : ships !== true && (names?.length ?? 0) > 0;
  }
  return tried.has(source);
}

/** A runner that is gone starts nothing, whatever for: it is not among them. */
const tried = new Set(['setup-action', 'command', 'ci-language']);

const minimumWords = new Set(['min', 'mins', 'minimum', 'msrv', 'lowest', 'oldest', 'mindeps', 'minversion']);

/** `rust_min`, `MSRV`, `minPython`, `test (lowest)` */
function saysMinimum(name: string): boolean {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => minimumWords.has(word));
}

/** `product@cycle` of the lowest version that manifests of this repository say they run on. */
function minimumCycles(verdicts: readonly Verdict[], facts: Facts): ReadonlySet<string> {
  const products = new Map(verdicts.map(({ product }) => [product.name, product]));
  const found = new Set<string>();
  for (const { product: name, version, source, constraint } of facts.all('runtime')) {
    const product = products.get(name);
    if (product === undefined || version === null) continue;
    if (source !== 'engines' && source !== 'go-directive') continue;
    const lowest = constraint === 'minimum' ? version : constraint === 'range' ? lowerBound(version) : null;
    const match = lowest === null ? null : matchCycle(product, lowest);
    if (match?.type === 'cycle') found.add(`${name}@${match.cycle.cycle}`);
    else if (match?.type === 'floating') found.add(`${name}@${match.cycles.at(-1)!.cycle}`);
  }
  return found;
}

/** `>=3.8,<4` → 3.8, `^14 || ^16` → 14. */
function lowerBound(range: string): string | null {
  const lows: string[] = [];
  for (const [, sign = '', version = ''] of range.slice(0, 256).matchAll(/([<>=!~^]*)\s*v?(\d+(?:\.\d+)*)/g))
    if (!/^[<!]|^>$/.test(sign)) lows.push(version);
  return lows.sort(compareCycles)[0] ?? null;
}

/** One place in a group, with the name that tells it from the others: a job, a service, a stage, a path. */
interface Member {
  readonly verdict: Verdict;
  readonly names: readonly string[];
}

/** Places of one file and kind, or of one kind in files like `3.6/Dockerfile`, that name versions of one product. */
function groupsOf(verdicts: readonly Verdict[]): Iterable<readonly Member[]> {
  const groups = new Map<string, Member[]>();
  const add = (key: string, member: Member): void => {
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  };
  for (const verdict of verdicts) {
    const { path, source, product, imageRole, owner, names = [] } = verdict.use;
    const key = `${source}\n${imageRole ?? ''}\n${product}`;
    if (isTried(verdict.use) || imageRole !== undefined)
      add(`${path}\n${key}`, { verdict, names: owner === undefined ? names : [owner, ...names] });
    if (source === 'image' && namesCycle(path, cycleOf(verdict)))
      add(`${path.replace(/\d+(?:[._-]?\d+)*/g, '#')}\n${key}`, { verdict, names: [path] });
  }
  return groups.values();
}

function cycleOf({ cycle, use }: Verdict): string {
  return cycle?.cycle ?? use.version ?? '';
}

/** Jobs that leave something behind: what they run on is no trial. */
const shipping = /deploy|release|publish/i;

/** The uses of a group that are there to be tried beside a newer version of the same product. */
function siblingsIn(group: readonly Member[]): RuntimeUse[] {
  const cycles = new Set(group.map(({ verdict }) => cycleOf(verdict)));
  if (cycles.size < 2) return [];
  const lives = group.some(({ verdict }) => verdict.state !== 'ended' && verdict.state !== 'older');
  if (!lives && cycles.size < 3) return [];
  const stems = new Map<string, Set<string>>();
  for (const { verdict, names } of group) {
    const stem = stemOf(names[0] ?? '');
    stems.set(stem, (stems.get(stem) ?? new Set()).add(cycleOf(verdict)));
  }
  return group
    .filter(({ verdict, names }) => {
      const { use } = verdict;
      const ships = use.ships === true && names[0] !== use.path;
      if (ships || names.some((name) => shipping.test(name) && name !== use.path)) return false;
      if (names.some((name) => namesCycle(name, cycleOf(verdict)))) return true;
      const trial = isTried(use);
      const several = (stems.get(stemOf(names[0] ?? ''))?.size ?? 0) > 1;
      return trial && ((several && names.length > 0) || cycles.size > 2 || names.some(saysOneOfMany));
    })
    .map(({ verdict }) => verdict.use);
}

/** `pg_10` and `pg_18` are both `pg`; so are the two steps of one job. */
function stemOf(name: string): string {
  return name.replace(/[._-]?\d+(?:[._-]?\d+)*/g, '');
}

const manyWords =
  /(?:^|[^a-z])(?:old|older|legacy|new|newer|latest|previous|prev|current|compat|stable)(?:[^a-z]|$)/i;

function saysOneOfMany(name: string): boolean {
  return manyWords.test(name.slice(0, 200));
}

/** `mysql_57`, `py3.8` and `node-14` name the cycles 5.7, 3.8 and 14. */
function namesCycle(name: string, cycle: string): boolean {
  if (!/^\d+(?:\.\d+){0,3}$/.test(cycle)) return false;
  const form = new RegExp(`(?:^|\\D)${cycle.split('.').join('[._-]?')}(?:\\D|$)`);
  return form.test(name.slice(0, 1000));
}
