import { diagnostic } from '../../model/diagnostic.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';

/** An element with its attributes, children and own text. */
export interface XmlElement {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlText>;
  readonly children: readonly XmlElement[];
  /** The text between the tags when there are no children, white space around it left out. */
  readonly content: XmlText;
  /** The start tag. */
  readonly span: Span;
}

export interface XmlText {
  readonly value: string;
  readonly span: Span;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, XmlText>;
  readonly children: XmlElement[];
  content: XmlText;
  readonly span: Span;
}

const cache = new WeakMap<SourceFile, XmlElement>();

/** Each character of elements costs a hundred bytes of memory, and no build file that people write is near this. */
const maximumLength = 2_000_000;

/** The source of a format of XML, with a limit that is told. */
export function withinXmlLimit(source: Source): Source {
  return {
    ...source,
    read(file) {
      const { path, text } = file;
      if (text.length <= maximumLength) return source.read(file);
      const message = `The file has ${text.length} characters; XML over ${maximumLength} is not read.`;
      return { facts: [], diagnostics: [diagnostic('skipped', message, { path })] };
    },
  };
}

/**
 * The tags of a build file (pom.xml, *.csproj) with their places. Tolerant: what is never closed ends
 * with what is around it, an end tag that nothing opened is passed over. The element returned is the document itself.
 */
export function readXml(file: SourceFile): XmlElement {
  const known = cache.get(file);
  if (known) return known;
  const result = parse(file.text);
  cache.set(file, result);
  return result;
}

function parse(text: string): XmlElement {
  const root: OpenElement = open('', span(0, 0));
  const stack: OpenElement[] = [root];
  // How many of each name are open: an end tag that nothing opened must not walk the stack.
  const counts = new Map<string, number>();
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skipped = passOver(text, at);
    if (skipped !== -1) {
      at = skipped;
      continue;
    }
    const end = tagEnd(text, at);
    if (text[at + 1] === '/') {
      const name = local(text.slice(at + 2, end - 1).trim());
      if ((counts.get(name) ?? 0) > 0) close(stack, counts, name, text, at);
    } else {
      const word = /[^\s/<>]*/y;
      word.lastIndex = at + 1;
      const written = word.exec(text)![0];
      const element = open(local(written), span(at, end));
      readAttributes(text, at + 1 + written.length, end, element.attributes);
      stack.at(-1)!.children.push(element);
      if (text[end - 2] !== '/' && written !== '') {
        stack.push(element);
        counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
      }
    }
    at = end;
  }
  return root;
}

function open(name: string, place: Span): OpenElement {
  return {
    name,
    attributes: new Map(),
    children: [],
    content: { value: '', span: span(place.end, place.end) },
    span: place,
  };
}

/** Behind a comment, CDATA, a declaration or a processing instruction; -1 when none stands here. */
function passOver(text: string, at: number): number {
  const [mark, from] = text.startsWith('<!--', at)
    ? ['-->', at + 4]
    : text.startsWith('<![CDATA[', at)
      ? [']]>', at + 9]
      : text.startsWith('<?', at)
        ? ['?>', at + 2]
        : text.startsWith('<!', at)
          ? ['>', at + 2]
          : ['', -1];
  if (mark === '') return -1;
  const end = text.indexOf(mark as string, from as number);
  return end === -1 ? text.length : end + (mark as string).length;
}

/** Behind the `>` of a tag, quoted ones passed over; a `<` or the end of the text ends it too. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
    else if (character === '<') return at;
  }
  return text.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function readAttributes(text: string, from: number, end: number, into: Map<string, XmlText>): void {
  const attribute = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let at = from; at < end; ) {
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (!found || attribute.lastIndex > end) {
      at++;
      // Only a new word may start an attribute: else a long one would be tried at each of its letters.
      while (at < end && !/\s/.test(text[at - 1]!)) at++;
      continue;
    }
    const value = found[2] ?? found[3] ?? '';
    const start = attribute.lastIndex - 1 - value.length;
    into.set(local(found[1]!), { value: decoded(value), span: span(start, start + value.length) });
    at = attribute.lastIndex;
  }
}

function close(
  stack: OpenElement[],
  counts: Map<string, number>,
  name: string,
  text: string,
  at: number,
): void {
  for (let element = stack.pop()!; ; element = stack.pop()!) {
    counts.set(element.name, counts.get(element.name)! - 1);
    if (element.children.length === 0) {
      const raw = text.slice(element.span.end, at);
      const start = element.span.end + (raw.length - raw.trimStart().length);
      const value = raw.trim();
      element.content = { value: decoded(value), span: span(start, start + value.length) };
    }
    if (element.name === name) return;
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.includes('&')
    ? text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => lookUp(entities, name)!)
    : text;
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Every element below, in the order of the text, without recursion. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const open: XmlElement[] = [...element.children].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index]!);
  }
}
