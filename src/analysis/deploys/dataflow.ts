import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Script } from '../../model/script.ts';
import { joinPath } from '../../model/workspace.ts';
import { canonical, readWords, shape, spelling } from './arguments.ts';
import { type Flow, flowsOf } from './call-graph.ts';
import { type LiveRead, liveRead } from './live-reads.ts';

/** What a file, a stream or a variable holds, as far as its way through the script tells. */
export interface Stuff {
  /** The command that made it. */
  readonly producer: Command;
  /** Copied whole out of the live system. */
  readonly live: { readonly command: Command; readonly read: LiveRead } | null;
  /** Fetched from the network. */
  readonly fetched: Command | null;
  /** Written out in the script itself, or rendered by a known renderer from files. */
  readonly rendered: boolean;
  /** The file was there before and was changed in place. */
  readonly edited: boolean;
}

interface Write {
  readonly place: number;
  readonly stuff: Stuff;
}

/** What is known at each command of one flow. */
export class Trace {
  readonly #files = new Map<string, Write[]>();
  readonly #variables = new Map<string, Write[]>();
  readonly #streams = new Map<Command, Stuff>();
  readonly #inputs = new Map<Command, Stuff>();
  readonly #substituted = new Map<Command, Stuff[]>();
  readonly #places = new Map<Command, number>();

  static of(facts: Facts, flow: Flow): Trace {
    let traces = cache.get(facts);
    if (!traces) {
      traces = new Map();
      cache.set(facts, traces);
    }
    let trace = traces.get(flow);
    if (!trace) {
      trace = new Trace();
      // Set before it is filled: scripts that call each other in a circle find this one as it is.
      traces.set(flow, trace);
      trace.#fill(facts, flow);
    }
    return trace;
  }

  /** What stands in a file when this command runs; null when nothing above wrote it. */
  fileAt(command: Command, name: string): Stuff | null {
    return this.#last(this.#files, name.replace(/^\.\//, ''), command);
  }

  /** Files written above, by spelling. */
  wrote(name: string): boolean {
    return this.#files.has(name.replace(/^\.\//, ''));
  }

  inputOf(command: Command): Stuff | null {
    return this.#inputs.get(command) ?? null;
  }

  /** What an argument holds through variables (`"$NEW"`) and substitutions (`"$(…)"`). */
  heldBy(command: Command, argument: Argument): Stuff | null {
    for (const name of variablesIn(argument.text)) {
      const stuff = this.#last(this.#variables, name, command);
      if (stuff) return stuff;
    }
    const at = command.arguments.indexOf(argument);
    return this.#substituted.get(command)?.find((stuff) => stuff.producer.feeds?.argument === at) ?? null;
  }

  #last(writes: ReadonlyMap<string, readonly Write[]>, name: string, command: Command): Stuff | null {
    const list = writes.get(name);
    const place = this.#places.get(command);
    if (!list || place === undefined) return null;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.place < place) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : list[low - 1]!.stuff;
  }

  #fill(facts: Facts, flow: Flow): void {
    const flows = flowsOf(facts);
    const byScript = new Map<Script, Map<number, Command>>();
    flow.commands.forEach((command, place) => {
      this.#places.set(command, place);
      const commands = byScript.get(command.script) ?? new Map<number, Command>();
      commands.set(command.index, command);
      byScript.set(command.script, commands);
    });
    flow.commands.forEach((command, place) => {
      const commands = byScript.get(command.script)!;
      this.#step(facts, command, place, (index) => commands.get(index) ?? null);
      for (const called of flows.calledBy(command) ?? []) {
        // A called script's files are there afterwards; its variables are its own.
        if (called === flow) continue;
        for (const [name, writes] of Trace.of(facts, called).#files) {
          const last = writes.at(-1);
          if (last) this.#write(this.#files, name, place, last.stuff);
        }
      }
    });
  }

  #step(facts: Facts, command: Command, place: number, at: (index: number) => Command | null): void {
    const { input } = command;
    let incoming: Stuff | null = null;
    if (input?.type === 'pipe' || input?.type === 'substitution') {
      const from = at(input.from);
      incoming = from === null ? null : (this.#streams.get(from) ?? null);
    } else if (input?.type === 'file') incoming = this.fileAt(command, spelling(input.path));
    else if (input?.type === 'text') {
      incoming = this.#variable(variablesIn(input.text), command) ?? {
        producer: command,
        live: null,
        fetched: null,
        rendered: true,
        edited: false,
      };
    }
    if (incoming) this.#inputs.set(command, incoming);
    const outgoing = this.#outgoing(command, incoming);
    this.#streams.set(command, outgoing);

    if (command.feeds !== null) {
      const into = at(command.feeds.command);
      if (into) {
        const held = this.#substituted.get(into);
        if (held) held.push(outgoing);
        else this.#substituted.set(into, [outgoing]);
      }
    }
    const variable = assignedTo(facts, command, at);
    if (variable !== null) this.#write(this.#variables, variable, place, outgoing);
    for (const output of command.outputs) {
      if (output.stream !== 'stderr') this.#write(this.#files, spelling(output.path), place, outgoing);
    }
    for (const { name, stuff } of this.#written(command, outgoing))
      this.#write(this.#files, name, place, stuff);
  }

  #write(into: Map<string, Write[]>, name: string, place: number, stuff: Stuff): void {
    const key = name.replace(/^\.\//, '');
    const list = into.get(key);
    if (list) list.push({ place, stuff });
    else into.set(key, [{ place, stuff }]);
  }

  #variable(names: readonly string[], command: Command): Stuff | null {
    for (const name of names) {
      const stuff = this.#last(this.#variables, name, command);
      if (stuff?.live || stuff?.fetched) return stuff;
    }
    return null;
  }

  /** What a command prints. */
  #outgoing(command: Command, incoming: Stuff | null): Stuff {
    const fresh = { producer: command, live: null, fetched: null, rendered: false, edited: false };
    const read = liveRead(command);
    if (read) return read.partial ? fresh : { ...fresh, live: { command, read } };
    if (command.name === 'curl' || command.name === 'wget') return { ...fresh, fetched: command };
    // A filter that takes one field out of a live description no longer passes the description on.
    if (command.name === 'jq' && takesField(command)) return fresh;
    if (command.name === 'grep' || command.name === 'cut' || command.name === 'awk' || command.name === 'wc')
      return fresh;
    const sources: Stuff[] = incoming ? [incoming] : [];
    for (const argument of command.arguments) {
      const held = this.heldBy(command, argument) ?? this.fileAt(command, spelling(argument));
      if (held) sources.push(held);
    }
    const live = sources.find((stuff) => stuff.live)?.live ?? null;
    const fetched = sources.find((stuff) => stuff.fetched)?.fetched ?? null;
    return { ...fresh, live, fetched, rendered: renderers.has(command.name ?? '') && !readsOutside(command) };
  }

  /** Files that a command writes by its own options. */
  #written(command: Command, outgoing: Stuff): { name: string; stuff: Stuff }[] {
    const read = liveRead(command);
    if (read?.file) return [{ name: read.file, stuff: outgoing }];
    const args = command.arguments;
    switch (command.name) {
      case 'tee':
        return args
          .filter((word) => !shape(word).startsWith('-'))
          .map((word) => ({ name: spelling(word), stuff: outgoing }));
      case 'cp':
      case 'mv':
      case 'install': {
        const operands = readWords(args, new Set(['-m', '-o', '-g', '-t'])).operands;
        const [from, to] = [operands[0], operands.at(-1)];
        if (!from || !to || operands.length !== 2) return [];
        const stuff = this.fileAt(command, spelling(from));
        const tracked = { producer: command, live: null, fetched: null, rendered: true, edited: false };
        return [{ name: spelling(to), stuff: stuff ?? tracked }];
      }
      case 'sed':
      case 'perl':
      case 'yq':
      case 'sponge': {
        const inPlace = args.some((word) => /^(-i\S*|--in-place\S*|--inplace|-pi\S*)$/.test(shape(word)));
        if (!inPlace && command.name !== 'sponge') return [];
        const file = args.at(-1);
        if (!file || shape(file).startsWith('-')) return [];
        const before = this.fileAt(command, spelling(file));
        return [
          { name: spelling(file), stuff: { ...(before ?? outgoing), producer: command, edited: true } },
        ];
      }
      default: {
        const files: { name: string; stuff: Stuff }[] = [];
        args.forEach((word, at) => {
          const text = shape(word);
          const next = args[at + 1];
          if (
            /^(-o|-O|-out|--out|--output|--outfile|--out-file|--output-[a-z-]{0,30}file|--output-dir)$/.test(
              text,
            ) &&
            next
          ) {
            files.push({ name: spelling(next), stuff: outgoing });
          } else if (/^--out(put|file)?(-file)?=./.test(text)) {
            files.push({ name: canonical(word.text.slice(word.text.indexOf('=') + 1)), stuff: outgoing });
          }
        });
        return files;
      }
    }
  }
}

const cache = new WeakMap<Facts, Map<Flow, Trace>>();

const renderers = new Set(
  'echo printf cat envsubst sed jq yq jinja2 j2 ytt jsonnet cue dhall-to-yaml kustomize helm oc kubectl gomplate consul-template spruce bosh erb mustache m4 python python3 ruby node awk perl docker docker-compose ejs mo tera'.split(
    ' ',
  ),
);

/** `sed s/a/b/ < ../other-checkout/manifest.yml`: another repository's file is not in this one. */
function readsOutside({ input, arguments: words, directory }: Command): boolean {
  const named = input?.type === 'file' ? [...words, input.path] : words;
  return named.some((word) => {
    const path = shape(word);
    return path.startsWith('../') && joinPath(directory ?? '', path) === null;
  });
}

const variable = /\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;

function variablesIn(text: string): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(variable)) names.push((match[1] ?? match[2])!);
  return names;
}

/** `jq -r .taskDefinition.revision`: a plain path to a field that is no whole description. */
function takesField(command: Command): boolean {
  const filter = command.arguments.find((word) => !shape(word).startsWith('-'));
  const text = filter === undefined ? '' : shape(filter).trim();
  if (!/^\.[\w.[\]"]*$/.test(text) || text === '.') return false;
  return !/(taskDefinition|containerDefinitions|spec|Configuration|Environment|TemplateBody)"?\]?(\[\])?$/.test(
    text,
  );
}

/** How far back the name of a variable may stand before `$(`. */
const lookBehind = 200;

/**
 * The variable that takes what a command prints: `NAME=$(a | b)`. The last command of the substitution
 * prints; what stands before the first one tells the name.
 */
function assignedTo(facts: Facts, command: Command, at: (index: number) => Command | null): string | null {
  const { place, length, id } = command.pipeline;
  if (place !== length - 1) return null;
  let first = command;
  for (let index = command.index - 1, steps = 0; steps < 50 && first.pipeline.place > 0; index--, steps++) {
    const before = at(index);
    if (!before) break;
    if (before.pipeline.id === id && before.pipeline.place === 0) first = before;
  }
  const text =
    facts.texts.get(command.path) ??
    (command.script.path === command.path ? command.script.excerpt.text : '');
  const before = text.slice(Math.max(0, first.span.start - lookBehind), first.span.start);
  return /([A-Za-z_]\w*)\+?=["']?(?:\$\(|`)\s*$/.exec(before)?.[1] ?? null;
}
