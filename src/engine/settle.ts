import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { isAside } from '../analysis/example-paths.ts';
import { append } from '../model/append.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import {
  type Draft,
  type Finding,
  raised,
  type Severity,
  type Suppression,
  severityRank,
} from '../model/finding.ts';
import type { Mode, Rule } from '../model/rule.ts';
import type { RuleSetting, Settings } from '../model/settings.ts';
import { LineIndex } from '../model/span.ts';
import { identityOf, kinshipOf } from './identity.ts';
import { type Ignore, readIgnores } from './ignores.ts';

/** A draft with the rule that made it. */
export interface Drafted {
  readonly rule: Rule;
  readonly draft: Draft;
  /** It stands in a unit that deploys, so what is loose there goes live. */
  readonly deploys?: boolean;
}

/** Where a rule is explained to people who meet it in a report. */
export const helpBase = 'https://github.com/OWNER/premortem/blob/main/docs/rules.md#';

/** A finding with what it is known by in another tree. */
export interface Settled {
  readonly finding: Finding;
  readonly identity: string;
  /** The same without the path. */
  readonly kinship: string;
  /** Which of several with one identity, in the order of the file; from 0. */
  readonly ordinal: number;
  /** Its place among all of them. */
  readonly place: number;
}

/**
 * Drafts → findings: severity by rule, mode and settings; fingerprints; order. `renamed` gives a base file the
 * path it has in the head, so that a moved file's findings are not new.
 */
export function settle(
  drafted: readonly Drafted[],
  mode: Mode,
  settings: Settings,
  renamed: ReadonlyMap<string, string> = new Map(),
): Settled[] {
  const wanted = ruleFilter();
  const settled: Settled[] = [];
  const ordinals = new Map<string, number>();
  const told = new Set<string>();
  const sorted = [...drafted].sort(byPlace);
  for (const { rule, draft, deploys } of sorted) {
    const setting = settings.rules.get(rule.id);
    if (setting?.severity === 'off' || !wanted(draft.path, setting)) continue;
    const path = renamed.get(draft.path) ?? draft.path;
    const identity = identityOf(rule, draft, path);
    // An anchor or a template that several jobs share is read with each of them, and is written once.
    const place = `${identity}\0${draft.subject.name}\0${draft.span.start}\0${draft.span.end}\0${draft.message}`;
    if (told.has(place)) continue;
    told.add(place);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    const finding: Finding = {
      rule: rule.id,
      action: rule.action,
      severity: severityOf(rule, draft, mode, deploys === true, setting?.severity ?? null),
      message: draft.message,
      path,
      span: draft.span,
      subject: draft.subject,
      related: draft.related ?? [],
      details: draft.details ?? {},
      fix: draft.fix ?? null,
      fingerprint: fingerprintOf(identity, ordinal),
      suppressed: null,
      help: `${helpBase}${rule.id}`,
    };
    settled.push({ finding, identity, kinship: kinshipOf(rule, draft), ordinal, place: settled.length });
  }
  return settled;
}

export function fingerprintOf(identity: string, ordinal: number): string {
  return createHash('sha256').update(`${identity}\0${ordinal}`).digest('hex').slice(0, 32);
}

/**
 * What stands beside the product is told, and bothers nobody: its age and looseness ship nowhere. What stands in a
 * deploy is one level higher. A configured severity takes the place of the rule's default, and what the rule
 * lowered or raised for a reason of its own stays at least that low or high.
 */
function severityOf(
  rule: Rule,
  draft: Draft,
  mode: Mode,
  deploys: boolean,
  configured: Severity | null,
): Severity {
  const beside = rule.action === 'unpinned-dependencies' || rule.action === 'eol-runtimes';
  if (beside && isAside(draft.path)) return 'notice';
  const usual = rule.severity[mode];
  let own = configured ?? usual;
  if (draft.severity !== undefined) {
    const moved = severityRank[draft.severity] - severityRank[usual];
    if ((severityRank[draft.severity] - severityRank[own]) * moved > 0) own = draft.severity;
  }
  return deploys ? raised(own) : own;
}

function byPlace(a: Drafted, b: Drafted): number {
  if (a.draft.path !== b.draft.path) return a.draft.path < b.draft.path ? -1 : 1;
  if (a.draft.span.start !== b.draft.span.start) return a.draft.span.start - b.draft.span.start;
  if (a.rule.id !== b.rule.id) return a.rule.id < b.rule.id ? -1 : 1;
  const one = `${a.draft.subject.name}\0${a.draft.subject.version ?? ''}\0${a.draft.message}`;
  const other = `${b.draft.subject.name}\0${b.draft.subject.version ?? ''}\0${b.draft.message}`;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The paths that a rule's own setting allows; what the configuration leaves out as a whole is never read. */
function ruleFilter(): (path: string, rule: RuleSetting | undefined) => boolean {
  const perRule = new Map<RuleSetting, (path: string) => boolean>();
  return (path, rule) => {
    if (!rule || (rule.paths.length === 0 && rule.pathsIgnore.length === 0)) return true;
    let own = perRule.get(rule);
    if (!own) {
      own = matcher(rule.paths, rule.pathsIgnore);
      perRule.set(rule, own);
    }
    return own(path);
  };
}

/** gitignore-like: a pattern without a slash matches at any depth, a folder matches all below it. */
export function matcher(paths: readonly string[], ignored: readonly string[]): (path: string) => boolean {
  const wanted = paths.length === 0 ? () => true : compile(paths);
  const unwanted = ignored.length === 0 ? () => false : compile(ignored);
  return (path) => wanted(path) && !unwanted(path);
}

function compile(patterns: readonly string[]): (path: string) => boolean {
  const expanded = patterns.flatMap((pattern) => {
    const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
    const anchored = plain.includes('/') || pattern.startsWith('/') ? plain : `**/${plain}`;
    return [anchored, `${anchored}/**`];
  });
  return picomatch(expanded, { dot: true });
}

/** Marks what comments and the baseline accept, and says which ignores are wrong, over or unused. */
export function suppress(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  baseline: ReadonlyMap<string, string>,
  options: {
    date: string;
    rulesRun: ReadonlySet<string>;
    rulesKnown: ReadonlySet<string>;
    honourComments: boolean;
    /** Rules whose ignores count only where the base has them too, and what the base's files hold. */
    fromBase?: { readonly rules: ReadonlySet<string>; readonly texts: ReadonlyMap<string, string> } | null;
  },
): { findings: Finding[]; diagnostics: Diagnostic[]; ignores: readonly Ignore[] } {
  const diagnostics: Diagnostic[] = [];
  const ignores: Ignore[] = [];
  for (const [path, text] of texts) append(ignores, readIgnores(path, text));
  const used = new Set<Ignore>();
  const byLine = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    for (const line of ignore.covers) {
      const key = `${ignore.path}\0${line}`;
      byLine.set(key, [...(byLine.get(key) ?? []), ignore]);
    }
  }
  const lineIndexes = new Map<string, LineIndex>();
  const settled = findings.map((finding): Finding => {
    const ignore = ignores.length === 0 ? undefined : ignoreFor(finding, texts, byLine, lineIndexes);
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
  for (const ignore of ignores) {
    const problem = problemOf(ignore, used.has(ignore), options);
    if (problem)
      diagnostics.push(
        diagnostic('skipped', problem, { path: ignore.path, span: ignore.span, severity: 'notice' }),
      );
  }
  const gone = goneFrom(baseline, findings, options.rulesRun);
  if (gone > 0) {
    const what =
      gone === 1 ? '1 accepted finding of the baseline is' : `${gone} accepted findings of the baseline are`;
    const message = `${what} gone; premortem baseline writes it without.`;
    diagnostics.push(diagnostic('skipped', message, { severity: 'notice' }));
  }
  return { findings: settled, diagnostics, ignores };
}

/** The base has an ignore of the same words in the same file. */
function standsIn(ignore: Ignore, texts: ReadonlyMap<string, string>): boolean {
  return readIgnores(ignore.path, texts.get(ignore.path) ?? '').some(
    ({ rules, reason, until }) =>
      reason === ignore.reason && until === ignore.until && rules.join() === ignore.rules.join(),
  );
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

function ignoreFor(
  finding: Finding,
  texts: ReadonlyMap<string, string>,
  byLine: ReadonlyMap<string, Ignore[]>,
  lineIndexes: Map<string, LineIndex>,
): Ignore | undefined {
  const text = texts.get(finding.path);
  if (text === undefined) return undefined;
  let lines = lineIndexes.get(finding.path);
  if (!lines) {
    lines = new LineIndex(text);
    lineIndexes.set(finding.path, lines);
  }
  const first = lines.positionAt(finding.span.start).line;
  const last = Math.min(lines.positionAt(finding.span.end).line, first + 200);
  for (let line = first; line <= last; line++) {
    const match = byLine.get(`${finding.path}\0${line}`)?.find(({ rules }) => rules.includes(finding.rule));
    if (match) return match;
  }
  return undefined;
}

function isHonoured(ignore: Ignore, date: string): boolean {
  if (ignore.reason === '' || ignore.until === 'invalid') return false;
  return ignore.until === null || date <= ignore.until;
}

function problemOf(
  ignore: Ignore,
  used: boolean,
  options: { date: string; rulesRun: ReadonlySet<string>; rulesKnown: ReadonlySet<string> },
): string | null {
  if (ignore.rules.length === 0)
    return 'This ignore names no rule: write premortem: ignore[rule] and a reason.';
  const unknown = ignore.rules.find((rule) => !options.rulesKnown.has(rule));
  if (unknown !== undefined) return `This ignore names ${unknown}, which is no rule of premortem.`;
  if (ignore.until === 'invalid')
    return 'The day after until= is no date (YYYY-MM-DD), so the ignore does not count.';
  if (ignore.reason === '')
    return 'This ignore gives no reason, so it does not count. Write why behind the brackets.';
  if (ignore.until !== null && options.date > ignore.until)
    return `This ignore ended on ${ignore.until}; what it hid is told again.`;
  const judged = ignore.rules.every((rule) => options.rulesRun.has(rule));
  if (!used && judged) return 'This ignore ignores nothing any more. Remove it.';
  return null;
}
