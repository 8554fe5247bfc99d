import type { Written } from './fact.ts';
import type { Span } from './span.ts';

export type ActionTarget =
  | {
      readonly type: 'repository';
      readonly owner: string;
      readonly repository: string;
      readonly subpath: string;
      readonly ref: string | null;
      /** Where the repository is, when its whole URL is written (Gitea, Forgejo): `code.forgejo.org`. */
      readonly host?: string;
    }
  | { readonly type: 'local'; readonly path: string } // ./path
  | { readonly type: 'self'; readonly path: string } // $/path: this repository at this commit
  | { readonly type: 'docker'; readonly image: string }
  | { readonly type: 'unknown' };

/** A `uses:`. */
export interface ActionUse extends Written {
  readonly kind: 'action';
  readonly target: ActionTarget;
  readonly surface: 'step' | 'workflow' | 'composite';
  /** The trailing comment of its line without `#`, as in `@<sha> # v4.1.0`. */
  readonly comment: { readonly text: string; readonly span: Span } | null;
}

/** An entry of `.github/workflows/actions.lock`. */
export interface LockedAction extends Written {
  readonly kind: 'locked-action';
  /** `actions/checkout@v6.0.2` */
  readonly key: string;
  readonly ref: string;
  /** Hex digits only. */
  readonly commit: string;
  /** Workflow paths that name this entry. */
  readonly workflows: readonly string[];
}

/** A workflow that `actions.lock` governs: what it uses must be in the lock. */
export interface OnboardedWorkflow extends Written {
  readonly kind: 'onboarded-workflow';
  readonly workflow: string;
  readonly keys: readonly string[];
}
