import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Finding, Suppression } from '../model/finding.ts';
import { LineIndex } from '../model/span.ts';
import { type Ignore, readIgnores } from './ignores.ts';

export interface SuppressOptions {
  readonly date: string;
  readonly rulesRun: ReadonlySet<string>;
  readonly rulesKnown: ReadonlySet<string>;
  readonly honourComments: boolean;
  /** Rules whose ignores count only where the base has them too, and what the base's files hold. */
  readonly fromBase?: {
    readonly rules: ReadonlySet<string>;
    readonly texts: ReadonlyMap<string, string>;
  } | null;
}

/** Marks what comments and the baseline accept, and says which ignores are wrong, over or unused. */
export function suppress(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  baseline: ReadonlyMap<string, string>,
  options: SuppressOptions,
): { findings: Finding[]; diagnostics: Diagnostic[]; ignores: readonly Ignore[] } {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, IgnoresOfFile>();
  for (const [path, text] of texts) {
    const ignores = readIgnores(path, text);
    if (ignores.length > 0) files.set(path, new IgnoresOfFile(text, ignores));
  }
  const used = new Set<Ignore>();
  const settled = findings.map((finding): Finding => {
    const ignore = files.get(finding.path)?.ignoreFor(finding, (one) => isHonoured(one, options.date));
    if (ignore) {
      used.add(ignore);
      const own = options.fromBase?.rules.has(finding.rule) && !standsIn(ignore, options.fromBase.texts);
      if (options.honourComments && isHonoured(ignore, options.date) && !own) {
        const until = ignore.until === 'invalid' ? null : ignore.until;
        return {
          ...finding,
          suppressed: { by: 'comment', reason: ignore.reason, until } satisfies Suppression,
        };
      }
    }
    if (baseline.has(finding.fingerprint)) {
      return { ...finding, suppressed: { by: 'baseline', reason: 'accepted in the baseline', until: null } };
    }
    return finding;
  });
  const ignores = [...files.values()].flatMap((file) => file.ignores);
  for (const ignore of ignores) {
    const problem = problemOf(ignore, used.has(ignore), options);
    if (problem)
      diagnostics.push(
        diagnostic('skipped', problem, {
          path: ignore.path,
          span: ignore.span,
          severity: 'notice',
          about: 'exceptions',
        }),
      );
  }
  const gone = goneFrom(baseline, findings, options.rulesRun);
  if (gone > 0) {
    const what =
      gone === 1
        ? '1 accepted finding of the baseline no longer exists'
        : `${gone} accepted findings of the baseline no longer exist`;
    const message = `${what}; run \`premortem baseline\` to drop ${gone === 1 ? 'it' : 'them'}.`;
    diagnostics.push(diagnostic('skipped', message, { severity: 'notice', about: 'exceptions' }));
  }
  return { findings: settled, diagnostics, ignores };
}

/** More lines of one finding than these are not looked at for comments. */
const mostLines = 200;
/** Nodes that hold one another deeper than this are found by their outermost ignore. */
const deepest = 64;

/** The ignores of one text, found by line. */
class IgnoresOfFile {
  readonly ignores: readonly Ignore[];
  readonly #lines: LineIndex;
  readonly #byRule = new Map<string, RuleIgnores>();

  constructor(text: string, ignores: readonly Ignore[]) {
    this.ignores = ignores;
    this.#lines = new LineIndex(text);
    for (const ignore of ignores) {
      for (const rule of new Set(ignore.rules)) {
        const list = this.#byRule.get(rule);
        if (list) list.add(ignore);
        else this.#byRule.set(rule, new RuleIgnores(ignore));
      }
    }
  }

  /** The innermost ignore of the finding's rule whose node has one of its lines; rather one that counts. */
  ignoreFor({ rule, span }: Finding, counts: (ignore: Ignore) => boolean): Ignore | undefined {
    const ignores = this.#byRule.get(rule);
    if (ignores === undefined) return undefined;
    const first = this.#lines.positionAt(span.start).line;
    const last = Math.min(this.#lines.positionAt(span.end).line, first + mostLines);
    return ignores.over(first, last, counts);
  }
}

/** Ignores of one rule in one file, by the first line that they cover. */
class RuleIgnores {
  #sorted: Ignore[];
  /** For each place, which ignore up to there reaches furthest. */
  #furthest: Ignore[] | null = null;

  constructor(first: Ignore) {
    this.#sorted = [first];
  }

  add(ignore: Ignore): void {
    this.#sorted.push(ignore);
  }

  over(first: number, last: number, counts: (ignore: Ignore) => boolean): Ignore | undefined {
    const furthest = this.#index();
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]!.covers.first <= last) low = middle + 1;
      else high = middle;
    }
    let otherwise: Ignore | undefined;
    for (let place = low - 1; place >= 0 && place >= low - deepest; place--) {
      if (furthest[place]!.covers.last < first) break;
      const ignore = this.#sorted[place]!;
      if (ignore.covers.last < first) continue;
      if (counts(ignore)) return ignore;
      otherwise ??= ignore;
    }
    const outer = furthest[low - 1];
    return otherwise ?? (outer !== undefined && outer.covers.last >= first ? outer : undefined);
  }

  #index(): readonly Ignore[] {
    if (this.#furthest === null) {
      this.#sorted.sort((a, b) => a.covers.first - b.covers.first || b.covers.last - a.covers.last);
      let top = this.#sorted[0]!;
      this.#furthest = this.#sorted.map((ignore) => {
        if (ignore.covers.last > top.covers.last) top = ignore;
        return top;
      });
    }
    return this.#furthest;
  }
}

const readOfBase = new WeakMap<ReadonlyMap<string, string>, Map<string, ReadonlySet<string>>>();

/** The base has an ignore of the same words in the same file. */
function standsIn(ignore: Ignore, texts: ReadonlyMap<string, string>): boolean {
  let files = readOfBase.get(texts);
  if (files === undefined) {
    files = new Map();
    readOfBase.set(texts, files);
  }
  let words = files.get(ignore.path);
  if (words === undefined) {
    words = new Set(readIgnores(ignore.path, texts.get(ignore.path) ?? '').map(wordsOf));
    files.set(ignore.path, words);
  }
  return words.has(wordsOf(ignore));
}

function wordsOf({ rules, reason, until }: Ignore): string {
  return `${rules.join()}\0${until}\0${reason}`;
}

/** Ignores of the head that the base does not have, wherever they stood there. */
export function addedIgnores(
  head: ReadonlyMap<string, string>,
  base: ReadonlyMap<string, string>,
  renamed: ReadonlyMap<string, string>,
): Ignore[] {
  const counts = new Map<string, number>();
  for (const [path, text] of base) {
    for (const ignore of readIgnores(path, text)) {
      const key = `${renamed.get(path) ?? path}\0${wordsOf(ignore)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const added: Ignore[] = [];
  for (const [path, text] of head) {
    for (const ignore of readIgnores(path, text)) {
      const key = `${path}\0${wordsOf(ignore)}`;
      const left = counts.get(key) ?? 0;
      if (left > 0) counts.set(key, left - 1);
      else added.push(ignore);
    }
  }
  return added;
}

/** How many accepted findings of the rules that ran are no longer found. */
function goneFrom(
  baseline: ReadonlyMap<string, string>,
  findings: readonly Finding[],
  rulesRun: ReadonlySet<string>,
): number {
  const found = new Set(findings.map((finding) => finding.fingerprint));
  return [...baseline].filter(([fingerprint, rule]) => rulesRun.has(rule) && !found.has(fingerprint)).length;
}

function isHonoured(ignore: Ignore, date: string): boolean {
  if (ignore.reason === '' || ignore.until === 'invalid') return false;
  return ignore.until === null || date <= ignore.until;
}

function problemOf(ignore: Ignore, used: boolean, options: SuppressOptions): string | null {
  if (ignore.rules.length === 0)
    return 'This ignore names no rule: write premortem: ignore[rule] and a reason.';
  const unknown = ignore.rules.find((rule) => !options.rulesKnown.has(rule));
  if (unknown !== undefined) return `This ignore names ${unknown}, which is no rule of premortem.`;
  if (ignore.until === 'invalid')
    return 'The day after until= is no date (YYYY-MM-DD), so the ignore does not count.';
  if (ignore.reason === '')
    return 'This ignore gives no reason, so it does not count. Write why behind the brackets.';
  if (ignore.until !== null && options.date > ignore.until)
    return `This ignore ended on ${ignore.until}; what it hid is reported again.`;
  const judged = ignore.rules.every((rule) => options.rulesRun.has(rule));
  if (!used && judged) return 'This ignore matches no finding. Remove it.';
  return null;
}
