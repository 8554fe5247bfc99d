import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { ModuleUse } from '../../model/module.ts';

/** A clone that runs nothing here: it is changed and given back, or a script only looks at what is in it. */
export function isReadOnlyClone({ surface, path, span, folder }: ModuleUse, facts: Facts): boolean {
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

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * A later instruction, step or line checks one commit of the clone out, or what a variable holds: a checkout, a
 * reset, a detached switch, or a fetch of the commit. In one script the clone's own reading sees it.
 */
export function isCheckedOutLater({ surface, path, span, folder }: ModuleUse, facts: Facts): boolean {
  if (surface !== 'git') return false;
  const commands = facts.in(path, 'command');
  const at = commands.findIndex((one) => one.span.start <= span.start && span.end <= one.span.end);
  const clone = commands[at];
  if (clone === undefined) return false;
  const base = (folder ?? '').slice((folder ?? '').lastIndexOf('/') + 1);
  // The nearest clone is the one that is meant, unless a folder is named.
  let nearest = true;
  let entered: string | null = null;
  for (const one of commands.slice(at + 1, at + 500)) {
    if (!isTogether(one, clone)) continue;
    const words = one.arguments.map(({ pattern }) => pattern);
    if (one.name === 'cd' || one.name === 'pushd') entered = words[0] ?? null;
    if (one.name !== 'git') continue;
    if (words.includes('clone')) nearest = false;
    const place = words[words.indexOf('-C') + 1];
    const given = words.includes('-C') ? place : (entered ?? one.script.unit.directory);
    const named = base !== '' && given !== null && given !== undefined && lastPart(given) === base;
    if (!named && !nearest) continue;
    const verb = words.findIndex((word) => /^(?:checkout|reset|switch|fetch)$/.test(word));
    if (verb === -1) continue;
    const fetches = words[verb] === 'fetch';
    const refs = words.slice(verb + 1).filter((word) => !word.startsWith('-'));
    if (refs.some((ref) => commit.test(ref) || (!fetches && /^(?:origin\/)?\0+$/.test(ref)))) return true;
  }
  return false;
}

function lastPart(path: string): string {
  const plain = path.replace(/\/+$/, '');
  return plain.slice(plain.lastIndexOf('/') + 1);
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
