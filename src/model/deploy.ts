import type { Span } from './span.ts';

/** One command that puts something live, as `facts` prints it. */
export interface Deploy {
  readonly path: string;
  readonly span: Span;
  /** `cf`, `kubectl`, `terraform` … */
  readonly tool: string;
  /** Where the desired state comes from; null where the command has none of its own. */
  readonly manifest: 'committed' | 'none' | 'generated' | 'missing' | null;
  readonly healthGate: boolean | null;
  /** null: nobody looked, or it cannot be verified here. */
  readonly signed: 'none' | 'platform' | 'author' | 'artifact' | null;
}
