import { type Severity, severityRank } from '../model/finding.ts';
import { LineIndex } from '../model/span.ts';
import { type LinePairs, pairLines } from './line-pairs.ts';
import { fingerprintOf, type Settled } from './settle.ts';

/** The texts of the two trees, and where the base's files are in the head. */
export interface Before {
  readonly baseTexts: ReadonlyMap<string, string>;
  readonly headTexts: ReadonlyMap<string, string>;
  /** Base path → head path of what moved. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Whether the base has a file of that path, under its own name. */
  isInBase(path: string): boolean;
  isInHead(path: string): boolean;
  /** Whether the change touches the head's file of that path. */
  isTouched(path: string): boolean;
}

/**
 * What the head says and the base did not. Equal findings are counted, and those on unchanged lines are the old
 * ones. What is now worse than it was is new; what took an ended version's place is better, and says so.
 */
export function introduced(head: readonly Settled[], base: readonly Settled[], before: Before): Settled[] {
  const lines = new Lines(before);
  const old = groupedBy(base, ({ identity }) => identity);
  const fresh: Settled[] = [];
  const gone = new Set(base);
  for (const [identity, now] of groupedBy(head, (settled) => settled.identity)) {
    const then = old.get(identity) ?? [];
    const partners = pairUp(now, then, lines);
    let next = then.length;
    for (const settled of now) {
      const partner = partners.get(settled);
      if (partner === undefined) {
        // The base's own ordinals are taken, so that a baseline of the base does not accept what is new.
        fresh.push(withOrdinal(settled, next++));
        continue;
      }
      gone.delete(partner);
      if (isWorse(settled, partner, before)) fresh.push(withOrdinal(settled, partner.ordinal));
    }
  }
  const left = withoutMoved(fresh, gone, before);
  const replaced = groupedBy(
    [...gone].filter(({ rule }) => rule.saysEnded),
    placeAndProduct,
  );
  return left.map((settled) => improved(settled, replaced)).sort((a, b) => a.place - b.place);
}

/**
 * A file that the change does not touch is no worse for one more caller: of those that it had, only the ones that
 * change are read.
 */
function isWorse(settled: Settled, partner: Settled, before: Before): boolean {
  if (!before.isTouched(settled.finding.path))
    return severityRank[settled.severityAlone] > severityRank[partner.severityAlone];
  return severityRank[settled.finding.severity] > severityRank[partner.finding.severity];
}

function withOrdinal(settled: Settled, ordinal: number): Settled {
  if (ordinal === settled.ordinal) return settled;
  const fingerprint = fingerprintOf(settled.identity, ordinal);
  return { ...settled, ordinal, finding: { ...settled.finding, fingerprint } };
}

/** Equal findings of one file in both trees, as many as both have. */
function pairUp(now: readonly Settled[], then: readonly Settled[], lines: Lines): Map<Settled, Settled> {
  const partners = new Map<Settled, Settled>();
  if (then.length === 0) return partners;
  const [only, single] = [now[0]!, then[0]!];
  if (now.length === 1 && then.length === 1) return partners.set(only, single);
  const free = new Set(then);
  // The last of a list is taken first, so lists stand in reverse.
  const take = (settled: Settled, candidates: Settled[] | undefined) => {
    for (let one = candidates?.pop(); one !== undefined; one = candidates?.pop()) {
      if (!free.delete(one)) continue;
      partners.set(settled, one);
      return;
    }
  };
  const open = () => now.filter((settled) => !partners.has(settled));
  const left = () => [...free].reverse();
  // What stands on a line that both have; what stands between the same two such lines; the rest in their order.
  const byLine = groupedBy(left(), (settled) => lines.ofBase(settled));
  for (const settled of now) take(settled, byLine.get(lines.partnerOf(settled)));
  const byGap = groupedBy(left(), (settled) => lines.gapOfBase(settled));
  for (const settled of open()) take(settled, byGap.get(lines.gapOfHead(settled)));
  const rest = left();
  for (const settled of open()) if (lines.partnerOf(settled) !== 0) take(settled, rest);
  for (const settled of open()) take(settled, rest);
  return partners;
}

/** What a removed file said, and a new one says now, came along with the text. */
function withoutMoved(fresh: readonly Settled[], gone: Set<Settled>, before: Before): Settled[] {
  const from = new Map([...before.renamed].map(([base, head]) => [head, base]));
  const lost = [...gone].filter(({ finding: { path } }) => !before.isInHead(from.get(path) ?? path));
  if (lost.length === 0) return [...fresh];
  const pool = groupedBy(lost, ({ kinship }) => kinship);
  return fresh.filter((settled) => {
    if (before.isInBase(settled.finding.path)) return true;
    const partner = pool.get(settled.kinship)?.pop();
    if (partner === undefined) return true;
    gone.delete(partner);
    return isWorse(settled, partner, before);
  });
}

function placeAndProduct({ finding }: Settled): string {
  return `${finding.path}\0${finding.subject.name}`;
}

/** The change moved it forward, if not far enough: nobody is told off for that. */
function improved(settled: Settled, replaced: ReadonlyMap<string, Settled[]>): Settled {
  const { finding } = settled;
  if (finding.action !== 'eol-runtimes' || finding.severity === 'notice') return settled;
  const candidates = replaced.get(placeAndProduct(settled));
  const place =
    candidates?.findIndex((old) => isNewer(old.finding.subject.version, finding.subject.version)) ?? -1;
  if (candidates === undefined || place === -1) return settled;
  const [old] = candidates.splice(place, 1);
  const was = `It is newer than ${old!.finding.subject.version}, which it replaces`;
  const [severity, sentence]: [Severity, string] = settled.rule.saysEnded
    ? ['warning', `${was}, but also past its end of life.`]
    : ['notice', `${was} and which is past its end of life.`];
  return { ...settled, finding: { ...finding, severity, message: `${finding.message} ${sentence}` } };
}

/** Whether a cycle comes after another of the same line: `14` and `16`, `nodejs14.x` and `nodejs16.x`. */
export function isNewer(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const parts = one.match(/\d+|\D+/g) ?? [];
  const others = other.match(/\d+|\D+/g) ?? [];
  for (const [place, part] of others.entries()) {
    const was = parts[place];
    if (was === undefined) return /\d/.test(others.slice(place).join(''));
    if (was === part) continue;
    if (!/^\d/.test(was) || !/^\d/.test(part)) return false;
    if (Number(was) !== Number(part)) return Number(was) < Number(part);
  }
  return false;
}

/** Lines of findings, and their partners in the other tree; each pair of texts is compared once, and only if asked. */
class Lines {
  readonly #before: Before;
  readonly #from: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, LineIndex>();
  readonly #pairs = new Map<string, Paired | null>();

  constructor(before: Before) {
    this.#before = before;
    this.#from = new Map([...before.renamed].map(([base, head]) => [head, base]));
  }

  /** Line in the base, from 1. */
  ofBase({ finding }: Settled): number {
    const path = this.#basePath(finding.path);
    return this.#line(`base\0${path}`, this.#before.baseTexts.get(path), finding.span.start);
  }

  #ofHead({ finding }: Settled): number {
    return this.#line(`head\0${finding.path}`, this.#before.headTexts.get(finding.path), finding.span.start);
  }

  /** The base's line that the finding's line is; 0 where the change wrote it. */
  partnerOf(settled: Settled): number {
    return this.#pair(settled.finding.path)?.inBase[this.#ofHead(settled)] ?? 0;
  }

  /** The base's line of the nearest unchanged line above: what one hunk replaced has the same. */
  gapOfHead(settled: Settled): number {
    return this.#pair(settled.finding.path)?.gapInHead[this.#ofHead(settled)] ?? 0;
  }

  gapOfBase(settled: Settled): number {
    return this.#pair(settled.finding.path)?.gapInBase[this.ofBase(settled)] ?? 0;
  }

  /** Findings of the base bear the path of the head. */
  #basePath(path: string): string {
    return this.#from.get(path) ?? path;
  }

  #pair(path: string): Paired | null {
    let pairs = this.#pairs.get(path);
    if (pairs === undefined) {
      const old = this.#before.baseTexts.get(this.#basePath(path));
      const now = this.#before.headTexts.get(path);
      pairs = old === undefined || now === undefined ? null : withGaps(pairLines(old, now));
      this.#pairs.set(path, pairs);
    }
    return pairs;
  }

  #line(key: string, text: string | undefined, offset: number): number {
    if (text === undefined) return 0;
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = new LineIndex(text);
      this.#indexes.set(key, index);
    }
    return index.positionAt(offset).line;
  }
}

interface Paired extends LinePairs {
  /** For each line, the base's number of the nearest line above that both have. */
  readonly gapInHead: Int32Array;
  readonly gapInBase: Int32Array;
}

function withGaps({ inBase, inHead }: LinePairs): Paired {
  const gapInHead = inBase.slice();
  for (let line = 1; line < gapInHead.length; line++) gapInHead[line] ||= gapInHead[line - 1]!;
  const gapInBase = inHead.map((partner, line) => (partner === 0 ? 0 : line));
  for (let line = 1; line < gapInBase.length; line++) gapInBase[line] ||= gapInBase[line - 1]!;
  return { inBase, inHead, gapInHead, gapInBase };
}

function groupedBy<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const own = key(one);
    const group = groups.get(own);
    if (group) group.push(one);
    else groups.set(own, [one]);
  }
  return groups;
}
