import type { Written } from './fact.ts';
import type { Script } from './script.ts';
import type { Span } from './span.ts';

/** One word of a command line. */
export interface Argument {
  /** As written, with quotes and expansions: `"$NAME"==1.0`. */
  readonly text: string;
  /** What the shell passes, variables of the same script put in. Null when it cannot be known. */
  readonly value: string | null;
  /**
   * What is known of it, unknown parts replaced by `\0`: `https://x/\0/y.sh`. Equal to `value` where that is known.
   */
  readonly pattern: string;
  readonly span: Span;
  /**
   * In a loop over a list that is written out: what the word is in each round; or by the branch that was taken.
   * `value` is then null.
   */
  readonly rounds?: readonly string[];
  /** The path from the repository's root, where the word names it through the script's own place: `"$(dirname "$0")/x.sh"`. */
  readonly resolved?: string;
}

/** Where a command's standard input comes from. */
export type Input =
  | { readonly type: 'pipe'; readonly from: number } // index of the command on the left
  | { readonly type: 'file'; readonly path: Argument }
  | { readonly type: 'text'; readonly text: string; readonly span: Span } // heredoc, here-string
  | { readonly type: 'substitution'; readonly from: number }
  | null;

/** A redirection of its output to a file. */
export interface Output {
  readonly path: Argument;
  readonly append: boolean;
  readonly stream: 'stdout' | 'stderr' | 'both';
}

/**
 * A simple command after its wrappers (`sudo`, `env`, `xargs`, `bash -c '…'`, functions) are taken off.
 * `index` is its place in the script's list of commands, in the order they are written.
 */
export interface Command extends Written {
  readonly kind: 'command';
  readonly script: Script;
  readonly index: number;
  /** Base name without folder or `.exe`: `pip3`; null when it is a variable. */
  readonly name: string | null;
  /** As written, folder and all: `./node_modules/.bin/eslint`. */
  readonly program: Argument;
  readonly arguments: readonly Argument[];
  /** Wrappers taken off, outermost first: ['sudo', 'env']. */
  readonly wrappers: readonly string[];
  /** Assignments in front of it, and `env X=y`. */
  readonly environment: Readonly<Record<string, string | null>>;
  readonly input: Input;
  readonly outputs: readonly Output[];
  /** Commands in one pipeline share the number; alone is a pipeline too. `place` counts from 0. */
  readonly pipeline: { readonly id: number; readonly place: number; readonly length: number };
  /** How it is joined to what stands before it in its list. */
  readonly joined: 'first' | 'and' | 'or' | 'then';
  /** Right after this command's pipeline comes `|| something`: index of the first command of that, else null. */
  readonly orElse: number | null;
  /** The command is the condition of if/while/until, or negated: its status is looked at. */
  readonly tested: boolean;
  /** Its status reaches nobody: `cmd &`, `export X=$(cmd)`. */
  readonly unheard?: 'background' | 'declaration';
  /** Enclosing constructs, outermost first. */
  readonly within: readonly Enclosure[];
  /** The command whose argument this one's output is (`$(…)`, `<(…)`, `bash -c "$(…)"`), with the argument's place. */
  readonly feeds: {
    readonly command: number;
    readonly argument: number;
    readonly how: 'substitution' | 'process';
  } | null;
  /** errexit and pipefail as they stand here, from the unit and `set` above. */
  readonly errexit: boolean;
  readonly pipefail: boolean;
  readonly xtrace: boolean;
  /** `cd` above in the same list, resolved from the repository's root; null when unknown. */
  readonly directory: string | null;
  /** Runs on another machine or in another container: ssh HOST, docker run IMAGE, kubectl exec. */
  readonly remote: string | null;
}

export interface Enclosure {
  readonly type: 'function' | 'if' | 'else' | 'loop' | 'case' | 'subshell' | 'group';
  /** Function name, case pattern. */
  readonly name: string | null;
  /** Distinguishes two enclosures of one type. */
  readonly id: number;
  /** The word that a `case` looks at, as written: `"$1"`. */
  readonly on?: string;
  /** Arms of one `if` or `case` share the number, and only one of them runs. */
  readonly construct?: number;
  /** The whole construct stands in a pipeline: `{ …; } | tee log`. */
  readonly pipeline?: Command['pipeline'] & { readonly pipefail: boolean };
}
