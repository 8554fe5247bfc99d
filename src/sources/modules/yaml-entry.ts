import type { SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { at, spanOf, textOf, type YamlNode } from '../syntax/yaml.ts';

/** A scalar below some keys with its place; null where there is none. */
export interface Entry {
  readonly value: string;
  readonly span: Span;
}

export function entryOf(node: YamlNode, file: SourceFile): Entry | null {
  const value = textOf(node);
  return value === null ? null : { value, span: spanOf(node, file) };
}

export function entryAt(node: YamlNode, key: string, file: SourceFile): Entry | null {
  return entryOf(at(node, [key]), file);
}
