import type { ParameterExpansionPart, ParsedScript, Word, WordPart } from 'unbash';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { type Code, patternOf, repositoryRoot, round, scriptFolder, unknown } from './shell-code.ts';
import type { Scope, Value } from './shell-scope.ts';

/** What word expansion asks of its surroundings. */
export interface WordContext {
  readonly code: Code;
  readonly scope: Scope;
  /** Path of the file, when the script is a file of its own: `$0` and `BASH_SOURCE` are then known. */
  readonly file: string | null;
}

const mostFields = 1000;
const mostBraces = 64;

/** The fields that a word becomes: patterns, split where the shell splits. `''` stays a field when quoted. */
export function expandWord(word: Word, context: WordContext): string[] {
  if (word.parts === undefined) return [patternOf(word.value)];
  const fields = new Fields();
  for (const part of word.parts) addPart(part, context, fields, false);
  return fields.done();
}

/** A word where the shell does not split: the right side of an assignment, a redirection's target. */
export function expandWhole(word: Word, context: WordContext): string {
  if (word.parts === undefined) return patternOf(word.value);
  const fields = new Fields();
  for (const part of word.parts) addPart(part, context, fields, true);
  return fields.done().join(' ');
}

class Fields {
  readonly #fields: string[] = [];
  #current = '';
  #started = false;

  add(text: string): void {
    this.#current += text;
    this.#started = true;
  }

  /** An expansion without quotes: white space ends a field. */
  addSplit(text: string): void {
    const pieces = text.split(/[ \t\n]+/);
    pieces.forEach((piece, at) => {
      if (at > 0) this.break();
      if (piece !== '') this.add(piece);
    });
  }

  break(): void {
    if (this.#started && this.#fields.length < mostFields) this.#fields.push(this.#current);
    this.#current = '';
    this.#started = false;
  }

  done(): string[] {
    this.break();
    return this.#fields;
  }
}

function addPart(part: WordPart, context: WordContext, fields: Fields, quoted: boolean): void {
  switch (part.type) {
    case 'Literal':
      fields.add(patternOf(part.value));
      return;
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      fields.add(patternOf(part.value));
      return;
    case 'Glob':
      fields.add(patternOf(part.text));
      return;
    case 'DoubleQuoted':
    case 'LocaleString': {
      const only = part.parts.length === 1 ? part.parts[0] : undefined;
      // `"${list[@]}"` of an empty array is no field at all; every other quoted text is one.
      if (!(only?.type === 'ParameterExpansion' && only.index?.value === '@')) fields.add('');
      for (const child of part.parts) addPart(child, context, fields, true);
      return;
    }
    case 'SimpleExpansion':
      addValue(lookUp(part.text.slice(1), context), fields, quoted, part.text === '$@');
      return;
    case 'ParameterExpansion': {
      const all = part.index?.value === '@' || part.parameter === '@';
      addValue(expandParameter(part, context), fields, quoted, all);
      return;
    }
    case 'CommandExpansion':
      addValue(knownOutput(part.script, context) ?? unknown, fields, quoted, false);
      return;
    case 'BraceExpansion': {
      const alternatives = expandBraces(part.text);
      if (alternatives === null) fields.add(patternOf(part.text));
      else
        alternatives.forEach((alternative, at) => {
          if (at > 0) fields.break();
          fields.add(alternative);
        });
      return;
    }
    case 'ExtendedGlob':
      fields.add(patternOf(part.text));
      return;
    default:
      fields.add(unknown);
  }
}

function addValue(value: Value, fields: Fields, quoted: boolean, separate: boolean): void {
  if (typeof value === 'string') {
    if (quoted) fields.add(value);
    else fields.addSplit(value);
    return;
  }
  if (quoted && !separate) {
    fields.add(value.join(' '));
    return;
  }
  value.forEach((item, at) => {
    if (at > 0) fields.break();
    if (quoted) fields.add(item);
    else fields.addSplit(item);
  });
}

/** `${X}` of CI systems that is the checkout's root. */
const rootVariables = new Set([
  'GITHUB_WORKSPACE',
  'CI_PROJECT_DIR',
  'TRAVIS_BUILD_DIR',
  'BUILDKITE_BUILD_CHECKOUT_PATH',
  'BITBUCKET_CLONE_DIR',
  'BUILD_SOURCESDIRECTORY',
]);

function lookUp(name: string, { scope, file }: WordContext): Value {
  const known = scope.get(name);
  if (known !== undefined) return known;
  if ((name === '0' || name === 'BASH_SOURCE') && file !== null) return `${scriptFolder}/${baseName(file)}`;
  if (name === 'PWD' && scope.state.directory !== null) return here(scope);
  return rootVariables.has(name) ? repositoryRoot : unknown;
}

function here(scope: Scope): string {
  const { directory } = scope.state;
  if (directory === null) return unknown;
  return directory === '' ? repositoryRoot : `${repositoryRoot}/${directory}`;
}

function expandParameter(part: ParameterExpansionPart, context: WordContext): Value {
  if (part.prefix !== undefined) return unknown;
  const name = part.parameter;
  const index = part.index?.value;
  let value: Value = lookUp(name, context);
  if (index === '@' || index === '*') {
    // as it is
  } else if (index !== undefined) {
    const place = /^\d+$/.test(index) ? Number(index) : -1;
    value = typeof value === 'string' ? (place === 0 ? value : unknown) : (value[place] ?? unknown);
  } else if (typeof value !== 'string') value = value[0] ?? '';
  const operation = part.operation;
  if (operation === undefined) return value;
  switch (operation.type) {
    case 'Default': {
      if (operation.operator.endsWith('+'))
        return value === unknown ? unknown : expandWhole(operation.operand, context);
      if (operation.operator.endsWith('?')) return value;
      const assigned = context.scope.get(name);
      const empty = assigned === '' && operation.operator.startsWith(':');
      if (assigned !== undefined && !empty) return value;
      // What the script itself takes when nobody outside says otherwise.
      const fallback = expandWhole(operation.operand, context);
      if (operation.operator.endsWith('=')) context.scope.set(name, fallback);
      return fallback;
    }
    case 'Remove':
      if (typeof value !== 'string' || value.includes(unknown) || value.includes(round)) return unknown;
      return removed(value, operation.operator, expandWhole(operation.operand, context));
    case 'Replace': {
      if (typeof value !== 'string' || value.includes(unknown) || value.includes(round)) return unknown;
      const from = expandWhole(operation.pattern, context);
      const to = expandWhole(operation.replacement, context);
      if (from === '' || /[*?[\0]/.test(from) || value.length > 1000) return unknown;
      if (operation.operator === '/') return value.replace(from, () => to);
      return operation.operator === '//' ? value.replaceAll(from, () => to) : unknown;
    }
    default:
      return unknown;
  }
}

// `${X#v}`, `${X%%-*}`, `${X##*/}`: literal patterns, and a `*` at the outer end.
function removed(value: string, operator: '#' | '##' | '%' | '%%', pattern: string): string {
  if (pattern.includes(unknown)) return unknown;
  const starred = operator.startsWith('#') ? pattern.startsWith('*') : pattern.endsWith('*');
  const literal = !starred ? pattern : operator.startsWith('#') ? pattern.slice(1) : pattern.slice(0, -1);
  if (literal === '' || /[*?[]/.test(literal)) return unknown;
  if (operator.startsWith('#')) {
    if (!starred) return value.startsWith(literal) ? value.slice(literal.length) : value;
    const at = operator === '##' ? value.lastIndexOf(literal) : value.indexOf(literal);
    return at === -1 ? value : value.slice(at + literal.length);
  }
  if (!starred) return value.endsWith(literal) ? value.slice(0, -literal.length) : value;
  const at = operator === '%%' ? value.indexOf(literal) : value.lastIndexOf(literal);
  return at === -1 ? value : value.slice(0, at);
}

/** `{a,b}` and `{1..3}`; null when nested or too many. */
function expandBraces(text: string): string[] | null {
  const inside = text.slice(1, -1);
  if (/[{}$`'"\\]/.test(inside)) return null;
  const range = /^(\d{1,4})\.\.(\d{1,4})$/.exec(inside);
  if (range) {
    const from = Number(range[1]);
    const to = Number(range[2]);
    if (to < from || to - from >= mostBraces) return null;
    return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  }
  const alternatives = inside.split(',');
  return alternatives.length > 1 && alternatives.length <= mostBraces ? alternatives.map(patternOf) : null;
}

/** What `$(…)` prints, for the few commands that only say where something is. Null when it cannot be known. */
function knownOutput(script: ParsedScript | undefined, context: WordContext): string | null {
  const statement = script?.commands.length === 1 ? script.commands[0]!.command : undefined;
  if (statement === undefined || script?.source !== undefined) return null;
  if (statement.type === 'AndOr') {
    const [change, print] = statement.commands;
    if (statement.commands.length !== 2 || change?.type !== 'Command' || print?.type !== 'Command')
      return null;
    if (print.name?.value !== 'pwd' || change.name?.value !== 'cd') return null;
    return located(lastOperand(change.args, context), context);
  }
  if (statement.type !== 'Command') return null;
  switch (statement.name?.value) {
    case 'pwd':
      return here(context.scope);
    case 'dirname': {
      const path = lastOperand(statement.args, context);
      if (path === null || path === unknown || !path.includes('/')) return null;
      return path.slice(0, path.lastIndexOf('/'));
    }
    case 'realpath':
    case 'readlink':
      return located(lastOperand(statement.args, context), context);
    case 'git': {
      const words = statement.args.map((word) => (word.type === 'Word' ? word.value : ''));
      return words.join(' ') === 'rev-parse --show-toplevel' ? repositoryRoot : null;
    }
    default:
      return null;
  }
}

function lastOperand(words: readonly { readonly type: string }[], context: WordContext): string | null {
  const last = words.at(-1) as Word | undefined;
  return last?.type === 'Word' && !last.value.startsWith('-') ? expandWhole(last, context) : null;
}

function located(path: string | null, { scope }: WordContext): string | null {
  if (path === null) return null;
  if (path.startsWith(scriptFolder) || path.startsWith(repositoryRoot)) return path;
  const { directory } = scope.state;
  if (directory === null || path.includes(unknown) || path.startsWith('/')) return null;
  const joined = joinPath(directory, path);
  return joined === null ? null : `${repositoryRoot}/${joined}`;
}

/** The repository path that a pattern names through the script's own place; null when it does not. */
export function repositoryPath(pattern: string, file: string): string | null {
  const first = pattern[0];
  if (first !== scriptFolder && first !== repositoryRoot) return null;
  const rest = pattern.slice(1);
  if ((rest !== '' && !rest.startsWith('/')) || /[\0\x01-\x04]/.test(rest)) return null;
  return joinPath(first === scriptFolder ? folderOf(file) : '', rest.slice(1));
}

/** Marks for places are this reader's own: outside they are unknown. */
export function published(pattern: string): string {
  return /[\x01-\x04]/.test(pattern) ? pattern.replace(/\x04\d+\x04|[\x01-\x04]/g, unknown) : pattern;
}
