import { append } from '../../model/append.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';
import { MakeVariables, shellCalls } from './make-variables.ts';

export interface RecipeLine {
  /** Without its prefixes; continued lines without the tab that opens them. */
  readonly excerpt: Excerpt;
  /** `-` in front: its failure is dropped. */
  readonly ignored: boolean;
}

export interface MakeRule {
  /** Names that are known, values put in. */
  readonly targets: readonly string[];
  /** The left side as written. */
  readonly written: string;
  readonly span: Span;
  readonly prerequisites: readonly { readonly name: string; readonly span: Span }[];
  readonly recipe: readonly RecipeLine[];
}

interface OpenRule extends MakeRule {
  readonly recipe: RecipeLine[];
}

const assignment =
  /^[ ]*(?:(?:export|override|private|unexport)\s+)*([^\s:#=+?!$]+)\s*(\+=|\?=|!=|:{0,3}=)\s*/;

/** A command that make itself runs while it reads the file: `X := $(shell cmd)`, `X != cmd`. */
export interface MakeCommand {
  /** The variable that gets what it prints. */
  readonly name: string | null;
  readonly excerpt: Excerpt;
}

export interface Makefile {
  readonly rules: readonly MakeRule[];
  readonly variables: MakeVariables;
  readonly commands: readonly MakeCommand[];
}

/** Rules and variables of a makefile (https://www.gnu.org/software/make/manual/make.html), conditions passed over. */
export function readMakefile(file: SourceFile): Makefile {
  const { text } = file;
  const variables = new MakeVariables();
  const rules: OpenRule[] = [];
  const commands: MakeCommand[] = [];
  let rule: OpenRule | null = null;
  let conditions = 0;
  let defines = 0;
  let prefix = '\t';
  for (let start = 0; start < text.length; ) {
    const end = logicalEnd(text, start);
    const from = start;
    start = end + 1;
    const line = text.slice(from, end);
    if (defines > 0) {
      if (/^\s*define\s/.test(line)) defines += 1;
      else if (/^\s*endef\b/.test(line)) defines -= 1;
      continue;
    }
    if (line.startsWith(prefix) && rule) {
      if (/^\s*#/.test(line) || line.trim() === '') continue;
      rule.recipe.push(recipeLine(text, from + 1, end, prefix));
      continue;
    }
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    append(commands, commandsOf(line, from));
    if (/^(?:ifn?eq|ifn?def)\b/.test(trimmed)) conditions += 1;
    else if (/^endif\b/.test(trimmed)) conditions = Math.max(0, conditions - 1);
    else if (/^(?:override\s+|export\s+)?define\s/.test(trimmed)) defines += 1;
    else if (!/^(?:else|-?include|sinclude|vpath|export|unexport|undefine|load)\b(?!.*=)/.test(trimmed)) {
      const assigned = assignment.exec(line);
      if (assigned) {
        const value = valueText(line.slice(assigned[0].length));
        if (assigned[1] === '.RECIPEPREFIX') prefix = value === '' ? '\t' : value[0]!;
        variables.assign(assigned[1]!, assigned[2]!.replace(/^:+=$/, '='), value, conditions === 0);
      } else {
        rule = ruleOf(text, from, end, variables) ?? rule;
        if (rule && rule !== rules.at(-1)) rules.push(rule);
      }
    }
  }
  return { rules, variables, commands };
}

function commandsOf(line: string, from: number): MakeCommand[] {
  const assigned = assignment.exec(line);
  const name = assigned?.[1] ?? null;
  const excerpt = (start: number, end: number) => excerptOf(line.slice(start, end), from + start);
  if (assigned?.[2] === '!=') return [{ name, excerpt: excerpt(assigned[0].length, line.length) }];
  const comment = /(?:^|[^\\])#/.exec(line)?.index ?? line.length;
  return shellCalls(line)
    .filter(({ start }) => start <= comment)
    .map(({ start, end }) => ({ name, excerpt: excerpt(start, end) }));
}

/** The end of a line with those that a backslash joins to it. */
function logicalEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  while (end !== -1) {
    let before = end - 1;
    if (text[before] === '\r') before -= 1;
    let slashes = 0;
    while (before >= start && text[before] === '\\') {
      slashes += 1;
      before -= 1;
    }
    if (slashes % 2 === 0) return end;
    end = text.indexOf('\n', end + 1);
  }
  return text.length;
}

/** A value without its comment, joined lines with one blank between them. */
function valueText(text: string): string {
  const comment = /(?:^|[^\\])#/.exec(text);
  const value = comment ? text.slice(0, comment.index + comment[0].length - 1) : text;
  return value
    .split(/\\\r?\n/)
    .map((part) => part.trim())
    .join(' ')
    .trim();
}

function recipeLine(text: string, from: number, end: number, prefix: string): RecipeLine {
  let start = from;
  let ignored = false;
  while (start < end && /[@+\- \t]/.test(text[start]!)) {
    if (text[start] === '-') ignored = true;
    start += 1;
  }
  const stop = text[end - 1] === '\r' ? end - 1 : end;
  const whole = excerptOf(text.slice(start, stop), start);
  if (!whole.text.includes(`\n${prefix}`)) return { excerpt: whole, ignored };
  const builder = new ExcerptBuilder();
  let done = 0;
  for (let at = whole.text.indexOf('\n'); at !== -1; at = whole.text.indexOf('\n', at + 1)) {
    builder.copy(whole, done, at + 1);
    done = whole.text[at + 1] === prefix ? at + 2 : at + 1;
  }
  builder.copy(whole, done);
  return { excerpt: builder.build(), ignored };
}

/** `targets: prerequisites ; recipe`, or a variable for these targets only. */
function ruleOf(text: string, from: number, end: number, variables: MakeVariables): OpenRule | null {
  const line = text.slice(from, end);
  const colon = colonOf(line);
  if (colon === -1) return null;
  const targets = words(variables.expand(line.slice(0, colon).replace(/&$/, '')));
  const after = line[colon + 1] === ':' ? colon + 2 : colon + 1;
  const rest = line.slice(after);
  const own = assignment.exec(rest);
  if (own) {
    variables.assign(own[1]!, own[2]!.replace(/^:+=$/, '='), valueText(rest.slice(own[0].length)), false);
    return null;
  }
  const semicolon = rest.indexOf(';');
  const comment = rest.search(/(?:^|\s)#/);
  const last = rest.length;
  const list = rest.slice(0, Math.min(semicolon === -1 ? last : semicolon, comment === -1 ? last : comment));
  const prerequisites: { name: string; span: Span }[] = [];
  for (const match of list.matchAll(/[^\s|\\]+/g)) {
    const start = from + after + match.index;
    for (const name of words(variables.expand(match[0]))) {
      prerequisites.push({ name, span: { start, end: start + match[0].length } });
    }
  }
  const inline = semicolon !== -1 && (comment === -1 || semicolon < comment);
  const recipe = inline ? [recipeLine(text, from + after + semicolon + 1, end, '\t')] : [];
  const written = line.slice(0, colon).trim();
  return { targets, written, span: { start: from, end: from + colon }, prerequisites, recipe };
}

function words(text: string): string[] {
  return text.split(/[\s\\]+/).filter((word) => word !== '' && !word.includes('\x01'));
}

/** The colon of a rule, outside references: `$(OBJ:.c=.o): x`. */
function colonOf(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') depth = Math.max(0, depth - 1);
    else if (character === ':' && depth === 0) return line[at + 1] === '=' ? -1 : at;
    else if ((character === '=' || character === '#') && depth === 0) return -1;
  }
  return -1;
}
