import type { Repository } from '../clients/git-program.ts';
import type { RuleSetting } from '../model/settings.ts';
import type { CommitSignature, SignaturePolicy, SigningBaseline } from '../model/signature.ts';

/** Where commits are to be found. */
export interface History {
  readonly repository: Repository | null;
  /** What a change is measured against; null in an audit. */
  readonly base: string | null;
  /** How far an audit looks back. */
  readonly since?: string | null;
  /** Null for what is checked out. */
  readonly head: string | null;
  /** Whose trust files count, where that is not the base: the base branch as it is now. */
  readonly trust?: string | null;
  /** What the hosting service says of the commits of this change, asked where the clone does not have them. */
  readonly service?: (question: ServiceQuestion) => Promise<ServiceAnswer | null>;
}

export interface ServiceQuestion {
  readonly paths: ReadonlySet<string>;
  readonly policy: SignaturePolicy;
}

export interface ServiceAnswer {
  /** Path → commits of the change that touch it. */
  readonly commits: ReadonlyMap<string, readonly CommitSignature[]>;
  readonly baseline: SigningBaseline | null;
  /** The branch asks for signed commits. */
  readonly required: boolean;
}

export interface SignatureOptions {
  readonly history?: History;
  /** Settings of the base revision. */
  readonly rules?: ReadonlyMap<string, RuleSetting>;
}
