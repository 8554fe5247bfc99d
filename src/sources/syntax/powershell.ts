import type { Argument, Command, Input, Output } from '../../model/command.ts';
import type { Script } from '../../model/script.ts';
import { baseName, joinPath } from '../../model/workspace.ts';
import type { Code } from './shell/code.ts';
import { patternOf, unknown } from './shell/marks.ts';
import { mostCommands } from './shell/omissions.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type Draft = Mutable<Command> & { arguments: Argument[]; outputs: Output[] };

interface Feeds {
  readonly command: number;
  readonly argument: number;
}

const deepest = 100;
const keywords =
  /^(?:if|elseif|else|while|until|do|foreach|for|switch|try|catch|finally|return|throw|begin|process|end|trap|data|param|in|class|enum|using)$/i;
const methods = /^\.(downloadstring|downloadfile|downloaddata|getstringasync)\(/i;

/** One command with nothing but its words. */
export function plainCommand(script: Script, index: number, program: Argument, pipeline: number): Draft {
  const name = baseName(program.pattern.replaceAll('\\', '/')).replace(/\.exe$/i, '');
  return {
    kind: 'command',
    path: script.path,
    span: program.span,
    text: program.text,
    script,
    index,
    name: name === '' || name.includes(unknown) ? null : name,
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
    errexit: script.unit.errexit,
    pipefail: script.unit.pipefail,
    xtrace: false,
    directory: script.unit.directory,
    remote: null,
  };
}

/**
 * A tolerant reader of PowerShell: words, quotes, pipelines, groups and script blocks. It knows no more of the
 * language than what it takes to say which command runs with which words
 * (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing).
 */
export class PowershellReader {
  readonly #code: Code;
  readonly #text: string;
  readonly #script: Script;
  readonly #commands: Draft[];
  readonly #wrappers: readonly string[];
  readonly #variables = new Map<string, string>();
  #at = 0;
  #depth = 0;
  #pipelines = 0;
  #directory: string | null;

  constructor(code: Code, script: Script, commands: Draft[], wrappers: readonly string[]) {
    this.#code = code;
    this.#text = code.text;
    this.#script = script;
    this.#commands = commands;
    this.#wrappers = wrappers;
    this.#directory = script.unit.directory;
    for (const [name, value] of Object.entries(script.unit.env ?? {})) {
      this.#variables.set(`env:${name.toLowerCase()}`, /\$\{\{|\$\(/.test(value) ? unknown : value);
    }
  }

  run(): void {
    while (this.#at < this.#text.length) {
      const before = this.#at;
      this.#statements(null, null);
      // A closing bracket that nothing opened.
      if (this.#at === before) this.#at++;
    }
  }

  #statements(closer: ')' | '}' | null, feeds: Feeds | null): void {
    if (this.#depth > deepest) {
      this.#at = this.#text.length;
      return;
    }
    this.#depth++;
    while (this.#at < this.#text.length && this.#commands.length < mostCommands) {
      this.#blank(true);
      const here = this.#text[this.#at];
      if (here === undefined || here === closer) break;
      if (here === ')' || here === '}') {
        if (closer === null) break;
        this.#at++;
        continue;
      }
      const before = this.#at;
      this.#pipeline(feeds);
      if (this.#at === before) this.#at++;
    }
    if (this.#commands.length >= mostCommands) this.#at = this.#text.length;
    this.#depth--;
  }

  #pipeline(feeds: Feeds | null): void {
    const id = this.#pipelines++;
    const members: Draft[] = [];
    let from: number | null = null;
    for (;;) {
      const start = this.#commands.length;
      this.#element(from === null ? null : { type: 'pipe', from }, feeds);
      const made = this.#commands[start];
      if (made !== undefined) {
        made.pipeline = { id, place: members.length, length: 1 };
        members.push(made);
        from = this.#lastOf(start);
      }
      this.#blank(false);
      if (this.#text[this.#at] !== '|' || this.#text[this.#at + 1] === '|') break;
      this.#at++;
      this.#blank(true);
    }
    for (const member of members) member.pipeline = { ...member.pipeline, length: members.length };
    if (members.length > 1 && feeds !== null) for (const member of members.slice(0, -1)) member.feeds = null;
  }

  /** The command whose output the element gives: the last that fills no other one's words. */
  #lastOf(start: number): number {
    for (let index = this.#commands.length - 1; index > start; index--) {
      const { feeds } = this.#commands[index]!;
      if (feeds === null || feeds.command < start) return index;
    }
    return start;
  }

  /** White space, comments and continued lines; with `lines` also line ends and separators. */
  #blank(lines: boolean): void {
    const text = this.#text;
    for (;;) {
      const here = text[this.#at];
      if (here === ' ' || here === '\t' || here === '\r') this.#at++;
      else if (here === '`' && /^`\r?\n/.test(text.slice(this.#at, this.#at + 3)))
        this.#at = text.indexOf('\n', this.#at) + 1;
      else if (here === '#') {
        const end = text.indexOf('\n', this.#at);
        this.#at = end === -1 ? text.length : end;
      } else if (here === '<' && text[this.#at + 1] === '#') {
        const end = text.indexOf('#>', this.#at);
        this.#at = end === -1 ? text.length : end + 2;
      } else if (
        lines &&
        (here === '\n' ||
          here === ';' ||
          (here === '&' && text[this.#at + 1] === '&') ||
          (here === '|' && text[this.#at + 1] === '|'))
      ) {
        this.#at += here === '&' || here === '|' ? 2 : 1;
      } else return;
    }
  }

  #element(input: Input, feeds: Feeds | null): void {
    const text = this.#text;
    const here = text[this.#at]!;
    if (here === undefined) return;
    if (here === '(' || ((here === '@' || here === '$') && text[this.#at + 1] === '(')) {
      this.#at += here === '(' ? 1 : 2;
      this.#group(')', feeds);
      this.#postfix(feeds);
      return;
    }
    if (here === '{' || (here === '@' && text[this.#at + 1] === '{')) {
      this.#at += here === '{' ? 1 : 2;
      this.#group('}', null);
      return;
    }
    const assigned = /^\$(?:\w+:)?\w+(?=\s*[+]?=[^=])/.exec(text.slice(this.#at, this.#at + 200));
    if (assigned) {
      this.#assignment(assigned[0]);
      return;
    }
    const called = here === '&' || (here === '.' && /\s/.test(text[this.#at + 1] ?? ''));
    const sourced = here === '.' && called;
    const start = this.#at;
    if (called) {
      this.#at++;
      this.#blank(false);
      if (text[this.#at] === '(' || text[this.#at] === '{') return;
    }
    const quoted = /['"@$]/.test(text[this.#at] ?? '');
    const word = this.#word(null);
    if (word === null) return;
    if (!called && keywords.test(word.pattern)) return;
    if (!called && /^(?:function|filter)$/i.test(word.pattern)) {
      this.#blank(false);
      this.#word(null);
      return;
    }
    if (this.#commands.length >= mostCommands) return;
    const literal = quoted && !called;
    const index = this.#commands.length;
    const spoken = (name: string): Argument => ({
      text: word.text,
      value: name,
      pattern: name,
      span: word.span,
    });
    const create = /^\[scriptblock\]::create/i.test(word.pattern);
    const program = sourced ? spoken('.') : literal ? spoken('echo') : create ? spoken('iex') : word;
    const command = plainCommand(this.#script, index, program, 0);
    command.input = input;
    command.wrappers = this.#wrappers;
    command.directory = this.#directory;
    if (feeds !== null) command.feeds = { ...feeds, how: 'substitution' };
    if (literal || sourced) command.arguments.push(word);
    this.#commands.push(command);
    this.#arguments(command);
    const end = Math.max(this.#trimmed(), this.#at === start ? start : start + 1);
    command.span = this.#code.span(start, end);
    command.text = this.#code.original.slice(start, end);
    this.#effects(command);
  }

  #arguments(command: Draft): void {
    for (;;) {
      this.#blank(false);
      const here = this.#text[this.#at];
      if (here === undefined || here === '\n' || here === ';' || here === '|' || here === ')' || here === '}')
        return;
      if (here === '&') {
        if (this.#text[this.#at + 1] === '&') return;
        this.#at++;
        continue;
      }
      const redirection = /^(?:[0-9*]?)>{1,2}(?:&[0-9])?/.exec(this.#text.slice(this.#at, this.#at + 8));
      if (redirection) {
        this.#at += redirection[0].length;
        if (redirection[0].includes('&')) continue;
        this.#blank(false);
        const path = this.#word(null);
        const stderr = redirection[0].startsWith('2');
        if (path)
          command.outputs.push({
            path,
            append: redirection[0].includes('>>'),
            stream: stderr ? 'stderr' : 'stdout',
          });
        continue;
      }
      const before = this.#at;
      const word = this.#word({ command: command.index, argument: command.arguments.length });
      if (word !== null && command.arguments.length < 2000) command.arguments.push(word);
      if (this.#at === before) this.#at++;
    }
  }

  /** Parts without white space between them; a comma joins a list to one word. */
  #word(feeds: Feeds | null): Argument | null {
    const text = this.#text;
    const start = this.#at;
    let pattern = '';
    for (;;) {
      const here = text[this.#at];
      if (here === undefined || /[\s;|)}]/.test(here)) break;
      if (here === "'" || here === '"') pattern += this.#quoted(here);
      else if (here === '@' && (text[this.#at + 1] === "'" || text[this.#at + 1] === '"'))
        pattern += this.#hereString();
      else if (here === '$') pattern += this.#variable(feeds);
      else if (here === '(' || here === '{' || (here === '@' && /[({]/.test(text[this.#at + 1] ?? ''))) {
        this.#at += here === '@' ? 2 : 1;
        this.#group(text[this.#at - 1] === '{' ? '}' : ')', feeds);
        this.#postfix(feeds);
        pattern += unknown;
      } else if (here === '`') {
        if (/[\r\n]/.test(text[this.#at + 1] ?? '\n')) break;
        pattern += text[this.#at + 1];
        this.#at = Math.min(this.#at + 2, text.length);
      } else if (here === ',') {
        pattern += ',';
        this.#at++;
        this.#blank(true);
      } else {
        pattern += here;
        this.#at++;
      }
    }
    if (this.#at === start) return null;
    const end = this.#trimmed();
    const known = patternOf(pattern);
    return {
      text: this.#code.original.slice(start, end),
      value: known.includes(unknown) ? null : known,
      pattern: known,
      span: this.#code.span(start, end),
    };
  }

  /** End of what was read, without white space behind a trailing comma. */
  #trimmed(): number {
    let end = this.#at;
    while (end > 0 && /\s/.test(this.#text[end - 1]!)) end--;
    return end;
  }

  #quoted(mark: string): string {
    const text = this.#text;
    let result = '';
    this.#at++;
    while (this.#at < text.length) {
      const here = text[this.#at]!;
      if (here === mark) {
        if (text[this.#at + 1] !== mark) {
          this.#at++;
          break;
        }
        result += mark;
        this.#at += 2;
      } else if (mark === '"' && here === '`') {
        result += text[this.#at + 1] ?? '';
        this.#at = Math.min(this.#at + 2, text.length);
      } else if (mark === '"' && here === '$') result += this.#variable(null);
      else {
        result += here;
        this.#at++;
      }
    }
    return result;
  }

  #hereString(): string {
    const mark = this.#text[this.#at + 1]!;
    const end = this.#text.indexOf(`\n${mark}@`, this.#at);
    const from = this.#at + 2;
    const to = end === -1 ? this.#text.length : end;
    this.#at = end === -1 ? to : end + 3;
    return this.#text.slice(from, Math.min(to, from + 10_000)).trim();
  }

  #variable(feeds: Feeds | null): string {
    const text = this.#text;
    if (text[this.#at + 1] === '(') {
      this.#at += 2;
      this.#group(')', feeds);
      return unknown;
    }
    const name = /^\$(?:\{([^}]{1,100})\}|((?:\w+:)?\w+))/.exec(text.slice(this.#at, this.#at + 120));
    if (!name) {
      this.#at++;
      return '$';
    }
    this.#at += name[0].length;
    const key = (name[1] ?? name[2])!.toLowerCase();
    const member = /^(?:\.\w+|\[[^\]]{0,40}\])/.exec(text.slice(this.#at, this.#at + 60));
    const value = this.#variables.get(key);
    if (key === 'null') return '/dev/null';
    return member !== null && value === undefined ? unknown : (value ?? unknown);
  }

  #group(closer: ')' | '}', feeds: Feeds | null): void {
    this.#statements(closer, feeds);
    if (this.#text[this.#at] === closer) this.#at++;
  }

  /** `.DownloadString('…')` and other members behind a group. */
  #postfix(feeds: Feeds | null): void {
    for (;;) {
      const rest = this.#text.slice(this.#at, this.#at + 60);
      const method = methods.exec(rest);
      const start = this.#at;
      if (method) {
        this.#at += method[0].length;
        const name = method[1]!.toLowerCase();
        const index = this.#commands.length;
        const span = this.#code.span(start + 1, start + 1 + name.length);
        const command = plainCommand(
          this.#script,
          index,
          { text: method[1]!, value: name, pattern: name, span },
          this.#pipelines++,
        );
        if (feeds !== null) command.feeds = { ...feeds, how: 'substitution' };
        command.directory = this.#directory;
        command.wrappers = this.#wrappers;
        this.#commands.push(command);
        this.#arguments(command);
        // `(url, file)` is one word of this reader.
        command.arguments = command.arguments.flatMap(splitList);
        if (this.#text[this.#at] === ')') this.#at++;
        command.span = this.#code.span(start, Math.max(start + 1, this.#at));
        command.text = this.#code.original.slice(start, Math.max(start + 1, this.#at));
        continue;
      }
      const member = /^\.\w+(\()?/.exec(rest);
      if (!member) return;
      this.#at += member[0].length;
      if (member[1]) this.#group(')', feeds);
    }
  }

  #assignment(written: string): void {
    const key = written.slice(1).toLowerCase();
    this.#at += written.length;
    this.#blank(false);
    const adds = this.#text[this.#at] === '+';
    this.#at += adds ? 2 : 1;
    this.#blank(false);
    const start = this.#at;
    const first = this.#commands.length;
    if (/['"@]/.test(this.#text[start] ?? '') && !/^@[({]/.test(this.#text.slice(start, start + 2))) {
      const word = this.#word(null);
      this.#blank(false);
      const ended = /[\n;})]/.test(this.#text[this.#at] ?? '\n');
      this.#variables.set(
        key,
        ended && !adds && word !== null && word.pattern.length < 4000 ? word.pattern : unknown,
      );
      if (!ended) this.#pipeline(null);
      return;
    }
    const number = /^\$(?:true|false|null)\b|^[\d.]+(?=\s)/i.exec(this.#text.slice(start, start + 40));
    this.#variables.set(key, number && !adds ? number[0] : unknown);
    if (number) this.#at += number[0].length;
    else this.#pipeline(null);
    // What is kept in a variable goes nowhere yet.
    for (const made of this.#commands.slice(first))
      if (made.feeds !== null && made.feeds.command < first) made.feeds = null;
  }

  #effects({ name, arguments: words }: Draft): void {
    if (!/^(?:cd|set-location|sl|push-location|pushd)$/i.test(name ?? '')) return;
    const target = words.find((word) => !word.pattern.startsWith('-'))?.pattern.replaceAll('\\', '/');
    const known = this.#directory !== null && target !== undefined && !/[\0~:]/.test(target);
    this.#directory = known ? joinPath(this.#directory!, target) : null;
  }
}

function splitList(word: Argument): Argument[] {
  if (!word.pattern.includes(',')) return [word];
  return word.pattern
    .split(',')
    .map((pattern) => ({ ...word, pattern, value: pattern.includes(unknown) ? null : pattern }));
}
