import type { Lifecycles } from './cycle.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Facts } from './facts.ts';
import type { ActionName, Draft, Finding, Severity, Subject } from './finding.ts';
import type { ImageQuestion, ImageRegistry } from './image-registry.ts';
import type { OwnRepository } from './own-repository.ts';
import type { PackageIndex, PackageName } from './package-index.ts';
import type { RemoteActions } from './remote-actions.ts';
import type { RuleOption } from './schema.ts';
import type { Signatures } from './signature.ts';
import type { Upgrade } from './upgrade.ts';

export type Mode = 'audit' | 'diff';

/** What the repositories of actions say of their tags and commits, `owner/repo` in any case. */
export interface RemoteTags {
  /** The commit a tag leads to; null when there is no such tag; `unknown` when nobody could say. */
  commitOf(repository: string, tag: string): string | null | 'unknown';
  /** Whether a branch or tag of the repository itself, and not only of a fork, has the commit. */
  hasCommit(repository: string, commit: string): boolean | 'unknown';
  /** Whether the tag belongs to an immutable release, which nobody can move to another commit. */
  isImmutable?(repository: string, tag: string): boolean | 'unknown';
}

/** Repositories as `owner/repo` on GitHub. */
export interface TagQuestions {
  /** Commits that actions are pinned to, with the version that the comment behind them names. */
  readonly pins?: readonly {
    readonly repository: string;
    readonly commit: string;
    readonly tag: string | null;
  }[];
  /** Tags that may belong to an immutable release. Asked with a token only: without one there are 60 requests an hour. */
  readonly releases?: readonly { readonly repository: string; readonly tag: string }[];
}

/** What a rule wants fetched before it is asked. A missing need makes the rule a `skipped` diagnostic. */
export interface Needs {
  readonly lifecycles: Lifecycles;
  readonly remoteTags: RemoteTags;
  /** Releases of the packages that `packagesOfChange` names. */
  readonly index: PackageIndex;
  /** Repositories of actions, and what actions do at the commits that pin them. */
  readonly actions: RemoteActions;
  /** What `imagesToFetch` asks of container registries. */
  readonly images: ImageRegistry;
  /** Who signed what deploys; always answered, if only with `unknown`. */
  readonly signatures: Signatures;
}
export type NeedName = keyof Needs;

export interface RuleOptions {
  readonly [name: string]: unknown;
}

/** What every check may ask beside the facts. */
export interface CheckContext {
  readonly mode: Mode;
  /** The day the repository is judged on, ISO. From the edge, never from the clock. */
  readonly date: string;
  /** In an audit the earlier day that today is compared with, ISO. */
  readonly since?: string;
  readonly needs: Partial<Needs>;
  readonly options: RuleOptions;
  /** The repository itself, where somebody says which it is. */
  readonly repository?: OwnRepository | null;
  /** Something could not be judged: not checked must never look like clean. */
  report(diagnostic: Diagnostic): void;
}

/** Two trees: a pull request's base and head, or an audit's `since` and now. */
export interface Change {
  readonly base: Facts;
  readonly head: Facts;
  readonly upgrades: readonly Upgrade[];
  /** All that was read of the head. In an audit `head` holds only the files that changed. */
  readonly whole?: Facts;
  /** What the change says of itself: title, branch, subjects of its commits. */
  readonly about?: readonly string[];
}

export interface RuleDocs {
  /** One line for tables: what it fires on. */
  readonly summary: string;
  /** What it fires on and what it leaves alone, in full sentences (Markdown). */
  readonly what: string;
  readonly why: string;
  /** What to write instead. */
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
  /** Language of the two examples, for the code fence: `yaml`, `dockerfile`, `sh`. */
  readonly language: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
}

interface RuleBase {
  readonly id: string;
  readonly action: ActionName;
  readonly severity: { readonly audit: Severity; readonly diff: Severity };
  readonly needs?: readonly NeedName[];
  /** Asked for too, and done without where it cannot be had. */
  readonly optionalNeeds?: readonly NeedName[];
  /** `base`: in a diff an ignore comment counts only where the base has it, so that a change cannot clear itself. */
  readonly ignores?: 'base';
  /** A finding in a unit that deploys, or in what such a unit runs, is one level higher. */
  readonly raisedInDeploys?: true;
  /** A finding in a folder of examples, tests or documentation is a notice. */
  readonly noticeInExamples?: true;
  /** Also asked of what pinned actions do at their commits. */
  readonly judgesInsideActions?: true;
  /** The report lists what its installs resolve to. */
  readonly listsInstalls?: true;
  /** Its findings link to release notes, which are looked up where it runs. */
  readonly showsReleaseNotes?: true;
  /** `policy`: its options say what is asked of signatures. `setting`: its severity says what a lack of them costs. */
  readonly signatures?: 'policy' | 'setting';
  /** Its findings say that something has ended: a newer version in its place is an improvement, if not enough. */
  readonly saysEnded?: true;
  /** What `remoteTags` is to be asked about. */
  tagsToFetch?(facts: Facts): TagQuestions;
  /** In an audit, packages of the tree that `index` is to be asked about. */
  packagesToFetch?(facts: Facts): Iterable<PackageName>;
  /** What `images` is to be asked about. */
  imagesToFetch?(facts: Facts): Iterable<ImageQuestion>;
  readonly docs: RuleDocs;
  /** How several findings of one `group` are said as one. */
  fold?(parts: readonly Finding[]): { readonly message: string; readonly subject: Subject };
}

/** Judges one tree. In diff mode it runs over base and head, and what both have is not told. */
export interface StateRule extends RuleBase {
  readonly scope: 'tree';
  check(facts: Facts, context: CheckContext): Iterable<Draft>;
}

/** Judges the step from one tree to another. */
export interface ChangeRule extends RuleBase {
  readonly scope: 'change';
  /** Packages to look up before `check`, for a rule that needs `index`. */
  packagesOfChange?(change: Change, options: RuleOptions): Iterable<PackageName>;
  /** In an audit, asked of the whole tree instead of `check`, with or without a revision to compare with. */
  checkTree?(facts: Facts, context: CheckContext): Iterable<Draft>;
  check(change: Change, context: CheckContext): Iterable<Draft>;
}

export type Rule = StateRule | ChangeRule;

export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
