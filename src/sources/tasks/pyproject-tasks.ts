import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { NounReader, Reading, SourceFile } from '../../model/source.ts';
import { folderOf } from '../../model/workspace.ts';
import { callOf, scriptOf } from '../commands/fact-builders.ts';
import { at, excerptAt, items, members, readToml, spanOf, type TomlNode, textOf } from '../syntax/toml.ts';

/** Named commands in `pyproject.toml`: poe, taskipy, PDM, Rye and Hatch. */
export const pyprojectTasks: NounReader = (file) => read(file).facts;

const tables: readonly { readonly keys: readonly string[]; readonly runner: string }[] = [
  { keys: ['tool', 'poe', 'tasks'], runner: 'poe' },
  { keys: ['tool', 'taskipy', 'tasks'], runner: 'taskipy' },
  { keys: ['tool', 'pdm', 'scripts'], runner: 'pdm' },
  { keys: ['tool', 'rye', 'scripts'], runner: 'rye' },
];

function read(file: SourceFile): Reading {
  if (
    !/^\[?tool\.(?:poe|taskipy|pdm|rye|hatch)\b|^\[tool\.(?:poe|taskipy|pdm|rye|hatch)\b/m.test(file.text)
  ) {
    return { facts: [], diagnostics: [] };
  }
  // What is broken in the file is told by those who read its requirements.
  const { root } = readToml(file);
  const facts: Fact[] = [];
  for (const { keys, runner } of tables) append(facts, readTasks(at(root, keys), runner, file));
  for (const { value } of members(at(root, ['tool', 'hatch', 'envs']))) {
    append(facts, readTasks(at(value, ['scripts']), 'hatch', file));
  }
  return { facts, diagnostics: [] };
}

function readTasks(table: TomlNode | undefined, runner: string, file: SourceFile): readonly Fact[] {
  const tasks = members(table);
  const names = new Set(tasks.map(({ name }) => name));
  return tasks.flatMap(({ name, value }) => {
    const unit: Unit = {
      kind: 'package-script',
      name,
      job: name,
      runner,
      directory: folderOf(file.path),
      errexit: false,
      pipefail: false,
    };
    return linesOf(value).flatMap((line): readonly Fact[] => {
      const text = textOf(line) ?? '';
      if (!names.has(text)) return scriptOf(file, excerptAt(line, file), unit);
      const call = { via: 'package-script' as const, targets: [file.path], targetName: text };
      return [callOf(file, spanOf(line, file), unit, call)];
    });
  });
}

/** A string, a list of them, or a table that says how: `cmd`, `shell`, `sequence`, `composite`. */
function linesOf(node: TomlNode, levels = 5): readonly TomlNode[] {
  if (levels === 0) return [];
  if (textOf(node) !== null) return [node];
  if (node.type === 'array') return items(node).flatMap((item) => linesOf(item, levels - 1));
  return ['cmd', 'shell', 'ref', 'sequence', 'composite'].flatMap((key) => {
    const value = at(node, [key]);
    return value ? linesOf(value, levels - 1) : [];
  });
}
