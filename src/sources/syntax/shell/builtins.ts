import { joinPath } from '../../../model/workspace.ts';
import { unknown } from './placeholders.ts';
import { repositoryPath } from './places.ts';
import type { State } from './scope.ts';
import type { Walk } from './walk.ts';

const builtins = new Set([
  'cd',
  'pushd',
  'popd',
  'unset',
  'read',
  'mapfile',
  'readarray',
  ...['set', 'shopt', 'setopt', 'unsetopt', 'emulate'],
]);

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
      scope.state = withSet(words, scope.state);
      return;
    case 'shopt':
      scope.state = withShopt(words, scope.state);
      return;
    case 'setopt':
    case 'unsetopt':
      for (const word of words) scope.state = withOption(word, name === 'setopt', scope.state);
      return;
    case 'emulate':
      scope.state = withSet(words.slice(1), scope.state);
      return;
  }
}

/** Characters of a path: no system takes many more, and no repository has one. */
const longestFolder = 1000;

/** The folder that `cd` goes to, from the repository's root; null when unknown. */
function directoryAt(target: string | undefined, { script, scope }: Walk): string | null {
  if (target === undefined || target === '-') return null;
  const located = repositoryPath(target, script.path);
  if (located !== null) return located;
  const { directory } = scope.state;
  if (directory === null || /[\0-\x04*?~]/.test(target)) return null;
  const path = joinPath(directory, target);
  // A folder that grows with each `cd` of a script would be copied as often.
  return path === null || path.length > longestFolder ? null : path;
}

/** `set -e`, `set +x`, `set -euo pipefail`; `emulate zsh -o err_exit` spells options the same way. */
export function withSet(words: readonly string[], before: State): State {
  let state = { ...before };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const on = word.startsWith('-');
    if (word === '--' || !/^[-+][a-zA-Z]+$/.test(word)) break;
    if (word.includes('e')) state.errexit = on;
    if (word.includes('x')) state.xtrace = on;
    // Each `o` of a bundle takes one word.
    for (const letter of word) if (letter === 'o') state = withOption(words[++at] ?? '', on, state);
  }
  return state;
}

/** `shopt -so pipefail`, `shopt -o -s errexit pipefail`, `shopt -u -o errexit`: without `-o` these are other options. */
function withShopt(words: readonly string[], before: State): State {
  const flags = words.filter((word) => /^-[a-zA-Z]+$/.test(word)).join('');
  if (!flags.includes('o') || !/[su]/.test(flags)) return before;
  let state = before;
  for (const word of words) if (!word.startsWith('-')) state = withOption(word, flags.includes('s'), state);
  return state;
}

/** Names of shell options; zsh looks at neither case nor underscores, and a `no` before the name turns it around. */
function withOption(written: string, on: boolean, before: State): State {
  const plain = written.toLowerCase().replaceAll('_', '');
  const turned = plain.startsWith('no');
  const value = on !== turned;
  switch (turned ? plain.slice(2) : plain) {
    case 'errexit':
      return { ...before, errexit: value };
    case 'pipefail':
      return { ...before, pipefail: value };
    case 'xtrace':
      return { ...before, xtrace: value };
    default:
      return before;
  }
}
