import type { Span } from './span.ts';

/** One command that puts something live, or one place from which such a command is reached, as `facts` prints it. */
export interface Deploy {
  readonly path: string;
  readonly span: Span;
  /** `cf`, `kubectl`, `terraform` … */
  readonly tool: string;
  /** What the tool's command does: a new version, a restart, a switch of traffic, a setting. */
  readonly class: string;
  /** For a place that runs a deploy: the calls on the way, and last the command itself, as `path:line`. */
  readonly via?: readonly { readonly path: string; readonly span: Span }[];
  /** Where the desired state comes from; null where the command has none of its own. */
  readonly manifest: 'committed' | 'none' | 'generated' | 'missing' | null;
  readonly healthGate: boolean | null;
  /** null: nobody looked, or it cannot be verified here. */
  readonly signed: 'none' | 'platform' | 'author' | 'artifact' | null;
}
