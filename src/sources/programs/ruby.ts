import { append } from '../../model/append.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { callOf, scriptOf, shebangOf } from '../commands/fact-builders.ts';
import { onHost } from '../commands/step-as-command.ts';
import { ExcerptBuilder, unknownWord } from '../syntax/excerpt-builder.ts';
import { tooLong } from './too-long.ts';

const isRakefile = /(^|\/)(Rakefile|rakefile)(\.rb)?$|\.rake$/;
const runsThings = /\b(system|sh|exec|spawn|Open3)\b|`|%x/;
const isCapistrano = /(^|\/)(config\/deploy(\/[\w-]+)?\.rb|capistrano\/.+\.(rb|rake|cap))$|\.cap$/;

/**
 * Commands of Ruby programs as far as they are literal: `system`, `sh`, `exec`, `spawn`, Open3, backticks, `%x`; and
 * the tasks of Rakefiles with what they depend on. What Capistrano's `execute` and `sudo` run is another machine's:
 * https://github.com/capistrano/sshkit#readme.
 */
export const ruby: Source = {
  format: 'ruby-program',
  matches: (path) => isRakefile.test(path) || isCapistrano.test(path),
  isCandidate: (path, executable) =>
    (/\.rb$/.test(path) && /(^|\/)(bin|scripts?|ci|deploy\w*|lib\/tasks|tasks|ops|tools?)\//.test(path)) ||
    /(^|\/)(config\/deploy(\/[\w-]+)?|Capfile)(\.rb)?$/.test(path) ||
    (executable && !baseName(path).includes('.')),
  recognizes: (file) => (file.path.endsWith('.rb') || isRuby(file.text)) && runsThings.test(file.text),
  read,
};

function isRuby(text: string): boolean {
  return /^#![^\r\n]{0,200}ruby/.test(text) && shebangOf(text)?.shell === 'other';
}

function read(file: SourceFile): Reading {
  const refused = tooLong(file);
  if (refused !== null) return refused;
  const scanner = new Scanner(file);
  scanner.run();
  return { facts: scanner.facts, diagnostics: [] };
}

const runner =
  /(?:system|sh|exec|spawn|capture2e|capture2|capture3|popen2e|popen2|popen3|popen)\b!?[ \t]*\(?[ \t]*/y;
const remoteRunner = /(execute|sudo)\b[ \t]*\(?[ \t]*(?=[:"'])/y;
const symbol = /:([A-Za-z_]\w*)/y;
const word = /[A-Za-z_]\w*/y;
const taskLine = /task[ \t]*\(?[ \t]*(?::([\w]+)|["']([\w:-]+)["']|([\w]+):)/y;
const dependency = /:([A-Za-z_]\w*)|["']([\w:-]+)["']/g;
const heredoc = /<<[~-]?(["'`]?)([A-Z_][A-Z_0-9]*)\1/y;

class Scanner {
  readonly facts: Fact[] = [];
  readonly #file: SourceFile;
  readonly #text: string;
  #at = 0;
  #task: string | null = null;
  #lastLines: Map<string, number> | null = null;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#text = file.text;
  }

  run(): void {
    const text = this.#text;
    let lineStart = true;
    const heredocs: string[] = [];
    while (this.#at < text.length) {
      const char = text[this.#at]!;
      if (char === '\n') {
        this.#at += 1;
        for (const end of heredocs.splice(0)) this.#skipHeredoc(end);
        lineStart = true;
        continue;
      }
      if (lineStart && text.startsWith('=begin', this.#at)) {
        const end = text.indexOf('\n=end', this.#at);
        this.#at = end === -1 ? text.length : end + 5;
        continue;
      }
      if (char === '#') this.#skipTo('\n');
      else if (char === '"' || char === "'") this.#at = this.#endOfString(this.#at);
      else if (char === '`') this.#backticks(this.#at + 1, '`');
      else if (char === '%' && /^%x[({[|]/.test(text.slice(this.#at, this.#at + 3))) {
        const open = text[this.#at + 2]!;
        this.#backticks(this.#at + 3, { '(': ')', '{': '}', '[': ']', '|': '|' }[open]!);
      } else if (char === '<' && this.#match(heredoc)) heredocs.push(this.#match(heredoc, true)![2]!);
      else if (/[A-Za-z_]/.test(char)) this.#word();
      else this.#at += 1;
      if (char !== ' ' && char !== '\t') lineStart = false;
    }
  }

  #match(pattern: RegExp, take = false): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match && take) this.#at = pattern.lastIndex;
    return match;
  }

  #skipTo(text: string): void {
    const end = this.#text.indexOf(text, this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  #skipHeredoc(end: string): void {
    // What looks like a heredoc may be none: `class << SELF`.
    if ((this.#ends().get(end) ?? -1) < this.#at) return;
    while (this.#at < this.#text.length) {
      const stop = this.#text.indexOf('\n', this.#at);
      const line = this.#text.slice(this.#at, stop === -1 ? this.#text.length : stop);
      this.#at = stop === -1 ? this.#text.length : stop + 1;
      if (line.trim() === end) return;
    }
  }

  /** Where each line that could end a heredoc stands last. */
  #ends(): ReadonlyMap<string, number> {
    if (this.#lastLines === null) {
      this.#lastLines = new Map();
      for (const match of this.#text.matchAll(/^[ \t]*([A-Z_][A-Z_0-9]*)[ \t]*\r?$/gm)) {
        this.#lastLines.set(match[1]!, match.index);
      }
    }
    return this.#lastLines;
  }

  #word(): void {
    const before = this.#text[this.#at - 1];
    const own = before === undefined || !/[\w@$:]/.test(before);
    if (own && before !== '.' && this.#match(taskLine)) {
      this.#startTask();
      return;
    }
    if (own && isCapistrano.test(this.#file.path) && this.#match(remoteRunner)) {
      const start = this.#at;
      this.#remoteCommand(this.#match(remoteRunner, true)![1] === 'sudo', start);
      return;
    }
    if (own && this.#match(runner)) {
      const start = this.#at;
      this.#match(runner, true);
      this.#command(start);
      return;
    }
    this.#match(word, true);
  }

  #startTask(): void {
    const start = this.#at;
    const match = this.#match(taskLine, true)!;
    this.#task = match[1] ?? match[2] ?? match[3]!;
    const end = this.#text.indexOf('\n', this.#at);
    const rest = this.#text.slice(this.#at, Math.min(end === -1 ? this.#text.length : end, this.#at + 500));
    const arrow = match[3] === undefined ? rest.indexOf('=>') : 0;
    if (arrow === -1) return;
    for (const found of rest.slice(arrow).matchAll(dependency)) {
      const targetName = found[1] ?? found[2]!;
      if (targetName === 'environment') continue;
      const at = span(start, this.#at);
      this.facts.push(
        callOf(this.#file, at, this.#unit(), { via: 'task', targets: [this.#file.path], targetName }),
      );
    }
  }

  /** One string is shell text, several are words. */
  #command(start: number): void {
    const strings: Excerpt[] = [];
    let open = false;
    for (;;) {
      const quote = this.#text[this.#at];
      if (quote !== '"' && quote !== "'") {
        open = true;
        break;
      }
      const end = this.#endOfString(this.#at);
      strings.push(this.#excerpt(this.#at + 1, Math.max(this.#at + 1, end - 1), quote === '"'));
      this.#at = end;
      const comma = /[ \t]*,\s*/y;
      comma.lastIndex = this.#at;
      if (!comma.exec(this.#text)) break;
      this.#at = comma.lastIndex;
    }
    if (strings.length === 0) return;
    const builder = new ExcerptBuilder();
    strings.forEach((part, place) => {
      if (place > 0) builder.add(' ', start);
      const plain = strings.length === 1 || /^[\w@%+=:,./\x01-]*$/.test(part.text);
      if (plain) builder.copy(part);
      else builder.add(unknownWord(1), start);
    });
    // `sh "a", verbose: true` ends in options, `system("a", name)` in a word that is not known.
    if (open && strings.length > 1) builder.add(` ${unknownWord(1)}`, start);
    append(this.facts, scriptOf(this.#file, builder.build(), this.#unit()));
  }

  /** `execute :systemctl, 'restart', name`: words of strings and symbols; one string alone is shell text. */
  #remoteCommand(sudo: boolean, start: number): void {
    const builder = new ExcerptBuilder();
    if (sudo) builder.add('sudo ', start);
    for (let place = 0; ; place++) {
      if (place > 0) builder.add(' ', start);
      const named = this.#match(symbol, true);
      const quote = this.#text[this.#at];
      if (named) builder.copy(excerptOf(this.#text), this.#at - named[1]!.length, this.#at);
      else if (quote === '"' || quote === "'") {
        const end = this.#endOfString(this.#at);
        builder.copy(this.#excerpt(this.#at + 1, Math.max(this.#at + 1, end - 1), quote === '"'));
        this.#at = end;
      } else {
        builder.add(unknownWord(1), start);
        break;
      }
      const comma = /[ \t]*,\s*/y;
      comma.lastIndex = this.#at;
      if (!comma.exec(this.#text)) break;
      this.#at = comma.lastIndex;
    }
    append(this.facts, scriptOf(this.#file, onHost(builder.build(), start), this.#unit()));
  }

  #backticks(from: number, close: string): void {
    let end = from;
    while (end < this.#text.length && this.#text[end] !== close) end += this.#text[end] === '\\' ? 2 : 1;
    end = Math.min(end, this.#text.length);
    append(this.facts, scriptOf(this.#file, this.#excerpt(from, end, true), this.#unit()));
    this.#at = Math.min(end + 1, this.#text.length);
  }

  /** The place after the closing quote; of a string that is never closed, the end of its line. */
  #endOfString(start: number): number {
    const quote = this.#text[start]!;
    for (let at = start + 1; at < this.#text.length; at++) {
      const char = this.#text[at]!;
      if (char === '\\') at += 1;
      else if (char === quote) return at + 1;
    }
    const line = this.#text.indexOf('\n', start);
    return line === -1 ? this.#text.length : line;
  }

  #excerpt(from: number, to: number, interpolates: boolean): Excerpt {
    const whole = excerptOf(this.#text);
    const builder = new ExcerptBuilder();
    let done = from;
    for (let at = from; interpolates && at < to; at++) {
      if (this.#text[at] !== '#' || this.#text[at + 1] !== '{') continue;
      let end = at + 2;
      for (let depth = 1; end < to && depth > 0; end++) {
        if (this.#text[end] === '{') depth += 1;
        else if (this.#text[end] === '}') depth -= 1;
      }
      builder.copy(whole, done, at);
      builder.add(unknownWord(1), at);
      done = end;
      at = end - 1;
    }
    builder.copy(whole, done, to);
    return builder.build();
  }

  #unit(): Unit {
    const tasks = isRakefile.test(this.#file.path) || isCapistrano.test(this.#file.path);
    return {
      kind: tasks ? 'task' : 'program',
      name: tasks ? this.#task : null,
      runner: 'ruby',
      directory: /(^|\/)[Rr]akefile(\.rb)?$/.test(this.#file.path) ? folderOf(this.#file.path) : null,
      errexit: true,
      pipefail: false,
    };
  }
}
