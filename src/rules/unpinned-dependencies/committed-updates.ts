import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Script } from '../../model/script.ts';
import { lookUp } from '../../model/table.ts';

/** Commands that write what they take into a manifest and its lockfile. */
const writers: Readonly<Record<string, RegExp>> = {
  go: /^get$/,
  npm: /^(?:install|i|add|update|up|upgrade)$/,
  yarn: /^(?:add|up|upgrade)$/,
  pnpm: /^(?:add|update|up|upgrade)$/,
  bun: /^(?:add|update)$/,
  uv: /^(?:add|lock)$/,
  poetry: /^(?:add|update|lock)$/,
  pdm: /^(?:add|update|lock)$/,
  pipenv: /^(?:install|update|lock)$/,
  cargo: /^(?:add|update)$/,
  composer: /^(?:require|update|upgrade|u)$/,
  bundle: /^(?:add|update)$/,
  dotnet: /^add$/,
};

/**
 * The command renews what is locked, and the same job commits it: the newest is what it is there for, and a review
 * of the commit sees it.
 */
export function isCommittedUpdate(command: Command, facts: Facts): boolean {
  const { arguments: words, script, path } = command;
  const writes = lookUp(writers, command.name ?? '');
  if (writes === undefined || !words.some(({ pattern }) => writes.test(pattern))) return false;
  if (words.some(({ pattern }) => /^(?:-g|--global)$/.test(pattern))) return false;
  const { job } = script.unit;
  return (
    lastCommit(facts, path, script, job) > command.span.start ||
    (job !== undefined &&
      facts
        .in(path, 'action')
        .some(
          ({ target, span }) =>
            target.type === 'repository' &&
            /^(?:create-pull-request|git-auto-commit-action|add-and-commit)$/.test(target.repository) &&
            span.start > command.span.start,
        ))
  );
}

const commits = new WeakMap<Facts, Map<string, ReadonlyMap<Script | string, number>>>();

/** Where the last `git commit` of the script or its job begins; -1 without one. */
function lastCommit(facts: Facts, path: string, script: Script, job: string | undefined): number {
  let byPath = commits.get(facts);
  if (byPath === undefined) {
    byPath = new Map();
    commits.set(facts, byPath);
  }
  let last = byPath.get(path);
  if (last === undefined) {
    const found = new Map<Script | string, number>();
    const add = (where: Script | string, start: number) =>
      found.set(where, Math.max(found.get(where) ?? -1, start));
    for (const other of facts.in(path, 'command')) {
      if (other.name !== 'git' || !other.arguments.some(({ pattern }) => pattern === 'commit')) continue;
      add(other.script, other.span.start);
      if (other.script.unit.job !== undefined) add(other.script.unit.job, other.span.start);
    }
    last = found;
    byPath.set(path, last);
  }
  return Math.max(last.get(script) ?? -1, job === undefined ? -1 : (last.get(job) ?? -1));
}
