import type { Command, Enclosure, Input, Output } from '../../../model/command.ts';
import type { Code } from './code.ts';

/** What a command inherits from where it stands. */
export interface Place {
  readonly code: Code;
  readonly within: readonly Enclosure[];
  readonly tested: boolean;
  readonly unheard?: Command['unheard'];
  readonly input: Input;
  readonly outputs: readonly Output[];
  readonly wrappers: readonly string[];
  readonly remote: string | null;
  readonly feeds: Command['feeds'];
  readonly environment: Readonly<Record<string, string | null>>;
  readonly pipeline: Command['pipeline'] | null;
  readonly joined: Command['joined'];
}

/** Offsets of a parsed node in its code's text. */
export interface Extent {
  readonly pos: number;
  readonly end: number;
}

/** Where a script begins. */
export function outermost(code: Code): Place {
  return {
    code,
    within: [],
    tested: false,
    input: null,
    outputs: [],
    wrappers: [],
    remote: null,
    feeds: null,
    environment: {},
    pipeline: null,
    joined: 'first',
  };
}

/** Inside a word of a command: `$(…)`. Of the command's own surroundings only the constructs and the machine stay. */
export function insideWord(place: Place, feeds: Command['feeds']): Place {
  const { code, within, remote, unheard } = place;
  return { ...outermost(code), within, remote, feeds, ...(unheard === undefined ? {} : { unheard }) };
}

/** Standard input that is written in the script: a here-document. */
export function writtenInput(document: Code): Input {
  return { type: 'text', text: document.original, span: document.span(0, document.text.length) };
}
