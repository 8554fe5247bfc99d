import type { Lifecycles } from './cycle.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Facts } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import type { ResolvedInstall } from './resolved-install.ts';
import type { Mode, Rule } from './rule.ts';
import type { Signatures } from './signature.ts';
import type { Span } from './span.ts';
import type { TimelineRow } from './timeline.ts';
import type { Upgrade } from './upgrade.ts';

/** What a reporter may say of a rule. */
export type DescribedRule = Pick<Rule, 'id' | 'action' | 'severity' | 'docs'>;

/** An ignore comment: what it hides, where, why and until when. */
export interface AddedIgnore {
  readonly path: string;
  readonly span: Span;
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
  /** ISO date, null for no end, 'invalid' when what is written is no date. */
  readonly until: string | null;
}

/** All that a run found out: the one input of every reporter. */
export interface Report {
  readonly tool: { readonly name: 'premortem'; readonly version: string };
  readonly mode: Mode;
  readonly asOf: string;
  readonly revisions: { readonly base: string | null; readonly head: string | null };
  /** Sorted by path, span, rule. Suppressed ones are among them. */
  readonly findings: readonly Finding[];
  readonly upgrades: readonly Upgrade[];
  /** The rules that were asked for, for formats that explain them. */
  readonly rules?: readonly DescribedRule[];
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: Facts;
  /** What lifecycle data answered, for the footer; null when none was needed. */
  readonly data: { readonly source: string; readonly asOf: string } | null;
  /** The same data, for who judges more than the rules did. */
  readonly lifecycles?: Lifecycles;
  /** The runtimes in use, what ends first in front; empty when no rule asked for the data. */
  readonly timeline: readonly TimelineRow[];
  /** What installs without a version get today and got on the day `since`, what moved first; where it was looked up. */
  readonly installs?: { readonly since: string; readonly rows: readonly ResolvedInstall[] };
  /** Who signed what deploys, where a rule asked for it. */
  readonly signatures?: Signatures;
  /** Inline ignores that the change added (diff mode). */
  readonly ignoresAdded: readonly AddedIgnore[];
  readonly failOn: Severity | 'none';
  /** Where the pages of rules are, with a slash at the end; null where nobody knows. */
  readonly docs?: string | null;
  /** What was read as what: path → format. */
  readonly readAs?: ReadonlyMap<string, string>;
  /** Findings below a severity were asked to be left out: which one, and how many there are. */
  readonly hidden?: { readonly below: Severity; readonly count: number };
  readonly stats: {
    readonly listed: number;
    readonly read: number;
    readonly facts: number;
    readonly durationMs: number;
  };
}
