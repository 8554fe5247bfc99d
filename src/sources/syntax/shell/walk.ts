import type { CommandNode, Statement } from 'unbash';
import type { Script } from '../../../model/script.ts';
import type { Code } from './code.ts';
import type { CommandList } from './command-list.ts';
import type { Omissions } from './limits.ts';
import type { Rounds } from './loop-values.ts';
import type { Place } from './place.ts';
import type { Scope } from './scope.ts';

/**
 * The way through one script, as those see it who read a part of it: what is known so far, and the way back
 * for what a part holds in turn.
 */
export interface Walk {
  readonly script: Script;
  /** Path of the file, when the script is a file of its own: `$0` and `BASH_SOURCE` are then known. */
  readonly file: string | null;
  readonly scope: Scope;
  readonly commands: CommandList;
  readonly rounds: Rounds;
  readonly omissions: Omissions;
  /** Number of a construct that begins here. */
  nextEnclosure(): number;
  /** Parses text that the shell runs, and goes through it. */
  code(code: Code, place: Place): void;
  statements(list: readonly Statement[], place: Place): void;
  node(node: CommandNode, place: Place): void;
}
