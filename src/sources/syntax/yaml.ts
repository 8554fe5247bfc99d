import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { alignScalar, type ScalarStyle } from './yaml-align.ts';
import { readPlainYaml } from './yaml-plain.ts';

export interface YamlDocument {
  readonly contents: Node | null;
}

/** The documents of a YAML file. All look-ups below take nodes and follow aliases one step at a time. */
export interface YamlFile {
  readonly file: SourceFile;
  readonly documents: readonly YamlDocument[];
  readonly diagnostics: Diagnostic[];
}

export type YamlNode = Node | null | undefined;

/** Larger files are told and not parsed: the parser takes about half a second and 100 MB for each. */
const maximumLength = 5_000_000;

const cache = new WeakMap<SourceFile, YamlFile>();

/** Parses once per file. Errors of the parser become `malformed` diagnostics; what could be read is still there. */
export function readYaml(file: SourceFile): YamlFile {
  const known = cache.get(file);
  if (known) return known;
  const result = parse(file);
  cache.set(file, result);
  return result;
}

/** Adds what only those who look at the nodes can know, once. */
export function tellYaml(file: SourceFile, found: Diagnostic): void {
  const { diagnostics } = readYaml(file);
  if (!diagnostics.some(({ message }) => message === found.message)) diagnostics.push(found);
}

function parse(file: SourceFile): YamlFile {
  if (file.text.length > maximumLength) {
    const message = `The file has ${file.text.length} characters; YAML over ${maximumLength} is not read.`;
    return { file, documents: [], diagnostics: [diagnostic('skipped', message, { path: file.path })] };
  }
  const plain = readPlainYaml(file.text);
  if (plain !== null) return { file, documents: plain.map((contents) => ({ contents })), diagnostics: [] };
  let documents: Document.Parsed[];
  try {
    documents = documentsOf(file.text);
    let text = file.text;
    for (let turn = 0; turn < mostMended && text.length < largestMended; turn++) {
      const mended = withClosingJoined(text, documents);
      if (mended === null) break;
      const again = documentsOf(mended);
      if (firstErrorAt(again) <= firstErrorAt(documents)) break;
      [text, documents] = [mended, again];
    }
  } catch (error) {
    const message = `This YAML cannot be parsed: ${firstLine(error)}.`;
    return { file, documents: [], diagnostics: [diagnostic('malformed', message, { path: file.path })] };
  }
  const diagnostics: Diagnostic[] = [];
  for (const document of documents) {
    const error = document.errors[0];
    if (!error) continue;
    const start = Math.min(error.pos[0], file.text.length); // an error at the end may be given past it
    diagnostics.push(
      diagnostic(
        'malformed',
        `This YAML has an error, and what follows it may not be read: ${firstLine(error)}.`,
        {
          path: file.path,
          span: { start, end: Math.max(start, Math.min(error.pos[1], file.text.length)) },
        },
      ),
    );
  }
  return { file, documents, diagnostics };
}

function documentsOf(text: string): Document.Parsed[] {
  // `uniqueKeys: false`: a doubled key is no reason to lose the rest. `logLevel`: nothing may print from here.
  // `prettyErrors: false`: the parser would quote the line for each of its errors, which is quadratic on one long line.
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    merge: true,
    strict: false,
  });
  return Array.isArray(documents) ? documents : [];
}

/** Infinity where there is none. */
function firstErrorAt(documents: readonly Document.Parsed[]): number {
  for (const { errors } of documents) if (errors[0]) return errors[0].pos[0];
  return Number.POSITIVE_INFINITY;
}

/** Each turn parses the whole text again: more of these are no one's file. */
const mostMended = 20;
const largestMended = 500_000;

/**
 * Go's parser, and so Kubernetes, lets a flow scalar or collection close at the column of its parent, which this one
 * takes for its end. The line that only closes is then joined with the one before: offsets stay what they are.
 */
function withClosingJoined(text: string, documents: readonly Document.Parsed[]): string | null {
  for (const { errors } of documents) {
    const [error] = errors;
    if (!error || (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT')) continue;
    // The closing line is the one after the error, or that of the error itself.
    const near = Math.min(error.pos[0], text.length);
    for (const from of [text.lastIndexOf('\n', near - 1), text.indexOf('\n', near)]) {
      const closing = /^\n[ \t]{0,200}["'\]}][\]}, \t]{0,50}(?=\r?\n|$)/.exec(
        from === -1 ? '' : text.slice(from, from + 300),
      );
      const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
      // What stands behind a comment would be part of it.
      if (closing && !/(?:^|\s)#/.test(before)) return `${text.slice(0, from)} ${text.slice(from + 1)}`;
    }
  }
  return null;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}

/** Where each alias of a document leads. `Alias.resolve` walks the whole document for every single alias. */
const anchors = new WeakMap<YamlDocument, ReadonlyMap<Alias, Node>>();

/** Follows an alias to its anchor (one step: an alias of an alias is no YAML). */
export function deref(node: unknown, document: YamlDocument): YamlNode {
  if (!isAlias(node)) return node as YamlNode;
  let known = anchors.get(document);
  if (!known) {
    known = resolveAliases(document);
    anchors.set(document, known);
  }
  return known.get(node);
}

function resolveAliases(document: YamlDocument): ReadonlyMap<Alias, Node> {
  const named = new Map<string, Node>();
  const resolved = new Map<Alias, Node>();
  const walk = (node: unknown) => {
    if (isAlias(node)) {
      const target = named.get(node.source);
      if (target) resolved.set(node, target);
      return;
    }
    if (!isNode(node)) return;
    if (node.anchor) named.set(node.anchor, node);
    for (const item of items(node)) walk(item);
    for (const { key, value } of pairs(node)) {
      walk(key);
      walk(value);
    }
  };
  try {
    walk(document.contents);
  } catch {
    // Nested too deeply to be walked: aliases lead nowhere.
  }
  return resolved;
}

export function asMap(node: unknown): YAMLMap<Node, Node> | null {
  return isMap(node) ? (node as YAMLMap<Node, Node>) : null;
}

export function asSeq(node: unknown): YAMLSeq<Node> | null {
  return isSeq(node) ? (node as YAMLSeq<Node>) : null;
}

export function asScalar(node: unknown): Scalar | null {
  return isScalar(node) ? node : null;
}

/** The pairs of a map, in order; empty for anything else. */
export function pairs(node: unknown): readonly Pair<Node, Node | null>[] {
  return isMap(node) ? (node.items as unknown as readonly Pair<Node, Node | null>[]) : [];
}

/** The items of a sequence; empty for anything else. */
export function items(node: unknown): readonly Node[] {
  return isSeq(node) ? (node.items as readonly Node[]) : [];
}

/** A key as text, whatever its YAML type (`on:` may be a boolean elsewhere). */
export function keyText(pair: Pair<Node, Node | null>): string | null {
  return isScalar(pair.key) ? textOf(pair.key) : null;
}

/** The pair with that key, the last one where it is doubled, as YAML readers do. */
export function pairAt(node: unknown, key: string): Pair<Node, Node | null> | null {
  let found: Pair<Node, Node | null> | null = null;
  for (const pair of pairs(node)) if (keyText(pair) === key) found = pair;
  return found;
}

/** The value below a path of keys; undefined when any is missing. Follows aliases when given the document. */
export function at(node: unknown, keys: readonly string[], document?: YamlDocument): YamlNode {
  let here: unknown = node;
  for (const key of keys) {
    if (document) here = deref(here, document);
    const pair = pairAt(here, key);
    if (!pair) return undefined;
    here = pair.value;
  }
  return document ? deref(here, document) : (here as YamlNode);
}

/**
 * A scalar's text as written in plain style (`3.10` stays `3.10`, `020` stays `020`), else its value.
 * Null for maps, sequences and nothing.
 */
export function textOf(node: unknown): string | null {
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') return node.value;
  if (node.value === null || node.value === undefined) return null;
  return typeof node.source === 'string' ? node.source : String(node.value);
}

/** The scalar's text without its quotes, or the whole of a map or sequence. */
export function spanOf(node: unknown, file: SourceFile): Span {
  const range = (node as Node | null)?.range;
  if (!range) return { start: 0, end: 0 };
  let [start, end] = range as [number, number, number];
  if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
    const quote = file.text[start];
    if (quote === '"' || quote === "'") {
      start += 1;
      if (end > start && file.text[end - 1] === quote) end -= 1;
    }
  } else if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const body = file.text.indexOf('\n', start);
    if (body !== -1 && body < end) start = body + 1;
  }
  return { start, end: Math.max(start, end) };
}

/** The comment after a node on its own line, without `#`, with its span; null when there is none. */
export function trailingComment(node: unknown, file: SourceFile): { text: string; span: Span } | null {
  const range = (node as Node | null)?.range;
  if (!range) return null;
  const end = file.text.indexOf('\n', range[1]);
  const rest = file.text.slice(range[1], end === -1 ? file.text.length : end).replace(/\r$/, '');
  const mark = rest.search(/\S/);
  if (mark === -1 || rest[mark] !== '#') return null;
  const start = range[1] + mark;
  return { text: rest.slice(mark + 1).trim(), span: { start, end: range[1] + rest.length } };
}

/** A scalar's value with the way back to the file: what scripts inside YAML are read from. */
export function excerptAt(node: Scalar, file: SourceFile): Excerpt {
  const value = textOf(node) ?? '';
  const body = spanOf(node, file);
  const raw = file.text.slice(body.start, body.end);
  if (raw === value || !node.range) return excerptOf(value, body.start);
  return {
    text: value,
    pieces: alignScalar(value, raw, body.start, lookUp(styles, node.type ?? '') ?? 'plain'),
  };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};
