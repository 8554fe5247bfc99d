import { joinPath } from '../../../model/workspace.ts';
import { unknown } from './placeholders.ts';
import { repositoryPath } from './places.ts';
import type { State } from './scope.ts';
import type { Walk } from './walk.ts';

const builtins = new Set(['cd', 'pushd', 'popd', 'unset', 'read', 'mapfile', 'readarray', 'set']);

/** It changes what the commands behind it find: folder, variables, options. */
export function isBuiltin(name: string): boolean {
  return builtins.has(name);
}

/** Changes the scope as the builtin does; other names change nothing. */
export function applyBuiltin(name: string, patterns: readonly string[], walk: Walk): void {
  const { scope } = walk;
  const words = patterns.slice(1);
  switch (name) {
    case 'cd':
    case 'pushd': {
      const target = words.find((word) => !word.startsWith('-') || word === '-');
      scope.state = { ...scope.state, directory: directoryAt(target, walk) };
      return;
    }
    case 'popd':
      scope.state = { ...scope.state, directory: null };
      return;
    case 'unset':
      for (const variable of words) scope.unset(variable);
      return;
    case 'read':
    case 'mapfile':
    case 'readarray':
      for (const variable of words) if (/^[A-Za-z_]\w*$/.test(variable)) scope.set(variable, unknown);
      return;
    case 'set':
      scope.state = withOptions(words, scope.state);
      return;
  }
}

/** The folder that `cd` goes to, from the repository's root; null when unknown. */
function directoryAt(target: string | undefined, { script, scope }: Walk): string | null {
  if (target === undefined || target === '-') return null;
  const located = repositoryPath(target, script.path);
  if (located !== null) return located;
  const { directory } = scope.state;
  if (directory === null || /[\0-\x04*?~]/.test(target)) return null;
  return joinPath(directory, target);
}

/** `set -e`, `set +x`, `set -euo pipefail`. */
function withOptions(words: readonly string[], before: State): State {
  const state = { ...before };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const on = word.startsWith('-');
    if (word === '--' || !/^[-+][a-zA-Z]+$/.test(word)) break;
    if (word.includes('e')) state.errexit = on;
    if (word.includes('x')) state.xtrace = on;
    if (!word.endsWith('o')) continue;
    const option = words[++at];
    if (option === 'errexit') state.errexit = on;
    else if (option === 'pipefail') state.pipefail = on;
    else if (option === 'xtrace') state.xtrace = on;
  }
  return state;
}
