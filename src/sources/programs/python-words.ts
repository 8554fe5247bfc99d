import type { SyntaxNode } from '@lezer/common';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import { lookUp } from '../../model/table.ts';
import { ExcerptBuilder, unknownWord } from '../syntax/excerpt-builder.ts';

/** Children of a node, in order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

export interface CallArguments {
  readonly positional: readonly SyntaxNode[];
  readonly named: ReadonlyMap<string, SyntaxNode>;
}

/** The arguments of a call, by place and by keyword. */
export function argumentsOf(call: SyntaxNode, text: string): CallArguments {
  const positional: SyntaxNode[] = [];
  const named = new Map<string, SyntaxNode>();
  const list = call.getChild('ArgList');
  const children = list === null ? [] : childrenOf(list);
  for (let at = 0; at < children.length; at++) {
    const child = children[at]!;
    if (['(', ')', ',', '*', '**', 'Comment'].includes(child.name)) continue;
    if (children[at + 1]?.name === 'AssignOp' && children[at + 2]) {
      named.set(text.slice(child.from, child.to), children[at + 2]!);
      at += 2;
    } else positional.push(child);
  }
  return { positional, named };
}

/** The name that a call ends in, and what stands before it: `self.client.set_desired_capacity` → that and `self.client`. */
export interface Callee {
  readonly name: string;
  readonly object: string | null;
}

export function calleeOf(call: SyntaxNode, text: string): Callee | null {
  const callee = call.firstChild;
  if (callee?.name === 'VariableName') return { name: text.slice(callee.from, callee.to), object: null };
  if (callee?.name !== 'MemberExpression') return null;
  const property = callee.lastChild;
  if (property?.name !== 'PropertyName') return null;
  const object = text.slice(callee.from, property.from).replace(/\.\s*$/, '');
  return { name: text.slice(property.from, property.to), object: object.slice(0, 200) };
}

/** The value of a plain string without escapes worth minding; null for anything else. */
export function literal(node: SyntaxNode | undefined | null, text: string): string | null {
  if (node?.name !== 'String') return null;
  const body = bodyOf(node, text);
  return body === null ? null : text.slice(body.start, body.end);
}

const opening = /^([a-zA-Z]{0,3})("""|'''|"|')/;

function bodyOf(node: SyntaxNode, text: string): { start: number; end: number; raw: boolean } | null {
  const match = opening.exec(text.slice(node.from, Math.min(node.to, node.from + 6)));
  if (!match) return null;
  const quote = match[2]!;
  const start = node.from + match[0].length;
  const end =
    text.endsWith(quote, node.to) && node.to - quote.length >= start ? node.to - quote.length : node.to;
  return { start, end, raw: /r/i.test(match[1]!) };
}

/** How deep an expression of strings may nest; `a + b + c` is as deep as it is long. */
const deepest = 200;

/** The value of a variable where it has one, as a string node; null when it is not known. */
export type Known = (name: string) => string | null;
const nothingKnown: Known = () => null;

/**
 * A string expression as text, unknown parts as the shell reader's own mark: f-strings, `+`, `%`, `.format`.
 * Null when nothing of it is a string.
 */
export function stringExcerpt(node: SyntaxNode, text: string, known: Known = nothingKnown): Excerpt | null {
  const builder = new ExcerptBuilder();
  return append(builder, node, text, 0, known) ? builder.build() : null;
}

function append(
  builder: ExcerptBuilder,
  node: SyntaxNode,
  text: string,
  depth: number,
  known: Known = nothingKnown,
): boolean {
  if (depth > deepest) return false;
  switch (node.name) {
    case 'String':
    case 'FormatString':
      appendString(builder, node, text, known);
      return true;
    case 'ContinuedString':
      for (const part of childrenOf(node)) append(builder, part, text, depth + 1, known);
      return true;
    case 'ParenthesizedExpression': {
      const inner = childrenOf(node).find(({ name }) => name !== '(' && name !== 'Comment');
      return inner !== undefined && append(builder, inner, text, depth + 1, known);
    }
    case 'BinaryExpression': {
      const [left, operator, right] = childrenOf(node);
      if (!left || !operator || !right) return false;
      const sign = text.slice(operator.from, operator.to);
      if (sign === '%')
        return appendReplaced(builder, left, text, /%(\(\w+\))?[-#0 +]*\d*(\.\d+)?[sdrfxi]/g, depth);
      if (sign !== '+') return false;
      const before = append(builder, left, text, depth + 1, known);
      if (!before) builder.add(unknownWord(1), left.from);
      const after = append(builder, right, text, depth + 1, known);
      if (!after) builder.add(unknownWord(1), right.from);
      return before || after;
    }
    case 'CallExpression': {
      const callee = node.firstChild;
      const property = callee?.lastChild;
      if (
        callee?.name !== 'MemberExpression' ||
        !property ||
        text.slice(property.from, property.to) !== 'format'
      )
        return false;
      return (
        callee.firstChild !== null &&
        appendReplaced(
          builder,
          callee.firstChild,
          text,
          /\{[^{}]{0,100}\}/g,
          depth,
          formatted(node, text, known),
        )
      );
    }
    default:
      return false;
  }
}

/** What each hole of `"…".format(…)` is filled with, as far as it is known. */
function formatted(
  call: SyntaxNode,
  text: string,
  known: Known,
): (hole: string, place: number) => string | null {
  const { positional, named } = argumentsOf(call, text);
  return (hole, place) => {
    const key = hole.slice(1, -1);
    const node =
      key === '' ? positional[place] : /^\d+$/.test(key) ? positional[Number(key)] : named.get(key);
    if (node?.name === 'VariableName') return known(text.slice(node.from, node.to));
    return literal(node, text);
  };
}

function appendReplaced(
  builder: ExcerptBuilder,
  node: SyntaxNode,
  text: string,
  holes: RegExp,
  depth: number,
  filled: (hole: string, place: number) => string | null = () => null,
): boolean {
  const inner = new ExcerptBuilder();
  if (!append(inner, node, text, depth + 1)) return false;
  const excerpt = inner.build();
  let done = 0;
  let place = 0;
  for (const match of excerpt.text.matchAll(holes)) {
    builder.copy(excerpt, done, match.index);
    const words = filled(match[0], place) ?? unknownWord(1);
    builder.put(words, excerpt, match.index, match.index + match[0].length);
    done = match.index + match[0].length;
    place += 1;
  }
  builder.copy(excerpt, done);
  return true;
}

function appendString(builder: ExcerptBuilder, node: SyntaxNode, text: string, known: Known): void {
  const body = bodyOf(node, text);
  if (body === null) return;
  const whole = excerptOf(text);
  let done = body.start;
  for (const part of childrenOf(node)) {
    if (part.name === 'FormatReplacement') {
      builder.copy(whole, done, part.from);
      const name = /^\{(\w+)\}$/.exec(text.slice(part.from, part.to))?.[1];
      builder.add((name === undefined ? null : known(name)) ?? unknownWord(1), part.from);
      done = part.to;
    } else if (part.name === 'Escape' && !body.raw) {
      const sequence = text.slice(part.from, part.to);
      builder.copy(whole, done, part.from);
      builder.add(plainOf(sequence), part.from);
      done = part.to;
    }
  }
  builder.copy(whole, done, body.end);
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
  '{{': '{',
};

function plainOf(sequence: string): string {
  if (sequence === '{{' || sequence === '}}') return sequence[0]!;
  return lookUp(escapes, sequence.slice(1)) ?? sequence;
}

/** The words of `["helm", "upgrade", name]` as one shell line; `["helm"] + args` ends in an unknown word. */
export function listExcerpt(
  node: SyntaxNode,
  text: string,
  assigned: Assigned = () => [],
  known: Known = nothingKnown,
): Excerpt | null {
  const builder = new ExcerptBuilder();
  return appendList(builder, node, text, 0, assigned, known) ? builder.build() : null;
}

/** What a variable holds, as the nodes that were put into it one after another; nothing when that is not known. */
export type Assigned = (name: string) => readonly SyntaxNode[];

/** Variables that lead to variables. */
const longestChain = 8;

function appendList(
  builder: ExcerptBuilder,
  node: SyntaxNode,
  text: string,
  depth: number,
  assigned: Assigned,
  known: Known,
  chain = 0,
): boolean {
  if (depth > deepest) return false;
  if (node.name === 'VariableName') {
    if (chain >= longestChain) return false;
    const parts = assigned(text.slice(node.from, node.to));
    let any = false;
    for (const part of parts) {
      if (appendList(builder, part, text, depth + 1, assigned, known, chain + 1)) any = true;
      else if (any) appendWord(builder, null, part.from);
    }
    return any;
  }
  // `"helm upgrade shop".split()` is its words.
  if (node.name === 'CallExpression') {
    const callee = calleeOf(node, text);
    const object = node.firstChild?.firstChild;
    if (callee?.name === 'split' && object) {
      const words = new ExcerptBuilder();
      const first = object.name === 'VariableName' ? assigned(text.slice(object.from, object.to))[0] : object;
      if (!first || !append(words, first, text, depth + 1, known)) return false;
      if (builder.length > 0) builder.add(' ', node.from);
      builder.copy(words.build());
      return true;
    }
    const argument = argumentsOf(node, text).positional[0];
    if ((callee?.name === 'list' || callee?.name === 'tuple') && argument)
      return appendList(builder, argument, text, depth + 1, assigned, known, chain + 1);
    return false;
  }
  if (node.name === 'BinaryExpression') {
    const [left, operator, right] = childrenOf(node);
    if (!left || !right || !operator || text.slice(operator.from, operator.to) !== '+') return false;
    if (!appendList(builder, left, text, depth + 1, assigned, known, chain)) return false;
    if (!appendList(builder, right, text, depth + 1, assigned, known, chain))
      appendWord(builder, null, right.from);
    return true;
  }
  if (node.name !== 'ArrayExpression' && node.name !== 'TupleExpression' && node.name !== 'ArgList')
    return false;
  let spread = false;
  for (const element of childrenOf(node)) {
    if (['[', ']', '(', ')', ',', 'Comment'].includes(element.name)) continue;
    if (element.name === '*') {
      spread = true;
      continue;
    }
    const inner = new ExcerptBuilder();
    if (spread && appendList(builder, element, text, depth + 1, assigned, known, chain + 1)) spread = false;
    else if (append(inner, element, text, 0, known)) appendWord(builder, inner.build(), element.from);
    else {
      const held =
        element.name === 'VariableName' ? assigned(text.slice(element.from, element.to))[0] : undefined;
      const plain =
        held !== undefined && held.name !== 'ArrayExpression' && append(inner, held, text, depth + 1, known);
      appendWord(builder, plain ? inner.build() : null, element.from);
    }
    spread = false;
  }
  return builder.length > 0;
}

/** Quoted where the shell would mind: a list's element is one word, whatever is in it. */
function appendWord(builder: ExcerptBuilder, word: Excerpt | null, from: number): void {
  if (builder.length > 0) builder.add(' ', from);
  if (word === null) {
    builder.add(unknownWord(1), from);
    return;
  }
  const plain = /^[\w@%+=:,./\x01-]+$/.test(word.text);
  if (plain) builder.copy(word);
  else if (word.text.includes("'")) builder.add(unknownWord(1), from);
  else {
    builder.add("'", from);
    builder.copy(word);
    builder.add("'", from);
  }
}
