import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';

/** A value of the document tree. Headers, dotted keys and inline tables all become one kind of table. */
export type TomlNode = TomlTable | TomlArray | TomlScalar;

export interface TomlTable {
  readonly type: 'table';
  readonly members: Map<string, TomlMember>;
  /** The `{…}`, or the header's name, or the dotted key that opened it. */
  readonly span: Span;
}

export interface TomlArray {
  readonly type: 'array';
  readonly items: TomlNode[];
  readonly span: Span;
}

export interface TomlScalar {
  readonly type: 'string' | 'number' | 'boolean' | 'date';
  /** A string's value; anything else as written. */
  readonly value: string;
  /** With its quotes. */
  readonly span: Span;
  readonly quote: string;
}

export interface TomlMember {
  readonly name: string;
  /** Where the key is written first, quotes included. */
  readonly key: Span;
  readonly value: TomlNode;
}

export interface TomlFile {
  readonly file: SourceFile;
  /** Null when the text cannot be read at all. */
  readonly root: TomlTable | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lockfiles have a reader of their own; this one keeps every token, some 700 bytes for each character of tables. */
const maximumLength = 400_000;
/** The parser stops at its first error: the line it names is blanked and the rest read again, so often at most. */
const attempts = 5;

const cache = new WeakMap<SourceFile, TomlFile>();

/** Parses once per file. A syntax error becomes a `malformed` diagnostic; the other lines are still read. */
export function readToml(file: SourceFile): TomlFile {
  const known = cache.get(file);
  if (known) return known;
  const result = parse(file);
  cache.set(file, result);
  return result;
}

function parse(file: SourceFile): TomlFile {
  if (file.text.length > maximumLength) {
    const message = `The file has ${file.text.length} characters; TOML over ${maximumLength} is not read.`;
    return { file, root: null, diagnostics: [diagnostic('skipped', message, { path: file.path })] };
  }
  const diagnostics: Diagnostic[] = [];
  let text = file.text;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return { file, root: treeOf(parseTOML(text, { tomlVersion: 'latest' }), file.text), diagnostics };
    } catch (error) {
      if (!(error instanceof ParseError)) {
        // The parser is recursive: thousands of open brackets exhaust the stack.
        const message = 'This TOML cannot be parsed: it is nested too deeply.';
        return { file, root: null, diagnostics: [diagnostic('malformed', message, { path: file.path })] };
      }
      const index = Math.max(0, Math.min(error.index, text.length));
      const line = lineAround(text, index);
      const message = `This TOML has an error, and what stands there is not read: ${error.message.replace(/\.$/, '')}.`;
      diagnostics.push(
        diagnostic('malformed', message, { path: file.path, span: span(index, Math.max(index, line.end)) }),
      );
      const blanked = blank(text, line);
      if (blanked === text) break;
      text = blanked;
    }
  }
  return { file, root: null, diagnostics: diagnostics.slice(0, 1) };
}

function lineAround(text: string, index: number): Span {
  // An error at a line end belongs to the line it ends.
  const at = index > 0 && (text[index] === '\n' || index === text.length) ? index - 1 : index;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return span(start, end === -1 ? text.length : Math.max(end, start));
}

/** A broken header takes its table along: its keys would be read into the table above. */
function blank(text: string, line: Span): string {
  let end = line.end;
  if (/^[ \t]*\[/.test(text.slice(line.start, line.start + 200))) {
    const next = /\n[ \t]*\[/g;
    next.lastIndex = line.end;
    end = next.exec(text)?.index ?? text.length;
  }
  return text.slice(0, line.start) + text.slice(line.start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function treeOf(program: AST.TOMLProgram, text: string): TomlTable {
  const root = newTable(span(0, 0));
  for (const part of program.body[0].body) {
    if (part.type === 'TOMLKeyValue') assign(root, part, text);
    else {
      const table = open(root, part);
      if (table) for (const member of part.body) assign(table, member, text);
    }
  }
  return root;
}

function open(root: TomlTable, header: AST.TOMLTable): TomlTable | null {
  let here = root;
  const last = header.key.keys.length - 1;
  for (const [index, key] of header.key.keys.entries()) {
    const name = nameOf(key);
    const place = span(key.range[0], key.range[1]);
    const known = here.members.get(name)?.value;
    if (header.kind === 'array' && index === last) {
      const list: TomlArray = known?.type === 'array' ? known : { type: 'array', items: [], span: place };
      if (!known) here.members.set(name, { name, key: place, value: list });
      const table = newTable(place);
      list.items.push(table);
      return table;
    }
    const next = known?.type === 'array' ? known.items.at(-1) : known;
    if (next && next.type !== 'table') return null;
    here = next ?? add(here, name, place);
  }
  return here;
}

function assign(table: TomlTable, pair: AST.TOMLKeyValue, text: string): void {
  let here = table;
  const last = pair.key.keys.length - 1;
  for (const [index, key] of pair.key.keys.entries()) {
    const name = nameOf(key);
    const place = span(key.range[0], key.range[1]);
    if (index === last) {
      here.members.set(name, { name, key: place, value: nodeOf(pair.value, text) });
      return;
    }
    const next = here.members.get(name)?.value;
    if (next && next.type !== 'table') return;
    here = next ?? add(here, name, place);
  }
}

function add(table: TomlTable, name: string, place: Span): TomlTable {
  const made = newTable(place);
  table.members.set(name, { name, key: place, value: made });
  return made;
}

function newTable(place: Span): TomlTable {
  return { type: 'table', members: new Map(), span: place };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function nodeOf(node: AST.TOMLContentNode, text: string): TomlNode {
  const place = span(node.range[0], node.range[1]);
  if (node.type === 'TOMLArray')
    return { type: 'array', items: node.elements.map((element) => nodeOf(element, text)), span: place };
  if (node.type === 'TOMLInlineTable') {
    const table = newTable(place);
    for (const member of node.body) assign(table, member, text);
    return table;
  }
  const written = text.slice(place.start, place.end);
  if (node.kind === 'string') {
    const mark = node.style === 'basic' ? '"' : "'";
    return { type: 'string', value: node.value, span: place, quote: node.multiline ? mark.repeat(3) : mark };
  }
  const type =
    node.kind === 'boolean'
      ? 'boolean'
      : node.kind === 'integer' || node.kind === 'float'
        ? 'number'
        : 'date';
  return { type, value: written, span: place, quote: '' };
}

/** The members of a table, in the order they first appear; empty for anything else. */
export function members(node: TomlNode | null | undefined): readonly TomlMember[] {
  return node?.type === 'table' ? [...node.members.values()] : [];
}

/** The items of an array, `[[tables]]` among them; empty for anything else. */
export function items(node: TomlNode | null | undefined): readonly TomlNode[] {
  return node?.type === 'array' ? node.items : [];
}

export function memberAt(node: TomlNode | null | undefined, key: string): TomlMember | undefined {
  return node?.type === 'table' ? node.members.get(key) : undefined;
}

/** The value below a path of keys; undefined when any is missing. */
export function at(node: TomlNode | null | undefined, keys: readonly string[]): TomlNode | undefined {
  let here: TomlNode | undefined = node ?? undefined;
  for (const key of keys) here = memberAt(here, key)?.value;
  return here;
}

/** A string's value; null for anything else. */
export function textOf(node: TomlNode | null | undefined): string | null {
  return node?.type === 'string' ? node.value : null;
}

/** A string without its quotes (and without the line end that opens a multi-line one), anything else as it stands. */
export function spanOf(node: TomlNode, file: SourceFile): Span {
  if (node.type !== 'string') return node.span;
  let start = node.span.start + node.quote.length;
  const end = node.span.end - node.quote.length;
  if (node.quote.length === 3) {
    if (file.text[start] === '\r') start += 1;
    if (file.text[start] === '\n') start += 1;
  }
  return span(start, Math.max(start, end));
}

/** A string's value with the way back to the file: what scripts inside TOML are read from. */
export function excerptAt(node: TomlNode, file: SourceFile): Excerpt {
  const value = textOf(node) ?? '';
  const body = spanOf(node, file);
  const raw = file.text.slice(body.start, body.end);
  if (raw === value || node.type !== 'string') return excerptOf(value, body.start);
  const pieces: { at: number; from: number }[] = [];
  const escapes = node.quote.startsWith('"');
  let from = 0;
  for (let place = 0; place < value.length && from < raw.length; ) {
    if (escapes && raw[from] === '\\') {
      const folded = /^\\[ \t]*\r?\n[ \t\r\n]*/.exec(raw.slice(from, from + 1000));
      if (folded) {
        from += folded[0].length;
        note(pieces, place, body.start + from);
        continue;
      }
      note(pieces, place, body.start + from);
      const [source, target] = escapeLength(raw, from);
      from += source;
      place += target;
      note(pieces, place, body.start + from);
    } else if (raw[from] === '\r' && raw[from + 1] === '\n' && value[place] === '\n') {
      from += 1; // line ends may be normalised to `\n`
      note(pieces, place, body.start + from);
    } else {
      if (pieces.length === 0) note(pieces, place, body.start + from);
      from += 1;
      place += 1;
    }
  }
  return { text: value, pieces: pieces.length === 0 ? [{ at: 0, from: body.start }] : pieces };
}

function note(pieces: { at: number; from: number }[], at: number, from: number): void {
  if (pieces.at(-1)?.at === at) pieces.pop();
  pieces.push({ at, from });
}

/** Length in the file and in the value, both UTF-16. */
function escapeLength(raw: string, from: number): [number, number] {
  const kind = raw[from + 1];
  if (kind === 'x') return [4, 1];
  if (kind === 'u') return [6, 1];
  if (kind === 'U') return [10, Number.parseInt(raw.slice(from + 2, from + 10), 16) > 0xffff ? 2 : 1];
  return [2, 1];
}
