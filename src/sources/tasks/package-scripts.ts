import { append } from '../../model/append.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { NounReader, Reading, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { callOf, scriptOf } from '../commands/fact-builders.ts';
import { at, excerptAt, items, type JsonMember, members, readJson, spanOf, textOf } from '../syntax/json.ts';

/** Named commands of `package.json`, `composer.json` and `deno.json`. */
export const packageScripts: NounReader = (file) => read(file).facts;

const runners: ReadonlyMap<string, { readonly runner: string; readonly key: string }> = new Map([
  ['package.json', { runner: 'npm', key: 'scripts' }],
  ['composer.json', { runner: 'composer', key: 'scripts' }],
  ['deno.json', { runner: 'deno', key: 'tasks' }],
  ['deno.jsonc', { runner: 'deno', key: 'tasks' }],
]);

function runnerOf(path: string) {
  return runners.get(baseName(path)) ?? null;
}

function read(file: SourceFile): Reading {
  const how = runnerOf(file.path);
  if (!how || !file.text.includes(`"${how.key}"`)) return { facts: [], diagnostics: [] };
  // What is broken in the file is told by those who read its requirements.
  const scripts = members(at(readJson(file).root, [how.key]));
  const names = new Set(scripts.map(({ name }) => name));
  const facts: Fact[] = [];
  for (const member of scripts) {
    const unit = unitOf(member.name, how.runner, folderOf(file.path));
    if (how.runner === 'npm') append(facts, hooks(member, names, unit, file));
    for (const line of linesOf(member)) append(facts, readLine(line, unit, names, file));
    for (const other of items(at(member.value, ['dependencies']))) {
      const targetName = textOf(other);
      if (targetName !== null) facts.push(call(targetName, spanOf(other, file), unit, file));
    }
  }
  return { facts, diagnostics: [] };
}

/** A script is one line, or a list of them (composer), or `{ command }` (deno). */
function linesOf({ value }: JsonMember): readonly NonNullable<JsonMember['value']>[] {
  if (value.type === 'array') return items(value);
  const command = value.type === 'object' ? at(value, ['command']) : value;
  return command ? [command] : [];
}

function readLine(
  node: JsonMember['value'],
  unit: Unit,
  names: ReadonlySet<string>,
  file: SourceFile,
): readonly Fact[] {
  const text = textOf(node);
  if (text === null) return [];
  const excerpt = excerptAt(node, file);
  if (unit.runner !== 'composer') return scriptOf(file, excerpt, unit);
  // https://getcomposer.org/doc/articles/scripts.md: `@name` is another script, `@php` and `@composer` programs.
  const reference = /^@([\w:.-]+)/.exec(text)?.[1];
  if (reference === undefined) return /^[\w\\]+::\w+$/.test(text) ? [] : scriptOf(file, excerpt, unit);
  if (names.has(reference)) return [call(reference, spanOf(node, file), unit, file)];
  return reference === 'putenv' ? [] : scriptOf(file, without(excerpt, 1), unit);
}

function without({ text, pieces }: Excerpt, count: number): Excerpt {
  const from = (pieces[0]?.from ?? 0) + count;
  const rest = pieces.slice(1).map((piece) => ({ at: piece.at - count, from: piece.from }));
  return { text: text.slice(count), pieces: [{ at: 0, from }, ...rest] };
}

/** npm runs `predeploy` and `postdeploy` around `deploy` without being told. */
function hooks({ name, key }: JsonMember, names: ReadonlySet<string>, unit: Unit, file: SourceFile) {
  return [`pre${name}`, `post${name}`]
    .filter((hook) => names.has(hook))
    .map((hook) => call(hook, spanOf(key, file), unit, file));
}

function call(targetName: string, place: Span, unit: Unit, file: SourceFile): Fact {
  const where = span(place.start, place.end);
  return callOf(file, where, unit, { via: 'package-script', targets: [file.path], targetName });
}

function unitOf(name: string, runner: string, directory: string): Unit {
  return { kind: 'package-script', name, job: name, runner, directory, errexit: false, pipefail: false };
}
