import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'notice';

export type ActionName = 'unpinned-dependencies' | 'eol-runtimes' | 'lockfile-majors' | 'deploy-scripts';

export const actionNames: readonly ActionName[] = [
  'unpinned-dependencies',
  'eol-runtimes',
  'lockfile-majors',
  'deploy-scripts',
];

/** What a finding is about. `purl` where the ecosystem has one. */
export interface Subject {
  readonly kind: 'package' | 'image' | 'action' | 'product' | 'script' | 'module' | 'list';
  readonly ecosystem: string | null;
  readonly name: string;
  readonly version: string | null;
  readonly purl: string | null;
}

export interface Related {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

/** Replace `path`'s text from `start` to `end` (UTF-16 offsets) by `text`. */
export interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /** Safe: nothing that worked before works otherwise. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule's check gives; settle adds the rest. */
export interface Draft {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
  readonly subject: Subject;
  readonly related?: readonly Related[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly fix?: Fix;
  /** Only when it differs from the rule's default: the rule's own reason to go lower or higher. */
  readonly severity?: Severity;
  /** Tells two findings of one subject in one file apart where the subject does not; no line numbers. */
  readonly key?: string;
  /** Findings of one file, rule and severity that share it are reported as one, in the words of the rule's `fold`. */
  readonly group?: string;
  /** The severity is the same wherever it stands: nothing raises it in a deploy. */
  readonly steady?: boolean;
}

export interface Suppression {
  readonly by: 'comment' | 'config' | 'baseline';
  readonly reason: string;
  /** ISO date, or null for no end. */
  readonly until: string | null;
}

export interface Finding extends Required<Omit<Draft, 'fix' | 'key' | 'group' | 'steady'>> {
  readonly rule: string;
  readonly action: ActionName;
  readonly fix: Fix | null;
  /** Hex, from rule, path, subject and ordinal: an inserted line does not make it new. */
  readonly fingerprint: string;
  readonly suppressed: Suppression | null;
  /** The page that explains its rule; null where nobody knows where this copy's pages are. */
  readonly help: string | null;
  readonly group?: string;
  /** What was folded into it, itself first: each with its own fingerprint. */
  readonly parts?: readonly Finding[];
  /** What was there before the change is not known: it may be older, so it counts for no threshold. */
  readonly uncompared?: true;
}

/** Lower by one level; notice stays notice. */
export function lowered(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'notice';
}

export function raised(severity: Severity): Severity {
  return severity === 'notice' ? 'warning' : 'error';
}

export const severityRank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };
