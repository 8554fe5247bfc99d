import { readsScript, runsText, shellTextAt } from '../../../model/shells.ts';
import { applyBuiltin, isBuiltin, withSet } from './builtins.ts';
import type { Code } from './code.ts';
import { type Item, patternsOf, tellItem } from './expanded-words.ts';
import { codeIn } from './nested-code.ts';
import { innerOf, runsInner, sshHost } from './nested-command.ts';
import { type Extent, type Place, writtenInput } from './place.ts';
import { withoutWrappers } from './unwrapped.ts';
import type { Walk } from './walk.ts';

/** Words that run as one command. */
export interface Run {
  readonly items: readonly Item[];
  readonly extent: Extent;
  /** The here-document that it reads. */
  readonly document: Code | null;
  readonly place: Place;
  /** The commands inside its words are still to be told. */
  readonly untold: boolean;
}

/** Tells a command from its words on, wrappers taken off, and what it runs in turn. */
export function tellRun(given: Run, walk: Walk): void {
  const { name, items, place } = withoutWrappers(given.items, given.place, given.untold, walk);
  if (items.length === 0) return;
  const run = { ...given, items, place };
  if (name === null || !(runsText(name) || runsInner(name) || isBuiltin(name))) {
    tellCommand(name, run, walk);
    return;
  }
  const patterns = patternsOf(items);
  if (tellText(name, run, patterns, walk)) return;
  const { document } = run;
  const wrapped = { ...place, wrappers: [...place.wrappers, name] };
  if (document !== null && readsScript(name, patterns)) {
    tellNewShell(patterns, { ...wrapped, input: null }, document, walk);
    return;
  }
  if (!tellCommand(name, run, walk)) return;
  applyBuiltin(name, patterns, walk);
  if (name === 'ssh' && document !== null) {
    const remote = sshHost(patterns) ?? name;
    tellNewShell([], { ...wrapped, joined: 'then', remote, input: null }, document, walk);
  }
  tellInner(name, run, patterns, walk);
}

/** The command itself, and the commands inside its words. False when there are too many. */
function tellCommand(
  name: string | null,
  { items, extent, document, place, untold }: Run,
  walk: Walk,
): boolean {
  if (!walk.omissions.allowsCommand(walk.commands.length)) return false;
  const [program, ...words] = items.map((item) => item.argument);
  const input = document === null ? place.input : writtenInput(document);
  const { state } = walk.scope;
  const spoken = { name, program: program!, arguments: words, extent, input };
  const command = walk.commands.add(spoken, place, state);
  if (untold)
    items.forEach((item, at) => {
      tellItem(item, place, { command, argument: at - 1 }, walk);
    });
  return true;
}

/** `bash -c '…'`, `eval "…"`: the text's commands are told instead. False when the text is not known. */
function tellText(name: string, run: Run, patterns: readonly string[], walk: Walk): boolean {
  const { items, place } = run;
  const wrappers = [...place.wrappers, name];
  const at = shellTextAt(name, patterns);
  if (at === -1) {
    // `eval cmd "$x"` runs its words as they are.
    if (name !== 'eval' || items.length < 3 || !walk.omissions.allowsWrappers(wrappers.length)) return false;
    tellRun(
      { ...run, items: items.slice(1), document: null, place: { ...place, wrappers }, untold: true },
      walk,
    );
    return true;
  }
  const code = codeIn(items[at]!);
  if (code === null) return false;
  const inner = { ...place, wrappers, pipeline: null };
  if (name === 'eval') walk.code(code, inner);
  else tellNewShell(patterns.slice(0, at), inner, code, walk);
  return true;
}

/** A new shell: its variables do not come back, its options are its own. */
function tellNewShell(options: readonly string[], place: Place, code: Code, walk: Walk): void {
  const { scope } = walk;
  scope.enter();
  const directory = place.remote === null ? scope.state.directory : null;
  const fresh = { directory, errexit: false, pipefail: false, xtrace: false };
  scope.state = withSet(ownOptions(options), fresh);
  walk.code(code, { ...place, pipeline: null });
  scope.leave();
}

/** The options of a shell's own call that `set` takes too: `bash --noprofile -ec` → `-e`. */
function ownOptions(words: readonly string[]): string[] {
  return words
    .slice(1)
    .map((word) => (/^-[a-zA-Z]*c$/.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== '-' && !word.startsWith('--'));
}

/** `docker run IMAGE cmd`, `poetry run cmd`: the inner command, told beside the outer one. */
function tellInner(name: string, run: Run, patterns: readonly string[], walk: Walk): void {
  const inner = innerOf(name, patterns);
  if (inner === null) return;
  const { items } = run;
  const wrappers = [...run.place.wrappers, inner.wrapper];
  if (!walk.omissions.allowsWrappers(wrappers.length)) return;
  const place: Place = {
    ...run.place,
    joined: 'then',
    wrappers,
    remote: inner.remote ?? run.place.remote,
  };
  const { scope } = walk;
  scope.enter();
  if (inner.remote !== null)
    scope.state = { directory: null, errexit: false, pipefail: false, xtrace: false };
  if (inner.how === 'words') tellRun({ ...run, items: items.slice(inner.at), place, untold: false }, walk);
  else {
    const code = codeIn(items[inner.at]!);
    if (code !== null) walk.code(code, { ...place, pipeline: null });
  }
  scope.leave();
}
