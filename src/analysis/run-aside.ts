import { callTarget } from '../model/call-target.ts';
import type { Facts } from '../model/facts.ts';
import type { Call } from '../model/script.ts';
import { isExamplePath } from './example-paths.ts';

const cache = new WeakMap<Facts, ReadonlySet<string>>();

/** Names of jobs and files that say that what they run is tried out, checked or shown, and put nowhere. */
const tries =
  /(?:^|[^a-z])(?:tests?|testing|e2e|specs?|lint|checks?|verify|integration|acceptance|examples?|docs?|bench(?:mark)?s?|coverage|smoke|nightly)(?:$|[^a-z])/i;

/**
 * Files in folders of tests and examples that something else runs in earnest: a workflow's `bash tests/deploy.sh`. What
 * they in turn run is run too.
 */
export function filesRunAside(facts: Facts): ReadonlySet<string> {
  let found = cache.get(facts);
  if (found === undefined) {
    found = collect(facts);
    cache.set(facts, found);
  }
  return found;
}

/** The file stands with tests, examples or documentation, and nothing runs it in earnest. */
export function standsAside(path: string, facts: Facts): boolean {
  return isExamplePath(path) && !filesRunAside(facts).has(path);
}

function collect(facts: Facts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const call of facts.all('call'))
    if (!isExamplePath(call.path) && isInEarnest(call)) add(call, facts, found);
  for (const path of found) for (const call of facts.in(path, 'call')) add(call, facts, found);
  return found;
}

function add(call: Call, facts: Facts, found: Set<string>): void {
  const target = callTarget(call, facts.files);
  if (target !== null && isExamplePath(target.path)) found.add(target.path);
}

function isInEarnest({ path, unit, via, targetName, image }: Call): boolean {
  if (unit.test === true || image === true || (via !== 'script' && via !== 'make')) return false;
  return ![path, unit.name ?? '', unit.job ?? '', targetName ?? ''].some((name) => tries.test(name));
}
