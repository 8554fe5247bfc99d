import { append } from '../../model/append.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { callOf, scriptOf } from '../commands/fact-builders.ts';
import { replaceIn } from '../syntax/excerpt-builder.ts';
import { asMap, asScalar, excerptAt, readYaml, spanOf, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Tasks of Task, each command with a shell of its own: https://taskfile.dev/reference/schema. */
export const taskfile: Source = {
  format: 'taskfile',
  matches: (path) => /^[Tt]askfile(?:\.dist)?\.ya?ml$|^[Tt]askfile[-_.][\w-]+\.ya?ml$/.test(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const variables = literals(valueAt(document.contents, ['vars'], place), place);
    for (const { key, value } of entriesOf(valueAt(document.contents, ['tasks'], place), place)) {
      append(facts, readTask(key, value, variables, place));
    }
  }
  return { facts, diagnostics };
}

function literals(node: YamlNode, place: YamlPlace): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, value } of entriesOf(node, place)) {
    const text = textOf(value);
    if (text !== null && !text.includes('{{')) found.set(key, text);
  }
  return found;
}

function readTask(
  name: string,
  task: YamlNode,
  globals: ReadonlyMap<string, string>,
  place: YamlPlace,
): readonly Fact[] {
  const own = (key: string) => valueAt(task, [key], place);
  const variables = new Map([...globals, ...literals(own('vars'), place)]);
  const directory = textOf(own('dir')) ?? '';
  const unit: Unit = {
    kind: 'recipe',
    name,
    job: name,
    runner: 'task',
    directory: /[{$~]/.test(directory) ? null : joinPath(folderOf(place.file.path), directory),
    errexit: false,
    pipefail: false,
    ...(textOf(own('ignore_error')) === 'true' ? { failureIgnored: true } : {}),
  };
  const facts: Fact[] = [];
  for (const dependency of listOf(own('deps'), place)) append(facts, call(dependency, unit, place));
  const commands = asMap(task)
    ? [...listOf(own('cmds'), place), ...listOf(own('cmd'), place)]
    : listOf(task, place);
  for (const command of commands) {
    const scalar = asScalar(
      asMap(command) ? (valueAt(command, ['cmd'], place) ?? valueAt(command, ['defer'], place)) : command,
    );
    if (!scalar) append(facts, call(command, unit, place));
    else {
      const ignored = textOf(valueAt(command, ['ignore_error'], place)) === 'true';
      const text = fill(excerptAt(scalar, place.file), variables);
      append(facts, scriptOf(place.file, text, ignored ? { ...unit, failureIgnored: true } : unit, 'bash'));
    }
  }
  return facts;
}

/** A literal `{{.NAME}}` is put in; other templates are the shell reader's to mask. */
function fill(text: Excerpt, variables: ReadonlyMap<string, string>): Excerpt {
  return replaceIn(
    text,
    /\{\{\s{0,20}\.([A-Za-z_]\w{0,100})\s{0,20}\}\}/g,
    (match) => variables.get(match[1]!) ?? null,
  );
}

function call(node: YamlNode, unit: Unit, place: YamlPlace): readonly Fact[] {
  const scalar = asScalar(asMap(node) ? valueAt(node, ['task'], place) : node);
  const targetName = textOf(scalar)?.replace(/^:/, '');
  if (!scalar || !targetName || targetName.includes('{{')) return [];
  const call = { via: 'task' as const, targets: [place.file.path], targetName };
  return [callOf(place.file, spanOf(scalar, place.file), unit, call)];
}
