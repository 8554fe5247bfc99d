import { javaVendors, nodeCodenames } from '../../data/names.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { roleOf } from './claim.ts';

/** A version as somebody wrote it: what it is and how much it fixes. */
export interface Spoken {
  readonly product: string;
  readonly version: string;
  readonly constraint: RuntimeUse['constraint'];
}

const plain = /^v?(\d+(?:\.\d+)*(?:(?:-|\.)?(?:rc|alpha|beta|a|b|p|dev)\.?\d*)?)t?$/i;
const wild = /^v?(\d+(?:\.\d+)*)(?:\.[x*]){1,2}$/i;
const bound = /^[<>=~^!]|\|\||\s-\s|,/;

/**
 * What a version means for a product: `14.x`, `lts/fermium`, `>=12`, `ruby-2.6.3`. Null for what names no version:
 * `latest`, `lts/*`, a variable, another implementation.
 */
export function readVersion(product: string, written: string): Spoken | null {
  const text = written.trim();
  if (text === '' || text.length > 128) return null;
  if (product === 'nodejs') {
    const line = /^(?:lts[/-])?([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
    if (Object.hasOwn(nodeCodenames, line)) return floating(product, nodeCodenames[line]!);
    const node = /^(?:node|iojs)[-@/]?v?(\d.*)$/i.exec(text)?.[1];
    if (node !== undefined) return readVersion(product, node);
  }
  if (product === 'ruby') {
    const other = /^(ruby|jruby)-(\d.*)$/.exec(text);
    if (other) return readVersion(other[1]!, other[2]!.replace(/@.*$/, ''));
  }
  if (product === 'python') {
    const named = /^(?:python|cpython)[-@]?(\d.*)$/.exec(text)?.[1];
    if (named !== undefined) return readVersion(product, named);
  }
  const exact = plain.exec(text)?.[1];
  if (exact !== undefined)
    return /^\d+\.\d+\.\d/.test(exact)
      ? { product, version: exact, constraint: 'exact' }
      : floating(product, exact);
  const open = wild.exec(text)?.[1];
  if (open !== undefined) return floating(product, open);
  return bound.test(text) && /\d/.test(text) ? { product, version: text, constraint: 'range' } : null;
}

function floating(product: string, version: string): Spoken {
  return { product, version, constraint: 'floating' };
}

/** `temurin-17.0.1+12`, `11.0.17-tem`, `zulu@8`: without a vendor nobody can say how long it lives. */
export function readJava(written: string, vendor: string | null = null): Spoken | null {
  const text = written.trim().toLowerCase();
  const front = /^([a-z-]+?)[-@](?:jre-|jdk-|javafx-|musl-)?(\d[\w.+]*)$/.exec(text);
  const back = /^(\d[\d.]*)(?:\.(?:fx|r\d+|crac))*-([a-z]+)$/.exec(text);
  const bare = /^(\d[\d.]*)(?:[+_u].*)?$/.exec(text);
  const [name, version] = front ? [front[1]!, front[2]!] : back ? [back[2]!, back[1]!] : [vendor, bare?.[1]];
  if (name === null || version === undefined || !Object.hasOwn(javaVendors, name)) return null;
  const product = javaVendors[name]!;
  const major = Number.parseInt(version.replace(/^1\./, ''), 10);
  if (product === 'openjdk-builds-from-oracle' && major < 9) return null;
  const number = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
  return { product, version: number, constraint: number.includes('.') ? 'exact' : 'floating' };
}

export type RuntimeWords = Pick<RuntimeUse, 'source'> &
  Partial<Pick<RuntimeUse, 'owner' | 'matrix' | 'constraint' | 'names' | 'related'>>;

/** The fact for a version that stands at a span. */
export function runtimeUse(file: SourceFile, at: Span, spoken: Spoken, words: RuntimeWords): RuntimeUse {
  return {
    kind: 'runtime',
    path: file.path,
    span: at,
    text: file.text.slice(at.start, at.end),
    product: spoken.product,
    version: spoken.version,
    constraint: words.constraint ?? spoken.constraint,
    role: roleOf(spoken.product),
    source: words.source,
    ...(words.owner === undefined ? {} : { owner: words.owner }),
    ...(words.matrix ? { matrix: true } : {}),
    ...(words.names === undefined || words.names.length === 0 ? {} : { names: words.names }),
    ...(words.related === undefined ? {} : { related: words.related }),
  };
}

/** Lines without comments and white space around, with their spans. */
export function wordsByLine(text: string): { text: string; span: Span }[] {
  const lines: { text: string; span: Span }[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const hash = text.indexOf('#', start);
    const stop = hash !== -1 && hash < end ? hash : end;
    const line = text.slice(start, stop);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.indexOf(trimmed);
      lines.push({ text: trimmed, span: span(from, from + trimmed.length) });
    }
    start = end + 1;
  }
  return lines;
}
