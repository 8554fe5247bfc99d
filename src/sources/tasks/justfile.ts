import { append } from '../../model/append.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { ShellName, Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { callOf, scriptOf, shebangOf, shellNamed } from '../commands/fact-builders.ts';
import { joinLines, replaceIn } from '../syntax/excerpt-builder.ts';

/** Recipes of just, each line with a shell of its own unless it begins with `#!`: https://just.systems/man/en/. */
export const justfile: Source = {
  format: 'justfile',
  matches: (path) => /^\.?justfile$|\.just$/i.test(baseName(path)),
  read,
};

interface Recipe {
  readonly name: string;
  readonly dependencies: readonly { readonly name: string; readonly from: number }[];
  readonly lines: Excerpt[];
}

interface Justfile {
  readonly recipes: readonly Recipe[];
  readonly values: ReadonlyMap<string, string | null>;
  readonly shell: readonly string[] | null;
}

function read(file: SourceFile): Reading {
  const { recipes, values, shell } = parse(file.text);
  const names = new Set(recipes.map(({ name }) => name));
  const facts: Fact[] = [];
  for (const recipe of recipes) {
    const unit: Unit = {
      kind: 'recipe',
      name: recipe.name,
      job: recipe.name,
      runner: 'just',
      directory: folderOf(file.path),
      // just looks at each line's status; within a line it is the shell's own.
      errexit: (shell ?? []).some((word) => /^-[a-z]*e/.test(word)),
      pipefail: (shell ?? []).includes('pipefail'),
    };
    for (const { name, from } of recipe.dependencies) {
      if (!names.has(name)) continue;
      const span = { start: from, end: from + name.length };
      facts.push(callOf(file, span, unit, { via: 'just', targets: [file.path], targetName: name }));
    }
    append(facts, recipeScripts(recipe, unit, shellNamed(shell?.[0] ?? 'sh'), values, file));
  }
  return { facts, diagnostics: [] };
}

function recipeScripts(
  { lines }: Recipe,
  unit: Unit,
  shell: ShellName,
  values: Justfile['values'],
  file: SourceFile,
): readonly Fact[] {
  const filled = lines.map((line) => fill(line, values));
  const shebang = shebangOf(filled[0]?.text ?? '');
  if (shebang) {
    if (shebang.shell === 'other') return [];
    const own = { ...unit, errexit: shebang.errexit, pipefail: false };
    return scriptOf(file, joinLines(filled), own, shebang.shell);
  }
  if (shell === 'other') return [];
  return joinContinued(filled).flatMap((line) => {
    const prefix = /^[ \t]*([@?-]*)[ \t]*/.exec(line.text)!;
    const text = cut(line, prefix[0].length);
    const own = prefix[1]!.includes('-') ? { ...unit, failureIgnored: true } : unit;
    return text.text.startsWith('#') ? [] : scriptOf(file, text, own, shell);
  });
}

/** A literal `name := "value"` is put in; what else stands in braces is the shell reader's to mask. */
function fill(line: Excerpt, values: Justfile['values']): Excerpt {
  return replaceIn(
    line,
    /\{\{\s{0,20}([A-Za-z_][\w-]{0,100})\s{0,20}\}\}/g,
    (match) => values.get(match[1]!) ?? null,
  );
}

function cut({ text, pieces }: Excerpt, count: number): Excerpt {
  if (count === 0) return { text, pieces };
  const kept = pieces
    .filter((piece) => piece.at > count)
    .map((piece) => ({ ...piece, at: piece.at - count }));
  const before = pieces.findLast((piece) => piece.at <= count) ?? { at: 0, from: 0 };
  return { text: text.slice(count), pieces: [{ at: 0, from: before.from + count - before.at }, ...kept] };
}

function joinContinued(lines: readonly Excerpt[]): readonly Excerpt[] {
  const result: Excerpt[] = [];
  let open: Excerpt[] = [];
  for (const line of lines) {
    open.push(line);
    if (line.text.endsWith('\\')) continue;
    result.push(joinLines(open));
    open = [];
  }
  if (open.length > 0) result.push(joinLines(open));
  return result;
}

const header = /^@?([A-Za-z_][\w-]*)((?:\s[^:\n]*)?):(?!=)(.*)$/;

function parse(text: string): Justfile {
  const recipes: Recipe[] = [];
  const values = new Map<string, string | null>();
  let shell: readonly string[] | null = null;
  let recipe: Recipe | null = null;
  let indent = '';
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    const line = text.slice(start, end).replace(/\r$/, '');
    const from = start;
    start = end + 1;
    const own = /^[ \t]+/.exec(line)?.[0] ?? '';
    if (own !== '' && recipe) {
      if (line.trim() === '') continue;
      if (recipe.lines.length === 0) indent = own;
      const skip = own.startsWith(indent) ? indent.length : own.length;
      recipe.lines.push(excerptOf(line.slice(skip), from + skip));
      continue;
    }
    if (line.trim() === '' || line.startsWith('#')) continue;
    // What is indented below an assignment is the rest of its text.
    recipe = null;
    const settings = /^set\s+shell\s*:=\s*\[(.*)\]/.exec(line);
    const assigned = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(.*)$/.exec(line);
    if (settings) {
      shell = [...settings[1]!.matchAll(/["']([^"']*)["']/g)].map((match) => match[1]!);
    } else if (assigned) {
      const literal = /^(?:'([^']*)'|"([^"\\]*)")\s*(?:#.*)?$/.exec(assigned[2]!);
      values.set(assigned[1]!, literal ? (literal[1] ?? literal[2] ?? '') : null);
    } else if (!line.startsWith('set ')) {
      const match = header.exec(line);
      recipe = match ? recipeOf(match, from + line.length) : null;
      if (recipe) recipes.push(recipe);
    }
  }
  return { recipes, values, shell };
}

/** Dependencies stand after the colon, some in parentheses with arguments, those after `&&` run later. */
function recipeOf(match: RegExpExecArray, end: number): Recipe {
  const list = match[3]!.replace(/#.*$/, '');
  const from = end - match[3]!.length;
  const dependencies: { name: string; from: number }[] = [];
  for (const word of list.matchAll(/\(\s{0,20}([A-Za-z_][\w-]*)[^)]{0,500}\)?|[A-Za-z_][\w-]*/g)) {
    const name = word[1] ?? word[0];
    dependencies.push({ name, from: from + word.index + word[0].indexOf(name) });
  }
  return { name: match[1]!, dependencies, lines: [] };
}
