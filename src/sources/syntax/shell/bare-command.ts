import type { Argument, Command, Output } from '../../../model/command.ts';
import type { Script } from '../../../model/script.ts';
import { programName } from './program-name.ts';

/** A command that is still being read. */
export type Draft = { -readonly [K in keyof Command]: Command[K] } & {
  arguments: Argument[];
  outputs: Output[];
};

/** A command with nothing but its program, as it stands in its script's unit. */
export function bareCommand(script: Script, index: number, program: Argument, pipeline: number): Draft {
  const { directory, errexit, pipefail } = script.unit;
  return {
    kind: 'command',
    path: script.path,
    span: program.span,
    text: program.text,
    script,
    index,
    name: programName(program.pattern),
    program,
    arguments: [],
    wrappers: [],
    environment: {},
    input: null,
    outputs: [],
    pipeline: { id: pipeline, place: 0, length: 1 },
    joined: index === 0 ? 'first' : 'then',
    orElse: null,
    tested: false,
    within: [],
    feeds: null,
    errexit,
    pipefail,
    xtrace: false,
    directory,
    remote: null,
  };
}
