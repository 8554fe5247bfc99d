import {
  type Assignment,
  type CommandArgument,
  type CommandNode,
  type CompoundList,
  forEachChild,
  type ParsedScript,
  type PipelineNode,
  parse,
  type Redirection,
  type Command as ShellCommand,
  type Statement,
  type SyntaxNode,
  type Word,
} from 'unbash';
import type { Argument, Command, Enclosure, Input, Output } from '../../model/command.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Script } from '../../model/script.ts';
import { baseName, joinPath } from '../../model/workspace.ts';
import { type Code, codeOf, heldCode, round, sliceOf, unescapedSlice, unknown } from './shell-code.ts';
import { type Branch, Scope, type Value } from './shell-scope.ts';
import { exits, exitsAt, isTest, operands, patternText } from './shell-tree.ts';
import { readWindows } from './shell-windows.ts';
import { expandWhole, expandWord, published, repositoryPath, type WordContext } from './shell-words.ts';
import { innerOf, isShell, isWrapper, runsOther, shellTextAt, sshHost, unwrap } from './shell-wrappers.ts';

export interface CommandReading {
  readonly commands: readonly Command[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Bounds on one script: no script that people wrote comes near them. */
const longestScript = 1_000_000;
const mostCommands = 20_000;
const mostArguments = 200_000;
const mostNestedText = 2_000_000;
const mostSubstituted = 10_000_000;
const mostRounds = 100;
const deepest = 12;

const cache = new WeakMap<Script, CommandReading>();

/**
 * The simple commands of a script, in the order they are written, wrappers taken off. Never throws; what
 * cannot be parsed becomes a diagnostic, and the commands around it are still there.
 */
export function readCommands(script: Script): CommandReading {
  const known = cache.get(script);
  if (known) return known;
  const reading = read(script);
  cache.set(script, reading);
  return reading;
}

function read(script: Script): CommandReading {
  const { path, span } = script;
  const { text } = script.excerpt;
  if (text.length > longestScript) {
    const message = `This script has ${text.length} characters; over ${longestScript} none is read.`;
    return { commands: [], diagnostics: [diagnostic('skipped', message, { path, span })] };
  }
  if (script.shell === 'pwsh' || script.shell === 'cmd') return readWindows(script);
  if (script.shell === 'fish' || script.shell === 'other') {
    if (script.unit.kind !== 'file' || text.trim() === '') return { commands: [], diagnostics: [] };
    const message = 'This script is in a shell whose language is not read, so its commands are not checked.';
    return {
      commands: [],
      diagnostics: [diagnostic('unsupported', message, { path, span, severity: 'notice' })],
    };
  }
  const walker = new Walker(script);
  walker.run();
  return { commands: walker.commands, diagnostics: walker.diagnostics };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Command>;

/** A word after expansion, with what it came from. */
interface Item {
  readonly pattern: string;
  readonly argument: Argument;
  /** Null for all but the first field of a word. */
  readonly word: Word | null;
  readonly code: Code;
}

/** What a command inherits from where it stands. */
interface Place {
  readonly code: Code;
  readonly within: readonly Enclosure[];
  readonly tested: boolean;
  readonly input: Input;
  readonly outputs: readonly Output[];
  readonly wrappers: readonly string[];
  readonly remote: string | null;
  readonly feeds: Command['feeds'];
  readonly environment: Readonly<Record<string, string | null>>;
  readonly pipeline: Command['pipeline'] | null;
  readonly joined: Command['joined'];
}

const builtins = new Set(['cd', 'pushd', 'popd', 'unset', 'read', 'mapfile', 'readarray', 'set']);
const declarations = new Set(['export', 'local', 'readonly', 'declare', 'typeset']);

class Walker {
  readonly commands: Draft[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #script: Script;
  readonly #scope: Scope;
  readonly #file: string | null;
  #pipelines = 0;
  #enclosures = 0;
  #arguments = 0;
  #nestedText = 0;
  #substituted = 0;
  readonly #rounds: (readonly string[])[] = [];
  #limited = false;
  #malformed = false;

  constructor(script: Script) {
    this.#script = script;
    const { unit } = script;
    this.#file = unit.kind === 'file' ? script.path : null;
    this.#scope = new Scope(
      { directory: unit.directory, errexit: unit.errexit, pipefail: unit.pipefail, xtrace: false },
      unit.env,
    );
  }

  run(): void {
    const code = codeOf(this.#script);
    this.#code(code, {
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
    });
  }

  #code(code: Code, place: Place): void {
    if (code.depth > deepest) {
      this.#limit('is nested too deeply');
      return;
    }
    this.#nestedText += code.text.length;
    if (this.#nestedText > mostNestedText) {
      this.#limit('runs too much text that is itself a script');
      return;
    }
    const tree = parse(code.text);
    this.#errors(tree, code);
    this.#statements(tree.commands, { ...place, code });
  }

  #errors(tree: ParsedScript, code: Code): void {
    const error = tree.errors?.[0];
    // Text that is put together at run time is not what the shell will see.
    const assembled = code.depth > 0 && code.text.includes('$');
    if (error === undefined || assembled || this.#malformed) return;
    this.#malformed = true;
    const message = `This script cannot be parsed wholly (${error.message}); commands may be missing.`;
    const at = code.span(Math.min(error.pos, code.text.length), Math.min(error.pos, code.text.length));
    this.diagnostics.push(
      diagnostic('malformed', message, { path: this.#script.path, span: at, severity: 'notice' }),
    );
  }

  #limit(what: string): void {
    if (this.#limited) return;
    this.#limited = true;
    const { path, span } = this.#script;
    this.diagnostics.push(
      diagnostic('skipped', `This script ${what}; the rest of it is not read.`, { path, span }),
    );
  }

  #statements(list: readonly Statement[], place: Place): void {
    const first = list[0];
    if (first === undefined) return;
    this.#statement(first, place);
    if (list.length === 1) return;
    const next: Place = place.joined === 'then' ? place : { ...place, joined: 'then' };
    for (let at = 1; at < list.length; at++) this.#statement(list[at]!, next);
  }

  #statement({ command }: Statement, place: Place): void {
    if (command.type !== 'AndOr') {
      this.#pipeline(command, place);
      return;
    }
    /** Elements since the last `||`: any of them failing leads to what stands behind the next one. */
    let chain = this.commands.length;
    let conditional = false;
    command.commands.forEach((element, at) => {
      const operator = at === 0 ? null : command.operators[at - 1];
      const start = this.commands.length;
      const joined = operator === null ? place.joined : operator === '&&' ? 'and' : 'or';
      const inner = { ...place, joined } as const;
      if (operator === '||' || conditional) {
        this.#scope.enter();
        this.#pipeline(element, inner);
        this.#scope.merge([this.#scope.leave(exitsAt(element))], false);
      } else this.#pipeline(element, inner);
      if (operator === '||' && this.commands.length > start) {
        for (let index = chain; index < start; index++) this.commands[index]!.orElse = start;
        chain = start;
      }
      conditional = isTest(element);
    });
  }

  #pipeline(node: PipelineNode, place: Place): void {
    if (node.type !== 'Pipeline') {
      this.#node(node, place);
      return;
    }
    const negated = node.prefixes.some((prefix) => prefix.type === 'Negation');
    const tested = place.tested || negated;
    if (node.commands.length === 1) {
      this.#node(node.commands[0]!, { ...place, tested });
      return;
    }
    const id = this.#pipelines++;
    let from: number | null = null;
    node.commands.forEach((command, at) => {
      const start = this.commands.length;
      const last = at === node.commands.length - 1;
      this.#scope.enter();
      this.#node(command, {
        ...place,
        tested,
        joined: at === 0 ? place.joined : 'then',
        input: from === null ? place.input : { type: 'pipe', from },
        outputs: last ? place.outputs : [],
        feeds: last ? place.feeds : null,
        pipeline: { id, place: at, length: node.commands.length },
      });
      this.#scope.leave();
      from = this.#mainSince(start) ?? from;
    });
  }

  /** The last command since `start` that is no part of another one's words. */
  #mainSince(start: number): number | null {
    for (let index = this.commands.length - 1; index >= start; index--) {
      const feeds = this.commands[index]!.feeds;
      if (feeds === null || feeds.command < start) return index;
    }
    return null;
  }

  #node(node: CommandNode, place: Place): void {
    if (this.#limited) return;
    switch (node.type) {
      case 'Command':
        this.#simple(node, place);
        return;
      case 'Redirected': {
        const { input, outputs, nested } = this.#redirections(node.redirects, place);
        this.#node(node.command, {
          ...place,
          input: nested
            ? { type: 'text', text: nested.original, span: nested.span(0, nested.text.length) }
            : input,
          outputs,
        });
        return;
      }
      case 'BraceGroup':
        this.#body(node.body, 'group', null, place);
        return;
      case 'Subshell':
        this.#scope.enter();
        this.#body(node.body, 'subshell', null, place);
        this.#scope.leave();
        return;
      case 'Coproc':
        if (node.body.type === 'CompoundList') this.#body(node.body, 'group', null, place);
        else this.#node(node.body, { ...place, pipeline: null });
        return;
      case 'Function': {
        // Its body runs later and maybe never: what it assigns is one way among others.
        this.#scope.enter();
        this.#scope.state = { ...this.#scope.state };
        const inner = { ...place, joined: 'first', pipeline: null, feeds: null, input: null } as const;
        if (node.body.type === 'CompoundList') this.#body(node.body, 'function', node.name.value, inner);
        else this.#node(node.body, this.#inside('function', node.name.value, inner));
        const branch = this.#scope.leave();
        this.#scope.merge([{ ...branch, state: this.#scope.state }], false);
        return;
      }
      case 'If': {
        this.#list(node.clause, { ...place, tested: true, pipeline: null });
        const branches: Branch[] = [this.#branch(node.then, 'if', null, place)];
        for (const { clause, then } of node.elif) {
          this.#list(clause, { ...place, tested: true, pipeline: null });
          branches.push(this.#branch(then, 'else', null, place));
        }
        if (node.else) branches.push(this.#branch(node.else, 'else', null, place));
        this.#scope.merge(branches, node.else !== undefined);
        return;
      }
      case 'While': {
        this.#list(node.clause, { ...place, tested: true, pipeline: null });
        this.#scope.merge([this.#branch(node.body, 'loop', node.kind, place)], false);
        return;
      }
      case 'For':
      case 'Select': {
        const words = node.wordlist;
        if (words) for (const word of words) this.#substitutions(word, place, null, -1);
        const values = words?.flatMap((word) => expandWord(word, this.#context(place.code))) ?? [];
        this.#scope.enter();
        this.#scope.set(node.name.value, this.#loopValue(values));
        this.#body(node.body, 'loop', node.name.value, { ...place, pipeline: null });
        this.#scope.merge(
          [this.#scope.leave(exits(node.body))],
          values.length === 1 && !values[0]!.includes('*'),
        );
        return;
      }
      case 'ArithmeticFor':
        this.#scope.merge([this.#branch(node.body, 'loop', null, place)], false);
        return;
      case 'Case': {
        this.#substitutions(node.word, place, null, -1);
        const branches = node.items.map((item) => this.#branch(item.body, 'case', patternText(item), place));
        const exhaustive = node.items.some((item) => item.pattern.some((word) => word.text === '*'));
        this.#scope.merge(branches, exhaustive);
        return;
      }
      case 'TestCommand': {
        const words = operands(node.expression);
        const span = { pos: node.pos, end: node.end };
        this.#emit('[[', span, words, place);
        return;
      }
      case 'ArithmeticCommand':
        return;
    }
  }

  /** With several values the body is told once; its words then know what they are in each round. */
  #loopValue(values: readonly string[]): string {
    if (values.length === 1) return values[0]!;
    if (
      values.length === 0 ||
      values.length > mostRounds ||
      values.some((value) => /[\0-\x04*?[]/.test(value))
    )
      return unknown;
    this.#rounds.push(values);
    return `${round}${this.#rounds.length - 1}${round}`;
  }

  /** What a pattern is in each round, when it holds the variable of one loop and nothing else that is unknown. */
  #inRounds(pattern: string): readonly string[] | null {
    const markers = [...pattern.matchAll(/\x04(\d+)\x04/g)];
    const loop = markers[0]?.[1];
    const values = loop === undefined ? undefined : this.#rounds[Number(loop)];
    if (values === undefined || markers.some((marker) => marker[1] !== loop)) return null;
    return values.map((value) => published(pattern.replaceAll(`${round}${loop}${round}`, () => value)));
  }

  #inside(type: Enclosure['type'], name: string | null, place: Place): Place {
    return { ...place, within: [...place.within, { type, name, id: this.#enclosures++ }] };
  }

  #body(list: CompoundList, type: Enclosure['type'], name: string | null, place: Place): void {
    this.#list(list, { ...this.#inside(type, name, place), joined: 'first', pipeline: null });
  }

  #list(list: CompoundList, place: Place): void {
    this.#statements(list.commands, place);
  }

  #branch(list: CompoundList, type: Enclosure['type'], name: string | null, place: Place): Branch {
    this.#scope.enter();
    this.#body(list, type, name, place);
    return this.#scope.leave(exits(list));
  }

  #context(code: Code): WordContext {
    return { code, scope: this.#scope, file: this.#file };
  }

  #simple(node: ShellCommand, place: Place): void {
    const { code } = place;
    let environment = place.environment;
    for (const part of node.prefix) {
      if (part.type !== 'Assignment') continue;
      const value = this.#assignmentValue(part, code);
      if (node.name === undefined) this.#assign(part, value);
      else
        environment = { ...environment, [part.name]: typeof value === 'string' ? knownValue(value) : null };
      this.#assignmentSubstitutions(part, place);
    }
    const { input, outputs, nested } = this.#redirections(node.redirects, place);
    const inner: Place = { ...place, environment, input, outputs };
    if (node.name === undefined) return;
    const items = this.#items([node.name, ...node.args], code);
    if (declarations.has(node.name.value)) {
      for (const argument of node.args) {
        if (argument.type !== 'Assignment') continue;
        this.#assign(argument, this.#assignmentValue(argument, code));
        this.#assignmentSubstitutions(argument, place);
      }
    }
    this.#run(items, node, nested, inner, true);
  }

  #items(words: readonly CommandArgument[], code: Code): Item[] {
    const items: Item[] = [];
    for (const word of words) {
      const text = code.original.slice(word.pos, word.end);
      const span = code.span(word.pos, word.end);
      let patterns: string[];
      if (word.type === 'Assignment') {
        const value = this.#assignmentValue(word, code);
        patterns = [`${word.name}=${typeof value === 'string' ? value : unknown}`];
      } else patterns = expandWord(word, this.#context(code));
      if (this.#arguments + patterns.length > mostArguments) this.#limit('has too many words');
      this.#arguments += patterns.length;
      patterns.forEach((pattern, at) => {
        const argument = argumentOf(text, pattern, span, this.#script.path);
        const rounds = pattern.includes(round) ? this.#inRounds(pattern) : null;
        items.push({
          pattern,
          argument: rounds === null ? argument : { ...argument, rounds },
          word: at === 0 && word.type === 'Word' ? word : null,
          code,
        });
      });
      if (patterns.length === 0 && word.type === 'Word') {
        // Expands to nothing as far as known; its substitutions still run.
        const item = {
          pattern: unknown,
          argument: argumentOf(text, unknown, span, this.#script.path),
          word,
          code,
        };
        if (word.parts?.some((part) => part.type === 'CommandExpansion')) items.push(item);
      }
    }
    return items;
  }

  /** Emits a command from its words on, wrappers taken off. `walk`: substitutions in the words are still to be told. */
  #run(
    given: readonly Item[],
    node: { readonly pos: number; readonly end: number },
    nested: Code | null,
    place: Place,
    walk: boolean,
  ): void {
    let items = given;
    let { wrappers } = place;
    let { environment } = place;
    let name = nameOf(items[0]);
    for (let more = true; more && name !== null && isWrapper(name); ) {
      more = false;
      const unwrapped = unwrap(
        name,
        items.map((item) => item.pattern),
      );
      if (unwrapped === null) break;
      for (const at of unwrapped.assignments) {
        const [variable, ...rest] = items[at]!.pattern.split('=');
        environment = { ...environment, [variable!]: knownValue(rest.join('=')) };
      }
      if (walk)
        for (const item of items.slice(0, unwrapped.at)) this.#itemSubstitutions(item, place, null, -1);
      const placed = items.slice(0, unwrapped.at).some((item) => /^-[Ii]|^--replace/.test(item.pattern));
      items = items.slice(unwrapped.at);
      if (name === 'xargs' && !placed) items = [...items, ...this.#piped(place)];
      wrappers = [...wrappers, name];
      name = nameOf(items[0]);
      more = wrappers.length < 20;
    }
    const first = items[0];
    if (first === undefined) return;
    const unchanged = wrappers === place.wrappers && environment === place.environment;
    const inner: Place = unchanged ? place : { ...place, wrappers, environment };
    if (name === null || (!runsOther(name) && !builtins.has(name))) {
      this.#told(name, items, node, nested, inner, walk);
      return;
    }
    const patterns = items.map((item) => item.pattern);
    if (this.#shellText(name, items, patterns, inner, node)) return;
    if (nested !== null && readsScript(name, patterns)) {
      this.#fresh(patterns, { ...inner, wrappers: [...wrappers, name], input: null }, nested);
      return;
    }
    if (!this.#told(name, items, node, nested, inner, walk)) return;
    this.#effects(name, patterns);
    if (name === 'ssh' && nested !== null) {
      const remote = sshHost(patterns) ?? name;
      this.#fresh(
        [],
        { ...inner, joined: 'then', wrappers: [...wrappers, name], remote, input: null },
        nested,
      );
    }
    const within = place.code.depth > deepest ? null : innerOf(name, patterns);
    if (within === null) return;
    const joint = {
      ...inner,
      joined: 'then',
      wrappers: [...wrappers, within.wrapper],
      remote: within.remote ?? inner.remote,
    } as const;
    this.#scope.enter();
    if (within.remote !== null)
      this.#scope.state = { directory: null, errexit: false, pipefail: false, xtrace: false };
    if (within.how === 'words') this.#run(items.slice(within.at), node, nested, joint, false);
    else {
      const code = this.#textOf(items[within.at]!);
      if (code !== null) this.#code(code, { ...joint, pipeline: null });
    }
    this.#scope.leave();
  }

  /** Words that xargs takes from `echo a b |`. */
  #piped({ input, code }: Place): Item[] {
    const source = input?.type === 'pipe' ? this.commands[input.from] : undefined;
    if (source === undefined || (source.name !== 'echo' && source.name !== 'printf')) return [];
    const words = source.arguments.filter(({ pattern }) => !/^-[neE]+$|^%s/.test(pattern));
    return words.flatMap((word) =>
      word.pattern.split(/[\s\0]+/).flatMap((pattern) => {
        if (pattern === '') return [];
        return [{ pattern, argument: { ...word, pattern, value: pattern }, word: null, code }];
      }),
    );
  }

  /** Adds the command itself, and the commands inside its words. */
  #told(
    name: string | null,
    items: readonly Item[],
    node: { readonly pos: number; readonly end: number },
    nested: Code | null,
    place: Place,
    walk: boolean,
  ): boolean {
    const text = nested === null ? null : nested.original;
    const input: Input =
      nested === null || text === null
        ? place.input
        : { type: 'text', text, span: nested.span(0, nested.text.length) };
    const index = this.#push(name, items, node, place, input);
    if (index === null) return false;
    if (!walk) return true;
    items.forEach((item, at) => {
      if (item.word?.parts !== undefined) this.#itemSubstitutions(item, place, index, at - 1);
    });
    return true;
  }

  /** `bash -c '…'`, `eval "…"`: the text's commands are told instead. False when the text is not known. */
  #shellText(
    name: string,
    items: readonly Item[],
    patterns: readonly string[],
    place: Place,
    node: { readonly pos: number; readonly end: number },
  ): boolean {
    const at = shellTextAt(name, patterns);
    if (at === -1) {
      // `eval cmd "$x"` runs its words as they are.
      if (name !== 'eval' || items.length < 3) return false;
      this.#run(items.slice(1), node, null, { ...place, wrappers: [...place.wrappers, name] }, true);
      return true;
    }
    const code = this.#textOf(items[at]!);
    if (code === null) return false;
    const inner = { ...place, wrappers: [...place.wrappers, name], pipeline: null };
    if (name === 'eval') this.#code(code, inner);
    else this.#fresh(patterns.slice(0, at), inner, code);
    return true;
  }

  /** A new shell: its variables do not come back, its options are its own. */
  #fresh(options: readonly string[], place: Place, code: Code): void {
    this.#scope.enter();
    const { directory } = this.#scope.state;
    this.#scope.state = {
      directory: place.remote === null ? directory : null,
      errexit: options.some((word) => /^-[a-zA-Z]*e/.test(word)),
      pipefail: options.includes('pipefail'),
      xtrace: options.some((word) => /^-[a-zA-Z]*x/.test(word)),
    };
    this.#code(code, { ...place, pipeline: null });
    this.#scope.leave();
  }

  /** The code in a word; null when what runs is not in the text. */
  #textOf({ word, pattern, argument, code }: Item): Code | null {
    if (pattern === unknown || word === null) return null;
    const only = word.parts?.length === 1 ? word.parts[0]! : null;
    if (word.parts === undefined) return sliceOf(code, word.pos, word.end);
    if (only?.type === 'SingleQuoted') return sliceOf(code, only.pos + 1, only.end - 1);
    if (only?.type === 'DoubleQuoted') {
      const [child] = only.parts;
      if (child?.type === 'CommandExpansion') return null;
      if (only.parts.length > 1 || child?.type === 'Literal')
        return unescapedSlice(code, only.pos + 1, only.end - 1, '$`"\\');
    }
    return /^[\0\s]*$/.test(pattern) || pattern.startsWith(unknown)
      ? null
      : heldCode(pattern, argument.span, code.depth);
  }

  #push(
    name: string | null,
    items: readonly Item[],
    node: { readonly pos: number; readonly end: number },
    place: Place,
    input: Input,
  ): number | null {
    if (this.commands.length >= mostCommands) {
      this.#limit(`has more than ${mostCommands} commands`);
      return null;
    }
    const { code } = place;
    const { state } = this.#scope;
    const index = this.commands.length;
    this.commands.push({
      kind: 'command',
      path: this.#script.path,
      span: code.span(node.pos, node.end),
      text: code.original.slice(node.pos, node.end),
      script: this.#script,
      index,
      name,
      program: items[0]!.argument,
      arguments: items.slice(1).map((item) => item.argument),
      wrappers: place.wrappers,
      environment: place.environment,
      input,
      outputs: place.outputs,
      pipeline: place.pipeline ?? { id: this.#pipelines++, place: 0, length: 1 },
      joined: place.joined,
      orElse: null,
      tested: place.tested,
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

  #emit(
    name: string,
    node: { readonly pos: number; readonly end: number },
    words: readonly Word[],
    place: Place,
  ): void {
    const items = this.#items(words, place.code);
    const span = place.code.span(node.pos, Math.min(node.pos + name.length, node.end));
    const program: Item = {
      pattern: name,
      argument: { text: name, value: name, pattern: name, span },
      word: null,
      code: place.code,
    };
    const index = this.#push(name, [program, ...items], node, place, place.input);
    if (index !== null)
      items.forEach((item, at) => {
        this.#itemSubstitutions(item, place, index, at);
      });
  }

  /** What a builtin changes for the commands behind it. */
  #effects(name: string | null, patterns: readonly string[]): void {
    const { state } = this.#scope;
    switch (name) {
      case 'cd':
      case 'pushd': {
        const target = patterns.slice(1).find((word) => !word.startsWith('-') || word === '-');
        this.#scope.state = { ...state, directory: this.#directory(target) };
        return;
      }
      case 'popd':
        this.#scope.state = { ...state, directory: null };
        return;
      case 'unset':
        for (const variable of patterns.slice(1)) this.#scope.unset(variable);
        return;
      case 'read':
      case 'mapfile':
      case 'readarray':
        for (const variable of patterns.slice(1))
          if (/^[A-Za-z_]\w*$/.test(variable)) this.#scope.set(variable, unknown);
        return;
      case 'set':
        this.#options(patterns.slice(1));
        return;
    }
  }

  #options(words: readonly string[]): void {
    const state = { ...this.#scope.state };
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const on = word.startsWith('-');
      if (word === '--' || !/^[-+][a-zA-Z]+$/.test(word)) break;
      if (word.includes('e')) state.errexit = on;
      if (word.includes('x')) state.xtrace = on;
      if (!word.endsWith('o')) continue;
      const option = words[++at];
      if (option === 'errexit') state.errexit = on;
      else if (option === 'pipefail') state.pipefail = on;
      else if (option === 'xtrace') state.xtrace = on;
    }
    this.#scope.state = state;
  }

  #directory(target: string | undefined): string | null {
    if (target === undefined || target === '-') return null;
    const located = repositoryPath(target, this.#script.path);
    if (located !== null) return located;
    const { directory } = this.#scope.state;
    if (directory === null || /[\0-\x04*?~]/.test(target)) return null;
    return joinPath(directory, target);
  }

  #assignmentValue({ value, append, name, index }: Assignment, code: Code): Value {
    const context = this.#context(code);
    if (index !== undefined) return unknown;
    const before = this.#scope.get(name);
    if (value.type === 'ArrayValue') {
      const items = value.elements.slice(0, 1000).flatMap((word) => expandWord(word, context));
      if (!append) return items;
      return typeof before === 'object' ? [...before, ...items].slice(0, 1000) : [unknown];
    }
    const text = expandWhole(value, context);
    if (!append) return text;
    return typeof before === 'string' && before.length < 10_000 ? before + text : unknown;
  }

  #assign({ name }: Assignment, value: Value): void {
    this.#scope.set(name, value);
  }

  #assignmentSubstitutions({ value }: Assignment, place: Place): void {
    const inner = { ...place, pipeline: null };
    if (value.type === 'Word') this.#substitutions(value, inner, null, -1);
    else for (const word of value.elements) this.#substitutions(word, inner, null, -1);
  }

  #itemSubstitutions(item: Item, place: Place, command: number | null, argument: number): void {
    if (item.word !== null) this.#substitutions(item.word, { ...place, code: item.code }, command, argument);
  }

  /** Commands inside a word: `$(…)`, backticks, `<(…)`. */
  #substitutions(word: Word, place: Place, command: number | null, argument: number): void {
    if (word.parts === undefined || this.#limited) return;
    const { code } = place;
    const visit = (node: SyntaxNode): void => {
      if (
        (node.type !== 'CommandExpansion' &&
          node.type !== 'ProcessSubstitution' &&
          node.type !== 'ArithmeticCommandExpansion') ||
        node.script === undefined
      ) {
        if (node.type !== 'Script') forEachChild(node, visit);
        return;
      }
      // Each level is parsed by itself, so depth times length is bounded too.
      this.#substituted += node.end - node.pos;
      if (this.#substituted > mostSubstituted) {
        this.#limit('nests too many substitutions');
        return;
      }
      const how = node.type === 'ProcessSubstitution' ? 'process' : 'substitution';
      const feeds =
        command === null || (node.type === 'ProcessSubstitution' && node.operator === '>')
          ? null
          : ({ command, argument, how } as const);
      const inner: Place = {
        ...place,
        input: null,
        outputs: [],
        wrappers: [],
        environment: {},
        feeds,
        pipeline: null,
        joined: 'first',
        tested: false,
      };
      this.#scope.enter();
      if (node.script.source === undefined) {
        this.#errors(node.script, code);
        this.#statements(node.script.commands, inner);
      } else this.#code(unescapedSlice(code, node.pos + 1, node.end - 1, '$`\\'), inner);
      this.#scope.leave();
    };
    for (const part of word.parts) visit(part);
  }

  #redirections(
    redirects: readonly Redirection[],
    place: Place,
  ): { input: Input; outputs: readonly Output[]; nested: Code | null } {
    if (redirects.length === 0) return { input: place.input, outputs: place.outputs, nested: null };
    let { input } = place;
    let nested: Code | null = null;
    const outputs: Output[] = [...place.outputs];
    const { code } = place;
    for (const redirect of redirects) {
      if (redirect.type === 'HereDoc') {
        if (redirect.descriptor === undefined) nested = sliceOf(code, redirect.body.pos, redirect.body.end);
        continue;
      }
      const { target } = redirect;
      if (target === undefined) continue;
      const text = code.original.slice(target.pos, target.end);
      const span = code.span(target.pos, target.end);
      const pattern = expandWhole(target, this.#context(code));
      const path = argumentOf(text, pattern, span, this.#script.path);
      if (redirect.type === 'HereString') {
        if (redirect.descriptor === undefined) input = { type: 'text', text: published(pattern), span };
        const from = this.commands.length;
        this.#substitutions(target, place, null, -1);
        if (this.commands.length > from)
          input = { type: 'substitution', from: this.#mainSince(from) ?? from };
        continue;
      }
      const descriptor = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : null;
      if (redirect.operator === '<') {
        if (descriptor !== null && descriptor !== 0) continue;
        input = { type: 'file', path };
        const from = this.commands.length;
        this.#substitutions(target, place, null, -1);
        if (this.commands.length > from)
          input = { type: 'substitution', from: this.#mainSince(from) ?? from };
        continue;
      }
      const duplicates = redirect.operator === '>&' && /^(?:\d+|-)$/.test(pattern);
      if (redirect.operator === '<&' || redirect.operator === '<>' || duplicates) continue;
      const both = redirect.operator.startsWith('&') || (redirect.operator === '>&' && !duplicates);
      outputs.push({
        path,
        append: redirect.operator.endsWith('>>'),
        stream: both ? 'both' : descriptor === 2 ? 'stderr' : 'stdout',
      });
      this.#substitutions(target, place, null, -1);
    }
    return { input, outputs, nested };
  }
}

function argumentOf(text: string, pattern: string, span: Argument['span'], file: string): Argument {
  const outside = published(pattern);
  const resolved = repositoryPath(pattern, file);
  const value = outside.includes(unknown) ? null : outside;
  return resolved === null
    ? { text, value, pattern: outside, span }
    : { text, value, pattern: outside, span, resolved };
}

function knownValue(pattern: string): string | null {
  const outside = published(pattern);
  return outside.includes(unknown) ? null : outside;
}

/** `/usr/bin/pip3`, `$BIN/tool.exe` → the last part; null when that is not known. */
function nameOf(item: Item | undefined): string | null {
  if (item === undefined) return null;
  if (/^\$[({]MAKE[)}]$/.test(item.argument.text)) return 'make';
  const name = baseName(item.pattern.replaceAll('\\', '/')).replace(/\.exe$/i, '');
  return name === '' || /[\0-\x04]/.test(name) ? null : name;
}

/** A shell that reads its script from standard input: no file among its operands. */
function readsScript(name: string, patterns: readonly string[]): boolean {
  if (!isShell(name)) return false;
  for (let at = 1; at < patterns.length; at++) {
    const word = patterns[at]!;
    if (word === '-' || word === '--' || /^-[a-zA-Z]*s[a-zA-Z]*$/.test(word)) return true;
    if (/^[-+]o$/.test(word)) at++;
    else if (!/^[-+]/.test(word)) return false;
  }
  return true;
}
