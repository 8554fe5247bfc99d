import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import type { Argument, Command } from '../../model/command.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Call, Script, Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import type { Wait } from '../../model/wait.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { scriptOf, shebangOf } from '../commands/fact-builders.ts';
import { bareCommand } from '../syntax/shell/bare-command.ts';
import { clientCall } from './python-clients.ts';
import { asksTarget, countsInService, isCount, waitingLoop } from './python-waits.ts';
import { argumentsOf, calleeOf, childrenOf, listExcerpt, literal, stringExcerpt } from './python-words.ts';
import { tooLong } from './too-long.ts';

const runsThings =
  /\b(?:subprocess|os\.system|os\.popen|boto3|check_call|check_output)\b|\b(?:from|import)[ \t]+(?:invoke|fabric)\b/;

/** Commands and calls of Python programs: subprocess, os, invoke, fabric, boto3. */
export const python: Source = {
  format: 'python-program',
  matches: (path) => /(^|\/)(tasks|fabfile|noxfile|dodo)\.py$/.test(path),
  isCandidate: (path, executable) => /\.py$/.test(path) || (executable && !baseName(path).includes('.')),
  recognizes: (file) => (file.path.endsWith('.py') || isPython(file.text)) && runsThings.test(file.text),
  read: (file) => read(file),
};

function isPython(text: string): boolean {
  const line = /^#![^\r\n]{0,200}/.exec(text)?.[0] ?? '';
  return /python/.test(line) && shebangOf(text)?.shell === 'other';
}

function read(file: SourceFile): Reading {
  const refused = tooLong(file);
  if (refused !== null) return refused;
  const reader = new Reader(file);
  reader.walk(parser.parse(file.text).topNode);
  return { facts: reader.facts(), diagnostics: [] };
}

interface LocalFunction {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly task: boolean;
}

class Reader {
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #found: { at: number; fact: Fact }[] = [];
  readonly #functions = new Map<string, LocalFunction>();
  /** Functions that only hand one client call on, by name: told where they are called. */
  readonly #wrappers = new Map<string, { service: string; method: string }>();
  readonly #calledWrappers = new Set<string>();
  readonly #counted = new Set<string>();
  readonly #values = new Map<number, Map<string, string | null>>();
  readonly #programs = new Map<string, Script>();
  readonly #isTasks: boolean;
  #commands = 0;
  #root: SyntaxNode | null = null;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#text = file.text;
    this.#isTasks = /(^|\/)(tasks|fabfile|noxfile|dodo)\.py$/.test(file.path) || /@task\b/.test(file.text);
  }

  facts(): Fact[] {
    return this.#found.sort((a, b) => a.at - b.at).map(({ fact }) => fact);
  }

  walk(root: SyntaxNode): void {
    this.#root = root;
    this.#survey(root);
    const cursor = root.cursor();
    do {
      const node = cursor.node;
      if (node.name === 'CallExpression') this.#call(node);
      else if (node.name === 'WhileStatement' || node.name === 'ForStatement') this.#loop(node);
      else if (node.name === 'BinaryExpression' && countsInService(node, this.#text, this.#counted))
        this.#wait(node, node.to, 'in-service', false);
      else if (node.name === 'DecoratedStatement') this.#chain(node);
    } while (cursor.next());
  }

  /** Names that must be known before the first call is read. */
  #survey(root: SyntaxNode): void {
    const cursor = root.cursor();
    do {
      const node = cursor.node;
      if (node.name === 'FunctionDefinition') {
        const named = node.getChild('VariableName');
        if (!named) continue;
        const name = this.#slice(named);
        this.#functions.set(name, {
          name,
          node,
          task: node.parent?.name === 'DecoratedStatement' && isTask(this.#slice(node.parent)),
        });
        const handed = this.#handsOn(node);
        if (handed) this.#wrappers.set(name, handed);
      } else if (node.name === 'CallExpression') {
        const callee = calleeOf(node, this.#text);
        if (callee && this.#wrappers.has(callee.name)) this.#calledWrappers.add(callee.name);
        if (callee !== null && isCount(callee)) {
          const argument = argumentsOf(node, this.#text).positional[0];
          if (argument?.name === 'VariableName') this.#counted.add(this.#slice(argument));
        }
      }
    } while (cursor.next());
    // A call may stand above its function.
    const second = root.cursor();
    do {
      if (second.name !== 'CallExpression') continue;
      const callee = calleeOf(second.node, this.#text);
      if (callee && this.#wrappers.has(callee.name)) this.#calledWrappers.add(callee.name);
    } while (second.next());
  }

  /** The client call that is all a function does. */
  #handsOn(definition: SyntaxNode): { service: string; method: string } | null {
    const body = definition.getChild('Body');
    const statements = body === null ? [] : childrenOf(body).filter(({ name }) => name.endsWith('Statement'));
    if (statements.length !== 1) return null;
    const call = statements[0]!.getChild('CallExpression');
    const callee = call === null ? null : calleeOf(call, this.#text);
    return callee === null || callee.object === null ? null : clientCall(callee.name, this.#text);
  }

  #call(node: SyntaxNode): void {
    const callee = calleeOf(node, this.#text);
    if (callee === null) return;
    const { name, object } = callee;
    if (this.#wrappers.has(name) && (object === null || object === 'self' || object === 'cls')) {
      this.#client(node, this.#wrappers.get(name)!);
      return;
    }
    if (asksTarget(name, node, this.#text)) {
      this.#wait(node, node.to, 'target-health', true);
      return;
    }
    if (object !== null) {
      const client = clientCall(name, this.#text);
      if (client !== null) {
        const within = this.#functionAround(node)?.name;
        // Told at the calls of the function that only hands it on.
        if (within === undefined || !this.#wrappers.has(within) || !this.#calledWrappers.has(within))
          this.#client(node, client);
        return;
      }
    }
    if (object === null && this.#isTasks && this.#functions.has(name)) {
      this.#callOf(node, name, this.#unitAt(node));
      return;
    }
    const how = this.#runs(name, object);
    if (how !== null) this.#command(node, how);
  }

  /** How a call takes its command: as shell text or list in the first argument, or as words. */
  #runs(name: string, object: string | null): 'first' | 'words' | null {
    const text = this.#text;
    if (object === 'subprocess' || object === 'sp') {
      return /^(run|call|check_call|check_output|Popen|getoutput|getstatusoutput)$/.test(name)
        ? 'first'
        : null;
    }
    if (object === 'os') return name === 'system' || name === 'popen' ? 'first' : null;
    if (object === null) {
      if (/^(check_call|check_output|Popen)$/.test(name)) return 'first';
      // fabric 1: run() and sudo() work on the host, local() here.
      if (/^(local|run|sudo)$/.test(name) && /\b(fabric|invoke)\b/.test(text)) return 'first';
      return null;
    }
    if (/^(run|local|sudo)$/.test(name) && (this.#isTasks || /\b(invoke|fabric)\b/.test(text))) {
      return object === 'session' ? 'words' : 'first';
    }
    return null;
  }

  #command(node: SyntaxNode, how: 'first' | 'words'): void {
    const { positional, named } = argumentsOf(node, this.#text);
    const first = positional[0] ?? named.get('args') ?? named.get('command');
    if (!first) return;
    let excerpt: Excerpt | null;
    if (how === 'words') {
      const list = node.getChild('ArgList');
      excerpt = list === null || positional.length === 0 ? null : stringExcerpt(first, this.#text);
      if (positional.length > 1) {
        const words = positional.map((word) => literal(word, this.#text));
        excerpt = words.every((word) => word !== null)
          ? wordsExcerpt(positional, words as string[])
          : excerpt;
      }
    } else excerpt = this.#excerptOf(first, node);
    if (excerpt === null) return;
    const unit = this.#unitAt(node);
    const ignored = this.#isTrue(named.get('warn')) || this.#isTrue(named.get('warn_only'));
    const folder = this.#folderAt(node, named.get('cwd'), unit.directory);
    // A program stops at what it does not catch, as a shell does under errexit.
    const whole: Unit = { ...unit, directory: folder, ...(ignored ? { failureIgnored: true } : {}) };
    for (const script of scriptOf(this.#file, excerpt, whole)) this.#add(node.from, script);
  }

  /** The command that an expression is: text or a list, written out or held in a variable. */
  #excerptOf(node: SyntaxNode, call: SyntaxNode, chain = 0): Excerpt | null {
    const known = this.#valuesAt(call);
    const direct = stringExcerpt(node, this.#text, known);
    if (direct !== null) return direct;
    const assigned = (name: string) => this.#assignedTo(name, call);
    const list = listExcerpt(node, this.#text, assigned, known);
    if (list !== null || node.name !== 'VariableName' || chain > 4) return list;
    const held = assigned(this.#slice(node))[0];
    if (held !== undefined) return this.#excerptOf(held, call, chain + 1);
    return null;
  }

  readonly #holds = new Map<number, Map<string, { at: number; nodes: SyntaxNode[] }[]>>();

  /** What was put into a variable before a call: the last assignment, and what was added to it since. */
  #assignedTo(name: string, call: SyntaxNode): readonly SyntaxNode[] {
    for (const around of [this.#functionAround(call)?.node ?? null, null]) {
      const found = this.#holdings(around)
        .get(name)
        ?.findLast(({ at }) => at < call.from);
      if (found !== undefined) return found.nodes;
    }
    return [];
  }

  #holdings(around: SyntaxNode | null): ReadonlyMap<string, { at: number; nodes: SyntaxNode[] }[]> {
    const key = around?.from ?? -1;
    let found = this.#holds.get(key);
    if (found !== undefined) return found;
    found = new Map();
    this.#holds.set(key, found);
    let root: SyntaxNode | null = around;
    if (root === null) for (root = this.#root; root?.parent; root = root.parent);
    if (root === null) return found;
    const add = (name: string, at: number, node: SyntaxNode, more: boolean) => {
      const list = found!.get(name) ?? [];
      found!.set(name, list);
      const before = list.at(-1);
      if (list.length > 200) return;
      list.push({ at, nodes: more && before && before.nodes.length < 50 ? [...before.nodes, node] : [node] });
    };
    const cursor = root.cursor();
    const end = root.to;
    do {
      const { node } = cursor;
      if (node.from >= end && node !== root) break;
      if (node.name === 'AssignStatement' || node.name === 'UpdateStatement') {
        const [target, sign, value] = childrenOf(node);
        if (target?.name !== 'VariableName' || !sign || !value) continue;
        if (around === null && this.#functionAround(node) !== null) continue;
        add(this.#slice(target), node.from, value, node.name === 'UpdateStatement');
      } else if (node.name === 'CallExpression') {
        const callee = calleeOf(node, this.#text);
        if (callee === null || callee.object === null || !/^(append|extend)$/.test(callee.name)) continue;
        if (around === null && this.#functionAround(node) !== null) continue;
        const argument = argumentsOf(node, this.#text).positional[0];
        const known = found.get(callee.object);
        if (argument === undefined || known === undefined) continue;
        if (callee.name === 'extend') add(callee.object, node.from, argument, true);
        else {
          // One word more: as a list of one it is read like the rest.
          const list = node.getChild('ArgList');
          if (list) add(callee.object, node.from, list, true);
        }
      }
    } while (cursor.next());
    return found;
  }

  /**
   * Variables of the function around that are given one plain word: `verb = 'push'`. Of `a if x else b` either is as
   * good to say what the command does: the last one, which needs nothing to hold.
   */
  #valuesAt(node: SyntaxNode): (name: string) => string | null {
    const around = this.#functionAround(node)?.node ?? null;
    return (name) => this.#assignments(around).get(name) ?? null;
  }

  #assignments(around: SyntaxNode | null): ReadonlyMap<string, string | null> {
    const key = around?.from ?? -1;
    let values = this.#values.get(key);
    if (values) return values;
    values = new Map();
    this.#values.set(key, values);
    const body = around?.getChild('Body') ?? null;
    for (const statement of body === null ? [] : childrenOf(body)) {
      const [target, sign, value] = statement.name === 'AssignStatement' ? childrenOf(statement) : [];
      if (target?.name !== 'VariableName' || sign?.name !== 'AssignOp' || !value) continue;
      const name = this.#slice(target);
      const word = literal(value.name === 'ConditionalExpression' ? value.lastChild : value, this.#text);
      // Given twice, it is not known which one counts.
      values.set(name, values.has(name) || word === null || !/^[\w./:-]+$/.test(word) ? null : word);
    }
    return values;
  }

  #isTrue(node: SyntaxNode | undefined): boolean {
    return node !== undefined && this.#slice(node) === 'True';
  }

  /** `with ctx.cd("x"):` around, or `cwd="x"`. */
  #folderAt(node: SyntaxNode, cwd: SyntaxNode | undefined, base: string | null): string | null {
    if (cwd) {
      const folder = literal(cwd, this.#text);
      return folder === null ? null : joinPath(base ?? '', folder);
    }
    const folders: SyntaxNode[] = [];
    for (let up = node.parent, steps = 0; up && steps < 200; up = up.parent, steps++) {
      if (up.name === 'FunctionDefinition') break;
      if (up.name !== 'WithStatement') continue;
      for (const call of up.getChildren('CallExpression')) {
        const callee = calleeOf(call, this.#text);
        if (callee?.name === 'cd' || callee?.name === 'chdir' || callee?.name === 'lcd') {
          const folder = argumentsOf(call, this.#text).positional[0];
          if (!folder) return null;
          folders.unshift(folder);
        }
      }
    }
    let at = base;
    for (const folder of folders) {
      const named = literal(folder, this.#text);
      at = named === null || at === null ? null : joinPath(at, named);
    }
    return at;
  }

  #client(node: SyntaxNode, { service, method }: { service: string; method: string }): void {
    const at = span(node.from, node.to);
    const script = this.#programScript(this.#unitAt(node), at);
    const word = (value: string): Argument => ({ text: value, value, pattern: value, span: at });
    const text = this.#slice(node);
    const index = this.#commands++;
    const command: Command = {
      ...bareCommand(script, index, word('boto3'), index),
      text: text.length > 200 ? `${text.slice(0, 199)}…` : text,
      arguments: [word(service), word(method)],
      joined: 'then',
      pipefail: true,
      directory: null,
    };
    this.#add(node.from, command);
  }

  /** The script that client calls of one unit stand in: it has no shell text of its own. */
  #programScript(unit: Unit, at: Span): Script {
    const key = unit.name ?? '';
    let script = this.#programs.get(key);
    if (!script) {
      script = {
        kind: 'script',
        path: this.#file.path,
        span: at,
        text: '',
        shell: 'other',
        excerpt: excerptOf('', at.start),
        unit,
      };
      this.#programs.set(key, script);
    }
    return script;
  }

  #functionAround(node: SyntaxNode): LocalFunction | null {
    for (let up = node.parent, steps = 0; up && steps < 500; up = up.parent, steps++) {
      if (up.name !== 'FunctionDefinition') continue;
      const named = up.getChild('VariableName');
      return named ? (this.#functions.get(this.#slice(named)) ?? null) : null;
    }
    return null;
  }

  #unitAt(node: SyntaxNode): Unit {
    const around = this.#functionAround(node);
    const folder = folderOf(this.#file.path);
    return {
      kind: this.#isTasks ? 'task' : 'program',
      name: around?.name ?? null,
      runner: 'python',
      directory: this.#isTasks ? folder : null,
      errexit: true,
      pipefail: false,
    };
  }

  /** `@task(pre=[a], post=[b])`: the chain stands in the decorator. */
  #chain(node: SyntaxNode): void {
    const named = node.getChild('FunctionDefinition')?.getChild('VariableName');
    if (!named) return;
    const unit: Unit = { ...this.#unitAt(node), name: this.#slice(named) };
    for (const decorator of node.getChildren('Decorator')) {
      if (!isTask(this.#slice(decorator))) continue;
      const { positional, named: keywords } = argumentsOf(decorator, this.#text);
      const lists = [keywords.get('pre'), keywords.get('post')].filter((each) => each !== undefined);
      const tasks = [...positional, ...lists.flatMap(childrenOf)];
      for (const task of tasks) if (task.name === 'VariableName') this.#callOf(task, this.#slice(task), unit);
    }
  }

  #callOf(node: SyntaxNode, targetName: string, unit: Unit): void {
    const call: Call = {
      kind: 'call',
      path: this.#file.path,
      span: span(node.from, node.to),
      text: this.#slice(node).slice(0, 200),
      unit,
      targets: [this.#file.path],
      targetName,
      arguments: [],
      via: 'task',
    };
    this.#add(node.from, call);
  }

  #loop(node: SyntaxNode): void {
    const waiting = waitingLoop(node, this.#text);
    if (waiting === null) return;
    if (node.name === 'WhileStatement') this.#wait(node, waiting.end, 'loop', waiting.bounded);
    if (waiting.asksHealth) this.#wait(node, waiting.end, 'target-health', true);
  }

  #wait(node: SyntaxNode, end: number, asks: Wait['asks'], bounded: boolean): void {
    const wait: Wait = {
      kind: 'wait',
      path: this.#file.path,
      span: span(node.from, end),
      text: this.#text.slice(node.from, end),
      unit: this.#unitAt(node),
      asks,
      bounded,
    };
    this.#add(node.from, wait);
  }

  #slice(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }

  #add(at: number, fact: Fact): void {
    this.#found.push({ at, fact });
  }
}

function isTask(text: string): boolean {
  return /^@([\w.]+\.)?(task|command|session)\b/.test(text);
}

function wordsExcerpt(nodes: readonly SyntaxNode[], words: readonly string[]): Excerpt {
  const text = words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", '')}'`))
    .join(' ');
  const pieces: { at: number; from: number }[] = [];
  let at = 0;
  nodes.forEach((node, place) => {
    pieces.push({ at, from: node.from });
    at +=
      (/^[\w@%+=:,./-]+$/.test(words[place]!)
        ? words[place]!.length
        : words[place]!.replaceAll("'", '').length + 2) + 1;
  });
  return { text, pieces };
}
