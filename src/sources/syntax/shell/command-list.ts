import type { Argument, Command, Input } from '../../../model/command.ts';
import type { Script } from '../../../model/script.ts';
import type { Extent, Place } from './place.ts';
import type { State } from './scope.ts';

type Draft = { -readonly [K in keyof Command]: Command[K] };

/** What a command says itself; the rest it has from its place. */
interface Spoken {
  readonly name: string | null;
  readonly program: Argument;
  readonly arguments: readonly Argument[];
  readonly extent: Extent;
  readonly input: Input;
}

/** The commands told so far, in the order they are written. */
export class CommandList {
  readonly #script: Script;
  readonly #commands: Draft[] = [];
  #pipelines = 0;

  constructor(script: Script) {
    this.#script = script;
  }

  get all(): readonly Command[] {
    return this.#commands;
  }

  get length(): number {
    return this.#commands.length;
  }

  /** Number of a pipeline that begins here. */
  nextPipeline(): number {
    return this.#pipelines++;
  }

  /** Returns its index. */
  add({ name, program, arguments: words, extent, input }: Spoken, place: Place, state: State): number {
    const { code } = place;
    const index = this.#commands.length;
    this.#commands.push({
      kind: 'command',
      path: this.#script.path,
      span: code.span(extent.pos, extent.end),
      text: code.original.slice(extent.pos, extent.end),
      script: this.#script,
      index,
      name,
      program,
      arguments: words,
      wrappers: place.wrappers,
      environment: place.environment,
      input,
      outputs: place.outputs,
      pipeline: place.pipeline ?? { id: this.nextPipeline(), place: 0, length: 1 },
      joined: place.joined,
      orElse: null,
      tested: place.tested,
      ...(place.unheard === undefined ? {} : { unheard: place.unheard }),
      within: place.within,
      feeds: place.feeds,
      errexit: state.errexit,
      pipefail: state.pipefail,
      xtrace: state.xtrace,
      directory: state.directory,
      remote: place.remote,
    });
    return index;
  }

  /** `|| something`: when one of the commands from `first` up to `orElse` fails, that one comes next. */
  joinOrElse(first: number, orElse: number): void {
    for (let index = first; index < orElse; index++) this.#commands[index]!.orElse = orElse;
  }

  /** The last command since `start` that is no part of another one's words. */
  mainSince(start: number): number | null {
    for (let index = this.#commands.length - 1; index >= start; index--) {
      const feeds = this.#commands[index]!.feeds;
      if (feeds === null || feeds.command < start) return index;
    }
    return null;
  }
}
