import type { Argument, Command } from '../../model/command.ts';
import type { ModuleUse } from '../../model/module.ts';
import { nameInAddress, readWords } from './installs/grammar.ts';

const cloneValues = new Set(
  '-b --branch -o --origin -u --upload-pack --reference --reference-if-able --separate-git-dir --depth --shallow-since --shallow-exclude --recurse-submodules= -c --config -j --jobs --filter --server-option --template --bundle-uri --revision'.split(
    ' ',
  ),
);
const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Repositories that a script clones, with the commit that it then checks out. */
export function readClones(commands: readonly Command[]): ModuleUse[] {
  const uses: ModuleUse[] = [];
  for (const command of commands) {
    if (command.name !== 'git' || uses.length >= 200) continue;
    const at = command.arguments.findIndex((word) => word.pattern === 'clone');
    if (at === -1) continue;
    const words = readWords(command.arguments.slice(at + 1), cloneValues);
    const [from, to] = words.operands;
    if (from === undefined || !isAddress(from.pattern)) continue;
    const given = words.values('-b', '--branch', '--revision').at(-1) ?? null;
    const folder = to?.pattern ?? nameInAddress(from.pattern) ?? null;
    const later = laterCheckout(commands, command, folder);
    const ref = later ?? given;
    uses.push({
      kind: 'module',
      path: command.path,
      span: from.span,
      text: from.text,
      ecosystem: 'git',
      surface: 'git',
      name: from.pattern
        .replace(/^\w+:\/\//, '')
        .replace(/\.git$/, '')
        .replaceAll('\0', '…'),
      requirement: ref === null ? null : ref.pattern.replaceAll('\0', '…'),
      ...(folder === null ? {} : { folder }),
      origin: { type: 'git', url: from.pattern, ref: ref === null ? null : ref.value },
      pin: pinOf(from, ref),
    });
  }
  return uses;
}

function isAddress(text: string): boolean {
  return /^(?:https?|git|ssh):\/\/[^\0/]/.test(text) || /^[\w.-]+@[\w.-]+:/.test(text);
}

function pinOf(from: Argument, ref: Argument | null): ModuleUse['pin'] {
  if (ref === null) return from.value === null ? 'unknown' : 'none';
  if (ref.value === null) return 'unknown';
  if (commit.test(ref.value)) return 'content';
  if (/^v?\d+(?:\.\d+)+/.test(ref.value)) return 'tag';
  return 'branch';
}

/** `git checkout REF`, `git reset --hard REF`, `git switch --detach REF` in the cloned folder. */
function laterCheckout(commands: readonly Command[], clone: Command, folder: string | null): Argument | null {
  if (folder === null) return null;
  for (const command of commands.slice(clone.index + 1, clone.index + 200)) {
    if (command.name !== 'git') continue;
    const words = command.arguments;
    if (words.some((word) => word.pattern === 'clone') && command.directory === clone.directory) continue;
    const inside = words.some((word, at) => words[at - 1]?.pattern === '-C' && word.pattern === folder);
    if (!inside && command.directory === clone.directory && command.directory !== null) continue;
    const verb = words.findIndex((word) => /^(?:checkout|reset|switch)$/.test(word.pattern));
    if (verb === -1) continue;
    const ref = words.slice(verb + 1).find((word) => !word.pattern.startsWith('-'));
    if (ref !== undefined && ref.pattern !== '.') return ref;
  }
  return null;
}
