import { type Span, span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';

/** A piece of an HCL text with its place in the file: an attribute's right side, what stands in `${…}`. */
export interface HclExpression {
  readonly text: string;
  readonly span: Span;
}

export interface HclToken {
  /** `string` has no interpolation in it, `template` has. */
  readonly type: 'name' | 'number' | 'string' | 'template' | 'heredoc' | 'mark' | 'newline';
  /** As written; a string's quotes are part of it. Marks: `{`, `}`, `[`, `]`, `(`, `)`, `.`, `=`, `==`, `...` and so on. */
  readonly text: string;
  readonly span: Span;
  /** What a string without interpolation means, escapes undone; null for every other token. */
  readonly value: string | null;
  /** What stands in `${…}` and `%{…}` of a template or heredoc. */
  readonly interpolations: readonly HclExpression[];
}

const longMarks = new Set(['==', '!=', '<=', '>=', '&&', '||', '=>', '::']);
const none: readonly HclExpression[] = [];

/**
 * Tokens of native HCL syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md), as Terraform,
 * OpenTofu, Packer and Nomad write it. Comments are left out, line ends are tokens. Any text has tokens:
 * a string that nobody closes ends with its line.
 */
export function hclTokens(expression: HclExpression): HclToken[] {
  const { text } = expression;
  const base = expression.span.start;
  const tokens: HclToken[] = [];
  const add = (type: HclToken['type'], from: number, to: number, value: string | null = null, inner = none) =>
    tokens.push({
      type,
      text: text.slice(from, to),
      span: span(base + from, base + to),
      value,
      interpolations: inner,
    });
  const word = /[\p{L}_][\p{L}\p{N}_-]*/uy;
  const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  const heredoc = /<<-?[ \t]*([A-Za-z_][\w-]*)[^\S\n]*\r?\n/y;
  // A template that nobody closes would be walked to the end of the file from each of its quotes: once is enough.
  let overLines = true;
  for (let at = 0; at < text.length; ) {
    const character = text[at]!;
    if (character === '\n') add('newline', at, ++at);
    else if (character === ' ' || character === '\t' || character === '\r') at++;
    else if (character === '#' || (character === '/' && text[at + 1] === '/')) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end;
    } else if (character === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end === -1 ? text.length : end + 2;
    } else if (character === '"') {
      const { end, closed, runaway, inner } = quoted(text, at, base, overLines);
      overLines &&= !runaway;
      const content = text.slice(at + 1, closed ? end - 1 : end);
      if (inner.length > 0) add('template', at, end, null, inner);
      else add('string', at, end, unescaped(content));
      at = end;
    } else {
      heredoc.lastIndex = word.lastIndex = number.lastIndex = at;
      const opened = character === '<' ? heredoc.exec(text) : null;
      if (opened) {
        const end = heredocEnd(text, at + opened[0].length, opened[1]!);
        add('heredoc', at, end, null, interpolations(text, at + opened[0].length, end, base));
        at = end;
      } else if (word.test(text)) {
        add('name', at, word.lastIndex);
        at = word.lastIndex;
      } else if (number.test(text)) {
        add('number', at, number.lastIndex);
        at = number.lastIndex;
      } else {
        const length = text.startsWith('...', at) ? 3 : longMarks.has(text.slice(at, at + 2)) ? 2 : 1;
        add('mark', at, at + length);
        at += length;
      }
    }
  }
  return tokens;
}

/**
 * The tokens of an expression and, after each template, those of what stands in its `${…}`. Templates in
 * templates are followed eight deep.
 */
export function hclTokensWithin(expression: HclExpression, depth = 8): HclToken[] {
  return hclTokens(expression).flatMap((token) =>
    depth === 0 || token.interpolations.length === 0
      ? [token]
      : [token, ...token.interpolations.flatMap((inner) => hclTokensWithin(inner, depth - 1))],
  );
}

interface Quoted {
  readonly end: number;
  readonly closed: boolean;
  /** Not closed, and looked for over several lines. */
  readonly runaway: boolean;
  readonly inner: readonly HclExpression[];
}

/** Walks a quoted template from its opening quote. `stack` holds what is open: a string or a `${`, `{`. */
function quoted(text: string, from: number, base: number, overLines: boolean): Quoted {
  const inner: HclExpression[] = [];
  const stack: ('"' | '{')[] = ['"'];
  let opened = -1;
  let lineEnd = -1;
  let at = from + 1;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' && lineEnd === -1) lineEnd = at;
    if (character === '\n' && !overLines) break;
    if (stack.at(-1) === '"') {
      if (character === '\n') break; // strings end on their line, but for what stands in `${…}`
      if (character === '\\') at += text[at + 1] === '\n' ? 0 : 1;
      else if (character === '"') {
        stack.pop();
        if (stack.length === 0) return { end: at + 1, closed: true, runaway: false, inner };
      } else if ((character === '$' || character === '%') && text[at + 1] === '{') {
        if (text[at - 1] === character && at - 1 > from) continue; // `$${` is a plain `${`
        at++;
        if (stack.length === 1) opened = at + 1;
        stack.push('{');
      }
    } else if (character === '"') stack.push('"');
    else if (character === '{') stack.push('{');
    else if (character === '}') {
      stack.pop();
      if (stack.length === 1)
        inner.push({ text: text.slice(opened, at), span: span(base + opened, base + at) });
    }
  }
  const end = lineEnd === -1 ? text.length : lineEnd;
  return { end, closed: false, runaway: at > end, inner: [] };
}

function heredocEnd(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (end - at < mark.length + 200 && text.slice(at, end).trim() === mark) return end;
    at = end + 1;
  }
  return text.length;
}

/** The `${…}` of a heredoc's body, counting braces and passing over quoted ones. */
function interpolations(text: string, from: number, end: number, base: number): readonly HclExpression[] {
  const found: HclExpression[] = [];
  let opened = -1;
  let depth = 0;
  for (let at = from; at < end; at++) {
    const character = text[at];
    if (depth === 0) {
      if ((character !== '$' && character !== '%') || text[at + 1] !== '{' || text[at - 1] === character)
        continue;
      opened = at + 2;
      depth = 1;
      at++;
    } else if (character === '{') depth++;
    else if (character === '}' && --depth === 0)
      found.push({ text: text.slice(opened, at), span: span(base + opened, base + at) });
  }
  return found;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

function unescaped(content: string): string {
  return content
    .replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (whole, code: string) => {
      if (code.length === 1) return lookUp(escapes, code) ?? whole;
      const point = Number.parseInt(code.slice(1), 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/([$%])\1\{/g, '$1{');
}
