import type { Scalar } from 'yaml';
import type { SourceFile } from '../../model/source.ts';
import {
  asMap,
  asScalar,
  asSeq,
  deref,
  items,
  keyText,
  pairs,
  type YamlDocument,
  type YamlNode,
} from './yaml.ts';

/** A YAML document with the file it stands in: what every look-up below needs. */
export interface YamlPlace {
  readonly file: SourceFile;
  readonly document: YamlDocument;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyNode: Scalar;
  readonly value: YamlNode;
}

/** Merges of merges are two or three deep; a chain without end would be walked again for each map on it. */
const deepestMerge = 10;

/** A map's entries with aliases followed and merge keys (`<<`) put in; a map's own keys win. */
export function entriesOf(node: unknown, { document }: YamlPlace): readonly YamlEntry[] {
  const found = new Map<string, YamlEntry>();
  const seen = new Set<unknown>();
  const collect = (from: unknown, levels: number): void => {
    const map = asMap(deref(from, document));
    if (!map || seen.has(map) || levels === 0) return;
    seen.add(map);
    const merged: YamlNode[] = [];
    const own = new Set<string>();
    for (const pair of pairs(map)) {
      const key = keyText(pair);
      const keyNode = asScalar(pair.key);
      if (key === null || !keyNode) continue;
      if (key === '<<') merged.push(deref(pair.value, document));
      else if (own.has(key) || !found.has(key)) {
        own.add(key);
        found.set(key, { key, keyNode, value: deref(pair.value, document) });
      }
    }
    for (const other of merged) {
      if (asSeq(other)) for (const item of items(other)) collect(item, levels - 1);
      else collect(other, levels - 1);
    }
  };
  collect(node, deepestMerge);
  return [...found.values()];
}

/** The value below a path of keys, through aliases and merge keys; undefined when any is missing. */
export function valueAt(node: unknown, keys: readonly string[], place: YamlPlace): YamlNode {
  let here = deref(node, place.document);
  for (const key of keys) here = entryAt(here, key, place);
  return here;
}

/** As `entriesOf` has it, which is asked only where the key would have to be merged in. */
function entryAt(map: YamlNode, key: string, place: YamlPlace): YamlNode {
  let found: YamlNode;
  let isOwn = false;
  let isMerged = false;
  for (const pair of pairs(map)) {
    const name = keyText(pair);
    if (name === '<<') isMerged = true;
    else if (name === key) {
      isOwn = true;
      found = pair.value;
    }
  }
  if (isOwn) return deref(found, place.document);
  return isMerged ? entriesOf(map, place).find((entry) => entry.key === key)?.value : undefined;
}

/** A sequence's items with aliases followed; a single value is a list of one; nothing is none. */
export function listOf(node: unknown, { document }: YamlPlace): readonly YamlNode[] {
  const value = deref(node, document);
  if (asSeq(value)) return items(value).map((item) => deref(item, document));
  return value === null || value === undefined ? [] : [value];
}

/** The scalars of a list in order, lists inside lists opened (GitLab allows ten levels). */
export function scalarsOf(node: unknown, place: YamlPlace, levels = 10): readonly Scalar[] {
  const found: Scalar[] = [];
  // Aliases can double a list at each level: what is longer than any pipeline is cut, empty lists too.
  let visits = 0;
  const collect = (from: unknown, left: number): void => {
    for (const item of listOf(from, place)) {
      if (++visits > 5000 || found.length > 2000) return;
      const scalar = asScalar(item);
      if (scalar) found.push(scalar);
      else if (left > 0 && asSeq(item)) collect(item, left - 1);
    }
  };
  collect(node, levels);
  return found;
}
