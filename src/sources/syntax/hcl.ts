import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { type HclExpression, type HclToken, hclTokens } from './hcl-tokens.ts';

/** `name = expression`. */
export interface HclAttribute {
  readonly name: string;
  readonly key: Span;
  /** The right side as text: from its first token to its last, without a trailing comment. */
  readonly value: HclExpression;
}

export interface HclBody {
  readonly blocks: readonly HclBlock[];
  readonly attributes: readonly HclAttribute[];
}

/** `type "label" "label" { … }`. */
export interface HclBlock extends HclBody {
  readonly type: string;
  readonly labels: readonly string[];
  /** From the type to the opening brace. */
  readonly header: Span;
  /** From the type to the closing brace. */
  readonly span: Span;
}

export interface HclFile extends HclBody {
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

interface OpenBody {
  readonly blocks: HclBlock[];
  readonly attributes: HclAttribute[];
  readonly block: { type: string; labels: string[]; header: Span } | null;
}

const maximumLength = 5_000_000;
const cache = new WeakMap<SourceFile, HclFile>();

/** Parses once per file. Expressions stay text. What is no block and no attribute is passed over and told once. */
export function readHcl(file: SourceFile): HclFile {
  const known = cache.get(file);
  if (known) return known;
  const result = parse(file);
  cache.set(file, result);
  return result;
}

function parse(file: SourceFile): HclFile {
  if (file.text.length > maximumLength) {
    const message = `The file has ${file.text.length} characters; HCL over ${maximumLength} is not read.`;
    return {
      file,
      blocks: [],
      attributes: [],
      diagnostics: [diagnostic('skipped', message, { path: file.path })],
    };
  }
  const tokens = hclTokens({ text: file.text, span: span(0, file.text.length) });
  const root: OpenBody = { blocks: [], attributes: [], block: null };
  const open: OpenBody[] = [root];
  let broken: Span | null = null;
  const close = (end: number) => {
    const { block, blocks, attributes } = open.pop()!;
    if (block)
      open.at(-1)!.blocks.push({ ...block, blocks, attributes, span: span(block.header.start, end) });
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.type === 'newline') at++;
    else if (token.text === '}' && open.length > 1) {
      close(token.span.end);
      at++;
    } else if (token.type === 'name' && tokens[at + 1]?.text === '=') {
      const end = expressionEnd(tokens, at + 2);
      const value = expressionOf(file.text, tokens, at + 2, end);
      if (value) open.at(-1)!.attributes.push({ name: token.text, key: token.span, value });
      else broken ??= token.span;
      at = end;
    } else {
      const brace = token.type === 'name' ? headerEnd(tokens, at + 1) : -1;
      if (brace === -1) {
        broken ??= token.span;
        at = Math.max(at + 1, expressionEnd(tokens, at));
        continue;
      }
      const labels = tokens
        .slice(at + 1, brace)
        .map((label) => label.value ?? label.text.replace(/^"|"$/g, ''));
      const header = span(token.span.start, tokens[brace]!.span.end);
      open.push({ blocks: [], attributes: [], block: { type: token.text, labels, header } });
      at = brace + 1;
    }
  }
  if (open.length > 1) broken ??= open.at(-1)!.block!.header;
  while (open.length > 1) close(file.text.length);
  const message = 'This HCL has an error, and what stands there is not read.';
  const diagnostics = broken ? [diagnostic('malformed', message, { path: file.path, span: broken })] : [];
  return { file, blocks: root.blocks, attributes: root.attributes, diagnostics };
}

/** Where the header's `{` stands, or -1 when this is no block. */
function headerEnd(tokens: readonly HclToken[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { type, text } = tokens[at]!;
    if (text === '{' && type === 'mark') return at;
    if (type !== 'string' && type !== 'name' && type !== 'template') return -1;
  }
  return -1;
}

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);

/** An expression ends with its line, or with the brace of the block that it stands in, outside all brackets. */
function expressionEnd(tokens: readonly HclToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { type, text } = tokens[at]!;
    if (type === 'newline' && depth === 0) return at;
    if (type !== 'mark') continue;
    if (opening.has(text)) depth++;
    else if (closing.has(text)) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return tokens.length;
}

function expressionOf(
  text: string,
  tokens: readonly HclToken[],
  from: number,
  end: number,
): HclExpression | null {
  let first = from;
  let last = end - 1;
  while (first <= last && tokens[first]!.type === 'newline') first++;
  while (last >= first && tokens[last]!.type === 'newline') last--;
  if (first > last) return null;
  const place = span(tokens[first]!.span.start, tokens[last]!.span.end);
  return { text: text.slice(place.start, place.end), span: place };
}

/** The attribute of that name; the last where it is doubled. */
export function attributeOf(body: HclBody, name: string): HclAttribute | undefined {
  return body.attributes.findLast((attribute) => attribute.name === name);
}

/** Nested blocks of that type. */
export function blocksOf(body: HclBody, type: string): readonly HclBlock[] {
  return body.blocks.filter((block) => block.type === type);
}

/** A plain string: its value, and its place without the quotes. Null for everything that must be evaluated. */
export function literalOf(expression: HclExpression | undefined): { value: string; span: Span } | null {
  if (!expression?.text.startsWith('"')) return null;
  const [token, ...others] = hclTokens(expression);
  if (token?.type !== 'string' || token.value === null || others.length > 0) return null;
  const closed = token.text.length > 1 && token.text.endsWith('"') ? 1 : 0;
  return { value: token.value, span: span(token.span.start + 1, token.span.end - closed) };
}

/** The items of `[a, b]`; empty for anything else. */
export function listItems(expression: HclExpression | undefined): readonly HclExpression[] {
  return parts(expression, '[').map((part) => part.value);
}

/** The members of `{ a = 1, "b" : 2 }`; empty for anything else. Keys that must be evaluated are left out. */
export function objectMembers(expression: HclExpression | undefined): readonly HclAttribute[] {
  return parts(expression, '{').flatMap(({ name, key, value }) =>
    name === null || !key ? [] : [{ name, key, value }],
  );
}

interface Part {
  readonly name: string | null;
  readonly key: Span | null;
  readonly value: HclExpression;
}

function parts(expression: HclExpression | undefined, bracket: '[' | '{'): Part[] {
  if (!expression?.text.startsWith(bracket)) return [];
  const tokens = hclTokens(expression);
  const found: Part[] = [];
  const base = expression.span.start;
  const cut = (from: number, to: number) => {
    let first = from;
    while (first < to && tokens[first]!.type === 'newline') first++;
    let name: string | null = null;
    let key: Span | null = null;
    const mark = tokens[first + 1];
    if (bracket === '{') {
      if (mark?.text !== '=' && mark?.text !== ':') return;
      const left = tokens[first]!;
      if (left.type === 'name' || left.type === 'string') [name, key] = [left.value ?? left.text, left.span];
      first += 2;
    }
    let last = to - 1;
    while (last >= first && tokens[last]!.type === 'newline') last--;
    if (first > last) return;
    const place = span(tokens[first]!.span.start, tokens[last]!.span.end);
    found.push({
      name,
      key,
      value: { text: expression.text.slice(place.start - base, place.end - base), span: place },
    });
  };
  let depth = 0;
  let start = 1;
  for (let at = 1; at < tokens.length; at++) {
    const { type, text } = tokens[at]!;
    const mark = type === 'mark' ? text : '';
    if (opening.has(mark)) depth++;
    else if (closing.has(mark) && depth-- === 0) {
      cut(start, at);
      return found;
    } else if (depth === 0 && (mark === ',' || (type === 'newline' && bracket === '{'))) {
      cut(start, at);
      start = at + 1;
    }
  }
  return found;
}
