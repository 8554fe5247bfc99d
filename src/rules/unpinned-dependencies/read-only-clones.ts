import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { ModuleUse } from '../../model/module.ts';

/** A clone that runs nothing here: it is changed and given back, or a script only looks at what is in it. */
export function runsNothing({ surface, path, span, folder }: ModuleUse, facts: Facts): boolean {
  if (surface !== 'git') return false;
  const commands = facts.in(path, 'command');
  const clone = commands.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  if (clone === undefined) return false;
  const after = commands.filter((one) => one.span.start > clone.span.start && isTogether(one, clone));
  const givesBack = after.some(
    ({ name, arguments: words }) =>
      name === 'git' && words.some(({ pattern }) => pattern === 'commit' || pattern === 'push'),
  );
  if (givesBack) return true;
  // What an image or a later job does with it is not seen here.
  const closed = /^(?:file|recipe)$/.test(clone.script.unit.kind);
  return closed && folder !== undefined && !isUsed(folder, after);
}

/** One after the other in one place: the lines of a recipe, the steps of a job. */
function isTogether({ script }: Command, { script: other }: Command): boolean {
  if (script === other) return true;
  const [one, two] = [script.unit, other.unit];
  if (one.kind === 'recipe') return two.kind === 'recipe' && one.name === two.name;
  return one.job !== undefined && one.job === two.job;
}

/** What looks at files without running or building them. */
const looking =
  /^(?:cd|pushd|popd|ls|find|cat|grep|jq|yq|rm|mkdir|test|\[|\[\[|echo|printf|local|export|readonly|declare|git|head|tail|wc|diff|du|stat|tree|basename|dirname|realpath)$/;

function isUsed(folder: string, after: readonly Command[]): boolean {
  const base = folder.slice(folder.lastIndexOf('/') + 1);
  let inside = false;
  for (const { name, program, arguments: words } of after) {
    const mentions = [program, ...words].some(({ pattern }) => pattern.includes(base));
    if (name !== null && looking.test(name)) {
      if (/^(?:cd|pushd)$/.test(name)) inside = mentions;
    } else if (mentions || inside) return true;
  }
  return false;
}
