import type { ParameterExpansionPart, ParsedScript, Word, WordPart } from 'unbash';
import { expandBraces } from './braces.ts';
import { Fields } from './fields.ts';
import { removed } from './parameter-trimming.ts';
import { patternOf, repositoryRoot, round, unknown } from './placeholders.ts';
import { here, located } from './places.ts';
import type { Value } from './scope.ts';
import { lookUp, type WordContext } from './variables.ts';

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

function addPart(part: WordPart, context: WordContext, fields: Fields, quoted: boolean): void {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      fields.add(patternOf(part.value));
      return;
    case 'Glob':
    case 'ExtendedGlob':
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
      fields.addValue(lookUp(part.text.slice(1), context), quoted, part.text === '$@');
      return;
    case 'ParameterExpansion': {
      const all = part.index?.value === '@' || part.parameter === '@';
      fields.addValue(expandParameter(part, context), quoted, all);
      return;
    }
    case 'CommandExpansion':
      fields.addValue(knownOutput(part.script, context) ?? unknown, quoted, false);
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
    default:
      fields.add(unknown);
  }
}

function expandParameter(part: ParameterExpansionPart, context: WordContext): Value {
  if (part.prefix !== undefined) return unknown;
  const name = part.parameter;
  const value = elementAt(lookUp(name, context), part.index?.value);
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

/** `${X}`, `${X[1]}`, `${X[@]}`. */
function elementAt(value: Value, index: string | undefined): Value {
  if (index === '@' || index === '*') return value;
  const place = index === undefined ? 0 : /^\d+$/.test(index) ? Number(index) : -1;
  if (typeof value === 'string') return place === 0 ? value : unknown;
  return value[place] ?? (index === undefined ? '' : unknown);
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
    return located(lastOperand(change.args, context), context.scope);
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
      return located(lastOperand(statement.args, context), context.scope);
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
