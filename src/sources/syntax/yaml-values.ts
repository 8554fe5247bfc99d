import type { Node, Scalar, YAMLMap } from 'yaml';
import { diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import {
  asMap,
  asScalar,
  asSeq,
  deref,
  items,
  keyText,
  pairs,
  tellYaml,
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

const entries = new WeakMap<YAMLMap<Node, Node>, readonly YamlEntry[]>();

/** A map's entries with aliases followed and merge keys (`<<`) put in; a map's own keys win. */
export function entriesOf(node: unknown, place: YamlPlace): readonly YamlEntry[] {
  const map = asMap(deref(node, place.document));
  if (!map) return [];
  let known = entries.get(map);
  if (known === undefined) {
    if (!mayVisit(pairs(map).length, place)) return [];
    known = mergedEntries(map, place);
    entries.set(map, known);
  }
  return mayVisit(known.length, place) ? known : [];
}

function mergedEntries(node: YAMLMap<Node, Node>, { document }: YamlPlace): readonly YamlEntry[] {
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

const visits = new WeakMap<YamlDocument, number>();

/**
 * Aliases and merges can mean far more than what is written: as many entries and items are looked at as a document of
 * that length has without them, several times over. What is left out then is told.
 */
function mayVisit(count: number, { file, document }: YamlPlace): boolean {
  const before = visits.get(document) ?? 0;
  const most = 100_000 + 5 * file.text.length;
  if (before > most) return false;
  visits.set(document, before + count);
  if (before + count <= most) return true;
  const message =
    'The aliases and merge keys of this YAML stand for more than is read; a part of it was not checked.';
  tellYaml(file, diagnostic('skipped', message, { path: file.path }));
  return false;
}

/** The value below a path of keys, through aliases and merge keys; undefined when any is missing. */
export function valueAt(node: unknown, keys: readonly string[], place: YamlPlace): YamlNode {
  let here = deref(node, place.document);
  for (const key of keys) here = entryAt(here, key, place);
  return here;
}

/** As `entriesOf` has it, which is asked only where the key would have to be merged in. */
function entryAt(node: YamlNode, key: string, place: YamlPlace): YamlNode {
  const map = asMap(node);
  if (!map) return undefined;
  const own = pairs(map).length > indexedFrom ? indexed(map) : null;
  let found: YamlNode;
  let isOwn = false;
  let isMerged = false;
  if (own !== null) {
    isOwn = own.has(key);
    found = own.get(key);
    isMerged = own.has('<<');
  } else {
    for (const pair of pairs(map)) {
      const name = keyText(pair);
      if (name === '<<') isMerged = true;
      else if (name === key) {
        isOwn = true;
        found = pair.value;
      }
    }
  }
  if (isOwn) return deref(found, place.document);
  return isMerged ? entriesOf(map, place).find((entry) => entry.key === key)?.value : undefined;
}

/** Maps of so many keys are looked up by an index. */
const indexedFrom = 12;
const indexes = new WeakMap<YAMLMap<Node, Node>, ReadonlyMap<string, YamlNode>>();

function indexed(map: YAMLMap<Node, Node>): ReadonlyMap<string, YamlNode> {
  let known = indexes.get(map);
  if (known === undefined) {
    known = new Map(
      pairs(map).flatMap((pair) => {
        const key = keyText(pair);
        return key === null ? [] : [[key, pair.value] as const];
      }),
    );
    indexes.set(map, known);
  }
  return known;
}

/** A sequence's items with aliases followed; a single value is a list of one; nothing is none. */
export function listOf(node: unknown, place: YamlPlace): readonly YamlNode[] {
  const { document } = place;
  const value = deref(node, document);
  if (asSeq(value)) {
    if (!mayVisit(items(value).length, place)) return [];
    return items(value).map((item) => deref(item, document));
  }
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
