import type { Argument } from '../../model/command.ts';
import type { Script } from '../../model/script.ts';
import { joinPath } from '../../model/workspace.ts';
import { PowershellReader } from './powershell/reader.ts';
import { bareCommand, type Draft } from './shell/bare-command.ts';
import { type Code, sliceOf } from './shell/code.ts';
import type { Omissions } from './shell/limits.ts';
import { patternOf, unknown } from './shell/placeholders.ts';

/** The commands of a `cmd.exe` script: words, quotes, `%VARIABLES%`, `&`, `|` and `^` at a line's end. */
export function readBatch(code: Code, script: Script, omissions: Omissions): Draft[] {
  const commands: Draft[] = [];
  const { text } = code;
  const variables = new Map(
    Object.entries(script.unit.env ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  let directory = script.unit.directory;
  let at = 0;
  let pipelines = 0;
  let from: number | null = null;
  while (at < text.length && omissions.allowsCommand(commands.length)) {
    at = skip(text, at, /[\s@(),;]/);
    if (/^(?:rem\s|::|:)/i.test(text.slice(at, at + 4))) {
      at = lineEnd(text, at);
      continue;
    }
    const start = at;
    const words: Argument[] = [];
    while (at < text.length && !/[\n&|]/.test(text[at]!)) {
      if (/[ \t\r)(]/.test(text[at]!)) at++;
      else if (text[at] === '^' && /^\^\r?\n/.test(text.slice(at, at + 3))) at = text.indexOf('\n', at) + 1;
      else {
        const end = wordEnd(text, at);
        words.push(wordOf(code, at, end, variables));
        at = Math.max(end, at + 1);
      }
    }
    const piped = text[at] === '|' && text[at + 1] !== '|';
    const end = Math.max(at, start);
    while (words[0] !== undefined && /^(?:call|start|if|else|not|exist|do|in)$/i.test(words[0].pattern))
      words.shift();
    const [program, ...rest] = words;
    if (program !== undefined && program.pattern !== '') {
      const command = bareCommand(script, commands.length, program, pipelines++);
      command.arguments = rest.slice(0, 2000);
      command.span = code.span(start, Math.max(start + 1, end));
      command.text = code.original.slice(start, end).trimEnd();
      command.directory = directory;
      if (from !== null) command.input = { type: 'pipe', from };
      const name = command.name?.toLowerCase().replace(/\.(?:cmd|bat)$/, '') ?? null;
      const inline = /^(?:powershell|pwsh)$/.test(name ?? '')
        ? rest.findIndex((word) => /^-c(?:ommand)?$/i.test(word.pattern))
        : -1;
      const held = rest[inline + 1];
      if (inline !== -1 && held !== undefined) inside(code, script, commands, omissions, start, end);
      else {
        command.name = name;
        commands.push(command);
        from = piped ? command.index : null;
      }
      if (name === 'set' && rest[0] !== undefined) assign(rest[0].pattern, variables);
      if (name === 'cd' || name === 'chdir' || name === 'pushd') directory = moved(directory, rest);
    }
    if (!piped) from = null;
    at++;
  }
  return commands;
}

function wordEnd(text: string, from: number): number {
  let quoted = false;
  let at = from;
  for (; at < text.length; at++) {
    const here = text[at]!;
    if (here === '"') quoted = !quoted;
    else if (here === '\n' || (!quoted && /[\s&|()]/.test(here))) break;
  }
  return at;
}

function wordOf(code: Code, start: number, end: number, variables: ReadonlyMap<string, string>): Argument {
  const raw = patternOf(code.text.slice(start, end)).replaceAll('"', '');
  const pattern = raw.replace(
    /%([^%\s]{1,100})%|!([^!\s]{1,100})!|%[~\w]{1,10}/g,
    (_, name?: string, late?: string) => {
      const key = name ?? late;
      return key === undefined ? unknown : (variables.get(key.toLowerCase()) ?? unknown);
    },
  );
  const text = code.original.slice(start, end);
  return { text, value: pattern.includes(unknown) ? null : pattern, pattern, span: code.span(start, end) };
}

/** `powershell -Command "…"`: the text between the quotes, or the rest of the line. */
function inside(
  code: Code,
  script: Script,
  commands: Draft[],
  omissions: Omissions,
  start: number,
  end: number,
): void {
  const line = code.text.slice(start, end);
  const option = /\s-c(?:ommand)?\s+/i.exec(line);
  if (!option) return;
  let from = start + option.index + option[0].length;
  let to = start + line.trimEnd().length;
  if (code.text[from] === '"') {
    from++;
    const close = code.text.lastIndexOf('"', to);
    if (close > from) to = close;
  }
  if (to > from)
    new PowershellReader(sliceOf(code, from, to), script, commands, omissions, ['powershell']).run();
}

function assign(text: string, variables: Map<string, string>): void {
  const match = /^([A-Za-z_]\w*)=(.*)$/s.exec(text);
  if (match && match[2]!.length < 4000) variables.set(match[1]!.toLowerCase(), match[2]!);
}

function moved(directory: string | null, words: readonly Argument[]): string | null {
  const target = words.find((word) => !word.pattern.startsWith('/'))?.pattern.replaceAll('\\', '/');
  if (directory === null || target === undefined || /[\0:]/.test(target)) return null;
  return joinPath(directory, target);
}

function skip(text: string, from: number, blank: RegExp): number {
  let at = from;
  while (at < text.length && blank.test(text[at]!)) at++;
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}
