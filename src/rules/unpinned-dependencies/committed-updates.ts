import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
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
export function isGivenBack(command: Command, facts: Facts): boolean {
  const { arguments: words, script, path } = command;
  const writes = lookUp(writers, command.name ?? '');
  if (writes === undefined || !words.some(({ pattern }) => writes.test(pattern))) return false;
  if (words.some(({ pattern }) => /^(?:-g|--global)$/.test(pattern))) return false;
  const { job } = script.unit;
  return (
    facts
      .in(path, 'command')
      .some(
        (other) =>
          other.name === 'git' &&
          other.arguments.some(({ pattern }) => pattern === 'commit') &&
          other.span.start > command.span.start &&
          (other.script === script || (job !== undefined && other.script.unit.job === job)),
      ) ||
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
