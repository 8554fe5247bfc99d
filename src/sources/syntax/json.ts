import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';

/** A value with its offsets: `type` is object, array, string, number, boolean or null. */
export type JsonNode = Node;

/** One `"key": value` of an object. */
export interface JsonMember {
  readonly name: string;
  readonly key: JsonNode;
  readonly value: JsonNode;
}

export interface JsonFile {
  readonly file: SourceFile;
  /** Null when there is nothing at all to read. */
  readonly root: JsonNode | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The tree takes some twenty times the text; what is larger has a reader of its own or is told. */
const maximumLength = 20_000_000;

const cache = new WeakMap<SourceFile, JsonFile>();

/**
 * Parses once per file, with comments and trailing commas, as editors and `deno.jsonc` do. A syntax error
 * becomes one `malformed` diagnostic; what could be read around it is in the tree.
 */
export function readJson(file: SourceFile): JsonFile {
  const known = cache.get(file);
  if (known) return known;
  const result = parse(file);
  cache.set(file, result);
  return result;
}

function parse(file: SourceFile): JsonFile {
  if (file.text.length > maximumLength) {
    const message = `The file has ${file.text.length} characters; JSON over ${maximumLength} is not read.`;
    return { file, root: null, diagnostics: [diagnostic('skipped', message, { path: file.path })] };
  }
  const errors: ParseError[] = [];
  let root: JsonNode | null;
  try {
    root = parseTree(file.text, errors, { allowTrailingComma: true, disallowComments: false }) ?? null;
  } catch {
    // The parser is recursive: some ten thousand open brackets exhaust the stack.
    const message = 'This JSON cannot be parsed: it is nested too deeply.';
    return { file, root: null, diagnostics: [diagnostic('malformed', message, { path: file.path })] };
  }
  const first = errors[0];
  if (!first) return { file, root, diagnostics: [] };
  const what = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const message = `This JSON has an error, and what follows it may not be read: ${what}.`;
  const end = Math.min(file.text.length, first.offset + first.length);
  const place = span(Math.min(first.offset, end), end);
  return { file, root, diagnostics: [diagnostic('malformed', message, { path: file.path, span: place })] };
}

/** The members of an object, in order; empty for anything else. Doubled keys are all there. */
export function members(node: JsonNode | null | undefined): readonly JsonMember[] {
  if (node?.type !== 'object') return [];
  const found: JsonMember[] = [];
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value && typeof key.value === 'string') found.push({ name: key.value, key, value });
  }
  return found;
}

/** The items of an array; empty for anything else. */
export function items(node: JsonNode | null | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? (node.children ?? []) : [];
}

/** The member with that key, the last one where it is doubled, as `JSON.parse` does. */
export function memberAt(node: JsonNode | null | undefined, key: string): JsonMember | undefined {
  return members(node).findLast((member) => member.name === key);
}

/** The value below a path of keys; undefined when any is missing. */
export function at(node: JsonNode | null | undefined, keys: readonly string[]): JsonNode | undefined {
  let here: JsonNode | undefined = node ?? undefined;
  for (const key of keys) here = memberAt(here, key)?.value;
  return here;
}

/** A string's value; null for anything else. */
export function textOf(node: JsonNode | null | undefined): string | null {
  return node?.type === 'string' && typeof node.value === 'string' ? node.value : null;
}

/** A string without its quotes, anything else as it stands. */
export function spanOf(node: JsonNode, file: SourceFile): Span {
  const end = Math.min(file.text.length, node.offset + node.length);
  if (node.type !== 'string') return span(node.offset, end);
  const quoted = end - node.offset > 1 && file.text[end - 1] === '"';
  return span(node.offset + 1, Math.max(node.offset + 1, quoted ? end - 1 : end));
}

/** A string's value with the way back to the file, escapes and all: what scripts inside JSON are read from. */
export function excerptAt(node: JsonNode, file: SourceFile): Excerpt {
  const value = textOf(node) ?? '';
  const body = spanOf(node, file);
  const raw = file.text.slice(body.start, body.end);
  if (!raw.includes('\\')) return excerptOf(value, body.start);
  const pieces: { at: number; from: number }[] = [{ at: 0, from: body.start }];
  let from = 0;
  for (let place = 0; place < value.length && from < raw.length; place++) {
    if (raw[from] !== '\\') {
      from += 1;
      continue;
    }
    const last = pieces.at(-1)!;
    if (last.at === place) pieces.pop();
    pieces.push({ at: place, from: body.start + from });
    from += raw[from + 1] === 'u' ? 6 : 2;
    pieces.push({ at: place + 1, from: body.start + from });
  }
  return { text: value, pieces };
}
