import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Script } from '../../model/script.ts';
import { folderOf, joinPath } from '../../model/workspace.ts';
import { canonical, knownText, normalizedText, readWords } from './arguments.ts';
import { baseOf, callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { type LiveRead, liveRead } from './live-reads.ts';

/** What a file, a stream or a variable holds, as far as its way through the script tells. */
export interface TracedValue {
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
  /** The tracked file that it is a copy of. */
  readonly copyOf: string | null;
  /** Asked of the live system, field by field: `cf env`, `heroku config:get`. */
  readonly asked: Command | null;
}

interface Write {
  readonly place: number;
  readonly stuff: TracedValue;
}

/** What is known at each command of one flow. */
export class DataFlow {
  readonly #files = new Map<string, Write[]>();
  readonly #variables = new Map<string, Write[]>();
  readonly #streams = new Map<Command, TracedValue>();
  readonly #inputs = new Map<Command, TracedValue>();
  readonly #substituted = new Map<Command, TracedValue[]>();
  readonly #places = new Map<Command, number>();

  static of(facts: Facts, flow: ExecutionUnit): DataFlow {
    let traces = cache.get(facts);
    if (!traces) {
      traces = new Map();
      cache.set(facts, traces);
    }
    let trace = traces.get(flow);
    if (!trace) {
      trace = new DataFlow();
      // Set before it is filled: scripts that call each other in a circle find this one as it is.
      traces.set(flow, trace);
      trace.#fill(facts, flow);
    }
    return trace;
  }

  /** What stands in a file when this command runs; null when nothing above wrote it. */
  fileAt(command: Command, name: string): TracedValue | null {
    return this.#last(this.#files, placed(command, name), command);
  }

  /**
   * The same where the name is a variable whose value nobody knows: written and read under one name, with no other
   * value given to it in between, it is one file. `mktemp`, `$1`, `$TMPDIR/x`.
   */
  sameFileAt(command: Command, argument: Argument, name: string): TracedValue | null {
    const write = this.#lastWrite(this.#files, placed(command, name), command);
    if (write === null) return null;
    for (const variable of variablesIn(argument.text)) {
      const given = this.#lastWrite(this.#variables, variable, command);
      if (given !== null && given.place > write.place) return null;
    }
    return write.stuff;
  }

  inputOf(command: Command): TracedValue | null {
    return this.#inputs.get(command) ?? null;
  }

  /** What an argument holds through variables (`"$NEW"`) and substitutions (`"$(…)"`). */
  heldBy(command: Command, argument: Argument): TracedValue | null {
    for (const name of variablesIn(argument.text)) {
      const stuff = this.#last(this.#variables, name, command);
      if (stuff) return stuff;
    }
    const at = command.arguments.indexOf(argument);
    return this.#substituted.get(command)?.find((stuff) => stuff.producer.feeds?.argument === at) ?? null;
  }

  #last(writes: ReadonlyMap<string, readonly Write[]>, name: string, command: Command): TracedValue | null {
    return this.#lastWrite(writes, name, command)?.stuff ?? null;
  }

  #lastWrite(writes: ReadonlyMap<string, readonly Write[]>, name: string, command: Command): Write | null {
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
    return low === 0 ? null : list[low - 1]!;
  }

  #fill(facts: Facts, flow: ExecutionUnit): void {
    const flows = callGraphOf(facts);
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
        for (const [name, writes] of DataFlow.of(facts, called).#files) {
          const last = writes.at(-1);
          if (last) this.#write(this.#files, name, place, last.stuff);
        }
      }
    });
  }

  #step(facts: Facts, command: Command, place: number, at: (index: number) => Command | null): void {
    const { input } = command;
    let incoming: TracedValue | null = null;
    if (input?.type === 'pipe' || input?.type === 'substitution') {
      const from = at(input.from);
      incoming = from === null ? null : (this.#streams.get(from) ?? null);
    } else if (input?.type === 'file') incoming = this.fileAt(command, normalizedText(input.path));
    else if (input?.type === 'text') {
      incoming = this.#variable(variablesIn(input.text), command) ?? {
        producer: command,
        live: null,
        fetched: null,
        rendered: true,
        edited: false,
        copyOf: null,
        asked: null,
      };
    }
    if (incoming) this.#inputs.set(command, incoming);
    const outgoing = this.#outgoing(facts, command, incoming);
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
      if (output.stream === 'stderr') continue;
      const name = placed(command, normalizedText(output.path));
      // `envsubst < web.yaml > web.yaml`
      const own = input?.type === 'file' && placed(command, normalizedText(input.path)) === name;
      this.#write(this.#files, name, place, own ? { ...outgoing, edited: true } : outgoing);
    }
    for (const { name, stuff } of this.#written(facts, command, outgoing))
      this.#write(this.#files, placed(command, name), place, stuff);
  }

  #write(into: Map<string, Write[]>, name: string, place: number, stuff: TracedValue): void {
    const key = name.replace(/^\.\//, '');
    const list = into.get(key);
    if (list) list.push({ place, stuff });
    else into.set(key, [{ place, stuff }]);
  }

  #variable(names: readonly string[], command: Command): TracedValue | null {
    for (const name of names) {
      const stuff = this.#last(this.#variables, name, command);
      if (stuff?.live || stuff?.fetched) return stuff;
    }
    return null;
  }

  /** What a command prints. */
  #outgoing(facts: Facts, command: Command, incoming: TracedValue | null): TracedValue {
    const fresh = {
      producer: command,
      live: null,
      fetched: null,
      rendered: false,
      edited: false,
      copyOf: null,
      asked: null,
    };
    const read = liveRead(command);
    if (read) return read.partial ? { ...fresh, asked: command } : { ...fresh, live: { command, read } };
    if (asksLive(command)) return { ...fresh, asked: command };
    if (command.name === 'curl' || command.name === 'wget') return { ...fresh, fetched: command };
    // A filter that takes one field out of a live description no longer passes the description on.
    const asked = incoming?.asked ?? incoming?.live?.command ?? null;
    if (command.name === 'jq' && takesField(command)) return { ...fresh, asked };
    if (command.name === 'grep' || command.name === 'cut' || command.name === 'awk' || command.name === 'wc')
      return { ...fresh, asked };
    const sources: TracedValue[] = incoming ? [incoming] : [];
    for (const argument of command.arguments) {
      const held = this.heldBy(command, argument) ?? this.fileAt(command, normalizedText(argument));
      if (held) sources.push(held);
    }
    const live = sources.find((stuff) => stuff.live)?.live ?? null;
    const fetched = sources.find((stuff) => stuff.fetched)?.fetched ?? null;
    const rendered =
      renderers.has(command.name ?? '') && !readsOutside(command) && !this.#readsUnknown(facts, command);
    return { ...fresh, live, fetched, rendered, asked: sources.find((stuff) => stuff.asked)?.asked ?? null };
  }

  /** The file that it renders is in a variable, and nothing above wrote it: it may be anybody's. */
  #readsUnknown(facts: Facts, command: Command): boolean {
    const { input, name, arguments: words } = command;
    const last = words.at(-1);
    const named =
      input?.type === 'file'
        ? input.path
        : /^(sed|cat|awk|perl|yq|gomplate|mustache|erb|jinja2|j2)$/.test(name ?? '') && input === null
          ? last
          : undefined;
    if (named === undefined || named.value !== null || named.rounds !== undefined) return false;
    if (!/^["']?\$\{?\w+\}?["']?$/.test(named.text)) return false;
    if (this.sameFileAt(command, named, normalizedText(named)) !== null) return false;
    return named.resolved === undefined || !facts.files.has(named.resolved);
  }

  /** Files that a command writes by its own options. */
  #written(facts: Facts, command: Command, outgoing: TracedValue): { name: string; stuff: TracedValue }[] {
    const read = liveRead(command);
    if (read?.file) return [{ name: read.file, stuff: outgoing }];
    const args = command.arguments;
    switch (command.name) {
      case 'tee':
        return args
          .filter((word) => !knownText(word).startsWith('-'))
          .map((word) => ({ name: normalizedText(word), stuff: outgoing }));
      case 'cp':
      case 'mv':
      case 'install': {
        const operands = readWords(args, new Set(['-m', '-o', '-g', '-t'])).operands;
        const [from, to] = [operands[0], operands.at(-1)];
        if (!from || !to || operands.length !== 2) return [];
        const stuff = this.fileAt(command, normalizedText(from));
        const tracked = {
          producer: command,
          live: null,
          fetched: null,
          rendered: true,
          edited: false,
          copyOf: trackedFile(facts, command, from),
          asked: null,
        };
        // Moved over a tracked file, it changes that.
        const over = stuff !== null && trackedFile(facts, command, to) !== null;
        return [{ name: normalizedText(to), stuff: over ? { ...stuff, edited: true } : (stuff ?? tracked) }];
      }
      case 'sed':
      case 'perl':
      case 'yq':
      case 'sponge': {
        const inPlace = args.some((word) => /^(-i\S*|--in-place\S*|--inplace|-pi\S*)$/.test(knownText(word)));
        if (!inPlace && command.name !== 'sponge') return [];
        const file = args.at(-1);
        if (!file || knownText(file).startsWith('-')) return [];
        const before = this.fileAt(command, normalizedText(file));
        return [
          { name: normalizedText(file), stuff: { ...(before ?? outgoing), producer: command, edited: true } },
        ];
      }
      case 'kustomize': {
        if (args[0]?.value !== 'edit') return [];
        return ['kustomization.yaml', 'kustomization.yml'].map((name) => ({
          name,
          stuff: { ...outgoing, producer: command, edited: true },
        }));
      }
      default: {
        const files: { name: string; stuff: TracedValue }[] = [];
        args.forEach((word, at) => {
          const text = knownText(word);
          const next = args[at + 1];
          if (
            /^(-o|-O|-out|--out|--output|--outfile|--out-file|--output-[a-z-]{0,30}file|--output-dir)$/.test(
              text,
            ) &&
            next
          ) {
            files.push({ name: normalizedText(next), stuff: outgoing });
          } else if (/^--out(put|file)?(-file)?=./.test(text)) {
            files.push({ name: canonical(word.text.slice(word.text.indexOf('=') + 1)), stuff: outgoing });
          }
        });
        return files;
      }
    }
  }
}

/** One name for one file, wherever the command stands: from the root, where that is known. */
function placed(command: Command, name: string): string {
  const plain = name.replace(/^\.\//, '');
  if (/[\u0000-\u0001$~]|^\/|:\/\//.test(plain)) return plain;
  const base = baseOf(command);
  return base === null || base === '' ? plain : (joinPath(base, plain) ?? plain);
}

function trackedFile(facts: Facts, command: Command, { value }: Argument): string | null {
  if (value === null || value.startsWith('/')) return null;
  for (const folder of [baseOf(command), '', folderOf(command.path)]) {
    const full = folder === null ? null : joinPath(folder, value);
    if (full !== null && facts.files.has(full)) return full;
  }
  return null;
}

/** Reads of single values from what runs: its environment, its settings. */
function asksLive({ name, arguments: words }: Command): boolean {
  const spoken = words.map(({ value }) => value);
  switch (name) {
    case 'cf':
    case 'cf7':
    case 'cf8':
      return spoken[0] === 'env' || spoken[0] === 'e';
    case 'heroku':
      return spoken[0] === 'config:get' || spoken[0] === 'config';
    case 'fly':
    case 'flyctl':
      return spoken[0] === 'config' && spoken[1] === 'env';
    default:
      return false;
  }
}

const cache = new WeakMap<Facts, Map<ExecutionUnit, DataFlow>>();

const renderers = new Set(
  'echo printf cat envsubst sed jq yq jinja2 j2 ytt jsonnet cue dhall-to-yaml kustomize helm oc kubectl gomplate consul-template spruce bosh erb mustache m4 python python3 ruby node awk perl docker docker-compose ejs mo tera'.split(
    ' ',
  ),
);

/** `sed s/a/b/ < ../other-checkout/manifest.yml`: another repository's file is not in this one. */
function readsOutside({ input, arguments: words, directory }: Command): boolean {
  const named = input?.type === 'file' ? [...words, input.path] : words;
  return named.some((word) => {
    const path = knownText(word);
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
  const filter = command.arguments.find((word) => !knownText(word).startsWith('-'));
  const text = filter === undefined ? '' : knownText(filter).trim();
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
