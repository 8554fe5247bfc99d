import type { Facts } from '../../model/facts.ts';
import { type Grade, gradeOf, type Signatures } from '../../model/signature.ts';
import { joinPath } from '../../model/workspace.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { type Deploy, deploysIn } from './deploys.ts';

/** What a file is to the deploy that somebody has to vouch for. */
export interface Vouched {
  readonly path: string;
  readonly role: 'script' | 'caller' | 'called' | 'manifest';
  /** The first deploy that it serves. */
  readonly deploy: Deploy;
}

const cache = new WeakMap<Facts, ReadonlyMap<string, Vouched>>();

/** Every file that decides what is put live: deploy scripts, who calls them, what they call, their manifests. */
export function vouchedIn(facts: Facts): ReadonlyMap<string, Vouched> {
  let found = cache.get(facts);
  if (!found) {
    found = collect(facts);
    cache.set(facts, found);
  }
  return found;
}

function collect(facts: Facts): ReadonlyMap<string, Vouched> {
  const found = new Map<string, Vouched>();
  const deploys = deploysIn(facts).filter(({ target }) => target === 'live');
  const add = (deploy: Deploy, role: Vouched['role'], path: string | null) => {
    if (path !== null && !found.has(path) && facts.files.has(path)) found.set(path, { path, role, deploy });
  };
  for (const deploy of deploys) add(deploy, 'script', deploy.path);
  for (const deploy of deploys) for (const { path } of deploy.callers) add(deploy, 'caller', path);
  const followed = new Set<ExecutionUnit>();
  for (const deploy of deploys) {
    // A flow that deploys more than once calls the same things each time.
    if (followed.has(deploy.flow)) continue;
    followed.add(deploy.flow);
    for (const { path } of calledFrom(facts, [deploy.flow])) add(deploy, 'called', path);
  }
  for (const deploy of deploys)
    for (const file of deploy.manifest.files) add(deploy, 'manifest', joinPath('', file));
  return found;
}

/** A deploy that runs more flows than this runs everything. */
const mostFlows = 500;

/** The flows that these run, and what those run. */
function calledFrom(facts: Facts, from: readonly ExecutionUnit[]): ReadonlySet<ExecutionUnit> {
  const flows = callGraphOf(facts);
  const seen = new Set<ExecutionUnit>(from);
  for (const flow of seen) {
    if (seen.size > mostFlows) break;
    for (const called of flows.callsOf(flow)) seen.add(called);
    for (const command of flow.commands) for (const called of flows.calledBy(command) ?? []) seen.add(called);
  }
  return seen;
}

const running = new WeakMap<Facts, ReadonlySet<ExecutionUnit>>();

/** The flows in which a deploy runs, those that call them, and all that they run beside it. */
export function deployFlows(facts: Facts): ReadonlySet<ExecutionUnit> {
  let found = running.get(facts);
  if (!found) {
    const from = deploysIn(facts).flatMap(({ flow, callers }) => [
      flow,
      ...callers.flatMap((caller) => (caller.flow ? [caller.flow] : [])),
    ]);
    found = calledFrom(facts, from);
    running.set(facts, found);
  }
  return found;
}

/** Whether anybody vouches for the script of a deploy; `unknown` for any tree but the one that was looked at. */
export function gradeOfDeploy(deploy: Deploy, facts: Facts, signatures: Signatures | undefined): Grade {
  return signatures?.about === facts ? gradeOf(signatures, deploy.path) : 'unknown';
}

/** Its author, or a signature over the file itself. The site's own signature says only who pressed the button. */
export function isVouchedFor(grade: Grade): boolean {
  return grade === 'author' || grade === 'artifact';
}

/** `abc1234`, for people. */
export function shortId(sha: string): string {
  return sha.slice(0, 7);
}
