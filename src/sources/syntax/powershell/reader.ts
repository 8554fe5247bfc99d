import type { Argument, Input } from '../../../model/command.ts';
import type { Script } from '../../../model/script.ts';
import { joinPath } from '../../../model/workspace.ts';
import { bareCommand, type Draft } from '../shell/bare-command.ts';
import type { Code } from '../shell/code.ts';
import type { Omissions } from '../shell/limits.ts';
import { unknown } from '../shell/placeholders.ts';
import { Cursor } from './cursor.ts';
import { type Feeds, readWord, splitList, type WordContext } from './words.ts';

const longestValue = 4000;
const mostArguments = 2000;
const keywords =
  /^(?:if|elseif|else|while|until|do|foreach|for|switch|try|catch|finally|return|throw|begin|process|end|trap|data|param|in|class|enum|using)$/i;
const methods = /^\.(downloadstring|downloadfile|downloaddata|getstringasync)\(/i;

/**
 * A tolerant reader of PowerShell: words, quotes, pipelines, groups and script blocks. It knows no more of the
 * language than what it takes to say which command runs with which words
 * (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing).
 */
export class PowershellReader implements WordContext {
  readonly code: Code;
  readonly cursor: Cursor;
  readonly variables = new Map<string, string>();
  readonly #script: Script;
  readonly #commands: Draft[];
  readonly #omissions: Omissions;
  readonly #wrappers: readonly string[];
  #depth = 0;
  #pipelines = 0;
  #directory: string | null;

  /** Adds to `commands`, which may hold some already. */
  constructor(
    code: Code,
    script: Script,
    commands: Draft[],
    omissions: Omissions,
    wrappers: readonly string[] = [],
  ) {
    this.code = code;
    this.cursor = new Cursor(code.text);
    this.#script = script;
    this.#commands = commands;
    this.#omissions = omissions;
    this.#wrappers = wrappers;
    this.#directory = script.unit.directory;
    for (const [name, value] of Object.entries(script.unit.env ?? {})) {
      this.variables.set(`env:${name.toLowerCase()}`, /\$\{\{|\$\(/.test(value) ? unknown : value);
    }
  }

  run(): void {
    const { cursor } = this;
    while (!cursor.ended) {
      const before = cursor.at;
      this.#statements(null, null);
      // A closing bracket that nothing opened.
      if (cursor.at === before) cursor.at++;
    }
  }

  group(closer: ')' | '}', feeds: Feeds | null): void {
    this.#statements(closer, feeds);
    if (this.cursor.here === closer) this.cursor.at++;
  }

  /** `.DownloadString('…')` is a command; other members are passed by. */
  members(feeds: Feeds | null): void {
    const { cursor } = this;
    for (;;) {
      const method = methods.exec(cursor.rest(60));
      if (method) {
        this.#method(method[0].length, method[1]!, feeds);
        continue;
      }
      const member = /^\.\w+(\()?/.exec(cursor.rest(60));
      if (!member) return;
      cursor.at += member[0].length;
      if (member[1]) this.group(')', feeds);
    }
  }

  #method(length: number, written: string, feeds: Feeds | null): void {
    const { cursor, code } = this;
    const start = cursor.at;
    cursor.at += length;
    const name = written.toLowerCase();
    const span = code.span(start + 1, start + 1 + name.length);
    const program = { text: written, value: name, pattern: name, span };
    const command = this.#add(program, this.#pipelines++, feeds);
    this.#arguments(command);
    // `(url, file)` is one word of this reader.
    command.arguments = command.arguments.flatMap(splitList);
    if (cursor.here === ')') cursor.at++;
    this.#close(command, start, Math.max(start + 1, cursor.at));
  }

  #statements(closer: ')' | '}' | null, feeds: Feeds | null): void {
    const { cursor } = this;
    if (!this.#omissions.allowsGroup(this.#depth)) {
      cursor.at = cursor.text.length;
      return;
    }
    this.#depth++;
    while (!cursor.ended && this.#omissions.allowsCommand(this.#commands.length)) {
      cursor.skipBlank(true);
      const { here } = cursor;
      if (here === undefined || here === closer) break;
      if (here === ')' || here === '}') {
        if (closer === null) break;
        cursor.at++;
        continue;
      }
      const before = cursor.at;
      this.#pipeline(feeds);
      if (cursor.at === before) cursor.at++;
    }
    if (this.#omissions.stopped) cursor.at = cursor.text.length;
    this.#depth--;
  }

  #pipeline(feeds: Feeds | null): void {
    const { cursor } = this;
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
      cursor.skipBlank(false);
      if (cursor.here !== '|' || cursor.next === '|') break;
      cursor.at++;
      cursor.skipBlank(true);
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

  #element(input: Input, feeds: Feeds | null): void {
    const { cursor } = this;
    const { here, next } = cursor;
    if (here === undefined) return;
    if (here === '(' || ((here === '@' || here === '$') && next === '(')) {
      cursor.at += here === '(' ? 1 : 2;
      this.group(')', feeds);
      this.members(feeds);
      return;
    }
    if (here === '{' || (here === '@' && next === '{')) {
      cursor.at += here === '{' ? 1 : 2;
      this.group('}', null);
      return;
    }
    const assigned = /^\$(?:\w+:)?\w+(?=\s*[+]?=[^=])/.exec(cursor.rest(200));
    if (assigned) this.#assignment(assigned[0]);
    else this.#command(input, feeds);
  }

  #command(input: Input, feeds: Feeds | null): void {
    const { cursor } = this;
    const start = cursor.at;
    const sourced = cursor.here === '.' && /\s/.test(cursor.next ?? '');
    const called = sourced || cursor.here === '&';
    if (called) {
      cursor.at++;
      cursor.skipBlank(false);
      if (/^[({]/.test(cursor.rest(1))) return;
    }
    const literal = !called && /['"@$]/.test(cursor.here ?? '');
    const word = readWord(this, null);
    if (word === null || (!called && keywords.test(word.pattern))) return;
    if (!called && /^(?:function|filter)$/i.test(word.pattern)) {
      cursor.skipBlank(false);
      readWord(this, null);
      return;
    }
    if (!this.#omissions.allowsCommand(this.#commands.length)) return;
    const created = /^\[scriptblock\]::create/i.test(word.pattern);
    const name = sourced ? '.' : literal ? 'echo' : created ? 'iex' : null;
    const program = name === null ? word : { ...word, value: name, pattern: name };
    const command = this.#add(program, 0, feeds);
    command.input = input;
    if (literal || sourced) command.arguments.push(word);
    this.#arguments(command);
    this.#close(command, start, Math.max(cursor.trimmed, cursor.at === start ? start : start + 1));
    this.#effects(command);
  }

  #add(program: Argument, pipeline: number, feeds: Feeds | null): Draft {
    const command = bareCommand(this.#script, this.#commands.length, program, pipeline);
    command.wrappers = this.#wrappers;
    command.directory = this.#directory;
    if (feeds !== null) command.feeds = { ...feeds, how: 'substitution' };
    this.#commands.push(command);
    return command;
  }

  #close(command: Draft, start: number, end: number): void {
    command.span = this.code.span(start, end);
    command.text = this.code.original.slice(start, end);
  }

  #arguments(command: Draft): void {
    const { cursor } = this;
    for (;;) {
      cursor.skipBlank(false);
      const { here } = cursor;
      if (here === undefined || /[\n;|)}]/.test(here)) return;
      if (here === '&') {
        if (cursor.next === '&') return;
        cursor.at++;
        continue;
      }
      const redirection = /^(?:[0-9*]?)>{1,2}(?:&[0-9])?/.exec(cursor.rest(8))?.[0];
      if (redirection !== undefined) {
        this.#redirection(redirection, command);
        continue;
      }
      const before = cursor.at;
      const word = readWord(this, { command: command.index, argument: command.arguments.length });
      if (word !== null && command.arguments.length < mostArguments) command.arguments.push(word);
      if (cursor.at === before) cursor.at++;
    }
  }

  #redirection(written: string, command: Draft): void {
    const { cursor } = this;
    cursor.at += written.length;
    if (written.includes('&')) return;
    cursor.skipBlank(false);
    const path = readWord(this, null);
    const stream = written.startsWith('2') ? 'stderr' : 'stdout';
    if (path) command.outputs.push({ path, append: written.includes('>>'), stream });
  }

  #assignment(written: string): void {
    const { cursor, variables } = this;
    const key = written.slice(1).toLowerCase();
    cursor.at += written.length;
    cursor.skipBlank(false);
    const adds = cursor.here === '+';
    cursor.at += adds ? 2 : 1;
    cursor.skipBlank(false);
    const first = this.#commands.length;
    if (/^(?:['"]|@(?![({]))/.test(cursor.rest(2))) {
      const word = readWord(this, null);
      cursor.skipBlank(false);
      const ended = /[\n;})]/.test(cursor.here ?? '\n');
      const known = ended && !adds && word !== null && word.pattern.length < longestValue;
      variables.set(key, known ? word.pattern : unknown);
      if (!ended) this.#pipeline(null);
      return;
    }
    const number = /^\$(?:true|false|null)\b|^[\d.]+(?=\s)/i.exec(cursor.rest(40));
    variables.set(key, number && !adds ? number[0] : unknown);
    if (number) cursor.at += number[0].length;
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
