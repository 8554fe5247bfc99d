import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { isExamplePath } from '../analysis/example-paths.ts';
import { type Draft, type Finding, raised, type Severity, severityRank } from '../model/finding.ts';
import type { Mode, Rule } from '../model/rule.ts';
import type { RuleSetting, Settings } from '../model/settings.ts';
import { identityOf, kinshipOf } from './identity.ts';

/** A draft with the rule that made it. */
export interface Drafted {
  readonly rule: Rule;
  readonly draft: Draft;
  /** It stands in a unit that deploys, so what is loose there goes live. */
  readonly deploys?: boolean;
  /** Its file stands with tests or examples, and something else runs it in earnest. */
  readonly isRun?: boolean;
}

/** A finding with what it is known by in another tree. */
export interface Settled {
  readonly rule: Rule;
  readonly finding: Finding;
  /** Its severity by its own file, whatever runs that file. */
  readonly severityAlone: Severity;
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
  for (const { rule, draft, deploys, isRun } of sorted) {
    const setting = settings.rules.get(rule.id);
    if (setting?.severity === 'off' || !wanted(draft.path, setting)) continue;
    const path = renamed.get(draft.path) ?? draft.path;
    const identity = identityOf(rule, draft, path);
    // An anchor or a template that several jobs share is read with each of them, and is written once.
    const place = `${identity}\0${draft.subject.name}\0${draft.span.start}\0${draft.span.end}\0${draft.message}`;
    if (told.has(place)) continue;
    told.add(place);
    const ordinal = ordinals.get(identity) ?? 0;
    const configured = setting?.severity ?? null;
    ordinals.set(identity, ordinal + 1);
    const { severity, why } = severityOf(rule, draft, mode, deploys === true, isRun === true, configured);
    const finding: Finding = {
      rule: rule.id,
      action: rule.action,
      severity,
      message: draft.message,
      path,
      span: draft.span,
      subject: draft.subject,
      related: draft.related ?? [],
      details: why === null ? (draft.details ?? {}) : { ...draft.details, severityReason: why },
      fix: draft.fix ?? null,
      fingerprint: fingerprintOf(identity, ordinal),
      suppressed: null,
      help: null,
      ...(draft.group === undefined ? {} : { group: draft.group }),
    };
    settled.push({
      rule,
      finding,
      severityAlone: severityOf(rule, draft, mode, false, false, configured).severity,
      identity,
      kinship: kinshipOf(rule, draft),
      ordinal,
      place: settled.length,
    });
  }
  return settled;
}

export function fingerprintOf(identity: string, ordinal: number): string {
  return createHash('sha256').update(`${identity}\0${ordinal}`).digest('hex').slice(0, 32);
}

/**
 * What is not part of the product is a notice, because it ships nowhere. What is in a deploy is one level higher. A configured severity takes the place of the rule's default, and what the rule
 * lowered or raised for a reason of its own stays at least that low or high.
 */
function severityOf(
  rule: Rule,
  draft: Draft,
  mode: Mode,
  deploys: boolean,
  isRun: boolean,
  configured: Severity | null,
): { readonly severity: Severity; readonly why: string | null } {
  const usual = rule.severity[mode];
  if (rule.noticeInExamples && !isRun && isExamplePath(draft.path)) {
    const isLower = (configured ?? usual) !== 'notice';
    return { severity: 'notice', why: isLower ? 'lowered: in a test, an example or documentation' : null };
  }
  let own = configured ?? usual;
  if (draft.severity !== undefined) {
    const moved = severityRank[draft.severity] - severityRank[usual];
    if ((severityRank[draft.severity] - severityRank[own]) * moved > 0) own = draft.severity;
  }
  if (!deploys || draft.steady === true || raised(own) === own) return { severity: own, why: null };
  return { severity: raised(own), why: 'raised: runs in a deploy' };
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
