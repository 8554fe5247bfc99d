import type { Argument, Command } from './command.ts';
import type { Written } from './fact.ts';
import type { Span } from './span.ts';

/** Something fetched from the network by a command, `ADD`, or a script block. */
export interface Download extends Written {
  readonly kind: 'download';
  /** Null for `ADD`. */
  readonly command: Command | null;
  /** Unknown parts as `\0`. */
  readonly url: string;
  /** What becomes of it. */
  readonly use:
    | {
        readonly type: 'interpreted';
        readonly by: string;
        readonly how: 'pipe' | 'substitution' | 'process' | 'file' | 'direct';
        readonly span: Span;
      }
    | { readonly type: 'executed'; readonly span: Span } // chmod +x, moved to a bin folder, run
    | { readonly type: 'installed'; readonly by: string; readonly span: Span } // dpkg -i, rpm -i, pip install FILE
    | { readonly type: 'extracted'; readonly span: Span; readonly executed: boolean }
    | { readonly type: 'data' } // jq, grep, nothing that runs
    | { readonly type: 'unknown' };
  /** How it is fixed, when it is. */
  readonly verified: {
    readonly type: 'checksum' | 'signature' | 'commit-url';
    readonly span: Span | null;
  } | null;
  /** A check against something fetched in the same run from the same place: it tells damage, not deceit. */
  readonly weaklyVerified?: Span;
  /** Local file it is written to. */
  readonly file: Argument | null;
}
