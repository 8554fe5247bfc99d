import { DockerfileParser } from 'dockerfile-ast';
import { append } from '../../model/append.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Excerpt, spanInFile, toFile } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { ImageRole } from '../../model/image.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';
import { addedFrom } from './add.ts';
import { type Instruction, plainInstructions } from './lines.ts';
import { DockerfileStages } from './stages.ts';
import {
  execScript,
  execWords,
  flagsOf,
  instructionText,
  unquoted,
  type Word,
  withoutTemplateTags,
  wordsOf,
} from './text.ts';
import { expand } from './variables.ts';

/** Endings after `Dockerfile.` or `Dockerfile-` that say that the file is something else. */
const otherFormats = new Set(
  'dockerignore md markdown rst adoc txt html pdf json yml yaml toml lock py js mjs cjs ts go rb rs java sh ps1 bats vim lua php css svg png log orig rej bak swp diff patch'.split(
    ' ',
  ),
);
const templateEndings = /\.(?:j2|jinja|jinja2|erb|tmpl|tpl|template|in|mustache|hbs|gotmpl)$/i;

/** Lines that no Dockerfile has: control tags, and project templates whose files keep their names. */
const templateTags = /^[ \t]*\{%|\{\{ ?(?:cookiecutter|copier)\b|^[ \t]*<%/m;

/** The parser takes a hundred times the text in memory; no Dockerfile that people write comes near this. */
const longest = 1_000_000;

function tooLong(file: SourceFile): Reading {
  const message = `This Dockerfile has ${file.text.length} characters; over ${longest} none is read.`;
  return { facts: [], diagnostics: [diagnostic('skipped', message, { path: file.path })] };
}

export const dockerfile: Source = {
  format: 'dockerfile',
  matches(path) {
    const name = baseName(path);
    if (/\.(?:dockerfile|containerfile)$/i.test(name)) return true;
    // Docker itself takes two spellings; a file system that knows no case gives it all others.
    if (!/^(?:docker|container)file(?:$|[._-])/i.test(name)) return false;
    return !otherFormats.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  },
  read: (file) => (file.text.length > longest ? tooLong(file) : new Reader(file).read()),
};

class Reader {
  readonly file: SourceFile;
  readonly text: string;
  readonly facts: Fact[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly template: boolean;
  readonly stages = new DockerfileStages();
  escape = '\\';

  constructor(file: SourceFile) {
    this.file = file;
    this.template = templateEndings.test(file.path) || templateTags.test(file.text);
    this.text = this.template ? withoutTemplateTags(file.text) : file.text;
  }

  read(): Reading {
    this.directives();
    let unknown: Instruction | null = null;
    for (const instruction of this.instructions()) {
      if (!this.instruction(instruction)) unknown ??= instruction;
    }
    if (this.stages.count === 0) this.malformed('This file has no FROM, so no image is built from it', 0, 0);
    else if (unknown && !this.template) {
      const start = unknown.start - unknown.keyword.length;
      this.malformed('This is no Dockerfile instruction, and it is not read', start, unknown.start);
    }
    this.stages.settle(this.facts);
    return { facts: this.facts, diagnostics: this.diagnostics };
  }

  malformed(message: string, start: number, end: number): void {
    const span = { start: Math.max(0, start), end: Math.max(0, end) };
    this.diagnostics.push(
      diagnostic('malformed', `${message}.`, { path: this.file.path, span, severity: 'notice' }),
    );
  }

  /** `# syntax=` and `# escape=`: only in the comment lines at the very top, and only once each. */
  directives(): void {
    const seen = new Set<string>();
    const line = /[ \t]*#[ \t]*(\w+)[ \t]*=[ \t]*(\S+)[ \t]*\r?(?:\n|$)/y;
    for (let found = line.exec(this.text); found; found = line.exec(this.text)) {
      const [whole, name = '', value = ''] = found;
      const start = found.index + whole.indexOf(value, whole.indexOf('=') + 1);
      const key = name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      if (key === 'escape' && value === '`') this.escape = '`';
      if (key === 'syntax') this.image(value, value, start, start + value.length, 'syntax');
    }
  }

  instructions(): Instruction[] {
    const plain = plainInstructions(this.text);
    if (plain !== null) return plain;
    let parsed: ReturnType<typeof DockerfileParser.parse>;
    try {
      parsed = DockerfileParser.parse(this.text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.malformed(`This Dockerfile cannot be parsed: ${reason}`, 0, 0);
      return [];
    }
    const starts = lineStarts(this.text);
    const offset = (place: { line: number; character: number }) =>
      (starts[place.line] ?? this.text.length) + place.character;
    return parsed.getInstructions().map((instruction) => ({
      keyword: instruction.getKeyword(),
      start: offset(instruction.getInstructionRange().end),
      end: offset(instruction.getRange().end),
    }));
  }

  /** False when the keyword is none of Docker's. */
  instruction({ keyword, start, end }: Instruction): boolean {
    const text = (join: 'shell' | 'words') => instructionText(this.text, start, end, this.escape, join);
    switch (keyword) {
      case 'FROM':
        this.from(text('words'));
        return true;
      case 'ARG':
      case 'ENV':
        this.stages.declare(keyword, text('words').text, this.escape);
        return true;
      case 'SHELL':
        this.stages.setShell(execWords(text('words').text.trim(), 0)?.map((word) => word.text) ?? []);
        return true;
      case 'COPY':
        this.copy(text('words'));
        return true;
      case 'WORKDIR':
        this.stages.workIn(text('words').text, this.escape);
        return true;
      case 'ADD':
        append(this.facts, addedFrom(text('words'), this.file, this.escape, this.stages.lookup));
        return true;
      case 'RUN':
      case 'CMD':
      case 'ENTRYPOINT':
        this.run(text('shell'));
        return true;
      case 'HEALTHCHECK':
        this.healthcheck(text('shell'));
        return true;
      case 'ONBUILD':
        return this.onbuild(start, end);
      default:
        return /^(?:LABEL|EXPOSE|USER|VOLUME|STOPSIGNAL|MAINTAINER)$/.test(keyword);
    }
  }

  onbuild(start: number, end: number): boolean {
    const form = /(\s*)([A-Za-z]+)/y;
    form.lastIndex = start;
    const keyword = form.exec(this.text)?.[2]?.toUpperCase();
    // FROM and ONBUILD may not be triggered, and would only build a second stage or a loop here.
    if (keyword === undefined || keyword === 'ONBUILD' || keyword === 'FROM') return true;
    return this.instruction({ keyword, start: form.lastIndex, end });
  }

  from(excerpt: Excerpt): void {
    const { rest } = flagsOf(excerpt.text);
    const [image, as, name] = wordsOf(excerpt.text, this.escape, rest);
    const alias = as?.text.toLowerCase() === 'as' && name ? unquoted(name.text) : null;
    if (!image) {
      this.malformed('This FROM names no image', toFile(excerpt, 0), toFile(excerpt, 0));
      this.stages.open(null, alias, '');
      return;
    }
    const value = expand(image.text, this.stages.globalLookup, this.escape);
    const stage = this.stages.open(value, alias, image.text);
    if (stage.parent !== null || value === 'scratch') return;
    const place = spanInFile(excerpt, image.start, image.end);
    this.image(value, image.text, place.start, place.end, 'base');
  }

  copy(excerpt: Excerpt): void {
    const { flags, rest } = flagsOf(excerpt.text);
    if (!flags.some(({ text }) => text.startsWith('--from=')))
      this.stages.copied(copyWords(excerpt, rest, this.escape), this.escape);
    for (const flag of flags)
      if (flag.text.startsWith('--from=')) this.source(excerpt, flag, '--from='.length);
  }

  /** An image, stage or build context that files are taken from. */
  source(excerpt: Excerpt, word: Word, skip: number): void {
    const start = word.start + skip;
    const written = excerpt.text.slice(start, word.end);
    const value = expand(written, this.stages.lookup, this.escape);
    if (value !== null && (value === 'scratch' || this.stages.isStage(value))) return;
    const place = spanInFile(excerpt, start, word.end);
    this.image(value, written, place.start, place.end, 'copy');
  }

  image(value: string | null, text: string, start: number, end: number, role: ImageRole): void {
    const stage = role === 'syntax' ? null : this.stages.current;
    this.facts.push({
      kind: 'image',
      path: this.file.path,
      span: { start, end },
      text: this.file.text.slice(start, end) || text,
      reference: value === null ? null : parseImageReference(value),
      role,
      ...(stage ? { stage: { name: stage.name, index: stage.index, ships: null } } : {}),
    });
  }

  run(excerpt: Excerpt): void {
    const { flags, rest } = flagsOf(excerpt.text);
    for (const flag of flags) this.mount(excerpt, flag);
    this.command(excerpt, rest);
  }

  mount(excerpt: Excerpt, flag: Word): void {
    if (!flag.text.startsWith('--mount=')) return;
    let at = flag.start + '--mount='.length;
    for (const part of excerpt.text.slice(at, flag.end).split(',')) {
      const word = { text: part, start: at, end: at + part.length };
      if (part.startsWith('from=')) this.source(excerpt, word, 'from='.length);
      at = word.end + 1;
    }
  }

  healthcheck(excerpt: Excerpt): void {
    const { rest } = flagsOf(excerpt.text);
    const keyword = /CMD(?=[\s[])/iy;
    keyword.lastIndex = rest;
    if (!keyword.test(excerpt.text)) return;
    const gap = /\s*/y;
    gap.lastIndex = keyword.lastIndex;
    gap.test(excerpt.text);
    this.command(excerpt, gap.lastIndex);
  }

  /** Shell form, exec form, or a here-document that is the whole script. */
  command(excerpt: Excerpt, from: number): void {
    const here = hereDocument(excerpt.text, from);
    const words = here ? null : execWords(excerpt.text.trimEnd(), from);
    if (words) {
      if (words.length > 0) this.script(execScript(words, excerpt), 'sh');
      return;
    }
    if (!here) {
      this.script(sliced(excerpt, from, excerpt.text.trimEnd().length), 'own');
      return;
    }
    this.script(sliced(excerpt, here.start, here.end), 'shebang');
  }

  script(excerpt: Excerpt, shell: 'own' | 'sh' | 'shebang'): void {
    if (excerpt.text.trim() === '') return;
    const place = spanInFile(excerpt, 0, excerpt.text.length);
    this.facts.push({
      kind: 'script',
      path: this.file.path,
      span: place,
      text: this.file.text.slice(place.start, place.end),
      excerpt,
      ...this.stages.running(shell, excerpt.text),
    });
  }
}

/** Sources and destination, in either form of COPY. */
function copyWords(excerpt: Excerpt, from: number, escapeMark: string): string[] {
  const words = execWords(excerpt.text.trimEnd(), from) ?? wordsOf(excerpt.text, escapeMark, from);
  return words.map(({ text }) => unquoted(text));
}

/** `<<EOF` as the only word of a RUN: its body is the script. Any other place is the shell's to read. */
function hereDocument(text: string, from: number): { start: number; end: number } | null {
  const opening = /<<(-?)(["']?)(\w+)\2[ \t\r]*\n/y;
  opening.lastIndex = from;
  const found = opening.exec(text);
  if (!found) return null;
  const [, dash, , name] = found;
  const start = opening.lastIndex;
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, '');
    if ((dash ? line.replace(/^\t+/, '') : line) === name) return { start, end: at };
    at = end + 1;
  }
  return { start, end: text.length };
}

function sliced(excerpt: Excerpt, start: number, end: number): Excerpt {
  const built = new ExcerptBuilder();
  built.copy(excerpt, start, end);
  return built.build();
}

function lineStarts(text: string): number[] {
  const starts = [0];
  // The parser counts a lone carriage return as a line end too.
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}
